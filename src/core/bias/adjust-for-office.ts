// Adjusts the p-values of an office's raters for their number: a rate of false flags among many, any false flag at all among few.
import { adjustPValues } from '../stats/adjust-p-values';
import type { Maybe } from '../stats/figure/missing';

/**
 * From so many tests on the share of false flags is held (Benjamini & Hochberg 1995). Among fewer, one false flag is
 * a large share of all flags, so the chance of any is held (Holm 1979): with one severe rater among twelve this
 * halves the innocents flagged and costs next to no power.
 */
export const testsForRate = 30;

/** A smaller office is judged as if it had so many raters, or an honest rater among three would be flagged too easily. */
const fewestTests = 10;

/**
 * Adjusted p-values in the order given, undefined where no test was made.
 * @example adjustForOffice([0.004, 0.5]) // => [0.04, 1]
 */
export function adjustForOffice(p: readonly Maybe<number>[]): readonly (number | undefined)[] {
  const holm = adjustPValues(p, 'holm');
  const tests = holm.filter((value) => value !== undefined).length;
  if (tests >= testsForRate) return adjustPValues(p, 'BH');
  const factor = Math.max(1, fewestTests / tests);
  return holm.map((value) => (value === undefined ? undefined : Math.min(1, value * factor)));
}
