// Rating scale and partial credit models by conditional maximum likelihood: thresholds that owe nothing to the persons' distribution.

import { CategoryCurve } from './many-facet-rasch/category-curve';
import {
  type AnswerPattern,
  type ConditionalDesign,
  estimateConditionally,
} from './many-facet-rasch/conditional-estimation';
import { FitSums } from './many-facet-rasch/fit-statistics';
import { bisect } from './many-facet-rasch/measure-extremes';
import { isPresent, type Maybe } from './missing';
import { symmetricSolve } from './mixed-model/symmetric-solve';
import { computed, type Outcome, refused, tooFew } from './outcome';

export interface ConditionalRaschOptions {
  /** One set of thresholds about each item's location, or thresholds of each item's own. `rating-scale` (`RSM`) if left out. */
  readonly model?: 'rating-scale' | 'partial-credit' | 'RSM' | 'PCM';
  readonly maxIterations?: number;
}

export interface ConditionalItem {
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

export interface ConditionalRaschFit {
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

/**
 * Andrich's rating scale or Masters' partial credit model by conditional maximum likelihood. All thresholds together have mean 0.
 * For raters of the same performances, give the raters as the columns: their locations are their severities.
 * Refuses: fewer than two items or persons; an answer that is no whole number from 0; an item (rating scale: every item) in which a category up to the highest is
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

function categoryCounts(rows: readonly (readonly Maybe<number>[])[], columns: number): number[][] {
  return Array.from({ length: columns }, (_, i) => {
    const counts: number[] = [];
    for (const row of rows) {
      const value = row[i];
      if (!isPresent(value)) continue;
      while (counts.length <= value) counts.push(0);
      counts[value] = (counts[value] as number) + 1;
    }
    return counts;
  });
}

function emptyCategory(
  counts: readonly (readonly number[])[],
  tops: readonly number[],
  common: boolean,
): ReturnType<typeof refused> | undefined {
  if (counts.some((list) => list.filter((n) => n > 0).length < 2))
    return refused('no-variation', { what: 'items' });
  const seen = common
    ? [
        Array.from({ length: (tops[0] ?? 0) + 1 }, (_, k) =>
          counts.reduce((s, list) => s + (list[k] ?? 0), 0),
        ),
      ]
    : counts;
  const empty = seen.reduce((n, list) => n + list.filter((count) => count === 0).length, 0);
  return empty > 0 ? refused('too-few', { what: 'categories', n: 0, needs: 1 }) : undefined;
}

function patternsOf(rows: readonly (readonly Maybe<number>[])[], tops: readonly number[]): AnswerPattern[] {
  const patterns = new Map<string, { items: number[]; counts: number[][]; totals: number[] }>();
  for (const row of rows) {
    const items = tops.flatMap((_, i) => (isPresent(row[i]) ? [i] : []));
    const key = items.join(' ');
    let pattern = patterns.get(key);
    if (pattern === undefined) {
      const size = items.reduce((s, i) => s + (tops[i] as number), 0) + 1;
      pattern = {
        items,
        counts: items.map((i) => new Array<number>((tops[i] as number) + 1).fill(0)),
        totals: new Array<number>(size).fill(0),
      };
      patterns.set(key, pattern);
    }
    let total = 0;
    for (const [a, i] of items.entries()) {
      const value = row[i] as number;
      const counts = pattern.counts[a] as number[];
      counts[value] = (counts[value] as number) + 1;
      total += value;
    }
    pattern.totals[total] = (pattern.totals[total] as number) + 1;
  }
  return [...patterns.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern);
}

/** Which free parameters make up each threshold; the first item's (rating scale: and the first step's) is 0. */
function parameterMap(
  tops: readonly number[],
  common: boolean,
): { readonly map: number[][]; readonly free: number } {
  const thresholds = tops.flatMap((top, i) => Array.from({ length: top }, (_, l) => ({ i, l })));
  const steps = tops[0] ?? 1;
  const free = common ? tops.length - 1 + steps - 1 : thresholds.length - 1;
  const map = thresholds.map(({ i, l }, at) => {
    const row = new Array<number>(free).fill(0);
    if (common) {
      if (i > 0) row[i - 1] = 1;
      if (l > 0) row[tops.length - 1 + l - 1] = 1;
    } else if (at > 0) row[at - 1] = 1;
    return row;
  });
  return { map, free };
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

interface ItemCurve {
  readonly curve: CategoryCurve;
  readonly cumulative: Float64Array;
}

function itemCurves(thresholds: readonly (readonly number[])[]): ItemCurve[] {
  return thresholds.map((list) => {
    const cumulative = new Float64Array(list.length + 1);
    for (const [k, value] of list.entries()) cumulative[k + 1] = (cumulative[k] as number) + value;
    return { curve: new CategoryCurve(list.length), cumulative };
  });
}

/** Measure at which the total is expected, with its information. */
function measureOfTotal(
  curves: readonly ItemCurve[],
  total: number,
): { readonly measure: number; readonly information: number } {
  let information = 0;
  const excess = (measure: number): number => {
    let expected = 0;
    information = 0;
    for (const { curve, cumulative } of curves) {
      curve.fill(measure, cumulative, 0);
      expected += curve.expected;
      information += curve.variance;
    }
    return expected - total;
  };
  const measure = bisect(excess);
  excess(measure);
  return { measure, information };
}

function personTable(
  thresholds: readonly (readonly number[])[],
): { readonly total: number; readonly measure: number; readonly se: number }[] {
  const curves = itemCurves(thresholds);
  const highest = thresholds.reduce((s, list) => s + list.length, 0);
  return Array.from({ length: Math.max(0, highest - 1) }, (_, r) => {
    const { measure, information } = measureOfTotal(curves, r + 1);
    return { total: r + 1, measure, se: 1 / Math.sqrt(information) };
  });
}

/** Residuals at the persons' own measures; persons with extreme totals do not count. */
function itemFits(
  rows: readonly (readonly Maybe<number>[])[],
  thresholds: readonly (readonly number[])[],
): FitSums[] {
  const curves = itemCurves(thresholds);
  const sums = thresholds.map(() => new FitSums());
  for (const row of rows) {
    const answered = curves.flatMap((curve, i) => (isPresent(row[i]) ? [{ curve, i }] : []));
    const total = answered.reduce((s, { i }) => s + (row[i] as number), 0);
    const highest = answered.reduce((s, { curve }) => s + curve.curve.top, 0);
    if (total === 0 || total === highest) continue;
    const { measure } = measureOfTotal(
      answered.map(({ curve }) => curve),
      total,
    );
    for (const { curve, i } of answered) {
      curve.curve.fill(measure, curve.cumulative, 0);
      sums[i]?.add((row[i] as number) - curve.curve.expected, curve.curve.variance, curve.curve.kurtosis());
    }
  }
  return sums;
}
