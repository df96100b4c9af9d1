// An answer that waits for HR's decision.
import type { Role } from '../core/cycle/cycle';

/** A rating that HR may assign an answer to. */
interface MeantFor {
  /** Of the assignment. */
  readonly code: string;
  readonly ratee: string;
  /** What else stands against it, in words. */
  readonly but?: string;
  /** The answer that counts for it now came before this one, or after it and goes on counting. */
  readonly inForce?: 'earlier' | 'later';
  /** The officer rates or is rated in it: another officer assigns it. */
  readonly own: boolean;
}

export interface QuarantineRow {
  readonly key: string;
  readonly receivedAt: string;
  readonly email: string;
  /** The rater's recorded address, where it was sent from another. */
  readonly expected?: string;
  readonly role: Role;
  /** Why it was not taken, as a code and in words, and what HR can do about it. */
  readonly reason: string;
  readonly words: string;
  /** The same for every answer of the reason. */
  readonly inGeneral: string;
  readonly action: string;
  /** What it says, by competency; absent where the officer may not be told. */
  readonly levels?: readonly { readonly competency: string; readonly level: number }[];
  readonly rater?: string;
  readonly ratee?: string;
  /** Who is rated, as the form says it, where that is not who is recorded. */
  readonly named?: string;
  /** The sender's own ratings, where the code is unknown and the address is one person's. */
  readonly sender?: string;
  readonly meantFor?: readonly MeantFor[];
  /** Whether HR may accept it: there is an assignment it would count for. */
  readonly acceptable: boolean;
  /** The officer rates or is rated in it: another officer decides. */
  readonly own: boolean;
  readonly decision: 'none' | 'accepted' | 'rejected';
  /** Address of the officer; '' while undecided. */
  readonly decidedBy: string;
}
