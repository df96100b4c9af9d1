// Timing: how many sheets a rater handed in within minutes of the one before. Shown, never flagged: a stack
// of paper may have been copied in.
import { median } from '../stats/numeric/median';
import type { RaterSheets } from './prepared-sheet';

interface SubmissionTiming {
  readonly rater: string;
  /** Sheets with a time. */
  readonly n: number;
  /** Sheets handed in within `withinMinutes` of the rater's sheet before. */
  readonly quick: number | undefined;
  /** Median minutes from one sheet to the next. */
  readonly medianMinutes: number | undefined;
  /** The quick sheets. */
  readonly causes: readonly string[];
}

/** A sheet of nine competencies read with its anchors takes longer than this. */
const withinMinutes = 3;

const minute = 60_000;

/** Times of submission by rater; figures need at least two sheets with a time. */
export function submissionTiming(raters: readonly RaterSheets[]): readonly SubmissionTiming[] {
  return raters.map(({ rater, sheets }) => {
    const timed = sheets
      .flatMap(({ ref, submittedAt }) => (submittedAt === undefined ? [] : [{ ref, submittedAt }]))
      .sort((a, b) => a.submittedAt - b.submittedAt);
    const steps = timed.slice(1).map(({ ref, submittedAt }, i) => ({
      ref,
      minutes: (submittedAt - (timed[i]?.submittedAt ?? submittedAt)) / minute,
    }));
    const quick = steps.filter(({ minutes }) => minutes < withinMinutes);
    return {
      rater,
      n: timed.length,
      quick: timed.length < 2 ? undefined : quick.length,
      medianMinutes: median(steps.map(({ minutes }) => minutes)),
      causes: quick.map(({ ref }) => ref),
    };
  });
}
