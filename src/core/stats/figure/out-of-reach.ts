// Figures so large that their squares are no numbers any more.
import type { Maybe } from './missing';
import { type Refused, refused } from './outcome';

/** Beyond it the square of a variance, or a sum of many, would be infinite. */
const furthest = 1e70;

/**
 * The refusal of lists that hold a figure beyond 1e70, which no scale has; undefined where all can be computed with.
 * @example outOfReach([1, 1e200]) // => { ok: false, reason: { code: 'out-of-range', what: 'values' } }
 */
export function outOfReach(...lists: readonly (readonly Maybe<unknown>[])[]): Refused | undefined {
  const beyond = (value: unknown) =>
    typeof value === 'number' && Math.abs(value) > furthest && Number.isFinite(value);
  return lists.some((list) => list.some(beyond)) ? refused('out-of-range', { what: 'values' }) : undefined;
}
