// Sample variance.
import { mean } from './mean';
import { sum } from './sum';

/**
 * Sample variance (divisor n - 1), two passes with compensated sums; undefined of fewer than two values.
 * Values that are all equal give exactly 0.
 * @example variance([2, 4, 4, 6]) // => 2.6666666666666665
 */
export function variance(values: readonly number[]): number | undefined {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return undefined;
  if (values.every((value) => value === values[0])) return 0;
  const squares = sum(values.map((value) => (value - centre) ** 2));
  // The mean is rounded; this takes out what that rounding adds to the squares.
  const drift = sum(values.map((value) => value - centre));
  return (squares - (drift * drift) / values.length) / (values.length - 1);
}
