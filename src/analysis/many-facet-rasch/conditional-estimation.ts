// Conditional maximum likelihood: thresholds from the answers given each person's total, by Newton steps.
import { symmetricSolve } from '../../core/stats/mixed-model/symmetric-solve';
import { symmetricFunctions } from './symmetric-functions';

/** Persons who answered the same items, with how often each category was given and how many had each total. */
export interface AnswerPattern {
  readonly items: readonly number[];
  /** For each item of `items` the number of answers in category 0 and on. */
  readonly counts: readonly (readonly number[])[];
  /** Number of persons with total 0 and on. */
  readonly totals: readonly number[];
}

export interface ConditionalDesign {
  readonly patterns: readonly AnswerPattern[];
  /** Highest category of each item. */
  readonly tops: readonly number[];
  /** Thresholds of all items in a row as sums of free parameters. */
  readonly map: readonly (readonly number[])[];
  readonly free: number;
}

interface ConditionalEstimate {
  readonly thresholds: readonly (readonly number[])[];
  /** Covariance of the free parameters, by columns; undefined where it cannot be had. */
  readonly information: readonly (readonly number[])[];
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly iterations: number;
}

/** Beyond this a parameter is on its way to infinity. */
const FARTHEST = 12;

export function estimateConditionally(design: ConditionalDesign, maxIterations: number): ConditionalEstimate {
  let parameters = new Array<number>(design.free).fill(0);
  let here = likelihood(design, parameters);
  let information: number[][] = [];
  for (let iterations = 0; ; iterations += 1) {
    information = differences(design, parameters);
    const largest = here.gradient.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const converged = largest < 1e-7;
    const step = symmetricSolve(information, here.gradient);
    let moved = false;
    for (let share = 1; !converged && step !== undefined && share > 1e-6 && !moved; share /= 2) {
      const candidate = parameters.map(
        (value, j) => value + share * Math.max(-1, Math.min(1, step[j] as number)),
      );
      const there = likelihood(design, candidate);
      if (there.logLikelihood >= here.logLikelihood) {
        parameters = candidate;
        here = there;
        moved = true;
      }
    }
    if (converged || !moved || iterations >= maxIterations)
      return {
        thresholds: thresholdsOf(design, parameters),
        information,
        logLikelihood: here.logLikelihood,
        converged: largest < 1e-4 && parameters.every((value) => Math.abs(value) < FARTHEST),
        iterations,
      };
  }
}

function thresholdsOf({ tops, map }: ConditionalDesign, parameters: readonly number[]): number[][] {
  let at = 0;
  return tops.map((top) =>
    Array.from({ length: top }, () => {
      const row = map[at] as readonly number[];
      at += 1;
      return row.reduce((total, weight, j) => total + weight * (parameters[j] as number), 0);
    }),
  );
}

/** exp(-sum of the first k thresholds). */
const categoryWeights = (thresholds: readonly number[]): Float64Array => {
  const weights = new Float64Array(thresholds.length + 1);
  let sum = 0;
  weights[0] = 1;
  for (const [k, threshold] of thresholds.entries()) {
    sum += threshold;
    weights[k + 1] = Math.exp(-sum);
  }
  return weights;
};

function likelihood(
  design: ConditionalDesign,
  parameters: readonly number[],
): { readonly logLikelihood: number; readonly gradient: number[] } {
  const thresholds = thresholdsOf(design, parameters);
  const weights = thresholds.map(categoryWeights);
  const slopes = thresholds.map((list) => list.map(() => 0));
  let logLikelihood = 0;
  for (const { items, counts, totals } of design.patterns) {
    const { all, without } = symmetricFunctions(items.map((i) => weights[i] as Float64Array));
    for (const [r, persons] of totals.entries())
      if (persons > 0) logLikelihood -= persons * (Math.log(all.values[r] as number) + all.logScale);
    for (const [a, i] of items.entries()) {
      const own = weights[i] as Float64Array;
      const rest = without[a];
      const given = counts[a] as readonly number[];
      for (let k = 1; k < own.length; k += 1) {
        let expected = 0;
        for (const [r, persons] of totals.entries()) {
          if (persons === 0 || rest === undefined || r < k) continue;
          expected +=
            (persons *
              (own[k] as number) *
              (rest.values[r - k] ?? 0) *
              Math.exp(rest.logScale - all.logScale)) /
            (all.values[r] as number);
        }
        logLikelihood += (given[k] as number) * Math.log(own[k] as number);
        // A threshold l <= k is passed by everyone in category k.
        const list = slopes[i] as number[];
        for (let l = 0; l < k; l += 1) list[l] = (list[l] as number) - ((given[k] as number) - expected);
      }
    }
  }
  const gradient = new Array<number>(design.free).fill(0);
  for (const [at, slope] of slopes.flat().entries())
    for (const [j, weight] of (design.map[at] as readonly number[]).entries())
      gradient[j] = (gradient[j] as number) + weight * slope;
  return { logLikelihood, gradient };
}

/** Minus the second derivatives, by central differences of the gradient. */
function differences(design: ConditionalDesign, parameters: readonly number[]): number[][] {
  const step = 1e-5;
  const columns = parameters.map((_, j) => {
    const shifted = (by: number): number[] =>
      likelihood(
        design,
        parameters.map((value, l) => (l === j ? value + by : value)),
      ).gradient;
    const up = shifted(step);
    const down = shifted(-step);
    return up.map((value, l) => -(value - (down[l] as number)) / (2 * step));
  });
  return columns.map((column, j) =>
    column.map((value, l) => (value + ((columns[l] as number[])[j] as number)) / 2),
  );
}
