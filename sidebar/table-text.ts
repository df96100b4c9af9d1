// A table as text that spreadsheets take in: for the clipboard and as a file. Cells stay text.

export type Table = readonly (readonly string[])[];

/** Tab-separated, for the clipboard: pasting fills one cell each. */
export const toPaste = (table: Table): string =>
  table.map((row) => row.map((cell) => asText(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');

/**
 * CSV with a byte order mark, so that Excel reads it as UTF-8.
 * @param separator ';' where the comma is the decimal sign, as Excel expects there
 */
export const toCsv = (table: Table, separator: ',' | ';'): string =>
  `\uFEFF${table.map((row) => row.map((cell) => `"${asText(cell).replace(/"/g, '""')}"`).join(separator)).join('\r\n')}\r\n`;

/** CSV after RFC 4180, cells just as they are: for programs, since a spreadsheet would round NIPs and take a leading sign for a formula. */
export const toPlainCsv = (table: Table): string =>
  table.map((row) => `${row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')}\r\n`).join('');

/** Keeps a cell text in a spreadsheet: a formula sign or a long run of digits would be taken for something else. */
const asText = (cell: string): string => (/^([=+\-@\t\r]|\d{12,}$)/.test(cell) ? `'${cell}` : cell);
