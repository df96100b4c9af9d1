// A rater's private mirror: the own checks, in words to the rater, before HR reads what they conclude.
import type { RatersPicture } from '../core/checks/rater-overview';
import type { RaterCheckView } from './rater-report';

/** A supervisor's private mirror: the own checks, in words to the rater, before HR reads what they conclude. */
export interface Mirror {
  /** Opens when all own sheets are in, or the deadline has passed, or the cycle is closed. */
  readonly available: boolean;
  /** Who sees this and when, or what is still missing. */
  readonly sentence: string;
  /** Local moment 'yyyy-mm-dd hh:mm:ss' from which the mirror was open. */
  readonly since?: string;
  /** What is to be known first; absent while it is shut, or there is nothing to check. */
  readonly conclusion?: string;
  /** The rater alone. */
  readonly picture?: RatersPicture;
  readonly basis: readonly string[];
  readonly checks: readonly RaterCheckView[];
}
