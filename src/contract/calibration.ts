// What a calibration meeting has before it: how the unit's raters rated beside the office, and the cases worth discussing. No rank, no quota.
import type { RatersPicture } from '../core/checks/rater-overview';

export interface Calibration {
  /** Of the people rated. */
  readonly units: readonly string[];
  /** The one it is about; '' for the whole office. */
  readonly unit: string;
  readonly highestLevel: number;
  /** The raters of the unit; absent while nothing can be drawn. */
  readonly picture?: RatersPicture;
  /** How often each level was given in the whole office, from level 1 on. */
  readonly levels: readonly number[];
  /** What the checks say of raters of the unit that are worth discussing, once the rater could see it first. */
  readonly flags: readonly { readonly name: string; readonly sentences: readonly string[] }[];
  /** By name. */
  readonly cases: readonly CalibrationCase[];
}

interface CalibrationCase {
  readonly nip: string;
  readonly name: string;
  /** Name of the supervisor who rated. */
  readonly rater: string;
  /** Why it is worth discussing, a sentence each. */
  readonly reasons: readonly string[];
  /** Why nothing can be decided here; absent where it can. */
  readonly closed?: string;
  readonly competencies: readonly {
    readonly code: string;
    readonly name: string;
    /** As it stands. */
    readonly level?: number;
    /** The caller's own vote. */
    readonly vote?: number;
    /** All votes without names, lowest first: once the caller has voted. */
    readonly votes?: readonly number[];
  }[];
}
