// Rating scale and partial credit models by conditional maximum likelihood: thresholds that owe nothing to the persons' distribution.

import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { symmetricSolve } from '../core/stats/mixed-model/symmetric-solve';
import {
  categoryCounts,
  emptyCategory,
  parameterMap,
  patternsOf,
} from './many-facet-rasch/conditional-design';
import { type ConditionalDesign, estimateConditionally } from './many-facet-rasch/conditional-estimation';
import { itemFits, personTable } from './many-facet-rasch/person-measures';

interface ConditionalRaschOptions {
  /** One set of thresholds about each item's location, or thresholds of each item's own. `rating-scale` (`RSM`) if left out. */
  readonly model?: 'rating-scale' | 'partial-credit' | 'RSM' | 'PCM';
  readonly maxIterations?: number;
}

interface ConditionalItem {
  /** Mean of the thresholds. */
  readonly location: number;
  readonly se: number | undefined;
  readonly thresholds: readonly number[];
  readonly thresholdSe: readonly (number | undefined)[];
  readonly infit: number | undefined;
  readonly infitZ: number | undefined;
  readonly outfit: number | undefined;
  readonly outfitZ: number | undefined;
}

interface ConditionalRaschFit {
  readonly model: 'rating-scale' | 'partial-credit';
  /** Persons with at least two answers. */
  readonly persons: number;
  readonly items: readonly ConditionalItem[];
  readonly logLikelihood: number;
  readonly parameters: number;
  /** Maximum-likelihood measure for each total on all items that is not extreme. */
  readonly personByTotal: readonly {
    readonly total: number;
    readonly measure: number;
    readonly se: number;
  }[];
  readonly converged: boolean;
  readonly iterations: number;
}

/** Thresholds of all items together that memory and time allow: thirty items of thirty categories. */
const mostThresholds = 1000;

/**
 * Andrich's rating scale or Masters' partial credit model by conditional maximum likelihood. All thresholds together have mean 0.
 * For raters of the same performances, give the raters as the columns: their locations are their severities.
 * Refuses: more than 1,000 thresholds; fewer than two items or persons; an answer that is no whole number from 0; an item (rating scale: every item) in which a category up to the highest is
 * never given, or that everybody answers alike.
 * @param answers one row a person, one column an item, categories 0 and on, missing as undefined
 */
export function fitConditionalRasch(
  answers: readonly (readonly Maybe<number>[])[],
  options: ConditionalRaschOptions = {},
): Outcome<ConditionalRaschFit> {
  const columns = answers.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns < 2) return tooFew('items', columns, 2);
  const wrong = answers.some((row) => row.some((v) => isPresent(v) && !(Number.isInteger(v) && v >= 0)));
  if (wrong) return refused('out-of-range', { what: 'categories' });
  const top = answers.reduce(
    (most, row) => row.reduce<number>((own, v) => (isPresent(v) && v > own ? v : own), most),
    0,
  );
  if (columns * top > mostThresholds)
    return refused('out-of-range', { what: 'categories', n: columns * top });
  const rows = answers.filter((row) => row.filter(isPresent).length >= 2);
  if (rows.length < 2) return tooFew('ratees', rows.length, 2);
  const common = options.model !== 'partial-credit' && options.model !== 'PCM';
  const counts = categoryCounts(rows, columns);
  const highest = counts.reduce((most, list) => Math.max(most, list.length - 1), 0);
  const tops = counts.map((list) => (common ? highest : list.length - 1));
  const refusal = emptyCategory(counts, tops, common);
  if (refusal !== undefined) return refusal;
  const design: ConditionalDesign = { patterns: patternsOf(rows, tops), tops, ...parameterMap(tops, common) };
  const estimate = estimateConditionally(design, options.maxIterations ?? 100);
  const { thresholds, covariance } = centred(design, estimate.thresholds, estimate.information);
  const fits = itemFits(rows, thresholds);
  let at = 0;
  const items = thresholds.map((list, i): ConditionalItem => {
    const own = list.map((_, l) => at + l);
    at += list.length;
    const mean = own.map(() => 1 / own.length);
    const fit = fits[i];
    return {
      location: list.reduce((s, v) => s + v, 0) / list.length,
      se: spread(covariance, own, mean),
      thresholds: list,
      thresholdSe: own.map((place) => spread(covariance, [place], [1])),
      infit: fit?.infit,
      infitZ: fit?.infitZ,
      outfit: fit?.outfit,
      outfitZ: fit?.outfitZ,
    };
  });
  return computed({
    model: common ? 'rating-scale' : 'partial-credit',
    persons: rows.length,
    items,
    logLikelihood: estimate.logLikelihood,
    parameters: design.free,
    personByTotal: personTable(thresholds),
    converged: estimate.converged,
    iterations: estimate.iterations,
  } satisfies ConditionalRaschFit);
}

function centred(
  { map, free }: ConditionalDesign,
  thresholds: readonly (readonly number[])[],
  information: readonly (readonly number[])[],
): { readonly thresholds: number[][]; readonly covariance: (number | undefined)[][] } {
  const all = thresholds.flat();
  const mean = all.reduce((s, v) => s + v, 0) / all.length;
  const means = Array.from(
    { length: free },
    (_, j) => map.reduce((s, row) => s + (row[j] as number), 0) / map.length,
  );
  const contrasts = map.map((row) => row.map((value, j) => value - (means[j] as number)));
  const solved = contrasts.map((row) => symmetricSolve(information, row));
  const covariance = contrasts.map((row) =>
    solved.map((column) => column?.reduce((s, value, j) => s + value * (row[j] as number), 0)),
  );
  return { thresholds: thresholds.map((list) => list.map((value) => value - mean)), covariance };
}

function spread(
  covariance: readonly (readonly (number | undefined)[])[],
  places: readonly number[],
  weights: readonly number[],
): number | undefined {
  let variance = 0;
  for (const [a, i] of places.entries())
    for (const [b, j] of places.entries()) {
      const value = covariance[i]?.[j];
      if (value === undefined) return undefined;
      variance += (weights[a] as number) * (weights[b] as number) * value;
    }
  return variance >= 0 && Number.isFinite(variance) ? Math.sqrt(variance) : undefined;
}
