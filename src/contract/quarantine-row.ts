// An answer that waits for HR's decision.
import type { Role } from '../core/cycle/cycle';

export interface QuarantineRow {
  readonly key: string;
  readonly receivedAt: string;
  readonly email: string;
  readonly role: Role;
  /** Why it was not taken, as a code and in words. */
  readonly reason: string;
  readonly words: string;
  readonly rater?: string;
  readonly ratee?: string;
  /** Whether HR may accept it: there is an assignment it would count for. */
  readonly acceptable: boolean;
  readonly decision: 'none' | 'accepted' | 'rejected';
  /** Address of the officer; '' while undecided. */
  readonly decidedBy: string;
}
