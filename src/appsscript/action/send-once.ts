// Mails that nobody gets twice, through the ledger: each is noted there before it goes, and in its tab once it went.

import type { ComposedMail } from '../../core/tracking/compose-mail';
import type { Context } from '../entry';
import { logFailure } from '../google/log-failure';
import { heldBack, saveLedger, sendReminder } from '../google/mail';
import { postOf } from './post-now';

interface OwedMail {
  /** Stands for the mail in places where no name may stand. */
  readonly id: string;
  readonly address: string;
  readonly mail: ComposedMail;
}

/** Milliseconds to send for: then the lock is let go, and the rest goes at the next press or in the morning. */
const patience = 25_000;

/** After so many that Google refuses, the rest waits for the next morning. */
const mostFailures = 3;

/**
 * Sends what has not been sent. What fails is left for the next time and holds up no other.
 * @param note writes into its tab which mails went, and gives those whose going is told there whole: the ledger forgets them then
 */
export function sendOnce<M extends OwedMail>(
  context: Context,
  mails: readonly M[],
  note: (went: readonly M[]) => readonly M[],
): void {
  if (mails.length === 0) return;
  let post = postOf(context);
  const gone = new Set([post.ledger, ...post.others].flatMap(({ sent }) => sent));
  const held = heldBack(post, context.today);
  let failures = 0;
  const end = Date.now() + patience;
  for (const { id, address, mail } of mails) {
    if (gone.has(id) || held.has(id)) continue;
    if (post.quota < 1 || failures === mostFailures || Date.now() > end) break;
    try {
      if (!sendReminder(post, id, address, mail)) break;
      gone.add(id);
    } catch (error) {
      failures += 1;
      logFailure('sendOnce', error);
      // Whether it went is found out from what the account may still send.
      post = postOf(context);
      if (post.ledger.sent.includes(id)) gone.add(id);
    }
  }
  const went = mails.filter(({ id }) => gone.has(id));
  if (went.length === 0) return;
  // Before it is noted: whatever goes wrong with that, it is known which went.
  saveLedger(post, post.ledger);
  const noted = new Set(note(went).map(({ id }) => id));
  saveLedger(post, { ...post.ledger, sent: post.ledger.sent.filter((id) => !noted.has(id)) });
}
