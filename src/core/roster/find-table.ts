// Finds the table in a given text: delimiter, header row, and which column stands where.

import { cleanText } from '../clean-text';
import { nameKey } from '../names';
import { readNip } from '../nip';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { RosterTexts } from '../text/id/roster';
import { type DelimitedRow, readDelimited } from './delimited';
import type { ColumnSpec } from './roster-columns';

export interface FoundTable<Key extends string> {
  readonly rows: readonly DelimitedRow[];
  readonly headerRow: number;
  /**
   * Number of cells a row should have: those of the header, and the empty ones that every row has beyond it.
   */
  readonly width: number;
  /** Header of a column as the file writes it; the first name looked for when the file has none. */
  header(key: Key): string;
  has(key: Key): boolean;
  /** The cell of a row as clean text, '' if there is no such column or cell. */
  cell(row: DelimitedRow, key: Key): string;
  readonly problems: readonly Problem[];
}

const delimiters = [';', '\t', ','] as const;
/** A title or two may stand above the header. */
const mostRowsAboveHeader = 10;

/**
 * Reads delimited or pasted text as a table with the columns asked for, in any order, headers compared
 * without case, spaces and punctuation. Fails with every missing required column named, for an empty text and
 * for a text that is a program's own format.
 * @param place tab the text stands in, if it does
 */
export function findTable<Key extends string>(
  given: string,
  specs: Readonly<Record<Key, ColumnSpec>>,
  texts: RosterTexts,
  tab?: string,
):
  | { readonly ok: true; readonly table: FoundTable<Key> }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const place = (row?: number, column?: string) => ({
    ...(tab === undefined ? {} : { tab }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  });
  const text = given.replace(/\0/g, '').replace(/^\uFEFF/, '');
  if (cleanText(text) === '')
    return { ok: false, problems: [problem('error', 'file-empty', place(), texts.fileEmpty)] };
  if (isOtherFormat(text)) {
    return { ok: false, problems: [problem('error', 'file-not-text', place(), texts.fileNotText)] };
  }

  const keys = Object.keys(specs) as Key[];
  const known = new Set(keys.flatMap((key) => specs[key].names.map(nameKey)));
  // Excel's "sep=;" tells the delimiter and is no row of the table, yet it has a row number.
  const body = text.replace(/^sep=.(?=[\r\n])/i, '');
  let best = { delimiter: ';' as string, header: 0, score: -1, cells: 0 };
  for (const delimiter of delimiters) {
    readDelimited(body, delimiter, mostRowsAboveHeader).rows.forEach(({ cells }, index) => {
      const score = new Set(cells.map(nameKey).filter((name) => known.has(name))).size;
      if (score > best.score || (score === best.score && score === 0 && cells.length > best.cells)) {
        best = { delimiter, header: index, score, cells: cells.length };
      }
    });
  }

  const { rows, openQuotes } = readDelimited(body, best.delimiter);
  const head = rows[best.header];
  const headers = (head?.cells ?? []).map(cleanText);
  const at = new Map<string, number>();
  const problems: Problem[] = [];
  headers.forEach((header, index) => {
    const name = nameKey(header);
    if (name === '') return;
    if (!at.has(name)) at.set(name, index);
    else if (known.has(name)) {
      problems.push(problem('warning', 'column-twice', place(head?.row, header), texts.columnTwice(header)));
    }
  });

  const columns = new Map<Key, number>();
  for (const key of keys) {
    const name = specs[key].names.find((candidate) => at.has(nameKey(candidate)));
    const index = name === undefined ? undefined : at.get(nameKey(name));
    if (index !== undefined) columns.set(key, index);
  }
  const missing = keys.filter((key) => specs[key].required && !columns.has(key));
  if (missing.length > 0) {
    const headless = best.score === 0 && rows.some(({ cells }) => cells.some((cell) => readNip(cell).ok));
    return {
      ok: false,
      problems: [
        ...(headless ? [problem('error', 'header-missing', place(1), texts.headerMissing)] : []),
        ...missing.map((key) =>
          problem(
            'error',
            'column-missing',
            place(head?.row ?? 1, specs[key].names[0]),
            texts.columnMissing(specs[key].names[0] ?? key, specs[key].names),
          ),
        ),
      ],
    };
  }

  const below = rows
    .slice(best.header + 1)
    .filter(({ cells }) => cells.some((cell) => cleanText(cell) !== ''));
  if (below.length === 0)
    return { ok: false, problems: [problem('error', 'rows-missing', place(head?.row), texts.rowsMissing)] };
  for (const row of openQuotes) problems.push(problem('warning', 'quote-open', place(row), texts.quoteOpen));
  return {
    ok: true,
    table: {
      rows: below,
      headerRow: head?.row ?? 1,
      width: widthOf(headers.length, below),
      has: (key) => columns.has(key),
      header: (key) => headers[columns.get(key) ?? -1] ?? specs[key].names[0] ?? key,
      cell: (row, key) => {
        const index = columns.get(key);
        return index === undefined ? '' : cleanText(row.cells[index] ?? '');
      },
      problems,
    },
  };
}

/** Excel's two formats, PDF and web pages (some systems call an HTML table ".xls"). */
const isOtherFormat = (text: string) =>
  ['PK\u0003\u0004', '\uFFFD\uFFFD\u0011', '\u00D0\u00CF\u0011', '%PDF'].some((start) =>
    text.startsWith(start),
  ) || /^\s*<(?:!doctype|html|table|\?xml)/i.test(text);

/** Some systems end every row with the same few delimiters; an odd one out would be a shifted row. */
function widthOf(header: number, rows: readonly DelimitedRow[]): number {
  const fewest = rows.reduce((least, { cells }) => Math.min(least, cells.length), Number.POSITIVE_INFINITY);
  const beyond = rows.every(({ cells }) => cells.slice(header, fewest).every((cell) => cell.trim() === ''));
  return beyond ? Math.max(header, fewest) : header;
}
