// The middle of an office's raters, which those with a habit do not move: a bisquare M-estimate.
import { weightedMedian } from '../stats/numeric/weighted-median';

interface Centred {
  readonly value: number;
  /** Variance the value would have if nothing differed. */
  readonly variance: number;
}

/** Turning constant of Tukey's bisquare: 95 % efficient with normal errors. */
const turning = 4.685;

/**
 * Bisquare M-estimate of location (Beaton & Tukey 1974) of values with known variances, started at their weighted
 * median: a value 4.685 standard deviations from the middle no longer counts, so a third of raters with a habit pushes no honest one to
 * the other side, in an office of any size. Values without variance are passed over.
 * @example robustCentre([0, 0, 0, 9].map((value) => ({ value, variance: 1 }))) // => 0
 */
export function robustCentre(values: readonly Centred[]): number {
  const known = values.filter(({ variance }) => variance > 0);
  let centre =
    weightedMedian(
      known.map(({ value }) => value),
      known.map(({ variance }) => 1 / variance),
    ) ?? 0;
  for (let step = 0; step < 100; step += 1) {
    let total = 0;
    let sum = 0;
    for (const { value, variance } of known) {
      const away = (value - centre) ** 2 / (turning ** 2 * variance);
      if (away >= 1) continue;
      const weight = (1 - away) ** 2 / variance;
      total += weight;
      sum += weight * value;
    }
    if (total === 0) return centre;
    const moved = sum / total - centre;
    centre += moved;
    if (Math.abs(moved) < 1e-12) return centre;
  }
  return centre;
}
