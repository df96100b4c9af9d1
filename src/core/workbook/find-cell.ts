// Finds the cell that is spoken of: its row by number or by what it holds, its column by the heading above it.
import { nameKey } from '../names';
import type { CellValue } from './cell';
import { cellText } from './cell-kind';

/**
 * @param values a tab from A1; empty where it was not read
 * @returns the cell, 1-based: the first one of a row whose column is not found; undefined where the row is not known either
 * @example findCell([['NIP', 'Nama'], ['1', 'Siti']], { holds: '1', column: 'Nama' }) // => { row: 2, column: 2 }
 */
export function findCell(
  values: readonly (readonly CellValue[])[],
  {
    row,
    column = '',
    holds = '',
  }: {
    readonly row?: number | undefined;
    readonly column?: string | undefined;
    readonly holds?: string | undefined;
  },
): { readonly row: number; readonly column: number } | undefined {
  const placeIn = (cells: readonly CellValue[], words: string) =>
    words === '' ? -1 : cells.findIndex((cell) => nameKey(cellText(cell)) === nameKey(words));
  const at = row ?? values.findIndex((cells) => placeIn(cells, holds) >= 0) + 1;
  if (at < 1) return undefined;
  // The nearest heading above it: a page may have more than one table.
  const above = values.slice(0, at).reverse();
  const place = above.map((cells) => placeIn(cells, column)).find((one) => one >= 0);
  return { row: at, column: (place ?? 0) + 1 };
}
