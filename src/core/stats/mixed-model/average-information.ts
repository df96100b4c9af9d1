// Finds the variance ratios that minimise the criterion: average-information steps with step halving, ratios kept at or above zero.
import type { Evaluation } from './criterion';
import type { Slopes } from './likelihood-slopes';
import { symmetricSolve } from './symmetric-solve';

/** Stands for zero while searching: small enough to be zero for any purpose, large enough to differentiate at. */
export const RATIO_FLOOR = 1e-8;
const RATIO_CEILING = 1e8;

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
      return { evaluation, slopes, converged, iterations, decrement: step.decrement };
    const better: Evaluation | undefined = lineSearch(search, evaluation, step.ratios);
    if (better === undefined)
      return {
        evaluation,
        slopes,
        converged: step.decrement <= 1e3 * tolerance,
        iterations,
        decrement: step.decrement,
      };
    evaluation = better;
  }
}

/** The step that the quadratic model proposes among ratios within bounds, and the fall it promises. */
function proposeStep(
  ratios: readonly number[],
  slopes: Slopes,
): { readonly ratios: readonly number[]; readonly decrement: number } {
  const pinned = new Set<number>();
  for (const [k, ratio] of ratios.entries()) {
    const slope = slopes.gradient[k] as number;
    if ((ratio <= RATIO_FLOOR && slope >= 0) || (ratio >= RATIO_CEILING && slope <= 0)) pinned.add(k);
  }
  // A step that would cross a bound stops there, and the others are worked out again with that ratio fixed.
  const step = ratios.map(() => 0);
  for (let round = 0; round <= ratios.length; round += 1) {
    const free = ratios.flatMap((_, k) => (pinned.has(k) ? [] : [k]));
    if (free.length === 0) break;
    const matrix = free.map((j) =>
      free.map((k) => (slopes.information[j] as readonly number[])[k] as number),
    );
    const target = free.map((j) => {
      let value = -(slopes.gradient[j] as number);
      for (const k of pinned)
        value -= ((slopes.information[j] as readonly number[])[k] as number) * (step[k] as number);
      return value;
    });
    const solution = symmetricSolve(matrix, target) ?? free.map(() => 0);
    let crossed = false;
    for (const [i, k] of free.entries()) {
      const ratio = ratios[k] as number;
      const proposed = Math.min(RATIO_CEILING, 20 * ratio + 20, ratio + (solution[i] as number));
      step[k] = proposed - ratio;
      if (proposed < RATIO_FLOOR) {
        step[k] = RATIO_FLOOR - ratio;
        pinned.add(k);
        crossed = true;
      }
    }
    if (!crossed) break;
  }
  for (const [k, ratio] of ratios.entries()) {
    const curvature = ((slopes.information[k] as readonly number[])[k] as number) * ratio ** 2;
    if (pinned.has(k) || curvature > NO_CURVATURE) continue;
    // A residual variance on its way to zero leaves nothing to go by but the slope.
    const pull = -ratio * (slopes.gradient[k] as number);
    step[k] = pull > 0 ? Math.min(9 * ratio, RATIO_CEILING - ratio) : -0.9 * ratio;
  }
  const decrement = step.reduce((total, value, k) => total - value * (slopes.gradient[k] as number), 0);
  return {
    ratios: ratios.map((ratio, k) => ratio + (step[k] as number)),
    decrement: Math.abs(decrement) / 2,
  };
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
