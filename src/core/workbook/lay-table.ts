// Lays a planned table over the tab as it stands: by headings and by what tells rows apart, never by position. What people typed stays.
import { nameKey } from '../names';
import { type CellValue, type PlannedCell, peopleCell } from './cell';
import { cellText } from './cell-kind';
import { findHeadings, type Headings, headingRow, isEmptyCell } from './find-headings';
import { type HeadingFault, headingFaults } from './heading-faults';
import { type HeadingMemory, remembers } from './heading-memory';
import type { Table } from './table';

type Cells = readonly CellValue[];

/** The tab as it should be, in the places where people have its columns and rows. */
export interface LaidTable {
  /** What stands there, with the columns and rows that are inserted in place. */
  readonly there: readonly Cells[];
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Column of each planned column, 0-based. */
  readonly places: readonly number[];
  /** Columns to be inserted, 0-based, each as it is once those left of it are in. */
  readonly inserted: readonly number[];
  /** Rows to be inserted, the same way. */
  readonly insertedRows: readonly number[];
}

/** A row holds something of ours only if more than a lone note stands in it. */
const fewestCells = 2;

/**
 * @param cells headings, then one row for each of the table's
 * @param there the tab from A1
 * @param memory what headings the tab was last written with; undefined where nothing says so
 * @returns the tab as it should be, or what keeps it from being written
 */
export function layTable(
  cells: readonly Cells[],
  table: Table,
  there: readonly Cells[],
  memory: HeadingMemory | undefined,
): LaidTable | readonly HeadingFault[] {
  const { columns } = table;
  if (there.every((row) => row.every(isEmptyCell)))
    return { there, cells, places: columns.map((_, index) => index), inserted: [], insertedRows: [] };
  const head = headingRow(there, columns);
  const found = findHeadings(there, head, columns, memory);
  const missing = lostHeaders(table, found, memory);
  const faults = headingFaults(there, { ...found, missing });
  if (faults.length > 0) return faults;
  const { places, inserted } = arrange(
    columns.map(({ header }) => found.places.get(header)),
    there.reduce((widest, row) => Math.max(widest, row.length), 0),
  );
  const shifted = there.map((row) => widened(row, inserted));
  return { ...merge(cells, table, shifted, places), places, inserted };
}

export const isHeadingFaults = (laid: object | readonly HeadingFault[]): laid is readonly HeadingFault[] =>
  Array.isArray(laid);

/** Headers that must be there: a column that is new to this version, or to the period, was not there before either. */
const lostHeaders = (
  { columns, before }: Table,
  { places, strangers }: Headings,
  memory: HeadingMemory | undefined,
): readonly string[] =>
  columns.flatMap((column) => {
    const { header, needed, optional, rewordable } = column;
    return !places.has(header) &&
      (needed ||
        // A column that people deleted may come back; under another heading it is still there.
        (memory !== undefined &&
          remembers(memory, column) &&
          (!optional || (rewordable !== undefined && strangers.some(rewordable)))) ||
        before?.headings.has(header) ||
        before?.headings.missing.includes(header))
      ? [header]
      : [];
  });

/** Where every planned column goes: where it is, or behind the one it is planned behind. */
function arrange(
  found: readonly (number | undefined)[],
  width: number,
): { readonly places: readonly number[]; readonly inserted: readonly number[] } {
  // Columns of the tab by number, new ones by their planned index below zero.
  const order: number[] = Array.from({ length: width }, (_, place) => place);
  const isNew = (index: number) => -1 - index;
  found.forEach((place, index) => {
    if (place !== undefined) return;
    const previous = index === 0 ? undefined : (found[index - 1] ?? isNew(index - 1));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, isNew(index));
  });
  const places = found.map((place, index) => order.indexOf(place ?? isNew(index)));
  const last = order.reduce((end, place, at) => (place >= 0 ? at : end), -1);
  // Behind the last column there is room without inserting.
  const inserted = order.flatMap((place, at) => (place < 0 && at < last ? [at] : []));
  return { places, inserted };
}

function widened(row: Cells, inserted: readonly number[]): Cells {
  const cells = [...row];
  for (const place of inserted) if (place < cells.length) cells.splice(place, 0, undefined);
  return cells;
}

