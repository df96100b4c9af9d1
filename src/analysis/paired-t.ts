// Compares two measurements of the same people.
import { normalAt } from '../core/stats/distributions/normal';
import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { outOfReach } from '../core/stats/figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { mean } from '../core/stats/numeric/mean';
import { variance } from '../core/stats/numeric/variance';
import { type TTest, tTest } from './two-sample-t';

interface PairedT extends TTest {
  /** Mean of x - y, and the standard deviation of the differences. */
  readonly difference: number;
  readonly sd: number;
  /** Limits of agreement (Bland & Altman 1986): difference -/+ 1.96 sd; 95 % of the differences, if normal. */
  readonly limitsOfAgreement: readonly [number, number];
  readonly n: number;
}

/**
 * Paired t test. Pairs with a missing value are left out.
 *
 * Refuses lists of unequal length, fewer than 2 pairs, and differences that are all equal.
 * @example pairedT([1, 2], [1, 2]) // => { ok: false, reason: { code: 'no-variation', what: 'pairs', n: 2 } }
 */
export function pairedT(
  x: readonly Maybe<number>[],
  y: readonly Maybe<number>[],
  options: { readonly confidence?: number } = {},
): Outcome<PairedT> {
  const tail = (1 - (options.confidence ?? 0.95)) / 2;
  if (!(tail > 0 && tail < 0.5)) return refused('out-of-range', { what: 'values' });
  if (x.length !== y.length) return refused('malformed', { what: 'pairs' });
  const beyond = outOfReach(x, y);
  if (beyond !== undefined) return beyond;
  const differences = x.flatMap((a, i) => {
    const b = y[i];
    return isPresent(a) && isPresent(b) ? [a - b] : [];
  });
  const n = differences.length;
  const [difference, spread] = [mean(differences), variance(differences)];
  if (difference === undefined || spread === undefined) return tooFew('pairs', n, 2);
  if (spread === 0) return refused('no-variation', { what: 'pairs', n });
  const sd = Math.sqrt(spread);
  return computed({
    difference,
    sd,
    ...tTest(difference, sd / Math.sqrt(n), n - 1, tail),
    limitsOfAgreement: [difference - normalAt[0.975] * sd, difference + normalAt[0.975] * sd] as const,
    n,
  });
}
