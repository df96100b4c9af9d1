// What is kept of sign-ins in the script's properties: codes given, sessions, keys of visitors; all of it hashed, none of it said in a log.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type CodeRecord, codesUntil, keyedHash } from '../../core/identity/one-time-code';
import { askedAgain, mayAsk, type VisitorMails } from '../../core/identity/visitor-budget';
import { type KeysSeen, seenAgain, seenAtSignIn } from '../../core/identity/visitor-key';
import { utf8 } from '../../core/utf8';
import { chance } from './chance';
import { scriptStore } from './script-store';

/** A visitor who was recognised once, and until when that holds, in milliseconds since 1970. */
interface Session {
  /** Id of the rater or employee; '' if several came with one key, so that the key says nothing. */
  readonly person: string;
  readonly until: number;
}

/** A session is kept short, for an office has many: until when, and who. */
const writeSession = (name: string, { person, until }: Session): void =>
  scriptStore.setProperty(name, `${until} ${person}`);

function sessionIn(text: string): Session {
  const [until = '', ...person] = text.split(' ');
  return { person: person.join(' '), until: Number(until) };
}

function readSession(name: string): Session | undefined {
  const kept = scriptStore.getProperty(name);
  return kept === null ? undefined : sessionIn(kept);
}

const prefix = {
  code: 'timbang.code.',
  session: 'timbang.session.',
  visitor: 'timbang.visitor.',
} as const;
const keysName = 'timbang.keys';
const wrongName = 'timbang.attempts';
const askedName = 'timbang.asked';

const thirtyDays = 30 * 24 * 60 * 60_000;

/**
 * Wrong short codes in one hour, by all together, after which short ones are not taken: too few for guessing. Nobody is kept out by it:
 * codes given from then on are long.
 */
const mostWrong = 150;

function read<T>(name: string): T | undefined {
  const kept = scriptStore.getProperty(name);
  return kept === null ? undefined : JSON.parse(kept);
}

const write = (name: string, value: unknown): void => {
  scriptStore.setProperty(name, JSON.stringify(value));
};

/** 96 bits: nobody finds a text to one of them, and no two of an office share one. */
const hashed = (text: string): string => bytesToHex(sha256(utf8(text))).slice(0, 24);

/** The key by which Google tells this visitor apart, as a hash; '' where it gives none. */
function visitorKey(): string {
  try {
    const key: string | null = Session.getTemporaryActiveUserKey();
    return key === '' || key === null ? '' : hashed(key);
  } catch {
    // Whoever has signed in is known by the token that the page keeps.
    return '';
  }
}

// Two people never share a name here: the id is hashed whole.
const codeName = (person: string) => prefix.code + hashed(person);

export const readCodes = (person: string): CodeRecord | undefined => read(codeName(person));

export const writeCodes = (person: string, record: CodeRecord): void => write(codeName(person), record);

export const codeHash = (secret: string, person: string, digits: string): string =>
  keyedHash(secret, `${person}|${digits}`);

interface WrongCodes {
  readonly hour: number;
  readonly count: number;
}

const wrongWithin = (hour: number): number => {
  const seen = read<WrongCodes>(wrongName);
  return seen?.hour === hour ? seen.count : 0;
};

const hourOf = (now: number): number => Math.floor(now / 3_600_000);

/** Whether short codes are being guessed at: none is taken any more within the hour, and none given. */
export const areGuessed = (now: number): boolean => wrongWithin(hourOf(now)) >= mostWrong;

export function countWrong(now: number): void {
  const hour = hourOf(now);
  write(wrongName, { hour, count: wrongWithin(hour) + 1 });
}

/**
 * Counts a mail that this visitor asks for.
 * @returns false once the visitor has had a day's share; never where Google does not tell visitors apart
 */
export function countAsked(now: number): boolean {
  const key = visitorKey();
  if (key === '' || read<KeysSeen>(keysName)?.apart !== true) return true;
  const seen = read<VisitorMails>(askedName);
  if (!mayAsk(seen, key, now)) return false;
  write(askedName, askedAgain(seen, key, now));
  return true;
}

/**
 * Remembers the visitor for thirty days.
 * @param earlier token of the session that the same browser had until now, which ends
 * @returns the token by which the page shows who it is
 */
export function openSession(person: string, now: number, earlier?: string): string {
  if (earlier !== undefined) scriptStore.deleteProperty(prefix.session + hashed(earlier));
  const token = `${chance()}${chance()}`.replace(/-/g, '');
  const until = now + thirtyDays;
  writeSession(prefix.session + hashed(token), { person, until });
  const key = visitorKey();
  if (key !== '') {
    const seen = read<KeysSeen>(keysName);
    const next = seenAtSignIn(seen, key);
    if (next !== seen) write(keysName, next);
    const before = readSession(prefix.visitor + key);
    const shared = before !== undefined && before.until > now && before.person !== person;
    writeSession(prefix.visitor + key, { person: shared ? '' : person, until });
  }
  return token;
}

/** Whom this visitor signed in as; undefined for a stranger. */
export function signedIn(token: string | undefined, now: number): string | undefined {
  const byToken = token === undefined ? undefined : readSession(prefix.session + hashed(token));
  const valid = byToken !== undefined && byToken.until > now;
  const key = visitorKey();
  const seen = key === '' ? undefined : read<KeysSeen>(keysName);
  if (valid) {
    const next = seenAgain(seen, key);
    if (next !== seen) write(keysName, next);
    return byToken.person;
  }
  if (seen?.apart !== true) return undefined;
  const byKey = readSession(prefix.visitor + key);
  return byKey === undefined || byKey.person === '' || byKey.until <= now ? undefined : byKey.person;
}

/** Forgets this visitor. */
export function closeSession(token: string | undefined): void {
  const names = [
    ...(token === undefined ? [] : [prefix.session + hashed(token)]),
    ...[visitorKey()].filter((key) => key !== '').map((key) => prefix.visitor + key),
  ];
  for (const name of names) scriptStore.deleteProperty(name);
}

/** Forgets every visitor who signed in as this person, and the code that waits. @returns how many sessions there were */
export function endSessions(person: string): number {
  const isTheirs = isSignInOf(new Set([person]));
  const mine = Object.entries(scriptStore.getProperties()).filter(([name, text]) => isTheirs(name, text));
  for (const [name] of mine) scriptStore.deleteProperty(name);
  return mine.filter(([name]) => name.startsWith(prefix.session)).length;
}

/** Whether a property is a session, a visitor or a code of one of these people. */
export function isSignInOf(people: ReadonlySet<string>): (name: string, text: string) => boolean {
  const codes = new Set([...people].map(codeName));
  return (name, text) =>
    codes.has(name) ||
    ((name.startsWith(prefix.session) || name.startsWith(prefix.visitor)) &&
      people.has(sessionIn(text).person));
}

/** Forgets what has run out. */
export function forgetOldSessions(now: number): void {
  for (const [name, text] of Object.entries(scriptStore.getProperties())) {
    const is = (kind: keyof typeof prefix) => name.startsWith(prefix[kind]);
    const until = is('code')
      ? codesUntil(JSON.parse(text) as CodeRecord)
      : is('session') || is('visitor')
        ? sessionIn(text).until
        : undefined;
    if (until !== undefined && until <= now) scriptStore.deleteProperty(name);
  }
}
