// Reads a workbook file (.xlsx): its tables as texts, cell by cell as they were typed; whatever cannot be read whole is said.
import { strFromU8, unzipSync } from 'fflate';
import { columnName, columnOf } from './column-name';
import { dayOfSerial } from './serial-day';
import { type Element, parseXml } from './xml';

export interface BookTable {
  readonly name: string;
  readonly hidden: boolean;
  /** Texts from A1 on; a merged cell's text stands in its first cell. */
  readonly rows: readonly (readonly string[])[];
  /** Cells of long numbers that lost digits before they were saved (a NIP typed as a number), in A1 notation. */
  readonly damaged: readonly string[];
  /** What was there besides: told, since a look at the file shows something else. */
  readonly formulas: number;
  readonly hiddenColumns: number;
}

type BookFault = 'locked' | 'old' | 'macros' | 'notBook' | 'tooLarge';

type BookReading =
  | { readonly ok: true; readonly tables: readonly BookTable[] }
  | { readonly ok: false; readonly why: BookFault };

/** Largest content read, in bytes unpacked: a small file can unpack to more than a browser holds. */
const mostUnpacked = 200 * 1024 * 1024;

/** Most files in it: a workbook has a few for each of its tables. */
const mostFiles = 10_000;

const begins = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** Old Excel and password-protected files are of the same outer kind; the latter name what they hold in UTF-16. */
const isLocked = (bytes: Uint8Array): boolean => {
  const name = 'EncryptedPackage';
  for (let at = 0; at + 2 * name.length <= Math.min(bytes.length, 65_536); at += 1)
    if ([...name].every((sign, i) => bytes[at + 2 * i] === sign.charCodeAt(0) && bytes[at + 2 * i + 1] === 0))
      return true;
  return false;
};

/** Size of a table that no program goes beyond: a file that says so is damaged, or means harm. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * @param bytes the whole file
 * @param most bytes of its content unpacked
 */
export function readXlsx(bytes: Uint8Array, most = mostUnpacked): BookReading {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, why: isLocked(bytes) ? 'locked' : 'old' };
  const parts = unpacked(bytes, most);
  if (typeof parts === 'string') return { ok: false, why: parts };
  const book = partAt(parts, 'xl/workbook.xml');
  if (book === undefined) return { ok: false, why: 'notBook' };
  if (parts['xl/vbaProject.bin'] !== undefined) return { ok: false, why: 'macros' };
  const since1904 = /^(1|true)$/.test(book.find('workbookPr')?.attribute('date1904') ?? '');
  const strings = sharedStrings(parts);
  const dated = dateStyles(parts);
  const targets = new Map(
    (partAt(parts, 'xl/_rels/workbook.xml.rels')?.all('Relationship') ?? []).map((one) => [
      one.attribute('Id') ?? '',
      one.attribute('Target') ?? '',
    ]),
  );
  const tables: BookTable[] = [];
  for (const sheet of book.all('sheet')) {
    const target = targets.get(sheet.attribute('id') ?? '') ?? '';
    const part = partAt(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (part === undefined || part.name !== 'worksheet') continue;
    const content = tableOf(part, { strings, dated, since1904 });
    if (content === undefined) return { ok: false, why: 'notBook' };
    const state = sheet.attribute('state');
    const hidden = state === 'hidden' || state === 'veryHidden';
    tables.push({ name: sheet.attribute('name') ?? '', hidden, ...content });
  }
  return tables.length === 0 ? { ok: false, why: 'notBook' } : { ok: true, tables };
}

type Parts = Readonly<Record<string, Uint8Array>>;

function unpacked(bytes: Uint8Array, most: number): Parts | BookFault {
  let size = 0;
  let files = 0;
  const isTooMuch = () => size > most || files > mostFiles;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        files += 1;
        if (!/\.(xml|rels|bin)$/i.test(name)) return false;
        size += originalSize;
        return !isTooMuch();
      },
    });
    return isTooMuch() ? 'tooLarge' : parts;
  } catch {
    return 'notBook';
  }
}

