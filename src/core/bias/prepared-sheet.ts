// An answer sheet made ready for figures, and the sheets one rater filled in about other people.
import type { SheetRole } from './answer-sheet';

/**
 * A sheet with at least one level. `values` are levels, or gaps to the standard where jobs differ; undefined
 * where not rated.
 */
export interface PreparedSheet {
  readonly ref: string;
  readonly cycle: string;
  readonly rater: string;
  readonly ratee: string;
  readonly role: SheetRole;
  readonly team: string;
  readonly levels: readonly (number | undefined)[];
  readonly required: readonly (number | undefined)[];
  readonly values: readonly (number | undefined)[];
  readonly rated: number;
  /** Mean value, as if every competency had been rated: see `prepareSheets`. */
  readonly mean: number;
  readonly submittedAt: number | undefined;
}

/** What one rater said of other people. */
export interface RaterSheets {
  readonly rater: string;
  readonly sheets: readonly PreparedSheet[];
}
