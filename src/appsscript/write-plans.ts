// Writing a change together with its record for undoing: both in one batch, so that neither is ever without the other.

import { historyTab } from '../core/tab/history-tab';
import type { BulkAction } from '../core/workbook/bulk-action';
import { type JournalEntry, recordTabs, remember } from '../core/workbook/journal';
import { planTab } from '../core/workbook/plan-tab';
import { readTab } from '../core/workbook/read-tab';
import { batches, reconcileTabs, type TabChange } from '../core/workbook/reconcile-tabs';
import { stateAfter } from '../core/workbook/state-after';
import type { TabPlan } from '../core/workbook/tab-plan';
import { tabOf } from '../core/workbook/workbook-state';
import type { Context } from './entry';
import { type Workbook, writeWorkbook } from './google/workbook';

/** A bulk action on its way: what the journal is to say about it. */
interface JournalNote {
  readonly action: BulkAction;
  readonly context: Context;
  /** Whether the action is complete with this change. */
  readonly finished: boolean;
  readonly forms?: readonly string[];
}

export const journalOf = ({ workbook, office }: Context): readonly JournalEntry[] =>
  readTab(historyTab, tabOf(workbook.state, historyTab.key)?.values, office).whole;

/** Sends batches of changes; with a note, each carries its own record. */
export function writeChanges(
  workbook: Workbook,
  packed: readonly (readonly TabChange[])[],
  plans: readonly TabPlan[],
  note?: JournalNote,
): void {
  let journal = note === undefined ? [] : journalOf(note.context);
  let { state } = workbook;
  packed.forEach((batch, index) => {
    const requests = batch.flatMap((change) => change.requests);
    const tabs = note === undefined ? [] : recordTabs(note.action, batch, plans, workbook.state);
    if (note !== undefined && (tabs.length > 0 || (note.forms ?? []).length > 0)) {
      const { context, action, forms = [] } = note;
      journal = remember(journal, {
        action,
        at: context.now,
        by: context.user.email,
        tabs,
        forms,
        finished: note.finished && index === packed.length - 1,
      });
      const plan = planTab(historyTab, journal, context.office);
      const [change] = reconcileTabs([plan], state);
      requests.push(...(change?.requests ?? []));
      // The next batch goes on from what this one leaves.
      state = afterwards(state, plan, change);
    }
    writeWorkbook(workbook, requests);
  });
}

/** The workbook with Riwayat as its plan has it. */
function afterwards(
  state: Workbook['state'],
  plan: TabPlan,
  change: TabChange | undefined,
): Workbook['state'] {
  if (tabOf(state, plan.key) !== undefined) return stateAfter(state, plan);
  const made = change?.requests.find(({ addSheet }) => addSheet !== undefined)?.addSheet?.properties;
  const [{ createDeveloperMetadata } = {}] = (change?.requests ?? []).slice(-1);
  const layout = createDeveloperMetadata?.developerMetadata.metadataValue.split(' ')[0] ?? '';
  const history = {
    sheetId: made?.sheetId ?? 0,
    name: made?.title ?? '',
    hidden: true,
    rowCount: made?.gridProperties?.rowCount ?? 0,
    columnCount: made?.gridProperties?.columnCount ?? 0,
    // Its layout is always the same, so the id of the mark is never asked for.
    mark: { metadataId: 0, key: plan.key, layout },
    protectedRangeIds: [],
    values: [],
  };
  return stateAfter({ tabs: [...state.tabs, history] }, plan);
}

/** Sends the difference between plans and workbook, in as few batches as the service takes. */
export function writePlans(workbook: Workbook, plans: readonly TabPlan[], note?: JournalNote): void {
  writeChanges(workbook, batches(reconcileTabs(plans, workbook.state)), plans, note);
}
