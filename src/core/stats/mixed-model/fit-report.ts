// Puts a finished search into the words of the field: components, fixed effects, predicted effects with their SDs.
import type { Projected } from './absorption';
import { degreesOfFreedom, type Evaluation, type Problem } from './criterion';
import type { InverseDiagonals } from './exact-system';
import { originalCoefficients } from './fixed-basis';
import { type Slopes, termDirections } from './likelihood-slopes';
import type { ModelFrame } from './model-frame';
import type { FixedEffect, RandomEffects, VarianceComponent } from './spec';
import { symmetricSolve } from './symmetric-solve';

/** A ratio this large says that the residual variance is on its boundary. */
const RESIDUAL_NIL = 1e5;

export function fixedEffects(problem: Problem, frame: ModelFrame, evaluation: Evaluation): FixedEffect[] {
  const { basis } = problem;
  const coordinates = evaluation.beta.map((value, j) => value + (basis.projection[j] as number));
  const estimates = originalCoefficients(basis, coordinates);
  // Column j of inv(R) gives the row of inv(R) C inv(R)' that is wanted, by solving for each unit vector.
  const inverseColumns = basis.q.map((_, j) =>
    originalCoefficients(
      basis,
      basis.q.map((_q, i) => (i === j ? 1 : 0)),
    ),
  );
  return basis.kept.map((position, j) => {
    const row = inverseColumns.map((column) => column[j] as number);
    const variance = row.reduce(
      (total, a, i) =>
        total +
        a *
          (evaluation.betaCovariance[i] as readonly number[]).reduce(
            (sum, value, l) => sum + value * (row[l] as number),
            0,
          ),
      0,
    );
    return {
      name: frame.xNames[position] as string,
      estimate: estimates[j] as number,
      se: Math.sqrt(Math.max(0, variance) * evaluation.residualVariance),
    };
  });
}

export function varianceComponents(
  problem: Problem,
  evaluation: Evaluation,
  slopes: Slopes,
): VarianceComponent[] {
  const { terms, n } = problem.equations;
  const { ratios, residualVariance } = evaluation;
  const nu = degreesOfFreedom(problem);
  const free = ratios.flatMap((ratio, k) => (ratio > 0 ? [k] : []));
  const information = free.map((j) => free.map((k) => (slopes.information[j] as number[])[k] as number));
  const covariance = free.map((_, i) =>
    symmetricSolve(
      information,
      free.map((_k, j) => (i === j ? 2 : 0)),
    ),
  );
  const shares = termDirections(problem, evaluation).map(({ squares }) => squares / nu);
  const shareOf = free.map((k) => shares[k] as number);
  const withResidual = covariance.map((row) =>
    row?.reduce((total, value, j) => total - value * (shareOf[j] as number), 0),
  );
  const residualSpread =
    (2 * residualVariance ** 2) / nu -
    withResidual.reduce<number>((total, value, i) => total + (value ?? 0) * (shareOf[i] as number), 0);
  const components = terms.map((term, k): VarianceComponent => {
    const ratio = ratios[k] as number;
    const i = free.indexOf(k);
    const own = i < 0 ? undefined : covariance[i]?.[i];
    const cross = i < 0 ? undefined : withResidual[i];
    const spread =
      own === undefined || cross === undefined
        ? undefined
        : residualVariance ** 2 * own + 2 * ratio * residualVariance * cross + ratio ** 2 * residualSpread;
    return {
      name: term.name,
      variance: ratio * residualVariance,
      sd: Math.sqrt(ratio * residualVariance),
      se: rootOf(spread),
      levels: term.levels.length,
      boundary: ratio === 0,
    };
  });
  return [
    ...components,
    {
      name: 'Residual',
      variance: residualVariance,
      sd: Math.sqrt(residualVariance),
      se: rootOf(residualSpread),
      levels: n,
      boundary: ratios.some((ratio) => ratio >= RESIDUAL_NIL),
    },
  ];
}

const rootOf = (square: number | undefined): number | undefined =>
  square !== undefined && Number.isFinite(square) && square >= 0 ? Math.sqrt(square) : undefined;

/** @param conditional shares given the fixed effects; `prediction` the same with their uncertainty */
export function randomEffects(
  problem: Problem,
  evaluation: Evaluation,
  conditional: InverseDiagonals,
  prediction: InverseDiagonals,
): RandomEffects[] {
  const { equations } = problem;
  const groupNumber = new Map(equations.groupLevels.map((level, s) => [level, s]));
  return equations.terms.map((term, k) => {
    const slot = equations.absorbed.indexOf(k);
    const variance = (evaluation.ratios[k] as number) * evaluation.residualVariance;
    const counts = new Int32Array(term.levels.length);
    for (const level of term.index) if (level >= 0) counts[level] = (counts[level] as number) + 1;
    const pick = (source: Projected, level: number, name: string): number =>
      (slot < 0
        ? source.own[(equations.columnOf[k] as Int32Array)[level] as number]
        : source.group[(groupNumber.get(name) as number) * equations.width + slot]) as number;
    return {
      name: term.name,
      variance,
      levels: term.levels.map((level, position) => {
        const share = Math.min(1, Math.max(0, pick(conditional, position, level)));
        const wider = Math.max(share, pick(prediction, position, level));
        return {
          level,
          n: counts[position] as number,
          blup: pick(evaluation.effects, position, level),
          conditionalSd: Math.sqrt(variance * share),
          predictionSd: Math.sqrt(variance * wider),
          lambda: variance > 0 ? 1 - share : 0,
        };
      }),
    };
  });
}
