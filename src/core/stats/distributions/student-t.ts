// Student's t distribution: both tails and quantile.
import { betaLogitQuantile, betaTails } from './incomplete-beta';
import { normalQuantile, normalUpper } from './normal';

/**
 * P(T > t) with `df` degrees of freedom (any positive number, Infinity for the normal distribution).
 * @throws RangeError unless df > 0
 * @example studentUpper(0, 7) // => 0.5
 */
export function studentUpper(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalUpper(t);
  const square = t * t;
  // Below 1e150 the square is finite; beyond it the tail is 0 for every df in use.
  if (square === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1;
  const { lower, upper } = betaTails(df / 2, 0.5, df / (df + square), square / (df + square));
  return t >= 0 ? lower / 2 : 0.5 + upper / 2;
}

/** P(T <= t). */
export const studentLower = (t: number, df: number): number => studentUpper(-t, df);

/** P(|T| > |t|). */
export const studentTwoSided = (t: number, df: number): number => 2 * studentUpper(Math.abs(t), df);

/**
 * t with P(T <= t) = p; infinite at 0 and 1.
 * @throws RangeError unless df > 0 and p is from 0 to 1
 * @example Math.round(studentQuantile(0.975, 1) * 1e6) // => 12706205
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('studentQuantile: p from 0 to 1');
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  if (p === 0.5) return 0;
  const outside = 2 * Math.min(p, 1 - p);
  const size = Math.sqrt(df) * Math.exp(-betaLogitQuantile(df / 2, 0.5, outside, Math.abs(1 - 2 * p)) / 2);
  return p < 0.5 ? -size : size;
}
