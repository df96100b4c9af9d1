// Writing plans: the tabs are looked at again, laid over what stands there, and sent together with the record for undoing.

import { historyTab } from '../core/tab/history-tab';
import type { BulkAction } from '../core/workbook/bulk-action';
import { type JournalEntry, recordTabs, remember } from '../core/workbook/journal';
import { planTab } from '../core/workbook/plan-tab';
import { readTabIn } from '../core/workbook/read-tab';
import { batches, reconcileTabs, stoppedProblems, type TabChange } from '../core/workbook/reconcile-tabs';
import type { SheetRequest } from '../core/workbook/sheet-request';
import type { TabPlan } from '../core/workbook/tab-plan';
import { tabOf } from '../core/workbook/workbook-state';
import type { Context } from './entry';
import { keepSealed } from './google/sealing';
import { bytesOf, readWorkbook, type Workbook, writeWorkbook } from './google/workbook';
import { lookAgain, noteWritten } from './see-written';

/** A bulk action on its way: what the journal is to say about it. */
interface JournalNote {
  readonly action: BulkAction;
  readonly context: Context;
  /** Whether the action is complete with this change. */
  readonly finished: boolean;
  readonly forms?: readonly string[];
}

export const journalOf = (
  { office }: Pick<Context, 'office'>,
  { state }: Workbook,
): readonly JournalEntry[] => readTabIn(state, historyTab, office).whole;

/** Bytes a batch may have: the service takes 2 MB, envelope included. */
export const mostBytes = 1_900_000;

/** What is left to be written after a batch. */
export interface Left {
  readonly plans: readonly TabPlan[];
  /** The workbook, as far as it is known; to be read again before it is compared. */
  readonly workbook: Workbook;
}

/** Sends the difference between plans and workbook, in as few batches as the service takes. */
export function writePlans(workbook: Workbook, plans: readonly TabPlan[], note?: JournalNote): void {
  let left = writeBatch(workbook, plans, note);
  while (left.plans.length > 0) {
    const keys = new Set([...left.plans.map(({ key }) => key), historyTab.key]);
    const { state } = readWorkbook((key) => keys.has(key));
    left = writeBatch({ ...left.workbook, state }, left.plans, note && { ...note, forms: [] });
  }
}

/**
 * Sends the next batch of what differs. The tabs it changes are looked at again just before: rows and columns are found
 * by what they are, so that a sort or a row inserted meanwhile misplaces nothing.
 * @returns the plans that are not written yet
 */
export function writeBatch(workbook: Workbook, plans: readonly TabPlan[], note?: JournalNote): Left {
  const unread = plans.filter(({ key }) => {
    const tab = tabOf(workbook.state, key);
    return tab !== undefined && tab.values === undefined;
  });
  const read = plans.filter((plan) => !unread.includes(plan));
  const [first = [], ...later] = batches(reconcileTabs(read, workbook.state));
  const now = new Set([...first, ...unread].map(({ key }) => key));
  tellStopped(workbook, read);
  const { sealing } = workbook.state;
  if (now.size === 0 && (note?.forms ?? []).length === 0) {
    keepSealed(written(workbook, read, []), sealing);
    return { plans: [], workbook };
  }
  const look = lookAgain(workbook, (key) => now.has(key) || (note !== undefined && key === historyTab.key));
  tellStopped(
    look,
    read.filter(({ key }) => now.has(key)),
  );
  const sent = send(
    look,
    plans.filter(({ key }) => now.has(key)),
    note,
    later.length > 0,
  );
  const after = new Set([...later.flat(), ...sent].map(({ key }) => key));
  const left = plans.filter(({ key }) => after.has(key));
  keepSealed(written(look, plans, left), sealing);
  return { plans: left, workbook: look };
}

/** The plans that stand in the workbook now, as far as none of them was stopped. */
const written = (
  { state, stamp }: Workbook,
  plans: readonly TabPlan[],
  left: readonly TabPlan[],
): readonly TabPlan[] =>
  plans.filter(
    (plan) =>
      plan.sealed &&
      !left.includes(plan) &&
      (stamp === undefined || stoppedProblems([plan], state, stamp.texts).length === 0),
  );

/** Sends as much as one batch takes. @returns what is left */
function send(
  workbook: Workbook,
  plans: readonly TabPlan[],
  note: JournalNote | undefined,
  more: boolean,
): readonly TabChange[] {
  const changes = reconcileTabs(plans, workbook.state);
  for (let count = changes.length; ; count = Math.ceil(count / 2)) {
    const batch = changes.slice(0, count);
    const left = [...batch.filter((change) => change.more), ...changes.slice(count)];
    const requests = batch.flatMap((change) => change.requests);
    const record = note === undefined ? [] : recordOf(workbook, plans, batch, note, more || left.length > 0);
    if (count > 1 && bytesOf(workbook, [...requests, ...record]) > mostBytes) continue;
    writeWorkbook(workbook, [...requests, ...record]);
    noteChanges(workbook, batch, plans);
    return left;
  }
}

/** Has tabs looked at afterwards in which rows of facts, or of people, were written by place. */
function noteChanges(workbook: Workbook, changes: readonly TabChange[], plans: readonly TabPlan[]): void {
  for (const change of changes) {
    const tab = tabOf(workbook.state, change.key);
    const plan = plans.find(({ key }) => key === change.key);
    const isByPlace = change.requests.some(({ updateCells }) => updateCells?.fields === 'userEnteredValue');
    if (tab !== undefined && plan !== undefined && change.bearsFacts && isByPlace)
      noteWritten(workbook, tab, change, (stood) =>
        reconcileTabs([plan], { tabs: [stood] }).flatMap(({ requests }) => requests),
      );
  }
}

/** What the journal is to say of a batch. */
function recordOf(
  workbook: Workbook,
  plans: readonly TabPlan[],
  batch: readonly TabChange[],
  { action, context, finished, forms = [] }: JournalNote,
  more: boolean,
): readonly SheetRequest[] {
  const tabs = recordTabs(action, batch, plans);
  const journal = journalOf(context, workbook);
  const [last] = journal.slice(-1);
  const ends = finished && !more && last?.action === action && last.state === 'begun';
  if (tabs.length === 0 && forms.length === 0 && !ends) return [];
  const entries = remember(journal, {
    action,
    at: context.now,
    by: context.user.email,
    tabs,
    forms,
    finished: finished && !more,
  });
  return reconcileTabs([planTab(historyTab, entries, context.office)], workbook.state).flatMap(
    ({ requests }) => requests,
  );
}

/** Tells of tabs that stay as they are because of their headings. */
function tellStopped({ stamp, state }: Workbook, plans: readonly TabPlan[]): void {
  if (stamp === undefined) return;
  for (const problem of stoppedProblems(plans, state, stamp.texts)) {
    const told = stamp.stopped.some(
      ({ code, place }) => code === problem.code && JSON.stringify(place) === JSON.stringify(problem.place),
    );
    if (!told) stamp.stopped.push(problem);
  }
}
