// Gradient and information of the complete data once the persons' places are guessed: what the M of EM solves.
import { CategoryCurve } from './category-curve';
import type { NormalEquations } from './facet-newton';
import { cumulativeThresholds } from './joint-equations';
import { type Cells, groupAt, type MarginalModel, type Posterior, placeOf } from './marginal-expectation';

/** Gradient and expected information of the complete data at the current parameters. */
export function maximisation(
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
