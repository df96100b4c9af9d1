// Which column of a tab each one was before people inserted, deleted or moved some, by the row that says most.
import type { CellValue } from './cell';
import { cellText } from './cell-kind';

type Grid = readonly (readonly CellValue[])[];

/** Rows in which headings are looked for. */
const searched = 20;

const widthOf = (rows: Grid): number => rows.reduce((widest, { length }) => Math.max(widest, length), 0);

/** @returns for each column its place before, undefined for one that is new */
export function columnsMoved(before: Grid, now: Grid): readonly (number | undefined)[] {
  const width = Math.max(widthOf(before), widthOf(now));
  const texts = (row: readonly CellValue[] | undefined) =>
    Array.from({ length: width }, (_, column) => cellText(row?.[column]));
  const shared = (one: readonly string[], other: readonly string[]) =>
    new Set(one.filter((text) => text !== '' && other.includes(text))).size;
  let best = { heads: texts([]), found: texts([]), count: 0 };
  const rows = now.slice(0, searched).map(texts);
  for (const heads of before.slice(0, searched).map(texts))
    for (const found of rows) {
      const count = shared(heads, found);
      if (count > best.count) best = { heads, found, count };
    }
  const { heads, found } = best;
  const places: (number | undefined)[] = found.map(() => undefined);
  const free = new Set(heads.keys());
  const claim = (column: number, place: number) => {
    places[column] = place;
    free.delete(place);
  };
  found.forEach((text, column) => {
    if (text !== '' && heads[column] === text) claim(column, column);
  });
  found.forEach((text, column) => {
    const place = [...free].find((at) => heads[at] === text);
    if (text !== '' && places[column] === undefined && place !== undefined) claim(column, place);
  });
  // What has no heading, or another one, is what stood between the same two.
  for (let from = 0; from < width; from++) {
    if (places[from] !== undefined) continue;
    let to = from;
    while (to < width && places[to] === undefined) to++;
    const first = from === 0 ? 0 : (places[from - 1] ?? 0) + 1;
    const end = to === width ? width : (places[to] ?? width);
    const gap = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
    if (gap.length === to - from && gap.every((place) => free.has(place)))
      gap.forEach((place, index) => {
        claim(from + index, place);
      });
    from = to;
  }
  return places;
}
