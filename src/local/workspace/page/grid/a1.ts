// Column letters and A1 notation. Rows and columns count from zero.
import type { Box } from '../../wire/wire';

/** @example columnName(27) // => 'AB' */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** @example boxName([0, 0, 2, 3]) // => 'A1:C2' */
export function boxName([top, left, bottom, right]: Box): string {
  const first = cellName(top, left);
  const last = cellName(bottom - 1, right - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The cell that 'C5', or the first corner of 'C5:D9', names; undefined for anything else. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\s*\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?[a-z]{1,3}\$?\d{1,7})?\s*$/i.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
