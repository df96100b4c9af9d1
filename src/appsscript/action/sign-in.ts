// Signing in with a one-time code, for visitors whom Google does not name; and what HR can do about it.

import type { Input } from '../../contract/functions';
import type { CodeSent, HandedCode, SessionsEnded, SignedIn } from '../../contract/sign-in';
import {
  codeLives,
  giveCode,
  mayGive,
  readDigits,
  sixDigits,
  tryCode,
} from '../../core/identity/one-time-code';
import { findVisitor } from '../../core/office/access';
import { type Result, refusal, success } from '../../core/result';
import { rosterTab } from '../../core/tab/roster-tab';
import { mailAddress } from '../../core/tracking/mail-address';
import type { Context } from '../entry';
import { recall, remember } from '../google/cache';
import { chance } from '../google/chance';
import { mailQuota, sendPlainMail } from '../google/mail';
import { secret } from '../google/properties';
import {
  closeSession,
  codeHash,
  countAttempt,
  endSessions,
  openSession,
  readCodes,
  writeCodes,
} from '../google/sign-ins';

/** Gives a person a code that replaces the one before. */
function newCode(person: string, life: number): string {
  const now = Date.now();
  const digits = sixDigits(chance());
  writeCodes(person, giveCode(readCodes(person), codeHash(secret(), person, digits), now, life));
  return digits;
}

/** The mark that this account could send no mail a moment ago, whatever its quota says: other scripts send from it too. */
const spentKey = 'timbang.mail-spent';

/** Seconds until it is tried again. */
const spentFor = 1_800;

/**
 * Mails a code to an address of the roster. The answer is the same for known and unknown addresses, for one that has had
 * a code a moment ago, and for one whose mail does not go: it says what to do if none comes. Whoever asks after that is
 * told that no mail goes.
 */
export function requestCode({ office }: Context, { address }: Input<'requestCode'>): Result<CodeSent> {
  const texts = office.texts.identity;
  const now = Date.now();
  if (!countAttempt(now)) return refusal('too-many-attempts', {}, texts.tooMany(office.settings.contact));
  if (recall(spentKey) !== undefined || (mailQuota() ?? 1) < 1)
    return refusal('mail-used-up', {}, texts.mailUsedUp(office.settings.contact));
  const visitor = findVisitor(address, office);
  const to = mailAddress(visitor?.email ?? '');
  if (visitor !== undefined && to !== undefined && mayGive(readCodes(visitor.id), now)) {
    const code = newCode(visitor.id, codeLives.mailed);
    if (sendPlainMail(to, texts.mail(code, office.settings.office)) === 'spent')
      remember({ [spentKey]: 'yes' }, spentFor);
  }
  return success({ sentence: texts.sent(office.settings.contact) });
}

/** Takes the code and remembers the visitor. */
export function signIn({ office }: Context, { as, code }: Input<'signIn'>): Result<SignedIn> {
  const texts = office.texts.identity;
  const now = Date.now();
  if (!countAttempt(now)) return refusal('too-many-attempts', {}, texts.tooMany(office.settings.contact));
  const digits = readDigits(code);
  const visitor = findVisitor(as, office);
  if (digits === undefined || visitor === undefined) return refusal('code-wrong', {}, texts.wrong);
  const before = readCodes(visitor.id);
  const { right, record } = tryCode(before, codeHash(secret(), visitor.id, digits), now);
  if (record !== undefined && record !== before) writeCodes(visitor.id, record);
  if (!right) return refusal('code-wrong', {}, texts.wrong);
  const name =
    office.employees.find(({ nip }) => nip === visitor.id)?.name ??
    office.assignments.find(({ rater }) => rater.id === visitor.id)?.rater.name ??
    '';
  return success({ token: openSession(visitor.id, now), name });
}

/** Ends the caller's own session. */
export function signOut({ token }: Context): Result<null> {
  closeSession(token);
  return success(null);
}

/** A code for a person without e-mail, to be handed over in person. */
export function handOverCode({ office }: Context, { nip }: Input<'handOverCode'>): Result<HandedCode> {
  const texts = office.texts.identity;
  const person = office.employees.find((one) => one.nip === nip && one.active);
  if (person === undefined || findVisitor(nip, office) === undefined)
    return refusal('unknown-person', { tab: rosterTab.name, nip }, office.texts.access.unknownPerson);
  const code = newCode(nip, codeLives.handedOver);
  return success({ code, name: person.name, sentence: texts.handedOver(person.name, nip, code) });
}

/** Ends every session of a person. */
export function endPersonSessions({ office }: Context, { nip }: Input<'endSessions'>): Result<SessionsEnded> {
  const ended = endSessions(nip);
  return success({ ended, sentence: office.texts.identity.ended(ended) });
}
