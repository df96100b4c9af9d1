// Lays a page over the tab as it stands: its rows are found by their labels, its columns by the headings of its table. Whatever else stands there is people's.
import { type CellValue, isEmpty, type PlannedCell, peopleCell } from './cell';
import { cellText } from './cell-kind';
import { labelOf, leftovers, placed, saidIn } from './page-lines';
import type { TabPlan } from './tab-plan';

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
 * @param page row of the plan with the headings of its table, if it has one; labels of lines that are ours no more
 */
export function layPage(
  cells: readonly (readonly PlannedCell[])[],
  there: readonly Cells[],
  { head, retired = [], elsewise }: NonNullable<TabPlan['page']>,
): LaidPage {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  let made: readonly (readonly PlannedCell[])[] | undefined;
  const others = () => {
    made ??= elsewise?.() ?? [];
    return made;
  };
  const said = isKnown(cells, there) ? there : translated(there, cells, others());
  const columns = head === undefined ? columnsSaid(cells, said, width) : columnsOf(cells, head, said, width);
  const label = (row: Cells | undefined) => cellText(row?.[columns[0] ?? 0]);
  const isLeft = leftovers(cells, others, columns);
  const ordered = inOrder(cells, said, columns, isLeft);
  if (ordered !== undefined) return { ...ordered, there, columns };
  const { rows, inserted } = rowsOf(cells.map(labelOf), said.map(label));
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
  shifted.forEach((old, row) => {
    if (rows.includes(row)) return;
    if (isLeft(old)) grid[row] = Array.from({ length: wide }, () => '');
    if (!retired.includes(label(old))) return;
    const beside = old.findIndex((cell, column) => column > (columns[0] ?? 0) && cellText(cell) !== '');
    for (const column of [columns[0] ?? 0, beside]) if (column >= 0) (grid[row] ?? [])[column] = '';
  });
  return { there: shifted, cells: grid, insertedRows: inserted, rows, columns };
}

/** Whether most labels of the page stand in the tab as they are worded now. */
function isKnown(cells: readonly (readonly PlannedCell[])[], there: readonly Cells[]): boolean {
  const texts = new Set(there.flatMap((row) => row.map(cellText)));
  const labels = cells.map(labelOf).filter((label) => label !== '');
  return 2 * labels.filter((label) => texts.has(label)).length >= labels.length;
}

/** The tab with each text of the other language as this one words it. */
function translated(
  there: readonly Cells[],
  cells: readonly (readonly PlannedCell[])[],
  others: readonly (readonly PlannedCell[])[],
): readonly Cells[] {
  const words = new Map<string, string>();
  others.forEach((row, at) => {
    row.forEach((other, column) => {
      const own = cells[at]?.[column];
      if (typeof other === 'string' && typeof own === 'string' && other !== '') words.set(other.trim(), own);
    });
  });
  return there.map((row) => row.map((cell) => words.get(cellText(cell)) ?? cell));
}

/**
 * A page whose rows people have sorted, put back into its order: what they typed stays with the label beside it, and what
 * has none goes below. Undefined where the rows stand in their order.
 */
