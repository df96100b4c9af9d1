// Sending mail so that none goes out twice and none is lost: the ledger is written before each one.
import { fingerprint } from '../../core/fingerprint';
import type { ComposedMail } from '../../core/tracking/compose-mail';
import {
  emptyLedger,
  type MailLedger,
  ownId,
  readLedger,
  settle,
  turnTo,
  within,
} from '../../core/tracking/mail-ledger';

const prefix = 'timbang.mail.';

/** What this account can send, and what is known of the mails sent. */
export interface Post {
  /** Mails this account may still send today. */
  quota: number;
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
  const properties = PropertiesService.getScriptProperties().getProperties();
  const key = `${prefix}${fingerprint(Session.getEffectiveUser().getEmail())}`;
  const quota = MailApp.getRemainingDailyQuota();
  const known = readLedger(properties[key]) ?? emptyLedger(now.slice(0, 10));
  const others = Object.entries(properties).flatMap(([name, text]) => {
    const ledger = name.startsWith(prefix) && name !== key ? readLedger(text) : undefined;
    return ledger === undefined ? [] : [{ ...ledger, own: within(ledger.own, hourAgo) }];
  });
  return { quota, ledger: turnTo(settle(known, quota), now, hourAgo), others, properties, key };
}

/** Writes the ledger. */
export function saveLedger(post: Post, ledger: MailLedger): void {
  PropertiesService.getScriptProperties().setProperty(post.key, JSON.stringify(ledger));
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

/** Sends a reminder, in two calls. If it fails, the next to open the ledger finds out whether it went. */
export function sendReminder(post: Post, id: string, to: string, mail: ComposedMail): void {
  const { ledger } = post;
  saveLedger(post, { ...ledger, sending: { id, quotaBefore: post.quota } });
  send(post, to, mail);
  post.ledger = { ...ledger, sent: [...ledger.sent, id] };
}

/** When own links were last sent to a person; undefined if not within the hour. */
export const ownSentAt = ({ ledger, others }: Post, person: string): string | undefined =>
  [ledger, ...others]
    .flatMap(({ own }) => own[person] ?? [])
    .sort()
    .pop();

/** Sends own links to whoever asked for them, and remembers when. */
export function sendOwnLinks(post: Post, person: string, now: string, to: string, mail: ComposedMail): void {
  const ledger = { ...post.ledger, own: { ...post.ledger.own, [person]: now } };
  saveLedger(post, { ...ledger, sending: { id: ownId(person), quotaBefore: post.quota } });
  send(post, to, mail);
  saveLedger(post, ledger);
}

function send(post: Post, to: string, { subject, body, html, sender }: ComposedMail): void {
  MailApp.sendEmail({ to, subject, body, htmlBody: html, name: sender });
  post.quota -= 1;
}
