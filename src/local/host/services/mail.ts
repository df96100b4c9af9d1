// MailApp: puts messages into the outbox, and counts recipients against the day's quota.
import { COSTS, LIMITS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';

type MailAppType = GoogleAppsScript.Mail.MailApp;
type Options = GoogleAppsScript.Mail.MailAdvancedParameters;

/** A message in the outbox. */
export interface OutboxMessage {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  /** The sender's name as shown. */
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  /** Names of what was attached. */
  readonly attachments: readonly string[];
}

/** How old the number of mails left is, where it is told late. */
const TOLD_LATE_MS = 600_000;

const addresses = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');

const recipients = (message: OutboxMessage): number =>
  message.to.length + message.cc.length + message.bcc.length;

/**
 * The MailApp of one execution.
 * @param outbox receives the messages
 * @param dailyRecipients how many recipients the account may write to in 24 hours
 */
export function createMailApp(
  outbox: OutboxMessage[],
  platform: Platform,
  dailyRecipients: number,
): MailAppType {
  const used = (now = platform.now().getTime()): number => {
    const mine = outbox.filter(({ at, from }) => at <= now && from === platform.effectiveUser());
    // The day begins with the first message and starts over with the first one after its end.
    let dayStart = Number.NEGATIVE_INFINITY;
    let count = 0;
    for (const message of mine) {
      if (message.at - dayStart >= LIMITS.quotaDayMs) {
        dayStart = message.at;
        count = 0;
      }
      count += recipients(message);
    }
    return now - dayStart >= LIMITS.quotaDayMs ? 0 : count;
  };

  /** How many more may be written to. Other scripts of the account may spend the rest as soon as one message is out. */
  const left = (mine = used()): number => {
    if (mine > 0 && platform.variants.mailQuota === 'spent-elsewhere') return 0;
    return Math.max(0, dailyRecipients - mine);
  };

  const send = (options: Options): void =>
    platform.call('MailApp.sendEmail', { ms: COSTS.mailMs, write: true }, () => {
      const message: OutboxMessage = {
        at: platform.now().getTime(),
        from: platform.effectiveUser(),
        to: addresses(options.to),
        cc: addresses(options.cc),
        bcc: addresses(options.bcc),
        replyTo: options.replyTo ?? '',
        name: options.name ?? '',
        subject: options.subject ?? '',
        body: options.body ?? '',
        htmlBody: options.htmlBody ?? '',
        attachments: (options.attachments ?? []).map((source) => source.getBlob().getName() ?? ''),
      };
      const everybody = [...message.to, ...message.cc, ...message.bcc];
      if (everybody.length === 0) throw new Error('Failed to send email: no recipient');
      const wrong = everybody.find(
        (address) => !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$|<[^\s@]+@[^\s@]+>$/.test(address),
      );
      if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
      if (everybody.length > LIMITS.mailRecipientsPerMessage) {
        throw new Error('Limit exceeded: Email Recipients Per Message.');
      }
      if (everybody.length > left()) {
        throw new Error('Service invoked too many times for one day: email.');
      }
      outbox.push(message);
    });

  function sendEmail(
    first: string | Options,
    second?: string,
    third?: string,
    fourth?: string | Options,
  ): void {
    if (typeof first === 'object') send(first);
    // Four texts are (to, replyTo, subject, body); otherwise (recipient, subject, body, options).
    else if (typeof fourth === 'string') send({ to: first, replyTo: second, subject: third, body: fourth });
    else send({ ...fourth, to: first, subject: second, body: third });
  }

  const played: Pick<MailAppType, 'sendEmail' | 'getRemainingDailyQuota'> = {
    sendEmail,
    getRemainingDailyQuota: () =>
      platform.call('MailApp.getRemainingDailyQuota', { ms: COSTS.mailQuotaMs, write: false }, () => {
        const known = used(platform.now().getTime() - TOLD_LATE_MS);
        const now = used();
        return left(known !== now && platform.variants.mailLeft === 'late' ? known : now);
      }),
  };
  return strict('MailApp', played);
}
