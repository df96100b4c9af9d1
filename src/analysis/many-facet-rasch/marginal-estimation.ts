// Marginal maximum likelihood: persons are a normal sample, the other facets and the thresholds fixed; by EM on a grid.
import { newtonStep } from './facet-newton';
import { maximisation } from './marginal-equations';
import { cellsOf, expectation, type MarginalModel } from './marginal-expectation';

export interface MarginalEstimate {
  readonly measures: readonly Float64Array[];
  readonly thresholds: Float64Array;
  /** Diagonal of the expected complete-data information, by facet and for the thresholds. */
  readonly information: readonly Float64Array[];
  readonly thresholdInformation: Float64Array;
  readonly variance: number;
  readonly deviance: number;
  /** Posterior mean and SD of each person. */
  readonly eap: Float64Array;
  readonly eapSd: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
}

export function estimateMarginally(
  model: MarginalModel,
  maxIterations: number,
  tolerance: number,
): MarginalEstimate {
  const { ratings, owner, groups, person } = model;
  const cells = cellsOf(ratings, person);
  let measures: readonly Float64Array[] = ratings.frame.facets.map((f) => new Float64Array(f.levels.length));
  let thresholds = new Float64Array(groups * ratings.top);
  let variance = 1;
  let iterations = 0;
  for (;;) {
    iterations += 1;
    const posterior = expectation(model, cells, measures, thresholds, variance);
    const equations = maximisation(model, cells, posterior, measures, thresholds);
    const step = newtonStep(equations);
    const before = { measures, thresholds, variance };
    measures = measures.map((values, f) => {
      if (f === person) return values;
      const from = equations.firstOf[f] as number;
      return values.map((value, level) => value + bounded(step.rest[from + level] as number));
    });
    thresholds =
      ratings.top > 1
        ? thresholds.map((value, t) => value + bounded(step.rest[equations.firstThreshold + t] as number))
        : thresholds;
    centre(model, measures, thresholds);
    variance = Math.max(1e-6, posterior.meanSquare);
    const change = largestChange(before, { measures, thresholds, variance });
    const converged = change <= tolerance;
    if (!converged && iterations < maxIterations) continue;
    const last = expectation(model, cells, measures, thresholds, variance);
    const diagonal = maximisation(model, cells, last, measures, thresholds);
    const at = (i: number): number => diagonal.information[i * diagonal.size + i] as number;
    return {
      measures,
      thresholds,
      information: measures.map((values, f) =>
        values.map((_, level) => (f === person ? 0 : at((diagonal.firstOf[f] as number) + level))),
      ),
      thresholdInformation: thresholds.map((_, t) =>
        owner < 0 && ratings.top === 1 ? 0 : ratings.top > 1 ? at(diagonal.firstThreshold + t) : 0,
      ),
      variance,
      deviance: last.deviance,
      eap: last.eap,
      eapSd: last.eapSd,
      converged,
      iterations,
    };
  }
}

const bounded = (step: number): number => Math.max(-1, Math.min(1, step));

/** Keeps the means of the centred facets and of the thresholds in the floating facet; in place. */
function centre(model: MarginalModel, measures: readonly Float64Array[], thresholds: Float64Array): void {
  const { ratings, groups, floating, owner, person } = model;
  const { frame, top } = ratings;
  let shift = 0;
  for (let g = 0; g < groups; g += 1) {
    const own = thresholds.subarray(g * top, (g + 1) * top);
    const mean = own.reduce((s, v) => s + v, 0) / top;
    for (let k = 0; k < top; k += 1) own[k] = (own[k] as number) - mean;
    if (owner < 0) shift -= mean;
    else {
      const values = measures[owner] as Float64Array;
      values[g] = (values[g] as number) - (frame.facets[owner]?.sign ?? 1) * mean;
    }
  }
  for (const [f, facet] of frame.facets.entries()) {
    if (f === floating || f === person) continue;
    const values = measures[f] as Float64Array;
    const mean = values.reduce((s, v) => s + v, 0) / values.length;
    for (let level = 0; level < values.length; level += 1) values[level] = (values[level] as number) - mean;
    shift += facet.sign * mean;
  }
  const free = measures[floating];
  const sign = frame.facets[floating]?.sign ?? 1;
  if (free !== undefined)
    for (let level = 0; level < free.length; level += 1) free[level] = (free[level] as number) + sign * shift;
}

interface Position {
  readonly measures: readonly Float64Array[];
  readonly thresholds: Float64Array;
  readonly variance: number;
}

function largestChange(a: Position, b: Position): number {
  let most = Math.abs(a.variance - b.variance);
  for (const [f, values] of a.measures.entries())
    for (const [i, value] of values.entries())
      most = Math.max(most, Math.abs(value - ((b.measures[f] as Float64Array)[i] as number)));
  for (const [i, value] of a.thresholds.entries())
    most = Math.max(most, Math.abs(value - (b.thresholds[i] as number)));
  return most;
}