function partAt(parts: Parts, name: string): Element | undefined {
  const bytes = parts[name];
  return bytes === undefined ? undefined : parseXml(strFromU8(bytes));
}

/** The text of an item: its runs one after the other, without the reading aid of Asian texts. */
const textOf = (item: Element): string =>
  item.children
    .flatMap((child) => (child.name === 't' ? [child] : child.name === 'r' ? child.all('t') : []))
    .map(({ text }) => unescaped(text))
    .join('');

/** Signs that XML cannot hold are written _x000D_ (ECMA-376, ST_Xstring). */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

const sharedStrings = (parts: Parts): readonly string[] =>
  (partAt(parts, 'xl/sharedStrings.xml')?.children ?? []).filter(({ name }) => name === 'si').map(textOf);

/** Formats of dates among the built-in ones (ECMA-376 18.8.30), with those of East Asian files. */
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** A format is a date's if it has day, month or year outside quotes, escapes and brackets. */
const isDateFormat = (code: string): boolean =>
  /[dmyhs]/i.test(
    (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/general/gi, ''),
  );

/** By number of style, whether its numbers are dates. */
function dateStyles(parts: Parts): readonly boolean[] {
  const styles = partAt(parts, 'xl/styles.xml');
  const own = new Map(
    (styles?.all('numFmt') ?? []).map((one) => [
      Number(one.attribute('numFmtId')),
      isDateFormat(one.attribute('formatCode') ?? ''),
    ]),
  );
  return (styles?.find('cellXfs')?.children ?? []).map((one) => {
    const id = Number(one.attribute('numFmtId') ?? 0);
    return own.get(id) ?? isDateId(id);
  });
}

interface Around {
  readonly strings: readonly string[];
  readonly dated: readonly boolean[];
  readonly since1904: boolean;
}

/** Undefined where a cell lies outside of what a table can be. */
function tableOf(part: Element, around: Around): Omit<BookTable, 'name' | 'hidden'> | undefined {
  const rows: string[][] = [];
  const damaged: string[] = [];
  let formulas = 0;
  for (const [at, row] of (part.find('sheetData')?.children ?? []).entries()) {
    const index = Number(row.attribute('r') ?? at + 1) - 1;
    if (!(index >= 0 && index < mostRows)) return undefined;
    const cells: string[] = [];
    for (const [nth, cell] of row.children.entries()) {
      const address = cell.attribute('r') ?? '';
      const column = address === '' ? nth : columnOf(address);
      if (!(column >= 0 && column < mostColumns)) return undefined;
      if (cell.find('f') !== undefined) formulas += 1;
      const value = cellText(cell, around);
      if (isDamaged(cell, value)) damaged.push(`${columnName(column)}${index + 1}`);
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
    while (rows.length < index) rows.push([]);
    rows[index] = cells;
  }
  const hiddenColumns = (part.find('cols')?.children ?? [])
    .filter((one) => /^(1|true)$/.test(one.attribute('hidden') ?? ''))
    .reduce(
      (sum, one) => sum + Math.min(Number(one.attribute('max')), 200) - Number(one.attribute('min')) + 1,
      0,
    );
  return { rows, damaged, formulas, hiddenColumns };
}

/** A number keeps fifteen digits: a longer one ends in zeros that nobody typed. */
const isDamaged = (cell: Element, value: string): boolean =>
  (cell.attribute('t') ?? 'n') === 'n' && /^\d{16,}$/.test(value);

function cellText(cell: Element, { strings, dated, since1904 }: Around): string {
  const type = cell.attribute('t') ?? 'n';
  const raw = cell.find('v')?.text ?? '';
  if (type === 'inlineStr') return cell.find('is') === undefined ? '' : textOf(cell.find('is') as Element);
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'str') return unescaped(raw);
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  if (type === 'd') return raw.slice(0, 10);
  if (raw === '') return '';
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (dated[Number(cell.attribute('s') ?? 0)]) return dayOfSerial(value, since1904) ?? String(value);
  // Whole numbers below 1e21 are written without an exponent.
  return String(value);
}
