// A practice case: a short story about nobody, with the level that follows from the dictionary and why; and a rater's answer to it.
import type { Levels } from '../framework/competency';

export interface PracticeLevel {
  /** Code of the competency. */
  readonly code: string;
  readonly level: number;
  /** Why this level and not the ones beside it. */
  readonly reason: string;
}

export interface PracticeCase {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly key: readonly PracticeLevel[];
}

/** One row of the hidden tab of answers: a rater's levels for one case. The first answer stays. */
export interface PracticeAnswer {
  /** Id of the rater. */
  readonly rater: string;
  readonly practiceCase: string;
  readonly levels: Levels;
  /** Local moment 'yyyy-mm-dd hh:mm:ss'. */
  readonly answeredAt: string;
}
