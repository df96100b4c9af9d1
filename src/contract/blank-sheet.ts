// An answer sheet that an officer fills in on a rater's behalf, from paper or by word of mouth.
import type { Role } from '../core/cycle/cycle';
import type { CompetencyChoice } from './competency-choice';

/** One assignment as it is to be answered; nothing of what was answered before. */
export interface BlankSheet {
  readonly code: string;
  readonly role: Role;
  readonly rater: string;
  readonly ratee: string;
  /** An answer counts already: other levels need a reason. */
  readonly answered: boolean;
  /** Another officer has entered it: it is entered again, to compare, and counts for nothing. */
  readonly again: boolean;
  readonly competencies: readonly CompetencyChoice[];
}
