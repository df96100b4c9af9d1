// Chi-square distribution: both tails and quantile.
import { gammaQuantile, gammaTails } from './incomplete-gamma';

/**
 * P(X > x) with `df` degrees of freedom (any positive number).
 * @throws RangeError unless df > 0
 * @example Math.round(chiSquareUpper(3.841458820694124, 1) * 1e12) // => 50000000000
 */
export const chiSquareUpper = (x: number, df: number): number => gammaTails(df / 2, Math.max(0, x) / 2).upper;

/** P(X <= x). */
export const chiSquareLower = (x: number, df: number): number => gammaTails(df / 2, Math.max(0, x) / 2).lower;

/**
 * x with P(X <= x) = p.
 * @throws RangeError unless df > 0 and p is from 0 to 1
 */
export const chiSquareQuantile = (p: number, df: number): number => 2 * gammaQuantile(df / 2, p, 1 - p);
