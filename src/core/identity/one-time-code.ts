// The one-time code by which a visitor whom Google does not name shows who it is: six digits, few tries, a short life.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../utf8';

/** What is kept of the codes given to one person. Moments are milliseconds since 1970. */
export interface CodeRecord {
  /** Keyed hash of the code; '' once it is used or spent. */
  readonly hash: string;
  readonly until: number;
  readonly triesLeft: number;
  /** When codes were given within the last hour. */
  readonly given: readonly number[];
}

const minute = 60_000;
const tries = 5;

/** Lives of a code: mailed to the person, or handed over by HR. */
export const codeLives = { mailed: 10 * minute, handedOver: 24 * 60 * minute } as const;

/** At most this many codes an hour and person, at least a minute apart. */
const perHour = 5;

/** Six digits drawn from random text, such as a UUID of version 4. */
export function sixDigits(random: string): string {
  const bytes = sha256(utf8(random));
  const number = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  return String(number % 1_000_000).padStart(6, '0');
}

/** A hash that cannot be searched through without the secret, however few the texts. */
export const keyedHash = (secret: string, text: string): string =>
  bytesToHex(hmac(sha256, utf8(secret), utf8(text))).slice(0, 32);

/** A code as people type it: blanks and dashes off, full-width digits read; undefined if it is not six digits. */
export function readDigits(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

/** Whether the person may be given another code now. */
export function mayGive(record: CodeRecord | undefined, now: number): boolean {
  const recent = within(record, now);
  return recent.length < perHour && recent.every((at) => now - at >= minute);
}

/** What to keep when a code is given: it replaces the one before. */
export const giveCode = (
  record: CodeRecord | undefined,
  hash: string,
  now: number,
  life: number,
): CodeRecord => ({
  hash,
  until: now + life,
  triesLeft: tries,
  given: [...within(record, now), now],
});

/** Whether the code is the right one, and what to keep from now on: a right code is used up, a wrong one costs a try. */
export function tryCode(
  record: CodeRecord | undefined,
  hash: string,
  now: number,
): { readonly right: boolean; readonly record: CodeRecord | undefined } {
  if (record === undefined || record.hash === '') return { right: false, record };
  const open = now < record.until && record.triesLeft > 0;
  if (open && record.hash === hash) return { right: true, record: { ...record, hash: '' } };
  const triesLeft = record.triesLeft - 1;
  return { right: false, record: { ...record, triesLeft, hash: open && triesLeft > 0 ? record.hash : '' } };
}

const within = (record: CodeRecord | undefined, now: number): readonly number[] =>
  (record?.given ?? []).filter((at) => now - at < 60 * minute);
