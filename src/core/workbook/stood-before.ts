// What stood in a tab just before it was written by place, where people had moved its rows or columns since it was looked at.
import { wellFormed } from '../well-formed';
import type { CellValue } from './cell';
import { columnsMoved } from './columns-moved';

type Cells = readonly CellValue[];
type Grid = readonly Cells[];

/** A tab that was written by place. */
export interface Written {
  /** As it was looked at, with what the change inserts in place. */
  readonly before: Grid;
  /** As it should be afterwards. */
  readonly after: Grid;
  /** First row, 0-based, of those that go below whatever stands there, and not to a place; undefined if there are none. */
  readonly addedFrom?: number | undefined;
}

const known = (cell: CellValue): CellValue => (typeof cell === 'string' ? wellFormed(cell) : (cell ?? ''));

/** Whether nothing differs but empty cells at the end. */
export const isSame = (one: Grid, other: Grid): boolean =>
  Array.from({ length: Math.max(one.length, other.length) }).every((_, row) =>
    Array.from({ length: Math.max(one[row]?.length ?? 0, other[row]?.length ?? 0) }).every(
      (_, column) => known(one[row]?.[column]) === known(other[row]?.[column]),
    ),
  );

/**
 * Finds rows that bear what was meant for another. A row is known by the cells beside those that were written; one that was
 * written whole, by its neighbours.
 * @param found the tab as it stands after the writing, whatever people have done to it before or since
 * @returns the tab with these rows as they were; undefined where everything went to its place
 */
export function stoodBefore(written: Written, found: Grid): Grid | undefined {
  if (isSame(written.after, found)) return undefined;
  const holes = holesOf(written);
  const places = columnsMoved(written.before, found);
  const lay = (rows: Grid): Grid => rows.map((row) => places.map((place) => row[place ?? -1]));
  const [old, meant] = [lay(written.before), lay(written.after)];
  const says = (row: Cells | undefined, without?: ReadonlySet<number>): string => {
    const words = places.map((_, column) => (without?.has(column) ? '' : known(row?.[column])));
    return words.every((word) => word === '') ? '' : JSON.stringify(words);
  };

  // Which row of before a row is, by the places of both; each is there once.
  const source = new Map<number, number>();
  const free = new Set(old.keys());
  const match = (rows: readonly number[], pool: Grid, without?: ReadonlySet<number>) => {
    const saying = new Map<string, number[]>();
    for (const at of free) {
      const words = says(pool[at], without);
      if (words !== '') saying.set(words, [...(saying.get(words) ?? []), at]);
    }
    for (const row of rows) {
      const same = (saying.get(says(found[row], without)) ?? []).filter((at) => free.has(at));
      const at = same.includes(row) ? row : same[0];
      if (at === undefined) continue;
      source.set(row, at);
      free.delete(at);
    }
  };
  const isWritten = (row: number) =>
    [...(holes.get(row) ?? [])].every(
      (column) => known(found[row]?.[column]) === known(written.after[row]?.[column]),
    );
  /** Rows at whose places something was written and still stands. */
  const struck = [...holes.keys()].filter((row) => row < found.length && isWritten(row));
  const isWhole = (row: number) => says(found[row], holes.get(row)) === '';
  const whole = new Set(struck.filter(isWhole));
  const speaking = [...found.keys()].filter((row) => !whole.has(row));
  match(speaking, meant);
  match(
    speaking.filter((row) => !source.has(row) && !struck.includes(row)),
    old,
  );
  const patterns = new Map<string, number[]>();
  for (const row of struck) {
    const pattern = [...(holes.get(row) ?? [])].join();
    if (!source.has(row) && !whole.has(row)) patterns.set(pattern, [...(patterns.get(pattern) ?? []), row]);
  }
  for (const rows of patterns.values()) match(rows, old, holes.get(rows[0] ?? 0));
  between(
    struck.filter((row) => !source.has(row)),
    found.length,
    source,
    [...free].filter((at) => says(old[at]) !== ''),
  );

  const columnsHaveMoved = places.some((place, column) => place !== column);
  const used = new Set(source.values());
  const wrong = struck.filter((row) => {
    const at = source.get(row);
    if (at === undefined) return used.has(row);
    return (at !== row || columnsHaveMoved) && says(found[row]) !== says(meant[at]);
  });
  if (wrong.length === 0) return undefined;
  return found.map((row, at) => {
    if (!wrong.includes(at)) return row;
    const stood = old[source.get(at) ?? -1];
    return places.map((_, column) => (holes.get(at)?.has(column) ? stood?.[column] : row[column]));
  });
}

/** The cells that were written, by row, where a place was written to. */
function holesOf({ before, after, addedFrom = Number.POSITIVE_INFINITY }: Written) {
  const holes = new Map<number, ReadonlySet<number>>();
  const height = Math.min(Math.max(before.length, after.length), addedFrom);
  for (let row = 0; row < height; row++) {
    const width = Math.max(before[row]?.length ?? 0, after[row]?.length ?? 0);
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      (column) => known(before[row]?.[column]) !== known(after[row]?.[column]),
    );
    if (columns.length > 0) holes.set(row, new Set(columns));
  }
  return holes;
}

/** Rows that nothing tells apart are those that are missing between the rows around them. */
function between(
  rows: readonly number[],
  height: number,
  source: Map<number, number>,
  missing: readonly number[],
): void {
  const near = (row: number, step: 1 | -1) => {
    for (let at = row + step; at >= 0 && at < height; at += step) {
      const known = source.get(at);
      if (known !== undefined) return known;
    }
    return step < 0 ? -1 : Number.POSITIVE_INFINITY;
  };
  const gaps = new Map<string, { readonly from: number; readonly to: number; readonly rows: number[] }>();
  for (const row of rows) {
    const [from, to] = [near(row, -1), near(row, 1)];
    const gap = gaps.get(`${from} ${to}`) ?? { from, to, rows: [] };
    gap.rows.push(row);
    gaps.set(`${from} ${to}`, gap);
  }
  for (const { from, to, rows: here } of gaps.values()) {
    const lost = missing.filter((at) => at > from && at < to).slice(-here.length);
    lost.forEach((at, index) => {
      source.set(here[here.length - lost.length + index] ?? 0, at);
    });
  }
}
