// Erasing a person: what was said of the person goes, what the person said of others stays theirs, by nobody's name.
import { assignmentCode, readCode } from '../cycle/assignment-code';
import { type Assignment, outsideRater } from '../cycle/cycle';
import { teamLabel } from '../form/team-form';
import { beginsName } from '../names';
import { type Office, ofCycle } from '../office/office';
import { rawAnswers } from '../office/raw-answers';
import { readResponseTabs } from '../record/raw-record';
import { isResponseTab } from '../record/response-tab';
import { shownTabs } from '../report/office-tabs';
import type { RawAnswer } from '../response/answer';
import { answerKey } from '../response/take-in';
import { calibrationVotesTab } from '../tab/calibration-votes-tab';
import { colleagueAnswersTab } from '../tab/colleague-answers-tab';
import { developmentTab } from '../tab/development-tab';
import { dialogueTab, readDialogue } from '../tab/dialogue-tab';
import { historyTab } from '../tab/history-tab';
import { importNotesTab } from '../tab/import-notes-tab';
import { keptPagesTab } from '../tab/kept-pages-tab';
import { mirrorTab } from '../tab/mirror-tab';
import { nominationsTab } from '../tab/nominations-tab';
import { observationsTab, readObservations, rowsOn } from '../tab/observations-tab';
import { officialTab } from '../tab/official-tab';
import { readFormerPageKey, readPersonTabKey } from '../tab/person-tab';
import { practiceAnswersTab } from '../tab/practice-answers-tab';
import { quarantineTab } from '../tab/quarantine-tab';
import { rosterTab } from '../tab/roster-tab';
import { targetsTab } from '../tab/targets-tab';
import { cellText } from '../workbook/cell-kind';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { type Erased, erase } from './erase';
import { finder, type Identities, replacer } from './identities';
import { holdNobody } from './tabs-without-people';

/** What is known of the person, and what takes its place. */
export interface PersonErasure {
  readonly nip: string;
  readonly identities: Identities;
  /** Codes of answers about the person: they go. */
  readonly gone: ReadonlySet<string>;
  /** Codes of the person's answers about others, and of the person's team, each with the one in its place. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What stood for a code in answers about the person that HR assigned. */
  readonly misspelt: ReadonlySet<string>;
  /** Ids of forms that speak of the person themselves: team forms. */
  readonly forms: readonly string[];
}

/** The cycles that are open and hold the person: while there is one nothing can be erased. */
export const openCyclesOf = (office: Office, nip: string): readonly string[] =>
  office.cycles.flatMap((cycle) =>
    cycle.status === 'open' &&
    ofCycle(office.assignments, cycle).some(({ ratee, rater }) => ratee.nip === nip || rater.id === nip)
      ? [cycle.name]
      : [],
  );

/** @returns undefined for a NIP that the workbook does not know @param chance two random UUIDs: kept nowhere */
export function personErasure(office: Office, nip: string, chance: string): PersonErasure | undefined {
  const about = office.assignments.filter(({ ratee }) => ratee.nip === nip);
  const by = office.assignments.filter(({ rater, ratee }) => rater.id === nip && ratee.nip !== nip);
  const employee = office.employees.find((one) => one.nip === nip);
  const practised = [...office.practice, ...office.mirrors].some(({ rater }) => rater === nip);
  if (employee === undefined && about.length + by.length === 0 && !practised) return undefined;
  const gone = new Set(about.map(({ code }) => code));
  const mine = by.flatMap(({ code, team = code }) => [code, team]);
  const renamed = new Map(mine.map((code) => [code, assignmentCode(chance, '', code)]));
  const teams = new Set([...by, ...about].flatMap(({ team }) => team ?? []));
  const raters = [...by, ...about.filter(({ rater }) => rater.id === nip)].map(({ rater }) => rater);
  return {
    nip,
    gone,
    renamed,
    misspelt: new Set(assignedTo(office, gone).map(({ code }) => code)),
    forms: office.forms.flatMap(({ team, formId }) =>
      team !== undefined && teams.has(team) ? [formId] : [],
    ),
    identities: {
      nips: new Set([nip]),
      addresses: new Set(
        [employee?.email, ...raters.map(({ email }) => email)].flatMap((email) => email?.toLowerCase() ?? []),
      ),
      names: [
        ...new Set([
          ...(employee === undefined ? [] : [employee.name]),
          ...about.map(({ ratee }) => ratee.name),
          ...raters.map(({ name }) => name),
        ]),
      ],
      codes: new Set([...gone, ...renamed.keys()]),
    },
  };
}

