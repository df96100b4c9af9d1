// Binomial distribution: the upper tail.
import { betaTails } from './incomplete-beta';

/**
 * P(X >= k) for k of n trials with probability p each: what a flag on counts asks.
 * @param k any number; fractions are rounded up
 * @throws RangeError unless n is 0 or more and p is from 0 to 1
 * @example binomialUpper(2, 2, 0.5) // => 0.25
 */
export function binomialUpper(k: number, n: number, p: number): number {
  if (!(n >= 0) || !(p >= 0 && p <= 1)) throw new RangeError('binomialUpper: n from 0 up, p from 0 to 1');
  const least = Math.ceil(k);
  if (least <= 0) return 1;
  if (least > n) return 0;
  return betaTails(least, n - least + 1, p, 1 - p).lower;
}
