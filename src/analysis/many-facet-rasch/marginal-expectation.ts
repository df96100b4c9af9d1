// Where each person may stand, given the answers and the normal distribution on a grid: the E of EM.
import { CategoryCurve } from './category-curve';
import { cumulativeThresholds } from './joint-equations';
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

/** Ratings that differ in the person only have the same curve: they are one cell. */
export interface Cells {
  readonly of: Int32Array;
  /** A rating that stands for each cell. */
  readonly example: number[];
}

export function cellsOf({ frame }: ScaledRatings, person: number): Cells {
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

export function placeOf(model: MarginalModel, measures: readonly Float64Array[], i: number): number {
  let total = 0;
  for (const [f, facet] of model.ratings.frame.facets.entries())
    if (f !== model.person)
      total += facet.sign * ((measures[f] as Float64Array)[facet.index[i] as number] as number);
  return total;
}

export const groupAt = ({ owner, ratings }: MarginalModel, i: number): number =>
  owner < 0 ? 0 : (ratings.frame.facets[owner]?.index[i] as number);

export interface Posterior {
  readonly deviance: number;
  readonly meanSquare: number;
  readonly eap: Float64Array;
  readonly eapSd: Float64Array;
  /** Expected number of ratings of each cell at each node. */
  readonly weight: Float64Array;
}

export function expectation(
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
