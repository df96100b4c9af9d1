// Lays a page over the tab as it stands: its rows are found by their labels, its columns by the headings of its table. Whatever else stands there is people's.
import { type CellValue, type PlannedCell, peopleCell } from './cell';
import { cellText } from './cell-kind';

type Cells = readonly CellValue[];

/** The page as it should be, in the places where people have its rows and columns. */
export interface LaidPage {
  /** What stands there, with the rows that are inserted in place. */
  readonly there: readonly Cells[];
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Rows to be inserted, 0-based, each as it is once those above it are in. */
  readonly insertedRows: readonly number[];
  /** Row of each planned row, column of each planned column, 0-based. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * @param cells of the plan: an undefined one is people's, an empty text is ours and empty
 * @param there the tab from A1
 * @param head row of the plan with the headings of its table
 */
export function layPage(
  cells: readonly (readonly PlannedCell[])[],
  there: readonly Cells[],
  head: number,
): LaidPage {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = columnsOf(cells, head, there, width);
  const label = (row: Cells | undefined) => cellText(row?.[columns[0] ?? 0]);
  const { rows, inserted } = rowsOf(cells.map(labelOf), there.map(label));
  const shifted = [...there];
  for (const row of inserted) shifted.splice(row, 0, []);
  const height = Math.max(shifted.length, ...rows.map((row) => row + 1));
  const wide = Math.max(...shifted.map(({ length }) => length), ...columns.map((column) => column + 1));
  const grid = Array.from({ length: height }, () =>
    Array.from({ length: wide }, (): PlannedCell => peopleCell),
  );
  cells.forEach((planned, row) => {
    planned.forEach((cell, column) => {
      const target = grid[rows[row] ?? row];
      if (cell !== undefined && target !== undefined) target[columns[column] ?? column] = cell;
    });
  });
  return { there: shifted, cells: grid, insertedRows: inserted, rows, columns };
}

const labelOf = ([first]: readonly PlannedCell[]): string =>
  typeof first === 'object' ? '' : cellText(first);

/** Columns by the headings of the table, and by what they say where they bear none; where they were if these are not all there. */
function columnsOf(
  cells: readonly (readonly PlannedCell[])[],
  head: number,
  there: readonly Cells[],
  width: number,
): readonly number[] {
  const textOf = (cell: PlannedCell) => (typeof cell === 'object' ? '' : cellText(cell));
  const same = Array.from({ length: width }, (_, column) => column);
  const heads = same.map((column) => textOf(cells[head]?.[column]));
  const headed = heads.flatMap((text, column) => (text === '' ? [] : [column]));
  for (const row of there) {
    const found = heads.map((text) => (text === '' ? -1 : row.findIndex((cell) => cellText(cell) === text)));
    if (!headed.every((column) => (found[column] ?? -1) >= 0)) continue;
    return same.map((column) => {
      if (heads[column] !== '') return found[column] ?? column;
      const said = new Set(cells.map((planned) => textOf(planned[column])).filter((text) => text !== ''));
      const before = headed.filter((one) => one < column).pop() ?? 0;
      const from = (found[before] ?? before) + column - before;
      const to = found[headed.find((one) => one > column) ?? -1] ?? from + 1;
      const score = (place: number) => there.filter((line) => said.has(cellText(line[place]))).length;
      const places = Array.from({ length: Math.max(1, to - from) }, (_, index) => from + index);
      return places.reduce((best, place) => (score(place) > score(best) ? place : best));
    });
  }
  return same;
}

/** Rows by their labels, in their order; any other goes behind the one above it, and is inserted where there is no room. */
function rowsOf(
  labels: readonly string[],
  there: readonly string[],
): { readonly rows: readonly number[]; readonly inserted: readonly number[] } {
  const same = { rows: labels.map((_, row) => row), inserted: [] };
  const found: (number | undefined)[] = [];
  let next = 0;
  for (const label of labels) {
    const at = label === '' ? -1 : there.indexOf(label, next);
    found.push(at < 0 ? undefined : at);
    if (at >= 0) next = at + 1;
  }
  const asked = labels.filter((label) => label !== '').length;
  const known = found.filter((at) => at !== undefined).length;
  // In another language, or overwritten: then the place is all there is.
  if (2 * known < asked || found.every((at, row) => at === undefined || at === row)) return same;
  const rows: number[] = [];
  const inserted: number[] = [];
  labels.forEach((_, row) => {
    const at = found[row];
    const behind = (rows[row - 1] ?? -1) + 1;
    if (at !== undefined) {
      rows.push(at + inserted.length);
      return;
    }
    rows.push(behind);
    // No room before the next label that is there: the row is new.
    const following = found.slice(row + 1).find((place) => place !== undefined);
    if (following !== undefined && behind >= following + inserted.length) inserted.push(behind);
  });
  return { rows, inserted };
}
