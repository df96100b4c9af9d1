// The one-time code by which a visitor whom Google does not name shows who it is: a short one of few tries, or a long one that bears any number.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../utf8';

/** A code that can be used. */
interface Code {
  /** Keyed hash of its digits. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Of a short code. A long one has no end of tries: wrong ones take it from nobody. */
  readonly triesLeft?: number;
}

/** What is kept of the codes given to one person. Moments are milliseconds since 1970. */
export interface CodeRecord {
  /** The last one mailed, until it is used or its tries are spent. */
  readonly mailed?: Code | undefined;
  /** The last one that HR handed over, likewise. */
  readonly handed?: Code | undefined;
  /** When codes were last mailed. */
  readonly given: readonly number[];
}

const ways = ['mailed', 'handed'] as const;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const tries = 5;

/** Lives of a code: mailed to the person, or handed over by HR. */
export const codeLives = { short: 10 * minute, mailed: hour, handed: day } as const;

/** At most this many mailed codes an hour and person, at least a minute apart. */
const perHour = 5;

const shortLength = 6;

/** The digits of a short code, and of a long one. */
export type Digits = { readonly short: string; readonly long: string };

/** Digits drawn from random text, such as a UUID of version 4. */
export function drawDigits(random: string): Digits {
  const bytes = sha256(utf8(random));
  const six = (from: number): string => {
    const number = bytes.slice(from, from + 6).reduce((sum, byte) => sum * 256 + byte, 0);
    return String(number % 1_000_000).padStart(shortLength, '0');
  };
  return { short: six(0), long: six(0) + six(6) };
}

/** A hash that cannot be searched through without the secret, however few the texts. */
export const keyedHash = (secret: string, text: string): string =>
  bytesToHex(hmac(sha256, utf8(secret), utf8(text))).slice(0, 32);

/** A code as people type it: blanks and dashes off, full-width digits read; undefined if it has not the digits of one. */
export function readDigits(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s.-]/g, '');
  return /^(\d{6}){1,2}$/.test(digits) ? digits : undefined;
}

export const isShort = (digits: string): boolean => digits.length === shortLength;

/**
 * A code as people read it: a long one in groups of four.
 * @example spelt('123456789012') // => '1234-5678-9012'
 */
export const spelt = (digits: string): string =>
  isShort(digits) ? digits : digits.replace(/(\d{4})(?=\d)/g, '$1-');

const isOpen = (code: Code | undefined, now: number): boolean => code !== undefined && now < code.until;

/** Whether a code may be mailed to the person now. A long one that waits in the mailbox is enough, whoever asks. */
export function mayMail(record: CodeRecord | undefined, now: number): boolean {
  const recent = within(record, now, hour);
  const { mailed } = record ?? {};
  const waits = isOpen(mailed, now) && mailed?.triesLeft === undefined;
  return !waits && recent.length < perHour && recent.every((at) => now - at >= minute);
}

/** Whether none was mailed to the person within a day. */
export const isFirstMail = (record: CodeRecord | undefined, now: number): boolean =>
  within(record, now, day).length === 0;

/**
 * Whether the code to be mailed is a long one: once a short one was not enough, or short ones are being guessed at.
 * @param guessed see {@link mostWrong}
 */
export const isLong = (record: CodeRecord | undefined, now: number, guessed: boolean): boolean =>
  guessed || within(record, now, hour).length > 0;

/** What to keep when a code is mailed: it replaces the one mailed before. */
export const mailCode = (
  record: CodeRecord | undefined,
  hash: string,
  now: number,
  long: boolean,
): CodeRecord => ({
  ...record,
  mailed: long
    ? { hash, until: now + codeLives.mailed }
    : { hash, until: now + codeLives.short, triesLeft: tries },
  given: [...within(record, now, day), now].slice(-perHour),
});

/** What to keep when a code is handed over: it replaces the one handed over before. */
export const handCode = (record: CodeRecord | undefined, hash: string, now: number): CodeRecord => ({
  ...record,
  handed: { hash, until: now + codeLives.handed },
  given: record?.given ?? [],
});

/** Until when the record says anything about codes. */
export const codesUntil = ({ mailed, handed }: CodeRecord): number =>
  Math.max(mailed?.until ?? 0, handed?.until ?? 0);

/** Whether such a code is there to be tried at all. @param short of a short one, else of a long one */
export const canTry = (record: CodeRecord | undefined, short: boolean, now: number): boolean =>
  ways.some((way) => isTried(record?.[way], short, now));

const isTried = (code: Code | undefined, short: boolean, now: number): code is Code =>
  isOpen(code, now) && (code?.triesLeft !== undefined) === short;

/** Whether the code is the right one, and what to keep from now on: a right code is used up, a wrong short one costs a try. */
export function tryCode(
  record: CodeRecord,
  { hash, short }: { readonly hash: string; readonly short: boolean },
  now: number,
): { readonly right: boolean; readonly record: CodeRecord } {
  const tried = ways.filter((way) => isTried(record[way], short, now));
  const right = tried.find((way) => record[way]?.hash === hash);
  if (right !== undefined) return { right: true, record: { ...record, [right]: undefined } };
  const missed = tried.map((way) => [way, record[way] && oneTryLess(record[way])] as const);
  return { right: false, record: { ...record, ...Object.fromEntries(missed) } };
}

function oneTryLess(code: Code): Code | undefined {
  if (code.triesLeft === undefined) return code;
  return code.triesLeft > 1 ? { ...code, triesLeft: code.triesLeft - 1 } : undefined;
}

const within = (record: CodeRecord | undefined, now: number, span: number): readonly number[] =>
  (record?.given ?? []).filter((at) => now - at < span);
