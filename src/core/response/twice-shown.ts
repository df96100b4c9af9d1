// Moments that the workbook's clock has shown twice, since it was set back: what it says there does not tell which came first.

/** A stretch of the clock, in serial numbers, and by how many days it was set back. */
export interface TwiceShown {
  readonly from: number;
  readonly to: number;
  readonly setBack: number;
}

/**
 * Whether the clock alone does not tell which of two moments came first.
 * @example isUntold([{ from: 9, to: 12, setBack: 1 }], 10, 10.5) // => true
 */
export const isUntold = (stretches: readonly TwiceShown[], earlier: number, later: number): boolean =>
  stretches.some(
    ({ from, to, setBack }) => from <= earlier && later <= to && later - earlier <= setBack + 1e-9,
  );
