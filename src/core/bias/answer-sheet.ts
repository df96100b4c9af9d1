// One answer sheet as the rater checks see it: who rated whom, in which role, with which levels.

/**
 * In which role a sheet was filled in: `self` the person about himself or herself, `supervisor` the direct
 * supervisor, `second` any further rater of the same person, `upper` the superior's superior, `vignette` a
 * rater's answer to a practice exercise (the ratee is then the practice case).
 */
export type SheetRole = 'self' | 'supervisor' | 'second' | 'upper' | 'vignette';

/**
 * A level of the scale, or nothing: not observed or not answered. `null` is accepted where data come from
 * JSON.
 */
export type Level = number | null | undefined;

export interface AnswerSheet {
  /**
   * What the sheet is called where it is kept, so that a check can name what caused it; default: its
   * position.
   */
  readonly id?: string;
  /** Cycle the sheet belongs to; only needed where sheets of several cycles stand together. */
  readonly cycle?: string;
  readonly rater: string;
  /** The person rated, or the practice case. */
  readonly ratee: string;
  readonly role: SheetRole;
  /**
   * Direct supervisor of the ratee in that cycle: the team. Default: the rater of the supervisor's sheet;
   * none for practice cases.
   */
  readonly team?: string;
  /** One level per competency, always in the same order. */
  readonly levels: readonly Level[];
  /** Required level per competency, in the same order. */
  readonly required?: readonly Level[];
  /** When the sheet was handed in, in milliseconds since 1970. */
  readonly submittedAt?: number;
}

/** The answer key of one practice case. */
export interface PracticeKey {
  /** The `ratee` of the sheets that answer it. */
  readonly practiceCase: string;
  readonly levels: readonly Level[];
}
