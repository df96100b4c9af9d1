// Beta distribution: both tails and quantile.
import { betaLogitQuantile, betaTails } from '../../core/stats/distributions/incomplete-beta';

/**
 * P(X <= x) for X of Beta(a, b), the regularised incomplete beta function.
 * @throws RangeError unless a, b > 0
 * @example betaLower(0.5, 2, 2) // => 0.5
 */
export const betaLower = (x: number, a: number, b: number): number => at(x, a, b).lower;

/** P(X > x). */
export const betaUpper = (x: number, a: number, b: number): number => at(x, a, b).upper;

/**
 * x with P(X <= x) = p.
 * @throws RangeError unless a, b > 0 and p is from 0 to 1
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('betaQuantile: p from 0 to 1');
  return 1 / (1 + Math.exp(-betaLogitQuantile(a, b, p, 1 - p)));
}

function at(x: number, a: number, b: number) {
  const inside = Math.min(Math.max(x, 0), 1);
  return betaTails(a, b, inside, 1 - inside);
}
