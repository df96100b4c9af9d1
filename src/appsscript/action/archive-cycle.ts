// A closed cycle as one file, and what can be archived, restored or erased in this workbook.
import type { ArchiveState, MadeArchive } from '../../contract/archive';
import type { Input } from '../../contract/functions';
import {
  archivedForm,
  archivedOffice,
  archivedTabs,
  seal,
  shownOf,
  stateOf,
} from '../../core/archive/archive';
import { personPages } from '../../core/archive/person-page';
import type { Cycle } from '../../core/cycle/cycle';
import { retentionEnd, retentionOver } from '../../core/erasure/retention';
import { fingerprint } from '../../core/fingerprint';
import { type User, viewerOf } from '../../core/office/access';
import { asOf } from '../../core/office/freeze';
import { currentPeople, type Office, ofCycle } from '../../core/office/office';
import { isResponseTab } from '../../core/record/response-tab';
import { type Result, refusal, success } from '../../core/result';
import { viewOf } from '../../core/summary/person-view';
import { cycleTab } from '../../core/tab/cycle-tab';
import type { WorkbookState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { writeLog } from '../google/workbook';
import { wantedForms } from './make-forms';

/** Whether a workbook holds nothing of anybody: what it was set up with may be overwritten. */
export const isEmptyOffice = (
  { employees, cycles, assignments, answers, quarantined }: Office,
  { tabs }: WorkbookState,
): boolean =>
  [employees, cycles, assignments, answers, quarantined].every(({ length }) => length === 0) &&
  !tabs.some(({ mark }) => mark !== undefined && isResponseTab(mark.key));

export function archiveState({ office, workbook, today }: Context): ArchiveState {
  const { retentionYears } = office.settings;
  const over = new Set(retentionOver(office.cycles, retentionYears, today));
  return {
    cycles: office.cycles.map((cycle) => {
      const keptUntil = retentionEnd(cycle, retentionYears);
      return {
        id: cycle.id,
        name: cycle.name,
        open: cycle.status === 'open',
        over: over.has(cycle),
        ...(keptUntil === undefined ? {} : { keptUntil }),
      };
    }),
    empty: isEmptyOffice(office, workbook.state),
    unfinished: office.erasures.flatMap(({ cycle, unreached }) =>
      cycle === '' || unreached === '' ? [] : [cycle],
    ),
    certificates: office.erasures.length,
  };
}

/** The cycle of an id, closed; or why not. */
function closedCycle({ office }: Context, id: string): Result<Cycle> {
  const texts = office.texts.archive;
  const cycle = office.cycles.find((one) => one.id === id);
  if (cycle === undefined) return refusal('unknown-cycle', { tab: cycleTab.name }, texts.unknownCycle);
  if (cycle.status === 'open')
    return refusal('cycle-open', { tab: cycleTab.name }, texts.stillOpen(cycle.name));
  return success(cycle);
}

/**
 * Everything, for a cycle that is closed: what is withheld while people rate is withheld from nobody then but an officer in
 * the own case, and such an officer is refused.
 */
export function makeArchive(context: Context, { cycle: id }: Input<'makeArchive'>): Result<MadeArchive> {
  const { office, workbook, now, today, user } = context;
  const found = closedCycle(context, id);
  if (!found.ok) return found;
  const cycle = found.value;
  const texts = office.texts.archive;
  const tabs = archivedTabs(workbook.state, cycle, office);
  const own = archivedOffice(tabs);
  if (own.cycles.some((one) => isWithheld(asOf(own, one.id), user, today)))
    return refusal('own-case', { tab: cycleTab.name }, texts.ownCase);
  const plans = new Map(wantedForms(own).map(({ key, plan, record }) => [record?.formId ?? key, plan]));
  const archive = seal({
    madeAt: now,
    zone: workbook.timeZone,
    office: office.settings.office,
    cycle: { id, name: cycle.name },
    tabs,
    shown: shownOf(asOf(office, id) ?? own, today),
    forms: ofCycle(own.forms, cycle).flatMap((form) => {
      const plan = plans.get(form.formId);
      return plan === undefined ? [] : [archivedForm(form, plan, fingerprint(plan))];
    }),
    pages: personPages(own, stateOf(tabs)),
  });
  writeLog(workbook, office.written.archive.logArchive(archive.hash.slice(0, 12)));
  return success({
    file: { name: `arsip-${id}.json`, mime: 'application/json', text: JSON.stringify(archive) },
    hash: archive.hash,
    sentences: [
      texts.made(archive.content.pages.length, tabs.length),
      ...(own.cycles.length > 1 ? [texts.withEarlier(own.cycles.length - 1)] : []),
      texts.keepHash,
    ],
  });
}

/** Whether a cycle holds an answer of the user's own case that the user may not see yet. */
const isWithheld = (then: Office | undefined, user: User, today: string): boolean =>
  then?.cycle !== undefined &&
  currentPeople(then).some((person) => {
    const viewer = viewerOf(user, person, then);
    if (viewer === undefined || viewer === 'hr' || then.cycle === undefined) return false;
    const view = viewOf(person, viewer, then.cycle, today);
    return (person.self !== undefined && !view.self) || (person.supervisor !== undefined && !view.rating);
  });
