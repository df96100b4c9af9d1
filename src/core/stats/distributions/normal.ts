// Normal distribution: both tails, quantile.
import { gammaQuantile, gammaTails } from './incomplete-gamma';

/**
 * P(Z > z), accurate in the far tail (relative error below 1e-13 to z = 37).
 * @example normalUpper(0) // => 0.5
 */
export function normalUpper(z: number): number {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  return z >= 0 ? upper / 2 : 0.5 + lower / 2;
}

/**
 * P(Z <= z).
 * @example normalLower(0) // => 0.5
 */
export const normalLower = (z: number): number => normalUpper(-z);

/**
 * z with P(Z <= z) = p; infinite at 0 and 1.
 * @throws RangeError unless p is from 0 to 1
 * @example Math.round(normalQuantile(0.975) * 1e6) // => 1959964
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('normalQuantile: p from 0 to 1');
  if (p === 0.5) return 0;
  const outside = 2 * Math.min(p, 1 - p);
  const size = Math.sqrt(2 * gammaQuantile(0.5, Math.abs(1 - 2 * p), outside));
  return p < 0.5 ? -size : size;
}

/** Quantiles that intervals and power are drawn with, by probability, to the last digit a number holds. */
export const normalAt = {
  0.8: 0.8416212335729143,
  0.95: 1.6448536269514722,
  0.975: 1.959963984540054,
} as const;
