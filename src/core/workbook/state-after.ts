// What a workbook holds after a tab was written as planned, so that a second batch can go on from the first without reading again.
import { reconcileTabs } from './reconcile-tabs';
import type { TabPlan } from './tab-plan';
import { tabOf, type WorkbookState } from './workbook-state';

/** The workbook with the planned tab's values in place; unchanged where the tab is not there, or needs no change. */
export function stateAfter(state: WorkbookState, plan: TabPlan): WorkbookState {
  const there = tabOf(state, plan.key);
  const [change] = there === undefined ? [] : reconcileTabs([plan], state);
  if (there === undefined || change === undefined) return state;
  const values = change.after;
  const rowCount = values.length > there.rowCount ? values.length + plan.spareRows : there.rowCount;
  return { ...state, tabs: state.tabs.map((tab) => (tab === there ? { ...tab, values, rowCount } : tab)) };
}
