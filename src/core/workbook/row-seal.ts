// A fingerprint of each row of people's words, made with the office's secret: nobody without it writes a row, or changes one, unnoticed.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../utf8';
import type { CellValue } from './cell';

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
 * A copy of cells with its fingerprint, as one text: what stood in a row when it was written can be told, and put back, whatever is typed
 * over it later.
 */
export function sealedCopy(secret: string, tab: string, cells: readonly CellValue[]): string {
  const copy = JSON.stringify(cells.map((cell) => cell ?? ''));
  return `${copy} ${sealOf(secret, tab, { copy })}`;
}

/** The cells of a copy; undefined for a text that is none, or not of this tab and secret. */
export function readCopy(secret: string, tab: string, text: string): readonly CellValue[] | undefined {
  const end = text.lastIndexOf(' ');
  const copy = text.slice(0, Math.max(end, 0));
  return end > 0 && text.slice(end + 1) === sealOf(secret, tab, { copy }) ? JSON.parse(copy) : undefined;
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
