// Looking at a tab after an erasure: where people moved its rows or columns meanwhile, what should be gone goes, and what went wrongly is back.
import type { CellValue } from '../workbook/cell';
import { cellRequests, rowsBelow } from '../workbook/cell-requests';
import { columnsMoved } from '../workbook/columns-moved';
import { runs } from '../workbook/runs';
import type { SheetRequest } from '../workbook/sheet-request';
import { isSame, stoodBefore } from '../workbook/stood-before';
import type { TabState } from '../workbook/workbook-state';

type Cells = readonly CellValue[];

/** A row as it stood, and what it becomes; undefined for one that goes. */
interface Line {
  readonly was: Cells;
  readonly is: Cells | undefined;
}

/** A tab in which rows were deleted, or cells written, by their place. */
export interface ErasedTab {
  readonly sheetId: number;
  readonly lines: readonly Line[];
}

/** What is still to be done in a tab, to be looked at again once it is. */
interface StillToErase {
  readonly requests: readonly SheetRequest[];
  readonly tab: ErasedTab;
}

/**
 * Rows are known by what they say. One that should be there and is not was taken in the place of another, or somebody deleted it at
 * that very moment: it comes back, below.
 * @param found the tab as it stands now
 * @returns undefined if everything is as it should be
 */
export function eraseAgain({ sheetId, lines }: ErasedTab, found: TabState): StillToErase | undefined {
  const { values = [], rowCount } = found;
  const kept = lines.flatMap(({ was, is }) => (is === undefined ? [] : [{ was, is }]));
  const gone = lines.flatMap(({ was, is }) => (is === undefined ? [was] : []));
  const meant = kept.map(({ is }) => is);
  if (isSame(meant, values)) return undefined;
  const before = [...kept.map(({ was }) => was), ...gone];
  const stood = stoodBefore({ before, after: [...meant, ...gone] }, values) ?? values;
  const places = columnsMoved(before, values);
  const lay = (row: Cells): Cells => places.map((place) => row[place ?? -1]);
  const texts = (row: Cells) =>
    places.map((place, column) => (place === undefined ? '' : String(row[column] ?? '')));
  const says = (row: Cells) => texts(row).join('\n').trim();
  const pool = (rows: readonly Cells[]) => {
    const saying = new Map<string, number[]>();
    rows.forEach((row, at) => {
      const words = says(lay(row));
      saying.set(words, [...(saying.get(words) ?? []), at]);
    });
    return saying;
  };
  const [asMeant, asBefore, going] = [pool(meant), pool(kept.map(({ was }) => was)), pool(gone)];
  const free = new Set(kept.keys());
  const doomed: number[] = [];
  const target: Cells[] = [...stood];
  const settled = new Set<number>();
  const claim = (row: number, at: number | undefined) => {
    if (at === undefined) return;
    free.delete(at);
    settled.add(row);
    const goal = lay(meant[at] ?? []);
    target[row] = places.map((place, column) => (place === undefined ? stood[row]?.[column] : goal[column]));
  };
  const unsettled = () =>
    [...stood.keys()].filter((row) => !settled.has(row) && says(stood[row] ?? []) !== '');
  const match = (saying: ReadonlyMap<string, readonly number[]>) => {
    for (const row of unsettled())
      claim(
        row,
        saying.get(says(stood[row] ?? []))?.find((at) => free.has(at)),
      );
  };
  match(asMeant);
  for (const row of unsettled())
    if (going.get(says(stood[row] ?? []))?.pop() !== undefined) {
      doomed.push(row);
      settled.add(row);
    }
  match(asBefore);
  // A row in which somebody typed meanwhile is still that row.
  for (const row of unsettled()) {
    const said = texts(stood[row] ?? []);
    const shared = (at: number) =>
      texts(lay(meant[at] ?? [])).filter((text, column) => text !== '' && text === said[column]).length;
    const best = [...free].reduce<number | undefined>(
      (most, at) => (most === undefined || shared(at) > shared(most) ? at : most),
      undefined,
    );
    if (best === undefined || 2 * shared(best) < said.filter((text) => text !== '').length) continue;
    free.delete(best);
    settled.add(row);
  }
  const back = [...free].map((at) => lay(meant[at] ?? [])).filter((row) => says(row) !== '');
  const shown = values.map((_, row) => (doomed.includes(row) ? (values[row] ?? []) : (target[row] ?? [])));
  const spare = Math.max(rowCount, values.length) - doomed.length < 2;
  const requests = [
    ...cellRequests(sheetId, shown, values),
    ...(doomed.length > 0 && spare ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }] : []),
    ...[...runs([...doomed].sort((a, b) => a - b))].reverse().map(([startIndex, endIndex]) => ({
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } },
    })),
    ...rowsBelow(sheetId, back),
  ];
  if (requests.length === 0) return undefined;
  const now = values.map((was, row) => ({ was, is: doomed.includes(row) ? undefined : target[row] }));
  return { requests, tab: { sheetId, lines: [...now, ...back.map((row) => ({ was: row, is: row }))] } };
}
