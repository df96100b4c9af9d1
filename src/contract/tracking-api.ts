// Following a cycle while it runs: who is missing, reminders, extensions, changes of the roster; functions and what crosses.
import type { AssignmentChangeKind } from '../core/office/refresh-assignments';
import type { Count, CycleView, RatingRole, Result } from './server-api';

/** How far one unit is in one role; a unit with nobody in a role has no row for it. */
export interface ProgressRow {
  readonly unit: string;
  readonly role: RatingRole;
  readonly count: Count;
}

/** One answer that has not come in, and everything needed to ask for it. */
export interface MissingAnswer {
  /** The assignment's code: what `extend` takes. */
  readonly code: string;
  readonly role: RatingRole;
  /** Unit of the ratee. */
  readonly unit: string;
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  readonly raterName: string;
  /** Absent when the rater has none that mail can be sent to: then the message is handed over. */
  readonly email?: string;
  readonly ratee: string;
  readonly rateeName: string;
  /** ISO day, an extension counted; the answer is taken until its end. */
  readonly due: string;
  /** Negative once the due day has passed. */
  readonly daysLeft: number;
  /** ISO day, where an extension was given. */
  readonly extendedTo?: string;
  /** ISO day of the last reminder. */
  readonly remindedOn?: string;
  /** An answer with this code waits in quarantine for HR's decision. */
  readonly inQuarantine: boolean;
  /** The three below are absent until the form exists. Personal link. */
  readonly link?: string;
  /** Ready to be copied, in the workbook's language. */
  readonly message?: string;
  /** https://wa.me/?text=…: opens WhatsApp with the message; HR picks the contact there, no number is kept. */
  readonly whatsApp?: string;
}

/** Everything open of one rater whom no mail reaches, in one message. */
export interface HandOver {
  readonly rater: string;
  readonly raterName: string;
  readonly open: number;
  readonly message: string;
  readonly whatsApp: string;
}

/** What reminding would come to now. */
export interface ReminderOutlook {
  /** Raters to be mailed: something open, an address, not reminded today. */
  readonly raters: number;
  /** Mails this account may still send today. */
  readonly quota: number;
  /** How many of the raters today's quota reaches. */
  readonly today: number;
  /** How many follow on the next days by themselves. */
  readonly later: number;
  /** Raters reminded today already. */
  readonly remindedToday: number;
  /** A run begun earlier goes on by itself tomorrow morning. */
  readonly running: boolean;
}

/** The cycle as HR follows it. */
export interface Tracking {
  readonly cycle: CycleView;
  /** ISO day in the workbook's time zone. */
  readonly today: string;
  /** By unit (alphabetical), self before supervisor. */
  readonly progress: readonly ProgressRow[];
  /** By unit, then rater, then ratee. */
  readonly missing: readonly MissingAnswer[];
  /** Raters with something open whom no mail reaches, by name. */
  readonly handOver: readonly HandOver[];
  readonly reminder: ReminderOutlook;
}

export type { AssignmentChangeKind };

/** One assignment that the roster of today makes, ends or corrects. */
export interface AssignmentChange {
  readonly kind: AssignmentChangeKind;
  readonly role: RatingRole;
  readonly ratee: string;
  readonly rateeName: string;
  /** Name of the rater whose assignment ends; absent if none does. */
  readonly from?: string;
  /** Name of the rater from now on; absent if there is none. */
  readonly to?: string;
  /** Whether the assignment that ends has an answer, which is kept. */
  readonly answered: boolean;
  /** The change in one sentence. */
  readonly words: string;
}

/** Difference between the roster of today and the open cycle. */
export interface AssignmentChanges {
  /** Passed back to `refreshAssignments`, so that what is applied is what was shown. */
  readonly token: string;
  readonly changes: readonly AssignmentChange[];
  /** "2 atasan diganti, 1 orang ditarik." */
  readonly sentence: string;
  /** New assignments ask for a form that does not exist yet: offer the job 'makeForms'. */
  readonly formsNeeded: boolean;
}

/** Own links on their way. */
export interface LinksSent {
  /** Address the mail went to: the caller's own. */
  readonly to: string;
  /** How many open assignments it lists; 0 when there was nothing to send. */
  readonly links: number;
  readonly sentence: string;
}

/**
 * Reminding is long work: `previewJob`, `startJob` and `stepJob` with the kind 'remind'. What the day's quota does not
 * reach is sent on the next morning without anybody pressing.
 */
export interface TrackingApi {
  /** HR. Fails with 'no-cycle' before the first cycle. Changes nothing. */
  getTracking(): Result<Tracking>;
  /**
   * HR. Lets one answer be given until the end of another day, and opens its form again.
   * Fails with 'unknown-assignment', 'no-cycle', 'deadline-unreadable', 'deadline-past' or 'extension-too-early'.
   */
  extend(input: {
    readonly code: string;
    /** ISO day, today or later, and later than the cycle's own deadline. */
    readonly until: string;
  }): Result<Tracking>;
  /** HR. What the roster of today would change in the open cycle. Changes nothing. */
  previewAssignments(): Result<AssignmentChanges>;
  /** HR. Applies what was shown; fails with 'changed-meanwhile' if the roster changed since. Returns what was done. */
  refreshAssignments(input: { readonly token: string }): Result<AssignmentChanges>;
  /**
   * Whoever is signed in and rates in the open cycle: sends the own open links to the own address, at most once an hour.
   * Fails with 'no-cycle', 'not-a-rater', 'sent-recently' or 'mail-used-up'.
   */
  resendMyLink(): Result<LinksSent>;
}
