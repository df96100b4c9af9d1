// Finds the table in a given text: which rows are people, and which column stands where.

import { cleanText } from '../clean-text';
import { type NameKey, nameKey } from '../names';
import { readNip } from '../nip';
import { type Place, type Problem, problem } from '../problem';
import { failure, type Result, refusal, success } from '../result';
import type { RosterTexts } from '../text/id/roster';
import type { DelimitedRow } from './delimited';
import { findHeader, type HeaderColumn } from './find-header';
import { type NumberDamage, numberDamage } from './number-damage';
import { personRows } from './person-rows';
import type { ColumnSpec } from './roster-columns';

export interface FoundTable<Key extends string> {
  /** The rows that are people, or may be. */
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
  /** Columns of NIPs of which not one can be trusted: all went through numbers. */
  readonly damaged: ReadonlySet<Key>;
  /** Headers of all columns in their order, as the file writes them. */
  readonly headers: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a list is made of. */
interface ListKind<Key extends string> {
  readonly columns: Readonly<Record<Key, ColumnSpec>>;
  /** The column that names a person besides the NIP, and how many others must be filled where the NIP is not. */
  readonly named: { readonly by: NoInfer<Key>; readonly needed: number };
}

/**
 * Reads delimited or pasted text as a list of people with the columns asked for, in any order. Titles above the header,
 * and rows below it that are no people, are passed over with one sentence. Fails with every missing required column
 * named, for an empty text and for a text that is a program's own format.
 * @param source tab or file the text stands in, if it has a name
 */
export function findTable<Key extends string>(
  given: string,
  { columns: specs, named }: ListKind<Key>,
  texts: RosterTexts,
  source: Pick<Place, 'tab' | 'file'> = {},
): Result<FoundTable<Key>> {
  const place = (row?: number, column?: string): Place => ({
    ...source,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  });
  const text = given.replace(/\0/g, '').replace(/^\uFEFF/, '');
  if (cleanText(text) === '') return refusal('file-empty', place(), texts.fileEmpty);
  if (isOtherFormat(text)) return refusal('file-not-text', place(), texts.fileNotText);

  const keys = Object.keys(specs) as Key[];
  const known = new Map(
    keys.flatMap((key) => specs[key].names.map((name): [NameKey, Key] => [nameKey(name), key])),
  );
  const head = findHeader(text, known);
  const at = placesOf(head.columns);
  const columns = new Map<Key, number>();
  for (const key of keys) {
    const name = specs[key].names.map(nameKey).find((candidate) => at.has(candidate));
    const index = name === undefined ? undefined : at.get(name);
    if (index !== undefined) columns.set(key, index);
  }
  const missing = keys.filter((key) => specs[key].required && !columns.has(key));
  if (missing.length > 0) {
    const headless = head.known === 0 && head.columns.some(({ label }) => readNip(label).ok);
    return failure(
      ...(headless ? [problem('error', 'header-missing', place(1), texts.headerMissing)] : []),
      ...missing.map((key) =>
        problem(
          'error',
          'column-missing',
          place(head.headerRow ?? 1, specs[key].names[0]),
          texts.columnMissing(specs[key].names[0] ?? key, specs[key].names),
        ),
      ),
    );
  }

  const below = head.rows.filter(({ cells }) => cells.some((cell) => cleanText(cell) !== ''));
  if (below.length === 0) return refusal('rows-missing', place(head.headerRow), texts.rowsMissing);
  const cell = (row: DelimitedRow, key: Key): string => {
    const index = columns.get(key);
    return index === undefined ? '' : cleanText(row.cells[index] ?? '');
  };
  const header = (key: Key) => head.columns[columns.get(key) ?? -1]?.label ?? specs[key].names[0] ?? key;
  const { people, others } = personRows(below, {
    name: named.by,
    needed: named.needed,
    keys: keys.filter((key) => key !== 'nip'),
    headers: known,
    cell: (row, key) => cell(row, key as Key),
  });
  const damages = keys.flatMap((key): [Key, NumberDamage][] => {
    if (!specs[key].numbers || !columns.has(key)) return [];
    const damage = numberDamage(people.map((row) => ({ row: row.row, text: cell(row, key) })));
    return damage === undefined ? [] : [[key, damage]];
  });
  return success({
    rows: people,
    headerRow: head.headerRow ?? 1,
    width: widthOf(head.columns.length, below),
    has: (key) => columns.has(key),
    header,
    cell,
    damaged: new Set(damages.flatMap(([key, { whole }]) => (whole ? [key] : []))),
    headers: head.columns.map(({ label }) => label),
    problems: [
      ...twice(head.columns, known).map((label) =>
        problem('warning', 'column-twice', place(head.headerRow, label), texts.columnTwice(label)),
      ),
      ...head.openQuotes.map((row) => problem('warning', 'quote-open', place(row), texts.quoteOpen)),
      ...(others.length === 0
        ? []
        : [
            problem(
              'warning',
              'rows-passed',
              place(others[0]?.row),
              texts.rowsPassed(others.map(({ row }) => row)),
            ),
          ]),
      ...damages.map(([key, damage]) =>
        problem(
          damage.whole ? 'error' : 'warning',
          'column-of-numbers',
          place(damage.shown[0] ?? damage.doubtful[0], header(key)),
          texts.columnOfNumbers(header(key), damage),
        ),
      ),
    ],
  });
}

/** Where each name stands: the leftmost column of that name, a column's own words before those of its lower row alone. */
function placesOf(columns: readonly HeaderColumn[]): ReadonlyMap<NameKey, number> {
  const at = new Map<NameKey, number>();
  for (const kind of [0, 1])
    columns.forEach(({ names }, index) => {
      for (const name of names[kind] ?? []) if (name !== '' && !at.has(name)) at.set(name, index);
    });
  return at;
}

/** Labels of known columns that stand twice. */
function twice(columns: readonly HeaderColumn[], known: ReadonlyMap<NameKey, unknown>): readonly string[] {
  const seen = new Set<NameKey>();
  return columns.flatMap(({ label, names }) => {
    const name = nameKey(label);
    const again = seen.has(name) && known.has(names[0]?.[0] ?? name);
    seen.add(name);
    return again ? [label] : [];
  });
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
