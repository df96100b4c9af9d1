// Median of values that do not count equally.
import { sum } from './sum';

/**
 * The value at which half of the weight is reached; if that falls exactly between two values, their mean.
 * With equal weights it is the ordinary median. Undefined if no weight is positive.
 * @param weights one a value, 0 or more
 * @example weightedMedian([1, 2, 10], [1, 1, 5]) // => 10
 */
export function weightedMedian(values: readonly number[], weights: readonly number[]): number | undefined {
  const pairs = values
    .map((value, i) => ({ value, weight: weights[i] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
  const half = sum(pairs.map(({ weight }) => weight)) / 2;
  let reached = 0;
  for (const [i, { value, weight }] of pairs.entries()) {
    reached += weight;
    // Weights such as 0.1 do not add up exactly; a tie at one half must not hang on the last bit.
    if (Math.abs(reached - half) <= 1e-12 * half) return (value + (pairs[i + 1]?.value ?? value)) / 2;
    if (reached > half) return value;
  }
  return undefined;
}
