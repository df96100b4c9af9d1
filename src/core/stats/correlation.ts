// How two measurements of the same people go together: linearly, and by order.
import { normalQuantile, normalUpper } from './distributions/normal';
import { studentTwoSided } from './distributions/student-t';
import { isPresent, type Maybe } from './figure/missing';
import { outOfReach } from './figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from './figure/outcome';
import { rank } from './numeric/rank';
import { sum } from './numeric/sum';
import { pearson } from './pearson';

interface CorrelationTest {
  readonly r: number;
  /** From t with n - 2 degrees of freedom; undefined for 2 pairs. */
  readonly p: number | undefined;
}

interface Correlation {
  /**
   * Pearson's r with its interval by Fisher's z; the limits are undefined for fewer than 4 pairs or |r| = 1.
   */
  readonly pearson: CorrelationTest & {
    readonly lower: number | undefined;
    readonly upper: number | undefined;
  };
  /** Spearman's rho, ties by mean ranks. */
  readonly spearman: CorrelationTest;
  /** Kendall's tau-b, with the normal approximation corrected for ties (Kendall 1970). */
  readonly kendall: { readonly tau: number; readonly z: number; readonly p: number };
  readonly n: number;
}

/**
 * Correlations of two lists. Pairs with a missing value are left out.
 *
 * Refuses lists of unequal length, fewer than 2 pairs, and a list that does not vary.
 * @example correlation([1, 2], [3, 3]) // => { ok: false, reason: { code: 'no-variation', what: 'values', n: 2 } }
 */
export function correlation(
  x: readonly Maybe<number>[],
  y: readonly Maybe<number>[],
  options: { readonly confidence?: number } = {},
): Outcome<Correlation> {
  const tail = (1 - (options.confidence ?? 0.95)) / 2;
  if (!(tail > 0 && tail < 0.5)) return refused('out-of-range', { what: 'values' });
  if (x.length !== y.length) return refused('malformed', { what: 'pairs' });
  const beyond = outOfReach(x, y);
  if (beyond !== undefined) return beyond;
  const pairs = x.flatMap((a, i) => {
    const b = y[i];
    return isPresent(a) && isPresent(b) ? [[a, b] as const] : [];
  });
  const n = pairs.length;
  if (n < 2) return tooFew('pairs', n, 2);
  const [a, b] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
  const [rankA, rankB] = [rank(a), rank(b)];
  const [r, rho] = [pearson(a, b), pearson(rankA.ranks, rankB.ranks)];
  const varies = rankA.tieSizes.length > 1 && rankB.tieSizes.length > 1;
  if (!varies || r === undefined || rho === undefined) return refused('no-variation', { what: 'values', n });
  const reach = n > 3 && Math.abs(r) < 1 ? normalQuantile(1 - tail) / Math.sqrt(n - 3) : undefined;
  const limit = (sign: number) => (reach === undefined ? undefined : Math.tanh(Math.atanh(r) + sign * reach));
  return computed({
    pearson: { ...tested(r, n), lower: limit(-1), upper: limit(1) },
    spearman: tested(rho, n),
    kendall: kendallTau(pairs, rankA.tieSizes, rankB.tieSizes),
    n,
  });
}

function tested(r: number, n: number): CorrelationTest {
  if (n < 3) return { r, p: undefined };
  const rest = 1 - r * r;
  return { r, p: rest === 0 ? 0 : studentTwoSided(r * Math.sqrt((n - 2) / rest), n - 2) };
}

function kendallTau(
  pairs: readonly (readonly [number, number])[],
  tiesA: readonly number[],
  tiesB: readonly number[],
) {
  const n = pairs.length;
  let S = 0;
  for (const [i, [a, b]] of pairs.entries()) {
    for (const [c, d] of pairs.slice(i + 1)) S += Math.sign(a - c) * Math.sign(b - d);
  }
  const over = (ties: readonly number[], f: (t: number) => number) => sum(ties.map(f));
  const two = (t: number) => t * (t - 1);
  const all = two(n);
  const tau = (2 * S) / Math.sqrt((all - over(tiesA, two)) * (all - over(tiesB, two)));
  const five = (t: number) => t * (t - 1) * (2 * t + 5);
  const three = (t: number) => t * (t - 1) * (t - 2);
  const spread =
    (five(n) - over(tiesA, five) - over(tiesB, five)) / 18 +
    (over(tiesA, two) * over(tiesB, two)) / (2 * all) +
    (n > 2 ? (over(tiesA, three) * over(tiesB, three)) / (9 * three(n)) : 0);
  const z = S / Math.sqrt(spread);
  return { tau, z, p: 2 * normalUpper(Math.abs(z)) };
}
