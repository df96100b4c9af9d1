// F distribution: both tails and quantile.
import { chiSquareLower, chiSquareQuantile, chiSquareUpper } from './chi-square';
import { betaLogitQuantile, betaTails } from './incomplete-beta';

function tails(f: number, df1: number, df2: number): { readonly lower: number; readonly upper: number } {
  if (!(f > 0)) return { lower: 0, upper: 1 };
  if (f === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (df2 === Number.POSITIVE_INFINITY) {
    return { lower: chiSquareLower(f * df1, df1), upper: chiSquareUpper(f * df1, df1) };
  }
  const ratio = (df1 * f) / df2;
  return betaTails(df1 / 2, df2 / 2, ratio / (1 + ratio), 1 / (1 + ratio));
}

/**
 * P(X > f); degrees of freedom are any positive numbers, df2 may be Infinity.
 * @throws RangeError unless df1, df2 > 0
 * @example fUpper(1, 4, 4) // => 0.5
 */
export const fUpper = (f: number, df1: number, df2: number): number => tails(f, df1, df2).upper;

/** P(X <= f). */
export const fLower = (f: number, df1: number, df2: number): number => tails(f, df1, df2).lower;

/**
 * f with P(X <= f) = p.
 * @throws RangeError unless df1, df2 > 0 and p is from 0 to 1
 * @example Math.round(fQuantile(0.5, 4, 4) * 1e9) // => 1000000000
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('fQuantile: p from 0 to 1');
  if (df2 === Number.POSITIVE_INFINITY) return chiSquareQuantile(p, df1) / df1;
  return (df2 / df1) * Math.exp(betaLogitQuantile(df1 / 2, df2 / 2, p, 1 - p));
}
