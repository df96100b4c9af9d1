// How much room a rater has: the spread that is usual at a mean level, as a curve fitted so that odd raters
// do not bend it.
import { leastSquares } from '../stats/numeric/least-squares';
import { mad } from '../stats/numeric/mad';

/** Coefficients of 1, (level - 3), (level - 3)^2. */
export type LevelCurve = readonly [number, number, number];

/**
 * Where the polynomial is centred; any fixed point serves, the middle of the usual scale keeps the digits.
 */
const middle = 3;

export const usualAt = ([a, b, c]: LevelCurve, level: number): number =>
  a + b * (level - middle) + c * (level - middle) ** 2;

/** Turning constant of Tukey's bisquare: 95 % efficient with normal errors. */
const bisquare = 4.685;

/**
 * Quadratic in the level by iterated bisquare weights (Tukey), started from Huber's; weights are on top of
 * `weights`. A constant curve where the levels do not differ enough for a quadratic; undefined without
 * values.
 */
export function fitLevelCurve(
  levels: readonly number[],
  values: readonly number[],
  weights: readonly number[],
): LevelCurve | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (values.length === 0 || total <= 0) return undefined;
  const rows = levels.map((level) => [1, level - middle, (level - middle) ** 2]);
  const flat = rows.map(() => [1]);
  const first = leastSquares(rows, values, weights);
  const design = first === undefined ? flat : rows;
  let fit = first ?? leastSquares(flat, values, weights);
  for (let step = 0; step < 30 && fit !== undefined; step += 1) {
    const { residuals } = fit;
    const spread = mad(residuals) ?? 0;
    if (spread <= 0) break;
    const limit = step < 3 ? 1.345 : bisquare;
    const own = residuals.map((residual, i) => {
      const size = Math.abs(residual) / spread;
      const down =
        step < 3 ? (size <= limit ? 1 : limit / size) : size >= limit ? 0 : (1 - (size / limit) ** 2) ** 2;
      return down * (weights[i] ?? 1);
    });
    const next = leastSquares(design, values, own);
    if (next === undefined) break;
    const moved = Math.max(
      ...next.coefficients.map((value, i) => Math.abs(value - (fit?.coefficients[i] ?? 0))),
    );
    fit = next;
    if (step >= 3 && moved < 1e-10) break;
  }
  if (fit === undefined) return undefined;
  const [a = 0, b = 0, c = 0] = fit.coefficients;
  return [a, b, c];
}
