// Problems as a table that can be pasted into a sheet or saved as a file.
import type { Problem } from '../src/contract/server-api';
import type { PanelTexts } from '../src/core/text/panel';

/** The table, header first: severity, tab, row, column, NIP, what is wrong, what to do. */
export function problemTable(problems: readonly Problem[], texts: PanelTexts['problems']): string[][] {
  return [
    [...texts.header],
    ...problems.map(({ severity, place, message, action }) => [
      texts[severity],
      place.tab ?? '',
      place.row === undefined ? '' : String(place.row),
      place.column ?? '',
      place.nip ?? '',
      message,
      action,
    ]),
  ];
}

/** Tab-separated, for the clipboard: pasting fills one cell each. */
export const toPaste = (table: readonly (readonly string[])[]): string =>
  table.map((row) => row.map((cell) => asText(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');

/**
 * CSV with a byte order mark, so that Excel reads it as UTF-8.
 * @param separator ';' where the comma is the decimal sign, as Excel expects there
 */
export const toCsv = (table: readonly (readonly string[])[], separator: ',' | ';'): string =>
  `\uFEFF${table.map((row) => row.map((cell) => `"${asText(cell).replace(/"/g, '""')}"`).join(separator)).join('\r\n')}\r\n`;

/** Keeps a cell text in a spreadsheet: a formula sign or a long run of digits would be taken for something else. */
const asText = (cell: string): string => (/^([=+\-@\t\r]|\d{12,}$)/.test(cell) ? `'${cell}` : cell);
