// Finds what heads a given text: its delimiter, the row or two rows of headers, and what each column goes by.
import { cleanText } from '../clean-text';
import { type NameKey, nameKey } from '../names';
import { type DelimitedRow, type Delimiter, readDelimited } from './delimited';

interface HeadedText {
  /** Rows with anything in them or not, below what heads them. */
  readonly rows: readonly DelimitedRow[];
  /** Rows in which a quotation mark was opened and not closed. */
  readonly openQuotes: readonly number[];
  /** The row in which the header begins; undefined when the text has no row. */
  readonly headerRow: number | undefined;
  readonly columns: readonly HeaderColumn[];
  /** Known columns found. */
  readonly known: number;
}

/** A column by its header. */
export interface HeaderColumn {
  /** As it is written; of two rows 'JABATAN / NAMA JABATAN'. */
  readonly label: string;
  /** What it may be called, best first: its own words, then, of two rows, the lower row's alone. */
  readonly names: readonly (readonly NameKey[])[];
}

const delimiters: readonly Delimiter[] = [';', '\t', ',', '|'];

/** Where the header is looked for first; a text without one so early is searched to its end. */
const usualRows = 60;

const hasLetters = (cell: string) => /\p{L}/u.test(cell);

/** Columns of a header in one row, or in the row and the one below it. */
function columnsAt(rows: readonly DelimitedRow[], at: number, depth: 1 | 2): readonly HeaderColumn[] {
  const upper = (rows[at]?.cells ?? []).map(cleanText);
  if (depth === 1) return upper.map((label) => ({ label, names: [[nameKey(label)]] }));
  const lower = (rows[at + 1]?.cells ?? []).map(cleanText);
  let span = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [top = '', below = ''] = [upper[index], lower[index]];
    if (top !== '') span = top;
    if (below === '') return { label: top, names: [[nameKey(top)]] };
    const joined = [top, `${span} ${below}`, `${below} ${span}`].map(nameKey);
    return { label: span === '' ? below : `${span} / ${below}`, names: [joined, [nameKey(below)]] };
  });
}

/** Whether a row goes on with the header above it: words alone, some of them below a blank of the upper row. */
function continues(rows: readonly DelimitedRow[], at: number): boolean {
  const upper = rows[at]?.cells ?? [];
  const lower = (rows[at + 1]?.cells ?? []).map(cleanText);
  const filled = lower.filter((cell) => cell !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) => hasLetters(cell) && !/\d{5}/.test(cell)) &&
    lower.some((cell, index) => cell !== '' && index > 0 && cleanText(upper[index] ?? '') === '')
  );
}

interface Candidate {
  readonly body: string;
  readonly delimiter: Delimiter;
  readonly at: number;
  readonly depth: 1 | 2;
  /** Known columns; the widest row wins where none is known. */
  readonly score: number;
  readonly width: number;
}

/**
 * Reads a text as a table. Rows of titles may stand above the header, the header may take two rows, and every line may
 * stand in one pair of quotes.
 * @param known which column a header name belongs to
 */
export function findHeader(text: string, known: ReadonlyMap<NameKey, string>): HeadedText {
  // Excel's "sep=;" tells the delimiter and is no row of the table, yet it has a row number.
  const body = text.replace(/^sep=.(?=[\r\n])/i, '');
  const unquoted = withoutLineQuotes(body);
  const bodies = unquoted === body ? [body] : [body, unquoted];
  const few = bestOf(bodies, known, usualRows);
  const best = few.score > 1 ? few : bestOf(bodies, known, Number.POSITIVE_INFINITY);
  const { rows, openQuotes } = readDelimited(best.body, best.delimiter);
  return {
    rows: rows.slice(best.at + best.depth),
    openQuotes,
    headerRow: rows[best.at]?.row,
    columns: columnsAt(rows, best.at, best.depth),
    known: best.score,
  };
}

function bestOf(bodies: readonly string[], known: ReadonlyMap<NameKey, string>, mostRows: number): Candidate {
  let best: Candidate = { body: bodies[0] ?? '', delimiter: ';', at: 0, depth: 1, score: -1, width: 0 };
  for (const body of bodies)
    for (const delimiter of delimiters) {
      const { rows } = readDelimited(body, delimiter, mostRows);
      for (const depth of [1, 2] as const)
        rows.forEach(({ cells }, at) => {
          if (depth === 2 && !continues(rows, at)) return;
          const found = columnsAt(rows, at, depth).flatMap(({ names }) =>
            names.flat().flatMap((name) => known.get(name) ?? []),
          );
          const score = new Set(found).size;
          if (score > best.score || (score === best.score && score === 0 && cells.length > best.width))
            best = { body, delimiter, at, depth, score, width: cells.length };
        });
    }
  return best;
}

/** Lines that stand whole in one pair of quotes, its own quotes doubled, as they were before; delimiters behind it go too. */
const withoutLineQuotes = (text: string): string =>
  text.replace(/^"((?:[^"\r\n]|"")*)"[;,\t| ]*$/gm, (_, inside: string) => inside.replace(/""/g, '"'));
