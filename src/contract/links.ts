// Personal links: as HR passes them on, and as they are mailed to their own rater.
import type { Role } from '../core/cycle/cycle';
import type { AnswerState } from './cycle-view';

/** A personal link as HR passes it on. */
export interface PersonalLink {
  readonly role: Role;
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  readonly raterName: string;
  readonly email?: string;
  readonly ratee: string;
  readonly rateeName: string;
  readonly state: AnswerState;
  /** Absent where the period's deadline cannot be read. */
  readonly due?: string;
  readonly link: string;
}

/** Own links on their way. */
export interface LinksSent {
  /** Address the mail went to: the caller's own. */
  readonly to: string;
  /** How many open assignments it lists; 0 when there was nothing to send. */
  readonly links: number;
  readonly sentence: string;
}
