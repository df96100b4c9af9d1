// Runs the search the exact way or, past a certain size, by conjugate gradients and probes.
import { RATIO_FLOOR, type Search, type SearchResult, searchRatios } from './average-information';
import { type Evaluation, evaluate, type Problem } from './criterion';
import { exactPlan } from './exact-plan';
import { exactSystem, type InverseDiagonals, type MixedSystem } from './exact-system';
import { iterativePlan, iterativeSystem } from './iterative-system';
import { predictionShares, slopesOf } from './likelihood-slopes';
import type { Computation } from './spec';

interface FinishedFit extends SearchResult {
  readonly computation: 'exact' | 'iterative';
  /** Shares of variance kept, given the fixed effects and with their uncertainty. */
  readonly shares?: { readonly conditional: InverseDiagonals; readonly prediction: InverseDiagonals };
}

/** A factorisation of more multiplications than this is worth saving: the search then ends a little earlier. */
const COSTLY = 5e6;
/** Past this a factorisation takes seconds: about 2,600 effects that all meet. */
const TOO_COSTLY = 3e9;

/** Undefined if the likelihood cannot be evaluated where the search starts. */
export function fitRatios(
  problem: Problem,
  start: readonly number[],
  computation: Computation,
  maxIterations: number,
  effects: boolean,
): FinishedFit | undefined {
  const { layout } = problem.equations;
  const exactly =
    layout !== undefined &&
    computation !== 'iterative' &&
    (computation === 'exact' || layout.work <= TOO_COSTLY);
  const systemAt = exactly ? exactBuilder(problem, layout) : iterativeBuilder(problem);
  const evaluateAt = (ratios: readonly number[]): Evaluation | undefined => {
    const system = systemAt(ratios);
    return system === undefined ? undefined : evaluate(problem, system, ratios);
  };
  const precision = exactly ? (layout.work > COSTLY ? 1e-6 : 1e-10) : 1e-4;
  const search: Search = {
    evaluate: evaluateAt,
    slopes: (evaluation) => slopesOf(problem, evaluation),
    tolerance: precision,
    slack: exactly ? Math.max(precision, 1e-9) : 0.1,
  };
  const first = searchRatios(search, start, maxIterations);
  if (first === undefined) return undefined;
  const small = exactly && layout.work <= COSTLY;
  const found = small
    ? bestOf(first, secondStarts(first), (at) => searchRatios(search, at, maxIterations))
    : first;
  const ratios = found.evaluation.ratios.map((ratio) => (ratio <= 10 * RATIO_FLOOR ? 0 : ratio));
  const evaluation = ratios.includes(0) ? (evaluateAt(ratios) ?? found.evaluation) : found.evaluation;
  const fit = { ...found, evaluation, computation: exactly ? 'exact' : 'iterative' } as const;
  if (!effects) return fit;
  return {
    ...fit,
    shares: {
      conditional: evaluation.system.shares(),
      prediction: predictionShares(problem, evaluation),
    },
  };
}

/** A small set's likelihood may have a second top where a ratio that ended at zero is large: the search climbs from there too. */
function secondStarts({ evaluation: { ratios } }: SearchResult): readonly (readonly number[])[] {
  const zero = (ratio: number) => ratio <= 10 * RATIO_FLOOR;
  if (!ratios.some(zero)) return [];
  // With room for the effect that vanished: beside the others as they are, or nearly gone, or large.
  return [1, 0, 10].map((times) => ratios.map((ratio) => (zero(ratio) ? 1 : Math.max(0.01, times * ratio))));
}

/** The search with the lowest criterion; a later one only where it is clearly lower, so that rounding never decides. */
function bestOf(
  first: SearchResult,
  starts: readonly (readonly number[])[],
  searchFrom: (start: readonly number[]) => SearchResult | undefined,
): SearchResult {
  let best = first;
  for (const start of starts) {
    const other = searchFrom(start);
    if (other?.converged && other.evaluation.criterion < best.evaluation.criterion - 1e-6) best = other;
  }
  return best;
}

type SystemBuilder = (ratios: readonly number[]) => MixedSystem | undefined;

function exactBuilder(
  { equations }: Problem,
  layout: NonNullable<Problem['equations']['layout']>,
): SystemBuilder {
  const plan = exactPlan(equations, layout);
  return (ratios) => exactSystem(plan, ratios);
}

function iterativeBuilder({ equations }: Problem): SystemBuilder {
  const plan = iterativePlan(equations);
  return (ratios) => iterativeSystem(plan, ratios);
}
