// Reads delimited text after RFC 4180, forgiving the quotes that real exports get wrong.

export interface DelimitedRow {
  /** As a spreadsheet would number it: the first row is 1, empty rows count, a quoted line break does not. */
  readonly row: number;
  readonly cells: readonly string[];
}

interface Delimited {
  readonly rows: readonly DelimitedRow[];
  /** Rows in which a quotation mark was opened and not closed; it was taken as an ordinary character. */
  readonly openQuotes: readonly number[];
}

/** What stands between two cells. */
export type Delimiter = ';' | '\t' | ',' | '|';

const lineBreak = /[\r\n]/;

/**
 * Rows of cells. CRLF, LF and CR end a row; `""` inside quotes is a quote; a quote inside an unquoted cell is
 * a character. An opening quote is a character too if nothing closes it, or if what closes it stands before a
 * word and some cells further, or at least a whole row further: one stray mark must not make people vanish.
 * @param mostRows stop after so many rows
 */
export function readDelimited(
  text: string,
  delimiter: Delimiter,
  mostRows = Number.POSITIVE_INFINITY,
): Delimited {
  const rows: DelimitedRow[] = [];
  const openQuotes: number[] = [];
  const cellEnd = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let cells: string[] = [];
  let width = Number.POSITIVE_INFINITY;
  const delimitersIn = (part: string) => part.split(delimiter).length - 1;

  while (at <= text.length && rows.length < mostRows) {
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      const inside = close < 0 ? '' : text.slice(at + 1, close);
      const swallowed = delimitersIn(inside);
      const swallowsRow = swallowed >= Math.max(1, width - 1) && lineBreak.test(inside);
      const after = text[close + 1] ?? '\n';
      const closesInWord = swallowed > 0 && after !== delimiter && !lineBreak.test(after);
      if (close < 0 || swallowsRow || closesInWord) {
        openQuotes.push(rows.length + 1);
      } else {
        cell = inside.replace(/""/g, '"');
        at = close + 1;
      }
    }
    cellEnd.lastIndex = at;
    const end = cellEnd.exec(text)?.index ?? text.length;
    cells.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (end < text.length || cells.length > 1 || cells[0] !== '') {
      rows.push({ row: rows.length + 1, cells });
      if (width === Number.POSITIVE_INFINITY && cells.length > 1) width = cells.length;
    }
    cells = [];
    if (end >= text.length) break;
  }
  return { rows, openQuotes };
}

/** Place of the quote that closes the one at `open`, or -1. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
