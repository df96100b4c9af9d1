// How large a workbook is, and how large it may be.
import type { WorkbookState } from './workbook-state';

/** Google's limit of cells, and the number of tabs that still opens quickly. */
export const mostCells = 10_000_000;
export const mostTabs = 250;

export const cellsOf = (state: WorkbookState): number =>
  state.tabs.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