/** Rows of the plan over rows of the tab. */
function merge(
  planned: readonly Cells[],
  table: Table,
  there: readonly Cells[],
  places: readonly number[],
): Pick<LaidTable, 'there' | 'cells' | 'insertedRows'> {
  const { columns, before, idOf } = table;
  const own = new Set(places);
  const isForeign = (row: Cells) => row.some((cell, place) => !own.has(place) && !isEmptyCell(cell));
  const grid: PlannedCell[][] = there.map(() => []);
  const laid = (cells: Cells): PlannedCell[] => {
    const row: PlannedCell[] = [];
    columns.forEach((_, column) => {
      row[places[column] ?? 0] = cells[column] ?? '';
    });
    return row;
  };

  columns.forEach(({ header, formerly = [] }, column) => {
    const place = places[column] ?? 0;
    const written = nameKey(cellText(there[0]?.[place]));
    const cells = grid[0] ?? [];
    if (written === '' || formerly.some((name) => nameKey(name) === written)) cells[place] = header;
  });

  const lines = linesOf(table, there, places);
  const ids = planned.slice(1).map((cells, index) => {
    const at = (header: string) => cells[columns.findIndex((column) => column.header === header)];
    return idOf === undefined ? String(index) : idOf(at);
  });
  const wanted = new Set(ids);
  const known = new Set([...lines.values()].flat());
  const isOurs = there.every((cells, row) => row === 0 || known.has(row) || cells.every(isEmptyCell));
  const taken = new Set<number>();
  // A tab that only shows, and bears nothing of people's, is in the order of the plan.
  const inOrder = !table.isRead && isOurs && !there.slice(1).some(isForeign);
  const rowOf = (id: string, index: number) =>
    inOrder ? index + 1 : lines.get(id)?.find((one) => !taken.has(one));

  const added: { readonly cells: Cells; readonly index: number }[] = [];
  const rows = ids.map((id, index) => {
    const cells = planned[index + 1] ?? [];
    const row = rowOf(id, index);
    const was = idOf === undefined ? undefined : before?.rows.get(id);
    if (row === undefined) {
      // A row that was read and is gone was deleted meanwhile.
      if (was === undefined) added.push({ cells, index });
      return undefined;
    }
    taken.add(row);
    // It could not be read, or somebody typed it meanwhile.
    if (idOf !== undefined && before !== undefined && was === undefined) return row;
    const written: PlannedCell[] = [];
    columns.forEach(({ read, outdated }, column) => {
      const place = places[column] ?? 0;
      const old = there[row]?.[place];
      const kept = read !== undefined && was !== undefined && same(cells[column], was[column]);
      if (!kept || (outdated?.(old) && cellText(old) !== '')) written[place] = cells[column] ?? '';
    });
    grid[row] = written;
    return row;
  });

  const gone = [...lines].flatMap(([id, all]) =>
    all.filter((row) => !taken.has(row) && isGone(id, table, wanted)),
  );
  for (const row of gone) grid[row] = laid([]);
  const free = gone.filter((row) => !isForeign(there[row] ?? [])).sort((a, b) => a - b);
  let next = there.reduce((last, row, index) => (row.every(isEmptyCell) ? last : index), 0) + 1;
  const between = new Map<number, PlannedCell[][]>();
  for (const { cells, index } of added) {
    const follower = table.keepsOrder ? rows.slice(index + 1).find((row) => row !== undefined) : undefined;
    if (follower === undefined) grid[free.shift() ?? next++] = laid(cells);
    else between.set(follower, [...(between.get(follower) ?? []), laid(cells)]);
  }
  for (const place of retiredPlaces(table, there, own)) for (const cells of grid) cells[place] = '';

  const width = Math.max(...there.map(({ length }) => length), ...places.map((place) => place + 1));
  const full = (cells: readonly PlannedCell[]) =>
    Array.from({ length: width }, (_, place) => cells[place] ?? peopleCell);
  const insertedRows: number[] = [];
  const result = { there: [] as Cells[], cells: [] as PlannedCell[][] };
  Array.from(grid, (cells = []) => cells).forEach((cells, row) => {
    for (const more of between.get(row) ?? []) {
      insertedRows.push(result.cells.length);
      result.there.push([]);
      result.cells.push(full(more));
    }
    result.there.push(there[row] ?? []);
    result.cells.push(full(cells));
  });
  return { ...result, insertedRows };
}

const same = (a: CellValue, b: CellValue) => (a ?? '') === (b ?? '');

/** Rows below the headings that hold anything, by what tells them apart; by their order where nothing does. */
function linesOf(
  { columns, idOf, isRead }: Table,
  there: readonly Cells[],
  places: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const placeOf = new Map(columns.map(({ header }, index) => [header, places[index] ?? -1]));
  const lines = new Map<string, number[]>();
  let count = 0;
  there.forEach((cells, row) => {
    if (row === 0 || cells.every(isEmptyCell)) return;
    const filled = places.filter((place) => !isEmptyCell(cells[place])).length;
    if ((idOf === undefined || !isRead) && filled < Math.min(fewestCells, places.length)) return;
    const id = idOf === undefined ? String(count++) : idOf((header) => cells[placeOf.get(header) ?? -1]);
    if (id === '') return;
    lines.set(id, [...(lines.get(id) ?? []), row]);
  });
  return lines;
}

/** Whether a row that is not planned was ours: one that was read, or in a tab that only shows every row that has what tells it apart. */
function isGone(id: string, { isRead, before, idOf }: Table, planned: ReadonlySet<string>): boolean {
  if (!isRead || idOf === undefined) return true;
  return before?.rows.has(id) === true && !planned.has(id);
}

function retiredPlaces(
  { retired }: Table,
  there: readonly Cells[],
  own: ReadonlySet<number>,
): readonly number[] {
  if (retired === undefined) return [];
  return (there[0] ?? []).flatMap((heading, place) =>
    !own.has(place) && retired(cellText(heading)) ? [place] : [],
  );
}
