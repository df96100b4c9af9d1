// The ledger of mails: written before each mail, so that after any failure it can be told which mails went out.
import { dayPart } from '../moment';

/** One account's mails of a day, as they are kept outside the workbook. No names, no addresses. */
export interface MailLedger {
  /** ISO day the entries below belong to. */
  readonly day: string;
  /** A mail begun whose end nobody has seen, and what the account could still send before it; undefined where Google did not tell. */
  readonly sending: { readonly id: string; readonly quotaBefore: number | undefined } | undefined;
  /** Reminders that went out and are not yet written into the workbook. */
  readonly sent: readonly string[];
  /** Reminders that failed once: tried once more. */
  readonly failed: readonly string[];
  /** Reminders not to be tried again on this day: they failed twice, or nobody can tell whether they went out. */
  readonly postponed: readonly string[];
  /** Mails that went out on this day, as far as this ledger has seen them go. */
  readonly count: number;
  /** When own links were last sent on request: local moment by person. */
  readonly own: Readonly<Record<string, string>>;
}

export const emptyLedger = (day: string): MailLedger => ({
  day,
  sending: undefined,
  sent: [],
  failed: [],
  postponed: [],
  count: 0,
  own: {},
});

const ownPrefix = 'own:';
export const ownId = (person: string): string => `${ownPrefix}${person}`;

/** Whether an id is of a mail that is noted in a tab of its own: those bear a prefix, reminders of forms none. */
export const isNotedElsewhere = (id: string): boolean => id.includes(':');

/** A ledger as it was written; undefined for anything else. */
export function readLedger(text: string | null | undefined): MailLedger | undefined {
  if (!text) return undefined;
  const { day, sending, sent, failed, postponed, count = 0, own } = JSON.parse(text);
  return { ...emptyLedger(day), sending, sent, failed, postponed, count, own };
}

/** Mails that go out on a day on which Google does not tell how many may: what every account may send (guides/services/quotas). */
export const mostUntold = 100;

/** The same less those that went. */
export const leftUntold = ({ count }: MailLedger): number => Math.max(0, mostUntold - count);

/**
 * Whether a mail begun went out: just one mail less is left than before it, or as many. Anything else means that the
 * day of the quota turned over, that somebody else sent mails meanwhile, or that Google has told no number: it cannot be told.
 */
export function mailOutcome(
  quotaBefore: number | undefined,
  quotaNow: number | undefined,
): 'sent' | 'not sent' | 'unknown' {
  if (quotaBefore === undefined || quotaNow === undefined) return 'unknown';
  const spent = quotaBefore - quotaNow;
  return spent === 1 ? 'sent' : spent === 0 ? 'not sent' : 'unknown';
}

/** The ledger with the mail begun accounted for. @param quotaNow what the account can still send; undefined where Google does not tell */
export function settle(ledger: MailLedger, quotaNow: number | undefined): MailLedger {
  const { sending, ...rest } = ledger;
  if (sending === undefined) return ledger;
  const outcome = mailOutcome(sending.quotaBefore, quotaNow);
  const settled = {
    ...rest,
    sending: undefined,
    count: outcome === 'not sent' ? ledger.count : ledger.count + 1,
  };
  if (sending.id.startsWith(ownPrefix)) {
    if (outcome !== 'not sent') return settled;
    const { [sending.id.slice(ownPrefix.length)]: _unsent, ...own } = ledger.own;
    return { ...settled, own };
  }
  if (outcome === 'sent') return { ...settled, sent: [...ledger.sent, sending.id] };
  if (outcome === 'not sent' && !ledger.failed.includes(sending.id))
    return { ...settled, failed: [...ledger.failed, sending.id] };
  return { ...settled, postponed: [...ledger.postponed, sending.id] };
}

/** The requests made after a moment, at most as many as a property holds beside the rest. */
export const within = (own: MailLedger['own'], since: string): MailLedger['own'] =>
  Object.fromEntries(
    Object.entries(own)
      .filter(([, at]) => at > since)
      .slice(-60),
  );

/**
 * The ledger as it starts a day: what was put off or failed before may be tried again, requests of the last hour are
 * remembered. Reminders sent and not yet written stay under their own day.
 * @param now local moment 'yyyy-mm-dd hh:mm:ss'
 * @param hourAgo the same, an hour earlier
 */
export function turnTo(ledger: MailLedger, now: string, hourAgo: string): MailLedger {
  const own = within(ledger.own, hourAgo);
  const day = dayPart(now);
  if (ledger.day === day || ledger.sent.length > 0 || ledger.sending !== undefined) return { ...ledger, own };
  return { ...emptyLedger(day), own };
}

/** The ledger without the mails of people who are erased. @param holds whether an id tells of one of them */
export function without(ledger: MailLedger, holds: (id: string) => boolean): MailLedger {
  const kept = (ids: readonly string[]) => ids.filter((id) => !holds(id));
  const { sending } = ledger;
  return {
    ...ledger,
    sending: sending !== undefined && holds(sending.id) ? undefined : sending,
    sent: kept(ledger.sent),
    failed: kept(ledger.failed),
    postponed: kept(ledger.postponed),
    own: Object.fromEntries(Object.entries(ledger.own).filter(([person]) => !holds(person))),
  };
}
