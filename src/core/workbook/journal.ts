// What a bulk action changed, remembered so that it can be undone: prints of what was written, values that were there.
import { fingerprint } from '../fingerprint';
import type { BulkAction } from './bulk-action';
import type { CellValue, PlannedCell } from './cell';
import type { TabChange } from './reconcile-tabs';
import type { TabPlan } from './tab-plan';

/**
 * One row that was written: 0-based place, print of the row as written, and the cells that stood there before. Without
 * the last the row had been empty.
 */
type RowRecord = readonly [
  row: number,
  print: string,
  before?: readonly (readonly [column: number, value: CellValue | null])[],
];

export interface TabRecord {
  readonly key: string;
  /** Columns the add-on writes. */
  readonly width: number;
  /** Print of the whole tab if the action made it. */
  readonly made?: string;
  /** The action has deleted it, and it can be made again from its plan. */
  readonly removed?: true;
  readonly rows: readonly RowRecord[];
}

/** One batch of one action, as the tab Riwayat keeps it. A job of several steps leaves several of one `id`. */
export interface JournalEntry {
  /** Number of the action: 1, 2, ... */
  readonly id: number;
  readonly action: BulkAction;
  /** Local moment. */
  readonly at: string;
  readonly by: string;
  /** undone: nothing is left to undo. heavy: too large to be kept. */
  readonly state: 'begun' | 'done' | 'undone' | 'heavy';
  readonly tabs: readonly TabRecord[];
  /** Ids of the forms made. */
  readonly forms: readonly string[];
}

const trimmed = (row: readonly PlannedCell[], width: number): readonly CellValue[] => {
  const cells = row
    .slice(0, width)
    .map((cell) => (typeof cell === 'object' || cell === undefined ? '' : cell));
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells;
};

/** Print of a row within the columns given; empty cells at its end do not count. */
export const rowPrint = (row: readonly PlannedCell[], width: number): string =>
  fingerprint(trimmed(row, width));

/** Whether nothing stands in the row within the columns given. */
export const emptyRow = (row: readonly PlannedCell[] | undefined, width: number): boolean =>
  trimmed(row ?? [], width).length === 0;

/** Print of everything in a tab: differs as soon as anybody types anything anywhere in it. */
export function tabPrint(cells: readonly (readonly PlannedCell[])[]): string {
  const rows = cells.map((row) => trimmed(row, row.length));
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return fingerprint(rows);
}

/** Columns of a plan. */
const widthOf = (cells: readonly (readonly PlannedCell[])[]): number =>
  cells.reduce((widest, row) => Math.max(widest, row.length), 0);

/** What one batch of changes does to the tabs that matter for undoing it. */
export function recordTabs(
  action: BulkAction,
  changes: readonly TabChange[],
  plans: readonly TabPlan[],
): readonly TabRecord[] {
  return changes.flatMap(({ key, kind, before, after }): TabRecord[] => {
    const plan = plans.find((one) => one.key === key);
    const source = plan?.factsOf?.includes(action) === true;
    if (plan === undefined || (kind === 'changed' && !source)) return [];
    const width = widthOf(after);
    const rows = source ? changedRows(after, before, width) : [];
    if (kind === 'made') return [{ key, width, made: tabPrint(after), rows }];
    return rows.length === 0 ? [] : [{ key, width, rows }];
  });
}

/** Rows below the header that the plan changes. */
function changedRows(
  planned: readonly (readonly PlannedCell[])[],
  there: readonly (readonly CellValue[])[],
  width: number,
): readonly RowRecord[] {
  const rows: RowRecord[] = [];
  for (let row = 1; row < Math.max(planned.length, there.length); row++) {
    const after = trimmed(planned[row] ?? [], width);
    const before = trimmed(there[row] ?? [], width);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    const print = fingerprint(after);
    if (before.length === 0) rows.push([row, print]);
    else {
      const cells: [number, CellValue | null][] = [];
      for (let column = 0; column < width; column++)
        if ((after[column] ?? '') !== (before[column] ?? '')) cells.push([column, before[column] ?? null]);
      rows.push([row, print, cells]);
    }
  }
  return rows;
}

/** Characters of one entry the workbook keeps at most, and of all together. */
export const journalCharacters = 800_000;
const actionsKept = 8;

const sizeOf = (entry: JournalEntry) => JSON.stringify([entry.tabs, entry.forms]).length;

/**
 * Adds what a batch did. A batch of an action that was begun and not finished joins it. Only the last few actions are
 * kept, and of those as many as there is room for.
 */
export function remember(
  entries: readonly JournalEntry[],
  entry: Omit<JournalEntry, 'id' | 'state'> & { readonly finished: boolean },
): readonly JournalEntry[] {
  const { finished, ...facts } = entry;
  const last = entries[entries.length - 1];
  const joins = last?.action === entry.action && last.state === 'begun';
  const id = joins ? last.id : (last?.id ?? 0) + 1;
  const heavy = sizeOf({ ...facts, id, state: 'done' }) > journalCharacters;
  const added: JournalEntry = {
    ...facts,
    ...(heavy ? { tabs: [], forms: [] } : {}),
    id,
    state: heavy ? 'heavy' : finished ? 'done' : 'begun',
  };
  let room = journalCharacters;
  const kept = [...entries, added].filter((one) => one.id > id - actionsKept);
  // From the newest back: an action too old for the room left is listed, and can no longer be undone.
  return kept
    .reverse()
    .map((one): JournalEntry => {
      room -= sizeOf(one);
      return room < 0 ? { ...one, tabs: [], forms: [], state: 'heavy' } : one;
    })
    .reverse();
}
