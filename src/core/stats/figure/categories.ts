// Labels as they are given by raters: which there are, and in what order.
import { isPresent, type Maybe } from './missing';

/** A category: a level or a name. */
export type Category = string | number;

export const isCategory = (value: Maybe<Category>): value is Category =>
  typeof value === 'string' ? value !== '' : isPresent(value);

/**
 * The categories that occur, numbers by size before texts by alphabet, so that results do not depend on the
 * order of the rows.
 */
export function categoriesOf(values: readonly Category[]): Category[] {
  return [...new Set(values)].sort((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : 1;
    return typeof a === 'number' ? -1 : 1;
  });
}
