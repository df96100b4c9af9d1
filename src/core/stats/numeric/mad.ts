// Median absolute deviation: a spread that a tenth of odd values does not move much.
import { median } from './median';

/**
 * Makes the figure estimate the standard deviation of normal values; the customary four decimals, as in R.
 */
const normalConsistency = 1.4826;

/**
 * 1.4826 times the median distance from the median (Hampel 1974); undefined of an empty list. It is 0 when
 * more than half of the values are equal: check before dividing by it.
 * @example mad([1, 2, 3, 4, 100]) // => 1.4826
 */
export function mad(values: readonly number[]): number | undefined {
  const centre = median(values);
  if (centre === undefined) return undefined;
  const distance = median(values.map((value) => Math.abs(value - centre)));
  return distance === undefined ? undefined : normalConsistency * distance;
}
