// Whether agreement of self and supervisor goes with an outcome: polynomial regression with its response surface.
import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { outOfReach } from '../core/stats/figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { invertSymmetric } from '../core/stats/numeric/invert-symmetric';
import { leastSquares } from '../core/stats/numeric/least-squares';
import { mean } from '../core/stats/numeric/mean';
import { sum } from '../core/stats/numeric/sum';

interface CongruenceInput {
  /** One mean a person in each list. */
  readonly self: readonly Maybe<number>[];
  readonly supervisor: readonly Maybe<number>[];
  readonly outcome: readonly Maybe<number>[];
}

interface SurfaceFigure {
  readonly estimate: number;
  readonly se: number;
}

interface CongruenceRegression {
  readonly n: number;
  /** Intercept, self, supervisor, self squared, self times supervisor, supervisor squared. */
  readonly coefficients: readonly SurfaceFigure[];
  readonly r2: number;
  /** Slope and curvature along the line of agreement (a1, a2) and of disagreement (a3, a4). */
  readonly congruenceSlope: SurfaceFigure;
  readonly congruenceCurvature: SurfaceFigure;
  readonly incongruenceSlope: SurfaceFigure;
  readonly incongruenceCurvature: SurfaceFigure;
}

/**
 * Least squares of the outcome on the full quadratic of both views, centred at the middle of the scale
 * (Edwards 1994).
 * @param middle middle of the scale; default 3
 * @returns refusal with fewer than 7 persons, or views that do not vary enough for a quadratic
 */
export function congruenceRegression(
  { self, supervisor, outcome }: CongruenceInput,
  middle = 3,
): Outcome<CongruenceRegression> {
  if (self.length !== supervisor.length || self.length !== outcome.length)
    return refused('malformed', { what: 'values' });
  const beyond = outOfReach(self, supervisor, outcome);
  if (beyond !== undefined) return beyond;
  const rows: number[][] = [];
  const y: number[] = [];
  for (const [i, own] of self.entries()) {
    const other = supervisor[i];
    const value = outcome[i];
    if (!isPresent(own) || !isPresent(other) || !isPresent(value)) continue;
    const [s, f] = [own - middle, other - middle];
    rows.push([1, s, f, s * s, s * f, f * f]);
    y.push(value);
  }
  if (rows.length < 7) return tooFew('values', rows.length, 7);
  const fit = leastSquares(rows, y);
  const crossProducts = [0, 1, 2, 3, 4, 5].map((i) =>
    [0, 1, 2, 3, 4, 5].map((j) => sum(rows.map((row) => (row[i] as number) * (row[j] as number)))),
  );
  const inverse = fit && invertSymmetric(crossProducts);
  if (fit === undefined || inverse === undefined) return refused('no-variation', { what: 'values' });
  const variance = fit.squares / (rows.length - 6);
  const combine = (weights: readonly number[]): SurfaceFigure => ({
    estimate: sum(weights.map((weight, i) => weight * (fit.coefficients[i] as number))),
    se: Math.sqrt(
      variance *
        sum(
          weights.flatMap((a, i) => weights.map((b, j) => a * b * ((inverse[i] as number[])[j] as number))),
        ),
    ),
  });
  const centre = mean(y) ?? 0;
  const total = sum(y.map((value) => (value - centre) ** 2));
  if (!(total > 0)) return refused('no-variation', { what: 'values' });
  return computed({
    n: rows.length,
    coefficients: fit.coefficients.map((_, i) => combine(fit.coefficients.map((__, j) => (i === j ? 1 : 0)))),
    r2: 1 - fit.squares / total,
    congruenceSlope: combine([0, 1, 1, 0, 0, 0]),
    congruenceCurvature: combine([0, 0, 0, 1, 1, 1]),
    incongruenceSlope: combine([0, 1, -1, 0, 0, 0]),
    incongruenceCurvature: combine([0, 0, 0, 1, -1, 1]),
  });
}
