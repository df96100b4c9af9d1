// Finds the row of headings of a tab, and in it the columns by their names: the present one, former ones, what means the same.
import { nameKey } from '../names';
import type { CellValue } from './cell';
import { cellText, Refusal } from './cell-kind';
import type { Heading } from './heading';
import { type HeadingMemory, remembers } from './heading-memory';

type Cells = readonly CellValue[];

/** Where the columns stand. */
export interface Headings {
  /** 1-based row of the headings; more than 1 if rows stand above them. */
  readonly at: number;
  /** Column, 0-based, by header of ours. */
  readonly places: ReadonlyMap<string, number>;
  /** A header as it is written in the tab. */
  readonly called: (header: string) => string;
  /** Headers that are read and not there, though they were: those without which there is no row, and those that stand under another heading. */
  readonly missing: readonly string[];
  /** Headers that stand there more than once. */
  readonly doubled: readonly string[];
  /** Headings that are none of ours; '' for a column without one that holds something. */
  readonly strangers: readonly string[];
}

/** A checkbox that was never ticked is nothing. */
export const isEmptyCell = (cell: CellValue): boolean =>
  cell === undefined || cell === false || cellText(cell) === '';

/** Rows in which headings are looked for. */
const searched = 20;

const namesOf = ({ header, formerly = [] }: Heading) => [header, ...formerly].map(nameKey);

/** The row, 0-based, that holds all headers, else the most names of columns; the first if none holds any. */
export function headingRow(values: readonly Cells[], columns: readonly Heading[]): number {
  const names = new Set(columns.flatMap(namesOf));
  const headers = columns.map(({ header }) => nameKey(header));
  const counts: number[] = [];
  for (const cells of values.slice(0, searched)) {
    const held = new Set(cells.map((cell) => nameKey(cellText(cell))).filter((name) => names.has(name)));
    // Where all headers stand nothing below can be more of a heading.
    if (headers.every((header) => held.has(header))) return counts.length;
    counts.push(held.size);
  }
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/**
 * @param row of the headings, 0-based
 * @param memory what headings the tab was last written with; undefined where nothing says so
 */
export function findHeadings(
  values: readonly Cells[],
  row: number,
  columns: readonly Heading[],
  memory?: HeadingMemory,
): Headings {
  const written = (values[row] ?? []).map(cellText);
  const keys = written.map(nameKey);
  const taken = new Set<number>();
  const places = new Map<string, number>();
  const doubled: string[] = [];
  const claim = (header: string, is: (place: number) => boolean) => {
    written.forEach((heading, place) => {
      if (heading === '' || taken.has(place) || !is(place)) return;
      taken.add(place);
      if (places.has(header)) doubled.push(header);
      else places.set(header, place);
    });
  };
  // The present header wins over former ones, and those over what merely means the column.
  for (const { header } of columns) {
    const name = nameKey(header);
    claim(header, (place) => keys[place] === name);
  }
  for (const { header, formerly = [] } of columns) {
    const names = formerly.map(nameKey);
    if (!places.has(header)) claim(header, (place) => names.some((name) => name === keys[place]));
  }
  for (const { header, means } of columns)
    if (means !== undefined && !places.has(header)) claim(header, (place) => means(written[place] ?? ''));

  const width = values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const strange: number[] = [];
  for (let place = 0; place < width; place++)
    if (!taken.has(place) && values.some((cells, at) => at >= row && !isEmptyCell(cells[place])))
      strange.push(place);
  const strangers = strange.map((place) => written[place] ?? '');
  /** Whether a column under another heading holds what this one would. */
  const isReworded = ({ read, rewordable }: Heading) =>
    strange.some((place) => {
      const cells = values.slice(row + 1).flatMap((line) => (isEmptyCell(line[place]) ? [] : [line[place]]));
      return (
        rewordable?.(written[place] ?? '') &&
        cells.length > 0 &&
        cells.every((cell) => !(read?.(cell) instanceof Refusal))
      );
    });
  const absent = columns.filter(
    (column) =>
      column.read !== undefined && !places.has(column.header) && (!column.optional || isReworded(column)),
  );
  const missing = absent
    .filter(
      (column) =>
        column.needed ||
        places.size === 0 ||
        (strange.length > 0 && wasThere(column, columns, places, strange, memory)),
    )
    .map(({ header }) => header);
  const called = (header: string) => written[places.get(header) ?? -1] ?? header;
  return { at: row + 1, places, called, missing, doubled: [...new Set(doubled)], strangers };
}

/**
 * Whether a column that is not there was, and so stands under a heading that is not ours: what no earlier version wrote is new to the tab,
 * whatever columns people have added. Where nothing says what was written, a heading between the column's neighbours is taken for it;
 * behind the last of ours stand people's own.
 */
function wasThere(
  column: Heading,
  columns: readonly Heading[],
  places: ReadonlyMap<string, number>,
  strange: readonly number[],
  memory: HeadingMemory | undefined,
): boolean {
  if (memory !== undefined) return remembers(memory, column);
  const at = columns.indexOf(column);
  const placeOf = ({ header }: Heading) => places.get(header) ?? [];
  const [left = -1] = columns.slice(0, at).reverse().flatMap(placeOf);
  const [right = -1] = columns.slice(at + 1).flatMap(placeOf);
  return strange.some((place) => left < place && place < right);
}
