// Arithmetic mean.
import { sum } from './sum';

/**
 * Mean of the values; undefined of an empty list. Missing values must have been left out.
 * @example mean([1, 2, 6]) // => 3
 */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length;
