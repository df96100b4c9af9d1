// Agreement of the members of one group on the same target, against what careless answers would give.

import { finite } from '../core/stats/figure/finite';
import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { mean } from '../core/stats/numeric/mean';
import { median } from '../core/stats/numeric/median';
import { sum } from '../core/stats/numeric/sum';
import { variance } from '../core/stats/numeric/variance';

/**
 * What answers would look like if nobody looked: every level alike, the middle preferred, or a variance of
 * one's own.
 */
type NullDistribution = 'uniform' | 'triangular' | { readonly variance: number };

/** Agreement on one item; in the order of the items. */
interface ItemAgreement {
  /** Raters who answered the item. */
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  /** rwg = 1 - variance / null variance, 0 where that is negative. */
  readonly rwg: number;
  /** Mean absolute deviation from the mean and from the median, in points of the scale. */
  readonly adMean: number;
  readonly adMedian: number;
  /** awg of Brown & Hauenstein (2005); undefined if the mean is at an end of the scale. */
  readonly awg: number | undefined;
}

interface WithinGroupAgreement {
  /** Most raters on any item. */
  readonly n: number;
  readonly items: readonly ItemAgreement[];
  /**
   * rwg(j) of James, Demaree & Wolf (1984); 0 if the mean variance exceeds the null variance. For one item it
   * is rwg.
   */
  readonly rwgJ: number;
  /**
   * r*wg(j) of Lindell (1999), 1 - mean variance / null variance: not stepped up by the number of items, and
   * not cut off at 0.
   */
  readonly rwgJLindell: number;
  /**
   * AD(j): means of the items' deviations. Up to categories / 6 is commonly read as agreement (Burke & Dunlap
   * 2002).
   */
  readonly adMean: number;
  readonly adMedian: number;
  /** Mean awg over the items that have one. */
  readonly awg: number | undefined;
  readonly meanVariance: number;
  readonly nullVariance: number;
}

/**
 * rwg, rwg(j), r*wg(j), AD and awg of one group.
 *
 * A missing answer leaves the item to the others; an item with fewer than two answers does not count. Refuses
 * when no item has two answers, rows of unequal length, and answers outside 1 to `categories`.
 * @param scores one row a rater, one column an item; a plain list is one item
 * @param categories points of the scale, 2 or more; levels run from 1
 * @param options.null the uniform distribution if left out: variance (A² - 1) / 12
 * @example
 * withinGroupAgreement([4, 4, 4], 5).ok // => true
 * @example
 * withinGroupAgreement([4], 5) // => { ok: false, reason: { code: 'too-few', what: 'raters', n: 1, needs: 2 } }
 */
export function withinGroupAgreement(
  scores: readonly Maybe<number>[] | readonly (readonly Maybe<number>[])[],
  categories: number,
  options: { readonly null?: NullDistribution } = {},
): Outcome<WithinGroupAgreement> {
  const nullVariance = varianceUnder(options.null ?? 'uniform', categories);
  if (!Number.isInteger(categories) || categories < 2 || !(nullVariance > 0)) {
    return refused('out-of-range', { what: 'categories' });
  }
  const rows = scores.map((row): readonly Maybe<number>[] =>
    Array.isArray(row) ? row : [row as Maybe<number>],
  );
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) return refused('malformed', { what: 'ratings' });
  const columns = Array.from({ length: width }, (_, j) => rows.map((row) => row[j]).filter(isPresent));
  if (columns.some((column) => column.some((level) => level < 1 || level > categories))) {
    return refused('out-of-range', { what: 'ratings' });
  }
  const items = columns.flatMap((column) => itemAgreement(column, categories, nullVariance) ?? []);
  if (items.length === 0) return tooFew('raters', Math.max(0, ...columns.map(({ length }) => length)), 2);
  const average = (figure: (item: ItemAgreement) => number) => sum(items.map(figure)) / items.length;
  const meanVariance = average((item) => item.variance);
  const agreement = 1 - meanVariance / nullVariance;
  const stepped = items.length * agreement;
  return computed({
    n: Math.max(...items.map(({ n }) => n)),
    items,
    rwgJ: agreement <= 0 ? 0 : stepped / (stepped + meanVariance / nullVariance),
    rwgJLindell: agreement,
    adMean: average((item) => item.adMean),
    adMedian: average((item) => item.adMedian),
    awg: mean(items.flatMap((item) => item.awg ?? [])),
    meanVariance,
    nullVariance,
  });
}

function varianceUnder(distribution: NullDistribution, categories: number): number {
  if (typeof distribution === 'object') return distribution.variance;
  if (distribution === 'uniform') return (categories ** 2 - 1) / 12;
  return categories % 2 === 1
    ? ((categories - 1) * (categories + 3)) / 24
    : (categories ** 2 + 2 * categories - 2) / 24;
}

function itemAgreement(
  values: readonly number[],
  categories: number,
  nullVariance: number,
): ItemAgreement | undefined {
  const n = values.length;
  const centre = mean(values);
  const middle = median(values);
  const spread = variance(values);
  if (centre === undefined || middle === undefined || spread === undefined) return undefined;
  const distance = (from: number) => sum(values.map((value) => Math.abs(value - from))) / n;
  // Largest sample variance that answers with this mean can have: all of them at the two ends of the scale.
  const widest = ((categories - centre) * (centre - 1) * n) / (n - 1);
  return {
    n,
    mean: centre,
    variance: spread,
    rwg: Math.max(0, 1 - spread / nullVariance),
    adMean: distance(centre),
    adMedian: distance(middle),
    awg: widest > 0 ? finite(1 - (2 * spread) / widest) : undefined,
  };
}
