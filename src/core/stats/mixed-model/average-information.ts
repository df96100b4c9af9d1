// Finds the variance ratios that minimise the criterion: average-information steps with step halving, ratios kept at or above zero.
import type { Evaluation } from './criterion';
import type { Slopes } from './likelihood-slopes';

/** Stands for zero while searching: small enough to be zero for any purpose, large enough to differentiate at. */
export const RATIO_FLOOR = 1e-8;
const RATIO_CEILING = 1e8;

/** A search that cannot go on has still arrived if no more than this is left of the criterion, and no more than that many tolerances. */
const NEARLY = 1e-3;
const MANY = 1e4;
/** Curvature of the criterion by the logarithm of a ratio that counts as none; where there is a maximum it is about the number of levels. */
const NO_CURVATURE = 1e-6;

export interface Search {
  readonly evaluate: (ratios: readonly number[]) => Evaluation | undefined;
  readonly slopes: (evaluation: Evaluation) => Slopes;
  /** The search ends once no step promises to lower the criterion by more than this. */
  readonly tolerance: number;
  /** By how much the criterion may seem to rise in a step because it is not known better than that. */
  readonly slack: number;
}

export interface SearchResult {
  readonly evaluation: Evaluation;
  readonly slopes: Slopes;
  readonly converged: boolean;
  readonly iterations: number;
  /** By how much the criterion could still fall, as predicted at the last evaluation. */
  readonly decrement: number;
}

/**
 * @returns undefined if the criterion cannot be evaluated at the start
 */
export function searchRatios(
  search: Search,
  start: readonly number[],
  maxIterations: number,
): SearchResult | undefined {
  const { tolerance } = search;
  const first = search.evaluate(start);
  if (first === undefined) return undefined;
  let evaluation: Evaluation = first;
  for (let iterations = 1; ; iterations += 1) {
    const slopes = search.slopes(evaluation);
    const step = proposeStep(evaluation.ratios, slopes);
    const converged = step.decrement <= tolerance;
    if (converged || iterations >= maxIterations)
      return {
        evaluation,
        slopes,
        converged: converged || step.decrement <= Math.min(NEARLY, MANY * tolerance),
        iterations,
        decrement: step.decrement,
      };
    const better: Evaluation | undefined = lineSearch(search, evaluation, step.ratios);
    if (better === undefined)
      return {
        evaluation,
        slopes,
        converged: step.decrement <= Math.min(NEARLY, MANY * tolerance),
        iterations,
        decrement: step.decrement,
      };
    evaluation = better;
  }
}

/** The step that the quadratic model proposes among ratios within bounds, and the fall of the criterion that it promises. */
function proposeStep(
  ratios: readonly number[],
  slopes: Slopes,
): { readonly ratios: readonly number[]; readonly decrement: number } {
  const { gradient, information } = slopes;
  const step = minimiseWithinBounds(
    information,
    gradient,
    ratios.map((ratio) => RATIO_FLOOR - ratio),
    ratios.map((ratio) => Math.min(RATIO_CEILING - ratio, 20 * ratio + 20)),
  );
  let promised = 0;
  for (const [j, value] of step.entries()) {
    promised -= value * (gradient[j] as number);
    for (const [k, other] of step.entries())
      promised -= 0.5 * value * other * ((information[j] as readonly number[])[k] as number);
  }
  for (const [k, ratio] of ratios.entries()) {
    const slope = gradient[k] as number;
    const curvature = ((information[k] as readonly number[])[k] as number) * ratio ** 2;
    if (ratio < 1 || curvature > NO_CURVATURE || (ratio >= RATIO_CEILING && slope <= 0)) continue;
    // A residual variance on its way to zero leaves nothing to go by but the slope.
    step[k] = slope < 0 ? Math.min(9 * ratio, RATIO_CEILING - ratio) : -0.9 * ratio;
    promised += Math.abs(slope * ratio);
  }
  return {
    ratios: ratios.map((ratio, k) => ratio + (step[k] as number)),
    decrement: Math.max(0, promised),
  };
}

/** Least g's + s'As/2 with every s within its bounds, by going round the coordinates: with few of them nothing is simpler or safer. */
function minimiseWithinBounds(
  matrix: readonly (readonly number[])[],
  gradient: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): number[] {
  const step = gradient.map(() => 0);
  for (let round = 0; round < 2000; round += 1) {
    let largest = 0;
    for (const [k, row] of matrix.entries()) {
      const curvature = row[k] as number;
      let slope = gradient[k] as number;
      for (const [j, value] of step.entries()) slope += (row[j] as number) * value;
      const before = step[k] as number;
      // Without curvature, as where all means are equal, a rising criterion leads to the bound below.
      const level = slope > 0 ? (lower[k] as number) : before;
      const wanted = curvature > 0 ? before - slope / curvature : level;
      const after = Math.min(upper[k] as number, Math.max(lower[k] as number, wanted));
      step[k] = after;
      largest = Math.max(largest, (after - before) ** 2 * curvature);
    }
    if (largest < 1e-16) break;
  }
  return step;
}

function lineSearch(search: Search, from: Evaluation, target: readonly number[]): Evaluation | undefined {
  let share = 1;
  for (let attempt = 0; attempt < 12; attempt += 1, share /= 3) {
    const ratios = from.ratios.map((ratio, k) =>
      Math.max(RATIO_FLOOR, ratio + share * ((target[k] as number) - ratio)),
    );
    const evaluation = search.evaluate(ratios);
    if (evaluation !== undefined && evaluation.criterion <= from.criterion + search.slack) return evaluation;
  }
  return undefined;
}
