// What a workbook holds after a tab was written as planned, so that a second batch can go on from the first without reading again.
import type { TabPlan } from './tab-plan';
import { tabOf, type WorkbookState } from './workbook-state';

/** The workbook with the planned tab's values in place; unchanged where the tab is not there. People's own cells read as empty. */
export function stateAfter(state: WorkbookState, plan: TabPlan): WorkbookState {
  const there = tabOf(state, plan.key);
  if (there === undefined) return state;
  const values = plan.cells.map((row) => row.map((cell) => (typeof cell === 'object' ? undefined : cell)));
  const rowCount = values.length > there.rowCount ? values.length + plan.spareRows : there.rowCount;
  return { tabs: state.tabs.map((tab) => (tab === there ? { ...tab, values, rowCount } : tab)) };
}
