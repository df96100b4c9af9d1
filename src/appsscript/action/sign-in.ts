// Signing in with a one-time code, for visitors whom Google does not name; and what HR can do about it.

import type { Input } from '../../contract/functions';
import type { CodeSent, HandedCode, SessionsEnded, SignedIn } from '../../contract/sign-in';
import {
  type CodeRecord,
  canTry,
  drawDigits,
  handCode,
  isFirstMail,
  isLong,
  isShort,
  mailCode,
  mayMail,
  readDigits,
  spelt,
  tryCode,
} from '../../core/identity/one-time-code';
import { findVisitor } from '../../core/office/access';
import { type Result, refusal, success } from '../../core/result';
import { rosterTab } from '../../core/tab/roster-tab';
import { mailAddress } from '../../core/tracking/mail-address';
import type { Context } from '../entry';
import { recall, remember } from '../google/cache';
import { chance } from '../google/chance';
import { letGo, takeLock } from '../google/lock';
import { mailQuota, sendPlainMail } from '../google/mail';
import { secret } from '../google/properties';
import {
  areGuessed,
  closeSession,
  codeHash,
  countAsked,
  countWrong,
  endSessions,
  openSession,
  readCodes,
  writeCodes,
} from '../google/sign-ins';

/** The mark that this account could send no mail a moment ago, whatever its quota says: other scripts send from it too. */
const spentKey = 'timbang.mail-spent';

/** Seconds until it is tried again. */
const spentFor = 1_800;

/** Mails kept for those who had no code within a day: whoever asks again leaves them alone. */
const keptForFirst = 50;

/** Milliseconds to wait for others who sign in or write. */
const patience = 10_000;

/**
 * Does what must not be done twice at once. Only what may change something waits for it: whoever guesses at nothing holds nobody up.
 */
function alone<T>({ office }: Context, work: () => Result<T>): Result<T> {
  const lock = takeLock('script', patience);
  if (lock === undefined) return refusal('busy', {}, office.texts.access.busy);
  try {
    return work();
  } finally {
    letGo(lock);
  }
}

/**
 * Mails a code to an address of the roster. The answer is the same for known and unknown addresses, for one that has had
 * a code a moment ago, and for one whose mail does not go: it says what to do if none comes. Whoever asks after that is
 * told that no mail goes.
 */
export function requestCode(context: Context, { address }: Input<'requestCode'>): Result<CodeSent> {
  const { office } = context;
  const texts = office.texts.identity;
  const now = Date.now();
  const quota = mailQuota() ?? Infinity;
  if (recall(spentKey) !== undefined || quota < 1)
    return refusal('mail-used-up', {}, texts.mailUsedUp(office.settings.contact));
  const visitor = findVisitor(address, office);
  const to = mailAddress(visitor?.email ?? '');
  const isDue = (record: CodeRecord | undefined) =>
    mayMail(record, now) && (quota > keptForFirst || isFirstMail(record, now));
  if (visitor !== undefined && to !== undefined && isDue(readCodes(visitor.id))) {
    const drawn = alone(context, () => {
      const before = readCodes(visitor.id);
      if (!isDue(before) || !countAsked(now)) return success(undefined);
      const long = isLong(before, now, areGuessed(now));
      const digits = drawDigits(chance())[long ? 'long' : 'short'];
      writeCodes(visitor.id, mailCode(before, codeHash(secret(), visitor.id, digits), now, long));
      return success(digits);
    });
    if (!drawn.ok) return drawn;
    const code = drawn.value;
    if (
      code !== undefined &&
      sendPlainMail(to, texts.mail(spelt(code), isShort(code), office.settings.office)) === 'spent'
    )
      remember({ [spentKey]: 'yes' }, spentFor);
  }
  return success({ sentence: texts.sent(office.settings.contact) });
}

/** Takes the code and remembers the visitor. */
export function signIn(context: Context, { as, code }: Input<'signIn'>): Result<SignedIn> {
  const { office, token } = context;
  const texts = office.texts.identity;
  const now = Date.now();
  const wrong = refusal('code-wrong', {}, texts.wrong);
  const digits = readDigits(code);
  if (digits === undefined) return wrong;
  const short = isShort(digits);
  if (short && areGuessed(now))
    return refusal('too-many-attempts', {}, texts.tooMany(office.settings.contact));
  const visitor = findVisitor(as, office);
  if (visitor === undefined || !canTry(readCodes(visitor.id), short, now)) return wrong;
  return alone(context, () => {
    const before = readCodes(visitor.id);
    if (before === undefined || (short && areGuessed(now))) return wrong;
    const { right, record } = tryCode(before, { hash: codeHash(secret(), visitor.id, digits), short }, now);
    if (right || short) writeCodes(visitor.id, record);
    if (!right && short) countWrong(now);
    if (!right) return wrong;
    const name =
      office.employees.find(({ nip }) => nip === visitor.id)?.name ??
      office.assignments.find(({ rater }) => rater.id === visitor.id)?.rater.name ??
      '';
    return success({ token: openSession(visitor.id, now, token), name });
  });
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
  const digits = drawDigits(chance()).long;
  writeCodes(nip, handCode(readCodes(nip), codeHash(secret(), nip, digits), Date.now()));
  const code = spelt(digits);
  return success({ code, name: person.name, sentence: texts.handedOver(person.name, nip, code) });
}

/** Ends every session of a person. */
export function endPersonSessions({ office }: Context, { nip }: Input<'endSessions'>): Result<SessionsEnded> {
  const ended = endSessions(nip);
  return success({ ended, sentence: office.texts.identity.ended(ended) });
}
