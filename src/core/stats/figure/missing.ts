// What counts as a missing value where data enter the statistics.

/** A value or none. `null` is how JSON writes `undefined`; both mean that there is no value, never zero. */
export type Maybe<T> = T | null | undefined;

/** True for a usable number. NaN and the infinities are no measurements and count as missing. */
export const isPresent = (value: Maybe<number>): value is number =>
  typeof value === 'number' && Number.isFinite(value);
