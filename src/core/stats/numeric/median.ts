// Median.
import { quantile } from './quantile';

/**
 * Middle value, or the mean of the two middle values; undefined of an empty list.
 * @example median([7, 1, 3]) // => 3
 */
export const median = (values: readonly number[]): number | undefined => quantile(values, 0.5);
