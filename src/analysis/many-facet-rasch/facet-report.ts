// The tables of a many-facet analysis: one line an element, one summary a facet, and the ratings that surprise.
import { isHeld } from './anchored-facets';
import { CategoryCurve } from './category-curve';
import type { Subsets } from './estimable-subsets';
import { FitSums } from './fit-statistics';
import { cumulativeThresholds, type FacetParameters, type JointModel, measureOf } from './joint-equations';
import type { ExtremeMeasure } from './measure-extremes';
import type { FacetElement, FacetReport, UnexpectedRating } from './options';
import type { RatingFrame } from './rating-frame';
import { separationOf } from './separation';

interface ResidualSums {
  /** For each facet and element. */
  readonly elements: readonly (readonly FitSums[])[];
  readonly all: FitSums;
  /** Category probabilities of every rating, top + 1 numbers each. */
  readonly probabilities: Float64Array;
  readonly unexpected: readonly UnexpectedRating[];
}

/** One pass over the ratings at the final measures. */
export function residualSums(model: JointModel, parameters: FacetParameters, cut: number): ResidualSums {
  const { ratings, group, groups } = model;
  const { frame, score, top, categories } = ratings;
  const elements = frame.facets.map(({ levels }) => levels.map(() => new FitSums()));
  const all = new FitSums();
  const probabilities = new Float64Array(frame.n * (top + 1));
  const unexpected: UnexpectedRating[] = [];
  const curve = new CategoryCurve(top);
  const cumulative = cumulativeThresholds(parameters.thresholds, groups, top);
  for (let i = 0; i < frame.n; i += 1) {
    curve.fill(measureOf(ratings, parameters.measures, i), cumulative, (group[i] as number) * (top + 1));
    probabilities.set(curve.probability, i * (top + 1));
    const residual = (score[i] as number) - curve.expected;
    const kurtosis = curve.kurtosis();
    all.add(residual, curve.variance, kurtosis);
    for (const [f, facet] of frame.facets.entries())
      elements[f]?.[facet.index[i] as number]?.add(residual, curve.variance, kurtosis);
    if (curve.variance > 0 && Math.abs(residual) >= cut * Math.sqrt(curve.variance))
      unexpected.push({
        elements: Object.fromEntries(
          frame.facets.map(({ name, levels, index }) => [name, levels[index[i] as number] as string]),
        ),
        observed: frame.raw[i] as number,
        expected: expectedScore(curve, categories),
        z: residual / Math.sqrt(curve.variance),
      });
  }
  unexpected.sort((a, b) => Math.abs(b.z) - Math.abs(a.z));
  return { elements, all, probabilities, unexpected };
}

/** In the units of the scores given. */
const expectedScore = (curve: CategoryCurve, categories: readonly number[]): number =>
  curve.probability.reduce((total, p, k) => total + p * (categories[k] as number), 0);

/**
 * @param whole every usable rating, extreme elements included
 * @param shrink factor on the measures' spread, 1 for none
 */
export function facetReports(
  model: JointModel,
  parameters: FacetParameters,
  whole: RatingFrame,
  extremes: readonly ExtremeMeasure[],
  sums: ResidualSums,
  subsets: Subsets,
  owner: number,
): Record<string, FacetReport> {
  const { top, categories } = model.ratings;
  const curve = new CategoryCurve(top);
  const cumulative = cumulativeThresholds(parameters.thresholds, model.groups, top);
  const means = parameters.measures.map((values, f) => {
    const used = new Set(model.ratings.frame.facets[f]?.index);
    let total = 0;
    for (const level of used) total += values[level] as number;
    return total / Math.max(1, used.size);
  });
  const fairAverage = (f: number, measure: number, level: number): number => {
    let place = 0;
    for (const [g, facet] of whole.facets.entries())
      place += facet.sign * (g === f ? measure : (means[g] as number));
    const sets = owner < 0 ? [0] : f === owner ? [level] : [...Array(model.groups).keys()];
    let total = 0;
    for (const g of sets) {
      curve.fill(place, cumulative, g * (top + 1));
      total += expectedScore(curve, categories);
    }
    return total / sets.length;
  };
  const reports: Record<string, FacetReport> = {};
  for (const [f, facet] of whole.facets.entries()) {
    const own = observed(whole, f);
    const elements = facet.levels.map((id, level): FacetElement => {
      const extreme = extremes.find((e) => e.facet === f && e.level === level);
      const fit = sums.elements[f]?.[level];
      const information = fit?.totalInformation ?? 0;
      const count = own.counts[level] as number;
      const known = extreme !== undefined || information > 0;
      const measure = known ? ((parameters.measures[f] as Float64Array)[level] as number) : undefined;
      const scored = extreme === undefined && information > 0 ? fit : undefined;
      return {
        id,
        measure,
        se: extreme?.se ?? (information > 0 ? 1 / Math.sqrt(information) : undefined),
        count,
        score: own.totals[level] as number,
        observedAverage: (own.totals[level] as number) / count,
        fairAverage: measure === undefined ? undefined : fairAverage(f, measure, level),
        infit: scored?.infit,
        infitZ: scored?.infitZ,
        outfit: scored?.outfit,
        outfitZ: scored?.outfitZ,
        extreme: extreme !== undefined,
        anchored: isHeld(model.anchors, f, level),
        displacement:
          isHeld(model.anchors, f, level) && scored !== undefined && information > 0
            ? (facet.sign * scored.totalResidual) / information
            : undefined,
        subset: subsets.of[f]?.[level] ?? 1,
      };
    });
    reports[facet.name] = {
      name: facet.name,
      elements,
      ...separationOf(
        elements.flatMap(({ extreme, measure, se }) =>
          extreme || measure === undefined || se === undefined ? [] : [{ measure, se }],
        ),
      ),
    };
  }
  return reports;
}

function observed(
  frame: RatingFrame,
  f: number,
): { readonly counts: Float64Array; readonly totals: Float64Array } {
  const facet = frame.facets[f];
  const counts = new Float64Array(facet?.levels.length ?? 0);
  const totals = new Float64Array(counts.length);
  for (let i = 0; i < frame.n; i += 1) {
    const level = facet?.index[i] as number;
    counts[level] = (counts[level] as number) + 1;
    totals[level] = (totals[level] as number) + (frame.raw[i] as number);
  }
  return { counts, totals };
}
