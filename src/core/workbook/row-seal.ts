// A fingerprint of each row of people's words, made with the office's secret: nobody without it writes a row, or changes one, unnoticed.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../utf8';
import type { CellValue } from './cell';
import { cellText } from './cell-kind';

/** What fingerprints are made with, and which tabs bear them. */
export interface Sealing {
  /** The workbook's own; it lies in no tab. */
  readonly secret: string;
  /** Keys of the tabs of which each row has been given one with this secret. */
  readonly tabs: readonly string[];
}

/** Heading of the column that bears them. */
export const sealHeader = 'Sidik Baris';

/** Stands in the place of the fingerprint where a row was found changed before it came into this workbook. */
export const changedBefore = 'tidak cocok';

/**
 * A cell as a copy holds it. Of a text that is too long for a copy it is the fingerprint, in brackets: it tells that something else stands
 * there now, and not what stood there.
 */
export type CopiedCell = CellValue | readonly [fingerprint: string];

/** Cells of a row by what their columns are called in the code; an empty one of an `each` is left out. */
export type Copy = Readonly<Record<string, CopiedCell>>;

/** A cell holds 50,000 characters, and a copy has to hold all cells of its row. */
const longestCopied = 4_000;

const plainText = (cell: CellValue): string => cellText(cell).replace(/\r\n|\r/g, '\n');

const printOf = (cell: CellValue): string => bytesToHex(sha256(utf8(plainText(cell))).slice(0, 8));

export const copiedCell = (cell: CellValue): CopiedCell =>
  typeof cell === 'string' && cell.length > longestCopied ? [printOf(cell)] : (cell ?? '');

/** What a copy says of a cell; undefined where it holds no more than its fingerprint. */
export const fromCopy = (copied: CopiedCell): CellValue => (typeof copied === 'object' ? undefined : copied);

/** Whether a cell says what a copy of it says: Google may hand back the last digit of a figure otherwise. */
export function isCopyOf(copied: CopiedCell, cell: CellValue): boolean {
  if (typeof copied === 'object') return printOf(cell) === copied[0];
  if (typeof copied === 'number' && typeof cell === 'number')
    return Math.abs(copied - cell) <= Math.abs(copied) * 1e-12;
  return plainText(copied) === plainText(cell);
}

/** Fingerprints of copies that were worked out already: a row is looked at several times on its way in and out. */
const printed = new Map<string, string>();
const mostPrinted = 50_000;

function copySeal(secret: string, tab: string, copy: string): string {
  const key = `${secret}|${tab}|${copy}`;
  const known = printed.get(key);
  if (known !== undefined) return known;
  if (printed.size >= mostPrinted) printed.clear();
  const seal = sealOf(secret, tab, { copy });
  printed.set(key, seal);
  return seal;
}

/**
 * A copy of a row with its fingerprint, as one text: what stood in the row when it was written can be told, and put back, whatever is typed
 * over it later.
 */
export function sealedCopy(secret: string, tab: string, cells: Copy): string {
  const copy = JSON.stringify(cells);
  return `${copy} ${copySeal(secret, tab, copy)}`;
}

/** The cells of a copy; undefined for a text that is none, or not of this tab and secret. */
export function readCopy(secret: string, tab: string, text: string): Copy | undefined {
  const end = text.lastIndexOf(' ');
  const copy = text.slice(0, Math.max(end, 0));
  return end > 0 && text.slice(end + 1) === copySeal(secret, tab, copy) ? JSON.parse(copy) : undefined;
}

/**
 * What the columns of a row say, as one text: without what is empty, so that a column that a later version adds changes no row that lacks it.
 */
const plainly = (said: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(said)
      .filter(([, value]) => value !== undefined && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ).replace(/\\r\\n|\\r/g, '\\n');

/**
 * The fingerprint of a row, 16 hexadecimal characters.
 * @param tab its key
 * @param said what the columns that are read say, by name
 */
export const sealOf = (secret: string, tab: string, said: Readonly<Record<string, unknown>>): string =>
  bytesToHex(hmac(sha256, utf8(secret), utf8(`row|${tab}|${plainly(said)}`)).slice(0, 8));
