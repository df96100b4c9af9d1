// Sum of numbers with the rounding errors carried along, so that the order of the rows does not matter.

/**
 * Compensated sum (Neumaier 1974): the error is about one rounding of the result, whatever the length or
 * order. The empty sum is 0.
 * @example sum([1e16, 1, -1e16]) // => 1
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