/** Answers that HR assigned to one of these codes. */
const assignedTo = ({ quarantined }: Office, codes: ReadonlySet<string>) =>
  quarantined.filter(({ meantFor }) => codes.has(meantFor));

/** Rows of response tabs with those answers, by key of the tab: 0-based. */
function assignedRows(
  office: Office,
  state: WorkbookState,
  codes: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const keys = new Set(assignedTo(office, codes).map(({ key }) => key));
  const tabs = office.cycles.flatMap((cycle) =>
    readResponseTabs(state, cycle, ofCycle(office.assignments, cycle)),
  );
  return new Map(
    tabs.map(({ tab, answers }) => [
      tab.mark?.key ?? '',
      new Set(answers.flatMap((answer) => (keys.has(answerKey(answer)) ? [answer.row - 1] : []))),
    ]),
  );
}

/**
 * The change of the workbook.
 * @param name what the person is called from now on
 * @param removed ids of forms that are gone
 */
export function erasePerson(
  office: Office,
  state: WorkbookState,
  { nip, identities, gone, renamed }: PersonErasure,
  name: string,
  removed: readonly string[],
): Erased {
  // One rater stays one rater, and another than whoever was erased before.
  const mark = ([...renamed.values()][0] ?? '').slice(0, 4);
  const alias = `${name} ${mark}`.trim();
  const inRoster = replacer(identities, { nip: () => '', address: () => '', name: () => alias, code: same });
  const elsewhere = replacer(identities, {
    nip: () => outsideRater(alias).id,
    // No address, but the same wherever it stood: by it an answer is known to be the rater's.
    address: () => alias.toLowerCase(),
    name: () => alias,
    code: (code) => renamed.get(code) ?? '',
  });
  const keys = newKeys(office, state, elsewhere);
  const isIn = finder(identities);
  const speaks = (row: readonly unknown[]) =>
    row.some((cell) => typeof cell === 'string' && (gone.has(readCode(cell)) || removed.includes(cell)));
  const shown = new Set<string>(Object.values(shownTabs).map(({ key }) => key));
  const columns = memberColumns(office, state, nip);
  const assigned = assignedRows(office, state, gone);
  const team = teammates(office, nip);
  // A team of the person alone: its form asked about nobody else.
  const alone = teamsOf(office, nip).flatMap((all) =>
    all.every(({ ratee }) => ratee.nip === nip) ? (all[0]?.team ?? []) : [],
  );
  const where = (tab: TabState, goes: (row: readonly unknown[], at: number) => boolean) =>
    (tab.values ?? []).flatMap((row, at) => (goes(row, at) ? [at] : []));
  const lines = (
    of: readonly { readonly at: number; readonly id: string }[] | undefined,
    goes: (id: string) => boolean,
  ) => (of ?? []).flatMap(({ at, id }) => (goes(id) ? [at - 1] : []));
  return erase(
    state,
    {
      tab: (key) =>
        (readPersonTabKey(key)?.nip ?? readFormerPageKey(key)) === nip ||
        (isResponseTab(key) && alone.some((code) => key.includes(code))),
      rows: (key, tab) => {
        if (holdNobody.has(key)) return [];
        if (key === historyTab.key) return where(tab, (_, at) => at > 0);
        if (key === rosterTab.key) return lines(office.readings.employees?.lines, (id) => id === nip);
        if (key === mirrorTab.key)
          return lines(office.readings.mirrors?.lines, (id) => id.endsWith(`|${nip}`));
        if (key === practiceAnswersTab.key)
          return lines(office.readings.practice?.lines, (id) => id.startsWith(`${nip}|`));
        if (key === dialogueTab.key)
          return lines(readDialogue(state, office.texts).lines, (id) => id.split('|')[1] === nip);
        if (key === observationsTab.key)
          return rowsOn(readObservations(state, office.texts), nip).map((at) => at - 1);
        if (
          shown.has(key) ||
          key === keptPagesTab.key ||
          key === developmentTab.key ||
          key === targetsTab.key ||
          key === officialTab.key ||
          key === importNotesTab.key ||
          key === calibrationVotesTab.key
        )
          return where(tab, (row, at) => at > 0 && row.some((cell) => cellText(cell as string) === nip));
        // What the person said of others, and for whom others named the person, stays, by nobody's name.
        if (key === nominationsTab.key)
          return lines(office.readings.nominations?.lines, (id) => id.split('|')[1] === nip);
        if (key === colleagueAnswersTab.key) {
          const about = new Set(office.colleagueAnswers.flatMap((one) => (one.nip === nip ? [one.id] : [])));
          return lines(office.readings.colleagueAnswers?.lines, (id) => about.has(id));
        }
        // An answer put aside that is nobody's but the sender's.
        const sent = (row: readonly unknown[]) =>
          key === quarantineTab.key &&
          row.some((cell) => typeof cell === 'string' && isIn(cell)) &&
          !row.some((cell) => typeof cell === 'string' && renamed.has(readCode(cell)));
        return where(
          tab,
          (row, at) => at > 0 && (speaks(row) || sent(row) || assigned.get(key)?.has(at) === true),
        );
      },
      text: (words, key) => {
        if (holdNobody.has(key)) return words;
        const known = keys.get(words);
        if (known !== undefined) return known;
        if (key === rosterTab.key) return inRoster(words);
        return elsewhere(isResponseTab(key) ? withoutLinesOn(words, team) : words);
      },
      emptied: (key, _, column) => columns.get(key)?.has(column) ?? false,
    },
    office,
  );
}

