// Marginal maximum likelihood: persons are a normal sample, the other facets and the thresholds fixed; by EM on a grid.
import { CategoryCurve } from './category-curve';
import { type NormalEquations, newtonStep } from './facet-newton';
import { cumulativeThresholds } from './joint-estimation';
import type { ScaledRatings } from './scale-scores';

export interface MarginalModel {
  readonly ratings: ScaledRatings;
  /** Position of the persons among the facets. */
  readonly person: number;
  /** Facet that carries the origin; the others are centred. */
  readonly floating: number;
  /** Facet with thresholds of its own, -1 for common ones. */
  readonly owner: number;
  readonly groups: number;
  /** Grid of person measures. */
  readonly nodes: Float64Array;
}

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

/** Ratings that differ in the person only have the same curve: they are one cell. */
interface Cells {
  readonly of: Int32Array;
  /** A rating that stands for each cell. */
  readonly example: number[];
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

function cellsOf({ frame }: ScaledRatings, person: number): Cells {
  const numbers = new Map<string, number>();
  const example: number[] = [];
  const of = Int32Array.from({ length: frame.n }, (_, i) => {
    const key = frame.facets.flatMap(({ index }, f) => (f === person ? [] : [index[i] as number])).join(' ');
    const found = numbers.get(key);
    if (found !== undefined) return found;
    numbers.set(key, example.length);
    example.push(i);
    return example.length - 1;
  });
  return { of, example };
}

function placeOf(model: MarginalModel, measures: readonly Float64Array[], i: number): number {
  let total = 0;
  for (const [f, facet] of model.ratings.frame.facets.entries())
    if (f !== model.person)
      total += facet.sign * ((measures[f] as Float64Array)[facet.index[i] as number] as number);
  return total;
}

const groupAt = ({ owner, ratings }: MarginalModel, i: number): number =>
  owner < 0 ? 0 : (ratings.frame.facets[owner]?.index[i] as number);

interface Posterior {
  readonly deviance: number;
  readonly meanSquare: number;
  readonly eap: Float64Array;
  readonly eapSd: Float64Array;
  /** Expected number of ratings of each cell at each node. */
  readonly weight: Float64Array;
}

function expectation(
  model: MarginalModel,
  cells: Cells,
  measures: readonly Float64Array[],
  thresholds: Float64Array,
  variance: number,
): Posterior {
  const { ratings, nodes, groups, person } = model;
  const { frame, score, top } = ratings;
  const size = nodes.length;
  const logs = new Float64Array(cells.example.length * (top + 1) * size);
  const curve = new CategoryCurve(top);
  const cumulative = cumulativeThresholds(thresholds, groups, top);
  for (const [c, i] of cells.example.entries()) {
    const place = placeOf(model, measures, i);
    const offset = groupAt(model, i) * (top + 1);
    for (let q = 0; q < size; q += 1) {
      const measure = place + (nodes[q] as number);
      curve.fill(measure, cumulative, offset);
      for (let k = 0; k <= top; k += 1)
        logs[(c * (top + 1) + k) * size + q] =
          k * measure - (cumulative[offset + k] as number) - curve.logSum;
    }
  }
  const prior = priorOf(nodes, variance);
  const persons = frame.facets[person];
  const likelihood = new Float64Array((persons?.levels.length ?? 0) * size);
  const used = new Uint8Array(persons?.levels.length ?? 0);
  for (let i = 0; i < frame.n; i += 1) {
    const p = persons?.index[i] as number;
    used[p] = 1;
    const from = ((cells.of[i] as number) * (top + 1) + (score[i] as number)) * size;
    for (let q = 0; q < size; q += 1)
      likelihood[p * size + q] = (likelihood[p * size + q] as number) + (logs[from + q] as number);
  }
  const eap = new Float64Array(used.length);
  const eapSd = new Float64Array(used.length);
  let deviance = 0;
  let squares = 0;
  let count = 0;
  for (let p = 0; p < used.length; p += 1) {
    if (used[p] === 0) continue;
    const own = likelihood.subarray(p * size, (p + 1) * size);
    const most = own.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    let total = 0;
    let mean = 0;
    let square = 0;
    for (let q = 0; q < size; q += 1) {
      const value = Math.exp((own[q] as number) - most) * (prior[q] as number);
      own[q] = value;
      total += value;
      mean += value * (nodes[q] as number);
      square += value * (nodes[q] as number) ** 2;
    }
    for (let q = 0; q < size; q += 1) own[q] = (own[q] as number) / total;
    deviance -= 2 * (most + Math.log(total));
    eap[p] = mean / total;
    eapSd[p] = Math.sqrt(Math.max(0, square / total - (mean / total) ** 2));
    squares += square / total;
    count += 1;
  }
  const weight = new Float64Array(cells.example.length * size);
  for (let i = 0; i < frame.n; i += 1) {
    const p = persons?.index[i] as number;
    const to = (cells.of[i] as number) * size;
    for (let q = 0; q < size; q += 1)
      weight[to + q] = (weight[to + q] as number) + (likelihood[p * size + q] as number);
  }
  return { deviance, meanSquare: squares / Math.max(1, count), eap, eapSd, weight };
}

function priorOf(nodes: Float64Array, variance: number): Float64Array {
  const prior = nodes.map((node) => Math.exp(-(node ** 2) / (2 * variance)));
  const total = prior.reduce((s, v) => s + v, 0);
  return prior.map((value) => value / total);
}

/** Gradient and expected information of the complete data at the current parameters. */
function maximisation(
  model: MarginalModel,
  cells: Cells,
  posterior: Posterior,
  measures: readonly Float64Array[],
  thresholds: Float64Array,
): NormalEquations {
  const { ratings, nodes, groups, person } = model;
  const { frame, score, top } = ratings;
  const free = top > 1 ? top : 0;
  const firstOf: number[] = [];
  let size = 0;
  for (const [f, facet] of frame.facets.entries()) {
    firstOf.push(size);
    if (f !== person) size += facet.levels.length;
  }
  const firstThreshold = size;
  size += free * groups;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  const others = frame.facets.flatMap((facet, f) =>
    f === person ? [] : [{ facet, from: firstOf[f] as number }],
  );
  for (let i = 0; i < frame.n; i += 1) {
    const x = score[i] as number;
    for (const { facet, from } of others) {
      const at = from + (facet.index[i] as number);
      gradient[at] = (gradient[at] as number) + facet.sign * x;
    }
    const at = firstThreshold + groupAt(model, i) * top;
    for (let k = 0; k < Math.min(x, free); k += 1) gradient[at + k] = (gradient[at + k] as number) - 1;
  }
  const curve = new CategoryCurve(top);
  const cumulative = cumulativeThresholds(thresholds, groups, top);
  const at = new Int32Array(others.length + free);
  const moment = new Float64Array(at.length);
  for (const [c, i] of cells.example.entries()) {
    const place = placeOf(model, measures, i);
    const g = groupAt(model, i);
    for (const [a, { facet, from }] of others.entries()) at[a] = from + (facet.index[i] as number);
    for (let k = 0; k < free; k += 1) at[others.length + k] = firstThreshold + g * top + k;
    for (let q = 0; q < nodes.length; q += 1) {
      const w = posterior.weight[c * nodes.length + q] as number;
      if (w < 1e-14) continue;
      curve.fill(place + (nodes[q] as number), cumulative, g * (top + 1));
      const { expected, variance, atLeast } = curve;
      for (const [a, { facet }] of others.entries()) {
        moment[a] = facet.sign * expected;
      }
      for (let k = 0; k < free; k += 1) moment[others.length + k] = -(atLeast[k] as number);
      for (let a = 0; a < at.length; a += 1) {
        const placeA = at[a] as number;
        gradient[placeA] = (gradient[placeA] as number) - w * (moment[a] as number);
        for (let b = a; b < at.length; b += 1) {
          const signs =
            (a < others.length ? (others[a]?.facet.sign ?? 1) : 1) *
            (b < others.length ? (others[b]?.facet.sign ?? 1) : 1);
          const k = a - others.length;
          const l = b - others.length;
          let covariance: number;
          if (l < 0) covariance = signs * variance;
          else if (k < 0)
            covariance = -signs * (upperMoment(curve, l + 1) - expected * (atLeast[l] as number));
          else covariance = (atLeast[l] as number) * (1 - (atLeast[k] as number));
          const placeB = at[b] as number;
          const low = Math.min(placeA, placeB);
          const high = Math.max(placeA, placeB);
          information[low * size + high] = (information[low * size + high] as number) + w * covariance;
        }
      }
    }
  }
  return {
    absorbed: person,
    firstOf,
    firstThreshold,
    size,
    gradient,
    information,
    ownGradient: new Float64Array(0),
    ownInformation: new Float64Array(0),
    begin: new Int32Array(1),
    members: [],
    cross: [],
  };
}

function upperMoment(curve: CategoryCurve, from: number): number {
  let total = 0;
  for (let k = from; k <= curve.top; k += 1) total += k * (curve.probability[k] as number);
  return total;
}

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
