// Tells the rows of a list that are people from titles, column numbers, totals, signatures and headers repeated on a page.
import { cleanText } from '../clean-text';
import { type NameKey, nameKey, plainWords } from '../names';
import { isBlank } from './blank';
import type { DelimitedRow } from './delimited';

/** What of a table tells people from other rows. */
interface PersonSigns<Key extends string> {
  /** The column that names a person besides the NIP. */
  readonly name: Key;
  /** Columns whose words speak for a person. */
  readonly keys: readonly Key[];
  /** How many of those must be filled, so that a row with a name and no NIP is a person. */
  readonly needed: number;
  /** A cell as clean text, '' if there is no such column. */
  cell(row: DelimitedRow, key: Key | 'nip'): string;
  /** Everything a column may be called. */
  readonly headers: { has(name: NameKey): boolean };
}

const total = /^(?:grand |sub ?)?(?:total|jumlah|jml|rekap\w*)\b/;
const closing =
  /^(?:mengetahui|diketahui|menyetujui|disetujui|mengesahkan|disahkan|ditetapkan|dibuat|disusun|dicetak|tanggal cetak|halaman|keterangan|catatan|sumber|tertanda|ttd|a\.? ?n\.|u\.? ?b\.|pejabat yang|yang membuat)(?!\p{L})/u;
/** 'Surakarta, 1 Oktober 2026', the day perhaps left open. */
const placeAndDay = /^\p{L}[\p{L} .]*,\s*[\d .…]*\p{L}+\s+\d{4}$/u;
/** A heading of columns by number: '1', '(2)', '3.', '4a'. */
const columnNumber = /^\(?\d{1,3}[a-z]?[).]*$/i;
const runningNumber = /^\d{1,5}\.?$/;
const saysNip = /^\(?(?:nip|ni pppk|nipppk)\b/i;

const isNumber = (text: string) => text.replace(/\D/g, '').length >= 5;
const isWords = (text: string) =>
  !isBlank(text) && !saysNip.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= 2;

/** Whether a row ends the list or a page of it: a total, a place and a day, 'Mengetahui'. */
function closes(cells: readonly string[]): boolean {
  if (cells.slice(0, 2).some((cell) => total.test(plainWords(cell)))) return true;
  const few = cells.length <= 4;
  return (
    few &&
    cells.some((cell) => closing.test(plainWords(cell)) || (cells.length <= 2 && placeAndDay.test(cell)))
  );
}

/** Whether a row numbers the columns, or repeats one heading over all of them. */
const isNoRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => columnNumber.test(cell)) || (cells.length > 2 && new Set(cells).size === 1);

/**
 * Splits rows into people and what is no person. A person has a number under NIP, or a name with something else besides;
 * below a total or a signature only a number counts. In doubt a row is a person: a damaged one is an error to be seen.
 */
export function personRows<Key extends string>(
  rows: readonly DelimitedRow[],
  signs: PersonSigns<Key>,
): { readonly people: readonly DelimitedRow[]; readonly others: readonly DelimitedRow[] } {
  const people: DelimitedRow[] = [];
  const others: DelimitedRow[] = [];
  let closed = false;
  let count = 0;
  for (const row of rows) {
    const nip = signs.cell(row, 'nip');
    const name = signs.cell(row, signs.name);
    const named = isWords(name) || (signs.needed === 0 && isNumber(name));
    const first = row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    const running = runningNumber.test(first) ? Number.parseInt(first, 10) : undefined;
    const cells = () => row.cells.map(cleanText).filter((cell) => cell !== '');
    const more = () => signs.keys.filter((key) => key !== signs.name && isWords(signs.cell(row, key))).length;
    const numbered = isNumber(nip) && (named || !saysNip.test(nip) || more() > 0);
    if (!numbered && closes(cells())) closed = true;
    const isPerson = numbered
      ? named || more() > 0 || !closed
      : !closed &&
        !isNoRow(cells()) &&
        ![nip, name].some((cell) => signs.headers.has(nameKey(cell))) &&
        (named ? more() >= signs.needed || running === count + 1 : more() > 2);
    (isPerson ? people : others).push(row);
    if (isPerson && numbered) closed = false;
    if (isPerson && running !== undefined) count = running;
  }
  return { people, others };
}
