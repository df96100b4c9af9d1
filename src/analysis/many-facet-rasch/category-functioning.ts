// Whether the categories of a scale work: how often each is used, for whom, how well, and whether the steps between them rise.
import { CategoryCurve } from './category-curve';
import { cumulativeThresholds, type FacetParameters, type JointModel, measureOf } from './joint-equations';
import type { CategoryReport } from './options';

interface CategoryInput {
  /** Of each rating. */
  readonly measure: ArrayLike<number>;
  /** Category of each rating, from 0. */
  readonly score: ArrayLike<number>;
  /** First of each rating's thresholds among `cumulative`, as `cumulativeThresholds` has them. */
  readonly offset: (i: number) => number;
  readonly cumulative: Float64Array;
  readonly categories: readonly number[];
  /** Thresholds common to all ratings; undefined if each item has its own. */
  readonly thresholds: ArrayLike<number> | undefined;
}

/** The category statistics of Linacre (2002), from measures however estimated. */
export function categoryFunctioning(input: CategoryInput): readonly CategoryReport[] {
  const { measure, score, offset, cumulative, categories, thresholds } = input;
  const top = categories.length - 1;
  const curve = new CategoryCurve(top);
  const sums = categories.map(() => ({
    count: 0,
    measure: 0,
    expectedCount: 0,
    expectedMeasure: 0,
    square: 0,
    expectedSquare: 0,
    standard: 0,
    expectedStandard: 0,
  }));
  const information = new Float64Array(top);
  for (let i = 0; i < score.length; i += 1) {
    const place = measure[i] as number;
    curve.fill(place, cumulative, offset(i));
    const { expected, variance, probability, atLeast } = curve;
    for (let k = 0; k < top; k += 1)
      information[k] = (information[k] as number) + (atLeast[k] as number) * (1 - (atLeast[k] as number));
    for (const [k, own] of sums.entries()) {
      const p = probability[k] as number;
      const square = (k - expected) ** 2;
      const standard = variance > 1e-12 ? square / variance : 0;
      own.expectedCount += p;
      own.expectedMeasure += p * place;
      own.expectedSquare += p * square;
      own.expectedStandard += p * standard;
      if (score[i] !== k) continue;
      own.count += 1;
      own.measure += place;
      own.square += square;
      own.standard += standard;
    }
  }
  const ratio = (part: number, whole: number) => (whole > 1e-12 ? part / whole : undefined);
  const averages = sums.map((own) => (own.count === 0 ? undefined : own.measure / own.count));
  return sums.map((own, k): CategoryReport => {
    const [threshold, before] = [thresholds?.[k - 1], thresholds?.[k - 2]];
    const [average, below] = [
      averages[k],
      averages
        .slice(0, k)
        .reverse()
        .find((one) => one !== undefined),
    ];
    const told = information[k - 1] ?? 0;
    return {
      category: categories[k] as number,
      count: own.count,
      share: own.count / Math.max(1, score.length),
      averageMeasure: average,
      expectedMeasure: ratio(own.expectedMeasure, own.expectedCount),
      infit: own.count === 0 ? undefined : ratio(own.square, own.expectedSquare),
      outfit: own.count === 0 ? undefined : ratio(own.standard, own.expectedStandard),
      threshold,
      thresholdSe: threshold !== undefined && told > 0 ? 1 / Math.sqrt(told) : undefined,
      thresholdDisordered: threshold !== undefined && before !== undefined && threshold < before,
      averageDisordered: average !== undefined && below !== undefined && average <= below,
    };
  });
}

/** The categories of a fitted many-facet model. */
export function categoriesOfFit(
  { ratings, group, groups }: JointModel,
  { measures, thresholds }: FacetParameters,
): readonly CategoryReport[] {
  const { score, top, categories, frame } = ratings;
  return categoryFunctioning({
    measure: Float64Array.from({ length: frame.n }, (_, i) => measureOf(ratings, measures, i)),
    score,
    offset: (i) => (group[i] as number) * (top + 1),
    cumulative: cumulativeThresholds(thresholds, groups, top),
    categories,
    thresholds: groups === 1 ? thresholds : undefined,
  });
}
