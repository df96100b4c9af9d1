// Rectangles on a grid: from Google's half-open, possibly unbounded GridRange, and how they move with rows and columns.
import type { DimensionRange, GridCoordinate, GridRange } from './google-types';
import { refuse } from './refusal';
import type { SheetState } from './state';

/** Zero-based, half open on both axes, within the grid. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Bounded = Pick<SheetState, 'rowCount' | 'columnCount'>;

function checkSpan(name: string, kind: 'Row' | 'Column', start: number, end: number, count: number): void {
  const noun = kind.toLowerCase();
  if (start < 0) refuse(`${name}.start${kind}Index[${start}] must be greater than or equal to 0`);
  if (end < start) refuse(`${name}.end${kind}Index[${end}] is before start${kind}Index[${start}]`);
  if (start >= count) {
    refuse(`${name}.start${kind}Index[${start}] is after last ${noun} in grid[${count - 1}]`);
  }
  if (end > count) refuse(`${name}.end${kind}Index[${end}] is after last ${noun} in grid[${count - 1}]`);
}

/** @throws Refusal when the range does not lie in the grid, is empty or is turned round. */
export function rectOf(range: GridRange, grid: Bounded, name = 'GridRange'): Rect {
  const rect = {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? grid.rowCount,
    right: range.endColumnIndex ?? grid.columnCount,
  };
  checkSpan(name, 'Row', rect.top, rect.bottom, grid.rowCount);
  checkSpan(name, 'Column', rect.left, rect.right, grid.columnCount);
  if (rect.top === rect.bottom || rect.left === rect.right) refuse(`${name} is empty`);
  return rect;
}

/** The rectangle as Google writes it back: bounded on four sides. */
export const gridRangeOf = (sheetId: number, rect: Rect): GridRange => ({
  sheetId,
  startRowIndex: rect.top,
  endRowIndex: rect.bottom,
  startColumnIndex: rect.left,
  endColumnIndex: rect.right,
});

/** Like rectOf, but unbounded sides stay at the grid's edge and nothing is refused: for stored ranges. */
export const reachOf = (range: GridRange): Rect => ({
  top: range.startRowIndex ?? 0,
  left: range.startColumnIndex ?? 0,
  bottom: range.endRowIndex ?? Number.POSITIVE_INFINITY,
  right: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
});

/** @throws Refusal when the cell lies outside the grid. */
export function checkCoordinate(start: GridCoordinate, grid: Bounded): void {
  const { rowIndex = 0, columnIndex = 0 } = start;
  if (rowIndex < 0 || rowIndex >= grid.rowCount) {
    refuse(`GridCoordinate.rowIndex[${rowIndex}] is after last row in grid[${grid.rowCount - 1}]`);
  }
  if (columnIndex < 0 || columnIndex >= grid.columnCount) {
    refuse(
      `GridCoordinate.columnIndex[${columnIndex}] is after last column in grid[${grid.columnCount - 1}]`,
    );
  }
}

/** Start and end of a run of rows or columns. @throws Refusal when it is empty or lies outside the grid. */
export function spanOf(range: DimensionRange, grid: Bounded): { start: number; end: number } {
  const rows = isRows(range.dimension);
  const count = rows ? grid.rowCount : grid.columnCount;
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? count;
  if (start < 0 || end <= start) {
    refuse(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  }
  if (start >= count || end > count) {
    refuse(`DimensionRange.endIndex[${end}] is after last ${rows ? 'row' : 'column'} in grid[${count - 1}]`);
  }
  return { start, end };
}

/** @throws Refusal when the dimension is neither ROWS nor COLUMNS. */
export function isRows(dimension: string | undefined): boolean {
  if (dimension === 'ROWS') return true;
  if (dimension === 'COLUMNS') return false;
  return refuse('No dimension specified.');
}

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const intersects = (a: Rect, b: Rect): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

const shiftedBy = (start: number, count: number) => (index: number) =>
  index >= start ? index + count : index;

const pulledBack = (start: number, end: number) => (index: number) =>
  index <= start ? index : Math.max(start, index - (end - start));

function moveRange(
  range: GridRange,
  rows: boolean,
  moveStart: (index: number) => number,
  moveEnd: (index: number) => number,
): GridRange | undefined {
  const [startKey, endKey] = rows
    ? (['startRowIndex', 'endRowIndex'] as const)
    : (['startColumnIndex', 'endColumnIndex'] as const);
  const moved = { ...range };
  const start = range[startKey];
  const end = range[endKey];
  if (start !== undefined) moved[startKey] = moveStart(start);
  if (end !== undefined) moved[endKey] = moveEnd(end);
  const empty = end !== undefined && (moved[startKey] ?? 0) >= (moved[endKey] ?? 0);
  return empty ? undefined : moved;
}

/** Where a stored range lies after `count` rows or columns were inserted before index `start`. */
export const afterInsertion = (range: GridRange, rows: boolean, start: number, count: number): GridRange => {
  const move = shiftedBy(start, count);
  // An end is exclusive: it moves only when the insertion lies strictly inside the range.
  return moveRange(range, rows, move, (end) => (end > start ? end + count : end)) ?? range;
};

/** Where a stored range lies after rows or columns start..end were deleted; undefined if all of it went. */
export const afterDeletion = (
  range: GridRange,
  rows: boolean,
  start: number,
  end: number,
): GridRange | undefined => moveRange(range, rows, pulledBack(start, end), pulledBack(start, end));