const same = (text: string): string => text;

/** Identities of answers follow from what they say: the new ones, by the old. */
function newKeys(
  office: Office,
  state: WorkbookState,
  text: (words: string) => string,
): ReadonlyMap<string, string> {
  const raw = office.cycles.flatMap((cycle) => rawAnswers(office, state, cycle));
  return new Map(
    raw.flatMap((answer) => {
      const [old, next] = [answerKey(answer), answerKey(changed(answer, text))];
      return old === next ? [] : [[old, next]];
    }),
  );
}

const changed = (answer: RawAnswer, text: (words: string) => string): RawAnswer => ({
  ...answer,
  email: text(answer.email),
  code: text(answer.code),
  examples: Object.fromEntries(
    Object.entries(answer.examples).map(([code, example]) => [code, text(example)]),
  ),
  ...(answer.enteredBy === undefined ? {} : { enteredBy: text(answer.enteredBy) }),
});

/** The teams the person is rated in. */
const teamsOf = (office: Office, nip: string): readonly (readonly Assignment[])[] =>
  [...new Set(office.assignments.flatMap(({ ratee, team }) => (ratee.nip === nip ? (team ?? []) : [])))].map(
    (team) => office.assignments.filter((one) => one.team === team),
  );

/** Columns of team forms that hold levels of the person, by key of the response tab. */
function memberColumns(
  office: Office,
  state: WorkbookState,
  nip: string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const labels = teamsOf(office, nip).flatMap((team) =>
    team.flatMap((one) => (one.ratee.nip === nip ? [`[${teamLabel(one, team)}]`] : [])),
  );
  return new Map(
    state.tabs.flatMap(({ mark, values = [] }) =>
      mark === undefined || !isResponseTab(mark.key)
        ? []
        : [
            [
              mark.key,
              new Set(
                (values[0] ?? []).flatMap((heading, column) =>
                  labels.some((label) => cellText(heading).endsWith(label)) ? [column] : [],
                ),
              ),
            ] as const,
          ],
    ),
  );
}

interface Teammates {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

const teammates = (office: Office, nip: string): Teammates => {
  const all = teamsOf(office, nip).flat();
  return {
    own: all.flatMap(({ ratee }) => (ratee.nip === nip ? [ratee.name, ratee.nip] : [])),
    others: all.flatMap(({ ratee }) => (ratee.nip === nip ? [] : [ratee.name])),
  };
};

/** A team form's examples without the lines on the person: 'Siti: …', or '2001: …'. */
function withoutLinesOn(words: string, { own, others }: Teammates): string {
  if (own.length === 0 || !words.includes(':')) return words;
  const meant = (name: string, of: readonly string[]) =>
    of.some((one) => beginsName(name, one) || (/^\d{4,}$/.test(name) && one.endsWith(name)));
  return words
    .split('\n')
    .filter((line) => {
      const name = /^\s*([^:]+?)\s*:/.exec(line)?.[1] ?? '';
      return name === '' || !meant(name, own) || meant(name, others);
    })
    .join('\n');
}