function inOrder(
  cells: readonly (readonly PlannedCell[])[],
  there: readonly Cells[],
  columns: readonly number[],
  isLeft: (row: Cells) => boolean,
): Omit<LaidPage, 'columns'> | undefined {
  const labels = there.map((row) => cellText(row[columns[0] ?? 0]));
  const taken = new Set<number>();
  const sources = cells.map((planned) => {
    const label = labelOf(planned);
    const at = label === '' ? -1 : labels.findIndex((one, row) => one === label && !taken.has(row));
    if (at >= 0) taken.add(at);
    return at < 0 ? undefined : at;
  });
  const found = sources.filter((at) => at !== undefined);
  const sorted = found.some((at, index) => at < (found[index - 1] ?? -1));
  const { length: asked } = cells.filter((planned) => labelOf(planned) !== '');
  let next = 0;
  const reached = cells.map(labelOf).filter((label) => {
    const at = label === '' ? -1 : labels.indexOf(label, next);
    if (at >= 0) next = at + 1;
    return at >= 0;
  }).length;
  if (!sorted || reached >= found.length || 2 * found.length < asked) return undefined;

  const page = cells.map((planned, row) => placed(planned, there[sources[row] ?? -1] ?? [], columns));
  const others = there.filter((row, at) => !taken.has(at) && saidIn(row) !== '[]' && !isLeft(row));
  const grid = [...page, ...others.map((row): PlannedCell[] => [...row])];
  const height = Math.max(grid.length, there.length);
  const wide = [...grid, ...there].reduce((widest, { length }) => Math.max(widest, length), 0);
  return {
    there,
    cells: Array.from({ length: height }, (_, row) =>
      Array.from({ length: wide }, (_, column) => grid[row]?.[column] ?? ''),
    ),
    insertedRows: [],
    rows: cells.map((_, row) => row),
  };
}

/** Columns of a page without a table: each where most of what it says stands, in their order. */
function columnsSaid(
  cells: readonly (readonly PlannedCell[])[],
  there: readonly Cells[],
  width: number,
): readonly number[] {
  const widest = there.reduce((most, { length }) => Math.max(most, length), 0);
  const columns: number[] = [];
  for (let column = 0; column < width; column++) {
    const said = new Set(
      cells.map((planned) =>
        typeof planned[column] === 'object' ? '' : cellText(planned[column] as CellValue),
      ),
    );
    said.delete('');
    const first = (columns[column - 1] ?? -1) + 1;
    const score = (place: number) => there.filter((row) => said.has(cellText(row[place]))).length;
    const places = Array.from({ length: Math.max(1, widest - first) }, (_, index) => first + index);
    columns.push(places.reduce((best, place) => (score(place) > score(best) ? place : best)));
  }
  return columns;
}

/**
 * Columns by the headings of the table, in the row that has most of them; one without its heading by what it says, between those
 * beside it. Where they were if no row has half of the headings: in another language, or overwritten.
 */
function columnsOf(
  cells: readonly (readonly PlannedCell[])[],
  head: number,
  there: readonly Cells[],
  width: number,
): readonly number[] {
  const textOf = (cell: PlannedCell) => (typeof cell === 'object' ? '' : cellText(cell));
  const same = Array.from({ length: width }, (_, column) => column);
  const heads = same.map((column) => textOf(cells[head]?.[column]));
  const placesIn = (row: Cells) =>
    heads.map((text) => (text === '' ? -1 : row.findIndex((cell) => cellText(cell) === text)));
  const known = (places: readonly number[]) => places.filter((place) => place >= 0).length;
  const most = there.reduce<Cells>(
    (best, row) => (known(placesIn(row)) > known(placesIn(best)) ? row : best),
    [],
  );
  const found = placesIn(most);
  const widest = there.reduce((wide, { length }) => Math.max(wide, length), 0);
  if (2 * known(found) < known(placesIn(heads))) return same;
  const columns: number[] = [];
  for (const column of same) {
    const from = (columns[column - 1] ?? -1) + 1;
    const here = found[column] ?? -1;
    const to = here >= from ? here : (found.slice(column + 1).find((place) => place >= from) ?? widest);
    const said = new Set(cells.map((planned) => textOf(planned[column])).filter((text) => text !== ''));
    // Where nothing tells, a column that has a heading is one that bears some.
    const score = (place: number) =>
      there.filter((line) => said.has(cellText(line[place]))).length +
      (isEmpty(most[place]) === (heads[column] === '') ? 0.5 : 0);
    const places = Array.from({ length: Math.max(1, to - from) }, (_, index) => from + index);
    columns.push(
      here >= from ? here : places.reduce((best, place) => (score(place) > score(best) ? place : best)),
    );
  }
  return columns;
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
