// Undoing a bulk action: what it wrote goes back to what was; what anybody changed since stays and is counted.
import type { CellValue } from './cell';
import { cellRequests } from './cell-requests';
import { emptyRow, type JournalEntry, rowPrint, type TabRecord, tabPrint } from './journal';
import type { SheetRequest } from './sheet-request';
import type { TabPlan } from './tab-plan';
import { type TabState, tabOf, type WorkbookState } from './workbook-state';

/** Something left as it is, because somebody has changed it since. */
export interface Kept {
  /** Name of the tab as it is now. */
  readonly tab: string;
  /** 1-based; undefined for the tab as a whole. */
  readonly row: number | undefined;
}

export interface UndoPlan {
  readonly requests: readonly SheetRequest[];
  /** The workbook as it will be. */
  readonly state: WorkbookState;
  /** Cells back to what they held. */
  readonly restored: number;
  /** Keys of the tabs that the action has deleted, to be made again from their plans. */
  readonly remade: readonly string[];
  /** Names of the tabs deleted. */
  readonly deleted: readonly string[];
  readonly kept: readonly Kept[];
}

type Grid = CellValue[][];

const copy = (values: TabState['values']): Grid => (values ?? []).map((row) => [...row]);

/**
 * Plans the undoing of an action.
 * @param entries all batches of the action, oldest first
 * @param state the workbook now, the values of every tab in the entries read
 * @param current plans of tabs as they should look now: a tab that equals its plan bears nothing typed by people
 */
export function planUndo(
  entries: readonly JournalEntry[],
  state: WorkbookState,
  current: readonly TabPlan[],
): UndoPlan {
  const grids = new Map<string, Grid>();
  const deleted = new Map<string, TabState>();
  const kept: Kept[] = [];
  const remade: string[] = [];
  const should = new Map(current.map((plan) => [plan.key, tabPrint(plan.cells)]));
  for (const entry of [...entries].reverse())
    for (const record of entry.tabs) {
      const tab = tabOf(state, record.key);
      if (record.removed) {
        if (tab === undefined && should.has(record.key)) remade.push(record.key);
        continue;
      }
      // Deleted by hand since: there is nothing to take back.
      if (tab === undefined || deleted.has(record.key)) continue;
      const grid = grids.get(record.key) ?? copy(tab.values);
      const print = tabPrint(grid);
      if (record.made !== undefined && (print === record.made || print === should.get(record.key))) {
        deleted.set(record.key, tab);
        grids.delete(record.key);
        continue;
      }
      if (record.made !== undefined) kept.push({ tab: tab.name, row: undefined });
      takeBack(record, grid, (row) => kept.push({ tab: tab.name, row: row + 1 }));
      grids.set(record.key, grid);
    }
  let restored = 0;
  const requests = state.tabs.flatMap((tab): SheetRequest[] => {
    const key = tab.mark?.key ?? '';
    if (deleted.has(key)) return [{ deleteSheet: { sheetId: tab.sheetId } }];
    const grid = grids.get(key);
    if (grid === undefined) return [];
    const writes = cellRequests(tab.sheetId, grid, tab.values ?? []);
    for (const { updateCells } of writes)
      for (const { values } of updateCells?.rows ?? []) restored += values.length;
    return writes;
  });
  const tabs = state.tabs.flatMap((tab): TabState[] => {
    const key = tab.mark?.key ?? '';
    const grid = grids.get(key);
    if (deleted.has(key)) return [];
    return [grid === undefined ? tab : { ...tab, values: grid }];
  });
  return {
    requests,
    state: { ...state, tabs },
    restored,
    remade,
    deleted: [...deleted.values()].map(({ name }) => name),
    kept,
  };
}

/** Takes the rows of a record back in the grid. A row that moved is found by its print. */
function takeBack(record: TabRecord, grid: Grid, keep: (row: number) => void): void {
  const { width } = record;
  const places = new Map<string, number[]>();
  grid.forEach((cells, row) => {
    const print = rowPrint(cells, width);
    places.set(print, [...(places.get(print) ?? []), row]);
  });
  const blank = rowPrint([], width);
  for (const [row, print, before] of record.rows) {
    const here = rowPrint(grid[row] ?? [], width) === print;
    // An emptied row is known by its place alone: all empty rows look alike.
    const at = here ? row : print === blank ? undefined : places.get(print)?.[0];
    if (at === undefined) {
      // Gone altogether is no loss; changed by somebody since stays whole, so that no half row is left.
      if (!emptyRow(grid[row], width)) keep(row);
      continue;
    }
    const cells = grid[at] ?? [];
    while (grid.length <= at) grid.push([]);
    if (before === undefined) for (let column = 0; column < width; column++) cells[column] = undefined;
    else for (const [column, value] of before) cells[column] = value ?? undefined;
    grid[at] = Array.from(cells, (cell) => cell);
  }
}
