// Likelihood, score residuals and information of a many-facet model at given measures.
import { type AnchoredFacet, isHeld } from './anchored-facets';
import { CategoryCurve } from './category-curve';
import type { NormalEquations } from './facet-newton';
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
  readonly anchors: readonly AnchoredFacet[];
  /** The thresholds are known and stay. */
  readonly heldThresholds: boolean;
}

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

interface JointState {
  readonly logLikelihood: number;
  readonly maxResidual: number;
  readonly equations: NormalEquations;
}

/** Likelihood, score residuals and information at the given parameters. */
export function workOut(model: JointModel, parameters: FacetParameters): JointState {
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
  holdAnchors(model, equations);
  let maxResidual = 0;
  for (const v of gradient) maxResidual = Math.max(maxResidual, Math.abs(v));
  for (const v of ownGradient) maxResidual = Math.max(maxResidual, Math.abs(v));
  return { logLikelihood, maxResidual, equations };
}

/** What is held has no slope and meets nothing, so that no step moves it. */
function holdAnchors({ ratings, anchors, heldThresholds }: JointModel, equations: NormalEquations): void {
  const { size, absorbed, firstOf, firstThreshold, gradient, information } = equations;
  const held = new Uint8Array(size);
  if (heldThresholds) held.fill(1, firstThreshold);
  for (const [f, { levels }] of ratings.frame.facets.entries())
    for (let level = 0; level < levels.length; level += 1) {
      if (!isHeld(anchors, f, level)) continue;
      if (f !== absorbed) held[(firstOf[f] as number) + level] = 1;
      else {
        equations.ownGradient[level] = 0;
        equations.ownInformation[level] = Number.POSITIVE_INFINITY;
      }
    }
  if (!held.includes(1)) return;
  for (let i = 0; i < size; i += 1) {
    if (held[i] === 1) gradient[i] = 0;
    for (let j = i; j < size; j += 1)
      if (held[i] === 1 || held[j] === 1) information[i * size + j] = i === j ? 1 : 0;
  }
  for (const [entry, place] of equations.members.entries()) if (held[place] === 1) equations.cross[entry] = 0;
}

const largest = (sizes: readonly number[]): number => sizes.indexOf(Math.max(...sizes));
