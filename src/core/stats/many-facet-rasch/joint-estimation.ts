// Joint maximum likelihood of a many-facet Rasch model by Newton steps, the largest facet absorbed.
import { CategoryCurve } from './category-curve';
import { type NormalEquations, newtonStep } from './facet-newton';
import type { ScaledRatings } from './scale-scores';

/** Measures by facet and element, thresholds by group. */
export interface FacetParameters {
  readonly measures: readonly Float64Array[];
  /** Thresholds of group g: `top` numbers from g * top on. */
  readonly thresholds: Float64Array;
}

export interface JointModel {
  readonly ratings: ScaledRatings;
  /** Threshold group of each rating, and how many there are. */
  readonly group: Int32Array;
  readonly groups: number;
}

export interface JointEstimate {
  readonly parameters: FacetParameters;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly iterations: number;
  readonly maxResidual: number;
}

const ENOUGH = 1e-8;
/** Beyond this a measure or threshold is on its way to infinity. */
const RUNAWAY = 12;
/** No sensible measure lies farther out; reached only where the likelihood has no maximum. */
const FARTHEST = 40;

export function estimateJointly(model: JointModel, maxIterations: number): JointEstimate {
  let parameters = startingMeasures(model);
  let state = workOut(model, parameters);
  let iterations = 0;
  let converged = state.maxResidual <= ENOUGH;
  while (!converged && iterations < maxIterations) {
    iterations += 1;
    const step = newtonStep(state.equations);
    let share = 1;
    let improved = false;
    for (let attempt = 0; attempt < 20 && !improved; attempt += 1, share /= 2) {
      const candidate = moved(model, parameters, step, share);
      const next = workOut(model, candidate);
      if (next.logLikelihood >= state.logLikelihood - 1e-10 * Math.abs(state.logLikelihood)) {
        parameters = candidate;
        state = next;
        improved = true;
      }
    }
    converged = state.maxResidual <= ENOUGH;
    if (!improved) break;
  }
  return {
    parameters,
    logLikelihood: state.logLikelihood,
    converged: state.maxResidual <= 1e3 * ENOUGH && hasFiniteMaximum(parameters),
    iterations,
    maxResidual: state.maxResidual,
  };
}

const hasFiniteMaximum = ({ measures, thresholds }: FacetParameters): boolean =>
  [...measures, thresholds].every((values) => values.every((value) => Math.abs(value) < RUNAWAY));

/** Sums of the first k thresholds, k = 0 to top, for each group. */
export function cumulativeThresholds(thresholds: Float64Array, groups: number, top: number): Float64Array {
  const cumulative = new Float64Array(groups * (top + 1));
  for (let g = 0; g < groups; g += 1)
    for (let k = 1; k <= top; k += 1)
      cumulative[g * (top + 1) + k] =
        (cumulative[g * (top + 1) + k - 1] as number) + (thresholds[g * top + k - 1] as number);
  return cumulative;
}

/** Signed sum of the measures that meet in a rating. */
export function measureOf(ratings: ScaledRatings, measures: readonly Float64Array[], i: number): number {
  let total = 0;
  for (const [f, facet] of ratings.frame.facets.entries())
    total += facet.sign * ((measures[f] as Float64Array)[facet.index[i] as number] as number);
  return total;
}

/** Log odds of each element's mean score, half as far from the middle as it seems; thresholds from the categories' counts. */
function startingMeasures({ ratings, group, groups }: JointModel): FacetParameters {
  const { frame, score, top } = ratings;
  const overall = logOdds(
    score.reduce((s, v) => s + v, 0),
    frame.n,
    top,
  );
  const measures = frame.facets.map(({ index, levels, sign }) => {
    const totals = new Float64Array(levels.length);
    const counts = new Float64Array(levels.length);
    for (let i = 0; i < frame.n; i += 1) {
      const level = index[i] as number;
      totals[level] = (totals[level] as number) + (score[i] as number);
      counts[level] = (counts[level] as number) + 1;
    }
    return totals.map((total, level) =>
      (counts[level] as number) > 0 ? sign * (logOdds(total, counts[level] as number, top) - overall) : 0,
    );
  });
  const counts = new Float64Array(groups * (top + 1)).fill(0.5);
  for (let i = 0; i < frame.n; i += 1) {
    const at = (group[i] as number) * (top + 1) + (score[i] as number);
    counts[at] = (counts[at] as number) + 1;
  }
  const thresholds = new Float64Array(groups * top);
  for (let g = 0; g < groups; g += 1)
    for (let k = 1; k <= top; k += 1)
      thresholds[g * top + k - 1] = Math.log(
        (counts[g * (top + 1) + k - 1] as number) / (counts[g * (top + 1) + k] as number),
      );
  if (top === 1) thresholds.fill(0);
  return { measures, thresholds };
}

function logOdds(total: number, count: number, top: number): number {
  const share = Math.min(0.97, Math.max(0.03, total / (count * top)));
  return Math.log(share / (1 - share));
}

interface State {
  readonly logLikelihood: number;
  readonly maxResidual: number;
  readonly equations: NormalEquations;
}

