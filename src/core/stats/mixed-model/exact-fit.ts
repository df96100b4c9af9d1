// The exact path: factor, selected inverse and average information at every step.
import { RATIO_FLOOR, searchRatios } from './average-information';
import {
  type ExactEvaluation,
  evaluateExactly,
  exactSlopes,
  type Problem,
  predictionShares,
  type Slopes,
} from './criterion';
import type { FactorLayout } from './elimination-order';
import { exactPlan, type InverseDiagonals } from './exact-system';

export interface FinishedFit<E> {
  readonly evaluation: E;
  readonly slopes: Slopes;
  readonly converged: boolean;
  readonly iterations: number;
  readonly decrement: number;
  /** Shares given the fixed effects, and with their uncertainty. */
  readonly shares?: { readonly conditional: InverseDiagonals; readonly prediction: InverseDiagonals };
}

/** A factorisation of more multiplications than this is worth saving: the search then ends a little earlier. */
const COSTLY = 5e6;

export function fitExactly(
  problem: Problem,
  layout: FactorLayout,
  start: readonly number[],
  maxIterations: number,
  effects: boolean,
): FinishedFit<ExactEvaluation> | undefined {
  const plan = exactPlan(problem.equations, layout);
  const found = searchRatios(
    {
      evaluate: (ratios) => evaluateExactly(problem, plan, ratios),
      slopes: (evaluation) => exactSlopes(problem, evaluation),
    },
    start,
    layout.work > COSTLY ? 1e-6 : 1e-10,
    maxIterations,
  );
  if (found === undefined) return undefined;
  const ratios = found.evaluation.ratios.map((ratio) => (ratio <= 10 * RATIO_FLOOR ? 0 : ratio));
  const evaluation = ratios.includes(0)
    ? (evaluateExactly(problem, plan, ratios) ?? found.evaluation)
    : found.evaluation;
  if (!effects) return { ...found, evaluation };
  return {
    ...found,
    evaluation,
    shares: { conditional: evaluation.shares(), prediction: predictionShares(problem, evaluation) },
  };
}
