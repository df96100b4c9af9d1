// Names of columns in a workbook file: A, B … Z, AA.

/** @example columnName(27) // => 'AB' */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Column of an address from 0 on. @example columnOf('AB12') // => 27 */
export function columnOf(address: string): number {
  let column = 0;
  for (const sign of address.replace(/[^A-Z]/g, '')) column = 26 * column + sign.charCodeAt(0) - 64;
  return column - 1;
}
