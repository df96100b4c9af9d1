// Following a cycle while it runs: how far each unit is, who is missing, what reminding would come to.
import type { Role } from '../core/cycle/cycle';
import type { Count, CycleView } from './cycle-view';

/** The cycle as HR follows it. */
export interface Tracking {
  readonly cycle: CycleView;
  /** ISO day in the workbook's time zone. */
  readonly today: string;
  /** By unit (alphabetical), self before supervisor. */
  readonly progress: readonly ProgressRow[];
  /** Of what has come in: ratings of each unit below, at and above the standard, this cycle and those before. Indicative. */
  readonly standing: readonly {
    readonly unit: string;
    readonly cycle: string;
    /** Who has been rated. */
    readonly people: number;
    readonly below: number;
    readonly at: number;
    readonly above: number;
    /** What changed since the cycle before; absent in the unit's first. */
    readonly words?: string;
  }[];
  /** Talks about published results: whose are finished, and whose have begun, of how many, by unit (alphabetical). */
  readonly talks: readonly {
    readonly unit: string;
    readonly finished: Count;
    readonly begun: number;
  }[];
  /** By unit, then rater, then ratee. */
  readonly missing: readonly MissingAnswer[];
  /** Raters with something open whom no mail reaches, by name. */
  readonly handOver: readonly HandOver[];
  readonly reminder: ReminderOutlook;
}

/** How far one unit is in one role; a unit with nobody in a role has no row for it. */
interface ProgressRow {
  readonly unit: string;
  readonly role: Role;
  readonly count: Count;
}

/** One answer that has not come in, and everything needed to ask for it. */
export interface MissingAnswer {
  /** The assignment's code: what `extend` takes. */
  readonly code: string;
  readonly role: Role;
  /** Unit of the ratee. */
  readonly unit: string;
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  readonly raterName: string;
  /** Absent when the rater has none that mail can be sent to: then the message is handed over. */
  readonly email?: string;
  readonly ratee: string;
  readonly rateeName: string;
  /** ISO day, an extension counted; the answer is taken until its end. Absent where the period's deadline cannot be read. */
  readonly due?: string;
  /** Negative once the due day has passed. */
  readonly daysLeft?: number;
  /** ISO day, where an extension was given. */
  readonly extendedTo?: string;
  /** ISO day of the last reminder. */
  readonly remindedOn?: string;
  /** An answer with this code waits in quarantine for HR's decision. */
  readonly inQuarantine: boolean;
  /** The three below are absent until the form exists. Personal link. */
  readonly link?: string;
  /** Ready to be copied, in the workbook's language; it and the next are absent too once the day has passed: nothing is taken then. */
  readonly message?: string;
  /** https://wa.me/?text=…: opens WhatsApp with the message; HR picks the contact there, no number is kept. */
  readonly whatsApp?: string;
}

/** Everything open of one rater whom no mail reaches, in one message. */
export interface HandOver {
  readonly rater: string;
  readonly raterName: string;
  /** What the message asks for: what can still be answered. */
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
  /** What to know of that number where Google does not tell it. */
  readonly untold?: string;
  /** How many of the raters today's quota reaches. */
  readonly today: number;
  /** How many follow on the next days by themselves. */
  readonly later: number;
  /** Raters reminded today already. */
  readonly remindedToday: number;
  /** A run begun earlier goes on by itself tomorrow morning. */
  readonly running: boolean;
}
