// A quotient that does not exist is undefined, not NaN or Infinity.

/** The number if it is finite, else undefined. */
export const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
