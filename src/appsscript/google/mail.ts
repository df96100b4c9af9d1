// Sending mail so that none goes out twice and none is lost: the ledger is written before each one.
import { fingerprint } from '../../core/fingerprint';
import { dayPart } from '../../core/moment';
import type { ComposedMail } from '../../core/tracking/compose-mail';
import {
  emptyLedger,
  leftUntold,
  type MailLedger,
  ownId,
  readLedger,
  settle,
  turnTo,
  within,
  without,
} from '../../core/tracking/mail-ledger';
import { runningAddress } from './account';
import { limitOf } from './limits';
import { scriptStore } from './script-store';

const prefix = 'timbang.mail.';

/** What this account can send, and what is known of the mails sent. */
export interface Post {
  /** Mails this account may still send today; of those that go without being told, where Google does not tell. */
  quota: number;
  /** Whether Google tells. */
  readonly told: boolean;
  /** This account's ledger, with the mail begun last accounted for. */
  ledger: MailLedger;
  /** Ledgers of the other accounts that have sent mail: their quota cannot be asked for. */
  readonly others: readonly MailLedger[];
  /** Other properties kept beside them. */
  readonly properties: Readonly<Record<string, string>>;
  readonly key: string;
}

/** Opens the ledgers, in three calls. @param now local moment 'yyyy-mm-dd hh:mm:ss' */
export function openPost(now: string, hourAgo: string): Post {
  const properties = scriptStore.getProperties();
  const key = `${prefix}${fingerprint(runningAddress())}`;
  const quota = mailQuota();
  const known = readLedger(properties[key]) ?? emptyLedger(dayPart(now));
  const others = Object.entries(properties).flatMap(([name, text]) => {
    const ledger = name.startsWith(prefix) && name !== key ? readLedger(text) : undefined;
    return ledger === undefined ? [] : [{ ...ledger, own: within(ledger.own, hourAgo) }];
  });
  const ledger = turnTo(settle(known, quota), now, hourAgo);
  return {
    quota: quota ?? leftUntold(ledger),
    told: quota !== undefined,
    ledger,
    others,
    properties,
    key,
  };
}

export const isLedger = (property: string): boolean => property.startsWith(prefix);

/** A ledger as it is kept, without what it says of people who are erased. */
export const ledgerWithout = (text: string, holds: (text: string) => boolean): string =>
  JSON.stringify(without(readLedger(text) ?? emptyLedger(''), holds));

/** Writes the ledger. */
export function saveLedger(post: Post, ledger: MailLedger): void {
  scriptStore.setProperty(post.key, JSON.stringify(ledger));
  post.ledger = ledger;
}

/** Reminders that must not go out on this day: they went out, may have gone out, or failed twice. */
export function heldBack({ ledger, others }: Post, day: string): ReadonlySet<string> {
  return new Set(
    [ledger, ...others]
      .filter((one) => one.day === day)
      .flatMap(({ sent, postponed, sending }) => [
        ...sent,
        ...postponed,
        ...(sending === undefined ? [] : [sending.id]),
      ]),
  );
}

/**
 * Sends a reminder, in two calls. If it fails, the next to open the ledger finds out whether it went.
 * @returns false if the account may send no more today, whatever its quota says: other scripts send from it too
 */
export function sendReminder(post: Post, id: string, to: string, mail: ComposedMail): boolean {
  const { ledger } = post;
  saveLedger(post, { ...ledger, sending: { id, quotaBefore: quotaOf(post) } });
  if (!send(post, to, mail)) {
    saveLedger(post, ledger);
    return false;
  }
  post.ledger = { ...ledger, sent: [...ledger.sent, id], count: ledger.count + 1 };
  return true;
}

/** What the account may still send, if Google tells. */
const quotaOf = ({ told, quota }: Post): number | undefined => (told ? quota : undefined);

/** When own links were last sent to a person; undefined if not within the hour. */
export const ownSentAt = ({ ledger, others }: Post, person: string): string | undefined =>
  [ledger, ...others]
    .flatMap(({ own }) => own[person] ?? [])
    .sort()
    .pop();

/**
 * Sends own links to whoever asked for them, and remembers when.
 * @returns false if the account may send no more today
 */
export function sendOwnLinks(
  post: Post,
  person: string,
  now: string,
  to: string,
  mail: ComposedMail,
): boolean {
  const before = post.ledger;
  const ledger = { ...before, own: { ...before.own, [person]: now } };
  saveLedger(post, { ...ledger, sending: { id: ownId(person), quotaBefore: quotaOf(post) } });
  const sent = send(post, to, mail);
  saveLedger(post, sent ? { ...ledger, count: ledger.count + 1 } : before);
  return sent;
}

/** Mails this account may still send today; undefined where Google does not tell. */
export function mailQuota(): number | undefined {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    return undefined;
  }
}

/** Sends a mail that nobody minds getting twice. @returns 'spent' if this account may send no more today */
export function sendPlainMail(
  to: string,
  mail: { subject: string; body: string; sender: string },
): 'sent' | 'spent' | 'failed' {
  try {
    MailApp.sendEmail({ to, subject: mail.subject, body: mail.body, name: mail.sender });
    return 'sent';
  } catch (error) {
    return isSpent(error) ? 'spent' : 'failed';
  }
}

/** Whether the account may send no more today. Google may word it in any language: what is left tells as well. */
const isSpent = (error: unknown): boolean => limitOf(error) === 'day' || (mailQuota() ?? 1) < 1;

function send(post: Post, to: string, { subject, body, html, sender }: ComposedMail): boolean {
  try {
    MailApp.sendEmail({ to, subject, body, htmlBody: html, name: sender });
  } catch (error) {
    if (!isSpent(error)) throw error;
    post.quota = 0;
    return false;
  }
  post.quota -= 1;
  return true;
}