/** Likelihood, score residuals and information at the given parameters. */
function workOut(model: JointModel, parameters: FacetParameters): State {
  const { ratings, group, groups } = model;
  const { frame, score, top } = ratings;
  const free = top > 1 ? top : 0;
  const absorbed = largest(frame.facets.map((facet) => facet.levels.length));
  const first: number[] = [];
  let rest = 0;
  for (const [f, facet] of frame.facets.entries()) {
    first.push(rest);
    if (f !== absorbed) rest += facet.levels.length;
  }
  const firstThreshold = rest;
  rest += free * groups;
  const levels = frame.facets[absorbed]?.levels.length ?? 0;
  const equations: NormalEquations = {
    absorbed,
    firstOf: first,
    firstThreshold,
    size: rest,
    gradient: new Float64Array(rest),
    information: new Float64Array(rest * rest),
    ownGradient: new Float64Array(levels),
    ownInformation: new Float64Array(levels),
    begin: new Int32Array(levels + 1),
    members: [],
    cross: [],
  };
  const { gradient, information, ownGradient, ownInformation } = equations;
  const curve = new CategoryCurve(top);
  const cumulative = cumulativeThresholds(parameters.thresholds, groups, top);
  const at = new Int32Array(frame.facets.length - 1 + free);
  const value = new Float64Array(at.length);
  const seen = new Int32Array(rest).fill(-1);
  const own = frame.facets[absorbed];
  let logLikelihood = 0;
  let level = -1;
  for (let i = 0; i < frame.n; i += 1) {
    const measure = measureOf(ratings, parameters.measures, i);
    const g = group[i] as number;
    const x = score[i] as number;
    curve.fill(measure, cumulative, g * (top + 1));
    const { variance, expected, atLeast } = curve;
    logLikelihood += x * measure - (cumulative[g * (top + 1) + x] as number) - curve.logSum;
    const ownLevel = own?.index[i] as number;
    const ownSign = own?.sign ?? 1;
    if (ownLevel !== level) {
      for (let l = level + 1; l <= ownLevel; l += 1) equations.begin[l] = equations.members.length;
      level = ownLevel;
    }
    const residual = x - expected;
    ownGradient[ownLevel] = (ownGradient[ownLevel] as number) + ownSign * residual;
    ownInformation[ownLevel] = (ownInformation[ownLevel] as number) + variance;
    let parts = 0;
    for (const [f, facet] of frame.facets.entries()) {
      if (f === absorbed) continue;
      const place = (first[f] as number) + (facet.index[i] as number);
      at[parts] = place;
      value[parts] = facet.sign;
      gradient[place] = (gradient[place] as number) + facet.sign * residual;
      parts += 1;
    }
    const facetParts = parts;
    for (let k = 0; k < free; k += 1) {
      const place = firstThreshold + g * top + k;
      at[parts] = place;
      // Covariance of the score with (score > k), the sign of a threshold included.
      let above = 0;
      for (let c = k + 1; c <= top; c += 1) above += c * (curve.probability[c] as number);
      value[parts] = -(above - expected * (atLeast[k] as number));
      gradient[place] = (gradient[place] as number) - ((x > k ? 1 : 0) - (atLeast[k] as number));
      parts += 1;
    }
    for (let a = 0; a < parts; a += 1) {
      const placeA = at[a] as number;
      const cross = ownSign * (value[a] as number) * (a < facetParts ? variance : 1);
      if ((seen[placeA] as number) < (equations.begin[level] as number)) {
        seen[placeA] = equations.members.length;
        equations.members.push(placeA);
        equations.cross.push(cross);
      } else {
        const entry = seen[placeA] as number;
        equations.cross[entry] = (equations.cross[entry] as number) + cross;
      }
      for (let b = a; b < parts; b += 1) {
        const placeB = at[b] as number;
        let added: number;
        if (b < facetParts) added = (value[a] as number) * (value[b] as number) * variance;
        else if (a < facetParts) added = (value[a] as number) * (value[b] as number);
        else {
          const k = a - facetParts;
          const l = b - facetParts;
          added = (atLeast[l] as number) - (atLeast[k] as number) * (atLeast[l] as number);
        }
        const low = Math.min(placeA, placeB);
        const high = Math.max(placeA, placeB);
        information[low * rest + high] = (information[low * rest + high] as number) + added;
      }
    }
  }
  for (let l = level + 1; l <= levels; l += 1) equations.begin[l] = equations.members.length;
  let maxResidual = 0;
  for (const v of gradient) maxResidual = Math.max(maxResidual, Math.abs(v));
  for (const v of ownGradient) maxResidual = Math.max(maxResidual, Math.abs(v));
  return { logLikelihood, maxResidual, equations };
}

const largest = (sizes: readonly number[]): number => sizes.indexOf(Math.max(...sizes));

function moved(
  { groups, ratings }: JointModel,
  { measures, thresholds }: FacetParameters,
  step: { readonly rest: Float64Array; readonly own: Float64Array; readonly equations: NormalEquations },
  share: number,
): FacetParameters {
  const { equations } = step;
  const bounded = (value: number, by: number): number =>
    Math.max(-FARTHEST, Math.min(FARTHEST, value + Math.max(-2, Math.min(2, by * share))));
  return {
    measures: measures.map((values, f) => {
      const from = equations.firstOf[f] as number;
      return values.map((value, level) =>
        bounded(value, (f === equations.absorbed ? step.own[level] : step.rest[from + level]) as number),
      );
    }),
    thresholds:
      ratings.top > 1
        ? thresholds.map((value, t) => bounded(value, step.rest[equations.firstThreshold + t] as number))
        : new Float64Array(groups * ratings.top),
  };
}
