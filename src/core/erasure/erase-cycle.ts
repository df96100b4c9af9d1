// Erasing a cycle: what it holds of anybody goes, and of the people whom nothing else needs, all that is known.
import { cycleOfTab, cyclesOfRows } from '../archive/cycle-rows';
import { type Cycle, outsideRater } from '../cycle/cycle';
import { serialOf } from '../moment';
import { type Office, ofCycle } from '../office/office';
import { readResponseTabKey } from '../record/response-tab';
import { shownTabs } from '../report/office-tabs';
import { historyTab } from '../tab/history-tab';
import { homeTab } from '../tab/home-tab';
import { logTab } from '../tab/log-tab';
import { practiceAnswersTab } from '../tab/practice-answers-tab';
import { rosterTab } from '../tab/roster-tab';
import type { CellValue } from '../workbook/cell';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { type Erased, erase } from './erase';
import { finder, type Identities, replacer } from './identities';
import { holdNobody } from './tabs-without-people';

/** Whom the erasure of a cycle concerns. */
export interface CycleErasure {
  /** People of whom nothing stays. */
  readonly people: readonly string[];
  readonly identities: Identities;
  /** Rows of Pegawai that go. */
  readonly roster: readonly string[];
}

/** @param keepRoster the people of Pegawai are still needed, though no other cycle holds them */
export function cycleErasure(office: Office, cycle: Cycle, keepRoster: boolean): CycleErasure {
  const mine = ofCycle(office.assignments, cycle);
  const needed = new Set(
    office.assignments.flatMap((one) => (one.cycle === cycle.id ? [] : [one.ratee.nip, one.rater.id])),
  );
  if (keepRoster) for (const { nip } of office.employees) needed.add(nip);
  // Whoever stays keeps the supervisor that is named by a title alone.
  for (const { nip, supervisor } of office.employees)
    if (needed.has(nip) && supervisor?.kind === 'outside') needed.add(outsideRater(supervisor.title).id);
  const known = [
    ...mine.flatMap(({ ratee, rater }) => [{ id: ratee.nip, name: ratee.name, email: undefined }, rater]),
    ...office.employees.map(({ nip, name, email }) => ({ id: nip, name, email })),
  ].filter(({ id }) => !needed.has(id));
  const emails = new Set(known.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()])));
  return {
    people: [...new Set(known.map(({ id }) => id))],
    roster: office.employees.flatMap(({ nip }) => (needed.has(nip) ? [] : [nip])),
    identities: {
      nips: new Set(known.map(({ id }) => id)),
      addresses: emails,
      names: known.map(({ name }) => name),
      codes: new Set(mine.flatMap(({ code, team = code }) => [code, team])),
    },
  };
}

/**
 * The change of the workbook.
 * @param unlinked ids of forms that are known to write into the workbook no more: Google lets no other response tab go, it is emptied
 */
export function eraseCycle(
  office: Office,
  state: WorkbookState,
  cycle: Cycle,
  { people, identities, roster }: CycleErasure,
  unlinked: readonly string[],
): Erased {
  const inForce = office.cycle?.id;
  const isIn = finder(identities);
  const gone = new Set(people);
  const replace = replacer(identities, { nip: nothing, address: nothing, name: nothing, code: nothing });
  const shown = new Set<string>(Object.values(shownTabs).map(({ key }) => key));
  const [from, to] = [
    serialOf(cycle.openedOn) ?? 0,
    (serialOf((cycle.closedAt ?? '').slice(0, 10)) ?? 0) + 1,
  ];
  const isLoggedThen = ([time]: readonly CellValue[]) =>
    typeof time === 'number' && time >= from && time < to;
  const below = (tab: TabState) => (tab.values ?? []).flatMap((_, at) => (at === 0 ? [] : [at]));
  const where = (tab: TabState, goes: (row: readonly CellValue[], at: number) => boolean) =>
    (tab.values ?? []).flatMap((row, at) => (goes(row, at) ? [at] : []));
  const isOfCycle = (key: string) => cycleOfTab(key) === cycle.id;
  return erase(
    state,
    {
      tab: (key) => {
        const formId = readResponseTabKey(key)?.formId;
        return isOfCycle(key) && (formId === undefined || unlinked.includes(formId));
      },
      rows: (key, tab) => {
        if (holdNobody.has(key)) return [];
        // Nothing that was done before may bring it back.
        if (key === historyTab.key) return below(tab);
        if (key === homeTab.key) return [];
        if (shown.has(key)) return inForce === cycle.id ? below(tab) : [];
        if (isOfCycle(key)) return below(tab);
        if (key === logTab.key) return where(tab, isLoggedThen);
        if (key === rosterTab.key) {
          const lines = office.readings.employees?.lines ?? [];
          return lines.flatMap(({ at, id }) => (roster.includes(id) ? [at - 1] : []));
        }
        if (key === practiceAnswersTab.key) {
          const lines = office.readings.practice?.lines ?? [];
          return lines.flatMap(({ at, id }) => (gone.has(id.slice(0, id.lastIndexOf('|'))) ? [at - 1] : []));
        }
        const cycles = cyclesOfRows(tab, office.cycles, office.texts);
        return where(
          tab,
          (row, at) =>
            cycles[at] === cycle.id ||
            (!cycles[at] && row.some((cell) => typeof cell === 'string' && isIn(cell))),
        );
      },
      text: (words, key) => (holdNobody.has(key) ? words : replace(words)),
      // Its headings may bear names.
      emptied: isOfCycle,
    },
    office,
  );
}

const nothing = (): string => '';
