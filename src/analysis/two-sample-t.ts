// Compares the means of two groups of people.
import { logGamma } from '../core/stats/distributions/log-gamma';
import { studentQuantile, studentTwoSided } from '../core/stats/distributions/student-t';
import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { outOfReach } from '../core/stats/figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { mean } from '../core/stats/numeric/mean';
import { variance } from '../core/stats/numeric/variance';

export interface TTest {
  readonly t: number;
  readonly df: number;
  readonly p: number;
  /** Interval of the mean difference. */
  readonly lower: number;
  readonly upper: number;
}

interface TwoSampleT {
  /** Mean of x minus mean of y. */
  readonly difference: number;
  /** Variances may differ (Welch 1947): the one to report. */
  readonly welch: TTest;
  /** Variances taken as equal (Student). */
  readonly student: TTest;
  /**
   * Difference in pooled standard deviations, and the same without its small-sample bias (Hedges 1981, exact
   * J).
   */
  readonly cohenD: number;
  readonly hedgesG: number;
  readonly n1: number;
  readonly n2: number;
}

/**
 * Two-sample t tests. Missing values are left out.
 *
 * Refuses fewer than 2 values in a group, and groups within which nothing varies.
 * @example twoSampleT([1, 2, 3], [2]) // => { ok: false, reason: { code: 'too-few', what: 'values', n: 1, needs: 2 } }
 */
export function twoSampleT(
  x: readonly Maybe<number>[],
  y: readonly Maybe<number>[],
  options: { readonly confidence?: number } = {},
): Outcome<TwoSampleT> {
  const tail = (1 - (options.confidence ?? 0.95)) / 2;
  if (!(tail > 0 && tail < 0.5)) return refused('out-of-range', { what: 'values' });
  const beyond = outOfReach(x, y);
  if (beyond !== undefined) return beyond;
  const [a, b] = [x.filter(isPresent), y.filter(isPresent)];
  const [meanA, meanB, varianceA, varianceB] = [mean(a), mean(b), variance(a), variance(b)];
  if (meanA === undefined || meanB === undefined || varianceA === undefined || varianceB === undefined) {
    return tooFew('values', Math.min(a.length, b.length), 2);
  }
  const difference = meanA - meanB;
  const [n1, n2] = [a.length, b.length];
  const df = n1 + n2 - 2;
  const pooled = ((n1 - 1) * varianceA + (n2 - 1) * varianceB) / df;
  if (pooled === 0) return refused('no-variation', { what: 'values' });
  const [errorA, errorB] = [varianceA / n1, varianceB / n2];
  // By shares: the squares of tiny variances would vanish.
  const share = errorA / (errorA + errorB);
  const dfWelch = 1 / (share ** 2 / (n1 - 1) + (1 - share) ** 2 / (n2 - 1));
  const cohenD = difference / Math.sqrt(pooled);
  const unbias = Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
  return computed({
    difference,
    welch: tTest(difference, Math.sqrt(errorA + errorB), dfWelch, tail),
    student: tTest(difference, Math.sqrt(pooled * (1 / n1 + 1 / n2)), df, tail),
    cohenD,
    hedgesG: cohenD * unbias,
    n1,
    n2,
  });
}

export function tTest(difference: number, se: number, df: number, tail: number): TTest {
  const t = difference / se;
  const reach = studentQuantile(1 - tail, df) * se;
  return { t, df, p: studentTwoSided(t, df), lower: difference - reach, upper: difference + reach };
}
