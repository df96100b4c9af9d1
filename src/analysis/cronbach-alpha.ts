// Cronbach's alpha: how consistently the items of a scale measure one thing.

import { fQuantile } from '../core/stats/distributions/fisher-f';
import { completeRows, type RatingRows } from '../core/stats/figure/complete-rows';
import { finite } from '../core/stats/figure/finite';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { invertSymmetric } from '../core/stats/numeric/invert-symmetric';
import { mean } from '../core/stats/numeric/mean';
import { sum } from '../core/stats/numeric/sum';
import { variance } from '../core/stats/numeric/variance';

interface ItemStatistics {
  readonly mean: number;
  readonly variance: number;
  /** Correlation with the sum of the other items; undefined if either does not vary. */
  readonly itemRestCorrelation: number | undefined;
  /** Alpha of the scale without the item; undefined for a scale of two items, or if nothing else varies. */
  readonly alphaIfDropped: number | undefined;
}

export interface CronbachAlpha {
  /** From the covariances. Negative if items run against each other: turn them round first. */
  readonly alpha: number;
  /** Interval of Feldt (1965): exact for parallel normal items. */
  readonly lower: number;
  readonly upper: number;
  /** From the correlations, and their mean; undefined if an item does not vary. */
  readonly standardizedAlpha: number | undefined;
  readonly averageR: number | undefined;
  /** Correlations between the items, one row an item; undefined if an item does not vary. */
  readonly correlations: readonly (readonly number[])[] | undefined;
  /**
   * Guttman's lambda 6 from squared multiple correlations; undefined if an item is a combination of others.
   */
  readonly guttmanLambda6: number | undefined;
  readonly items: readonly ItemStatistics[];
  /** Persons and items. */
  readonly n: number;
  readonly k: number;
  readonly dropped: number;
}

/**
 * Alpha (Cronbach 1951); it equals ICC(C,k) with items as raters. Persons with a missing answer are left out
 * and counted.
 *
 * Refuses fewer than 2 persons or items, rows of unequal length, and sums that do not vary.
 * @param scores one row a person, one column an item
 * @example
 * cronbachAlpha([[1, 2], [2, 3], [3, 5]]).ok // => true
 * @example
 * cronbachAlpha([[3, 3], [3, 3]]) // => { ok: false, reason: { code: 'no-variation', what: 'values', n: 2 } }
 */
export function cronbachAlpha(
  scores: RatingRows,
  options: { readonly confidence?: number } = {},
): Outcome<CronbachAlpha> {
  const tail = (1 - (options.confidence ?? 0.95)) / 2;
  if (!(tail > 0 && tail < 0.5)) return refused('out-of-range', { what: 'values' });
  const complete = completeRows(scores);
  if (!complete.ok) return complete;
  const { rows, columns: k, dropped } = complete;
  const n = rows.length;
  if (n < 2) return tooFew('ratees', n, 2);
  if (k < 2) return tooFew('items', k, 2);
  const covariance = covariances(rows, k);
  const all = covariance.map((_, j) => j);
  const alpha = alphaOf(covariance, all);
  if (alpha === undefined) return refused('no-variation', { what: 'values', n });
  const correlation = correlations(covariance);
  const averageR = correlation && mean(correlation.flatMap((row, i) => row.slice(0, i)));
  const df2 = (n - 1) * (k - 1);
  return computed({
    alpha,
    lower: 1 - (1 - alpha) * fQuantile(1 - tail, n - 1, df2),
    upper: 1 - (1 - alpha) * fQuantile(tail, n - 1, df2),
    standardizedAlpha: averageR === undefined ? undefined : finite((k * averageR) / (1 + (k - 1) * averageR)),
    averageR,
    correlations: correlation,
    guttmanLambda6: correlation && lambda6(correlation),
    items: all.map((j): ItemStatistics => {
      const values = rows.map((row) => row[j] as number);
      const others = all.filter((i) => i !== j);
      return {
        mean: mean(values) ?? 0,
        variance: variance(values) ?? 0,
        itemRestCorrelation: itemRest(covariance, j, others),
        alphaIfDropped: alphaOf(covariance, others),
      };
    }),
    n,
    k,
    dropped,
  });
}

function covariances(rows: readonly (readonly number[])[], k: number): number[][] {
  const n = rows.length;
  const columns = Array.from({ length: k }, (_, j) => rows.map((row) => row[j] as number));
  const deviations = columns.map((column) => {
    const centre = sum(column) / n;
    return column.every((value) => value === column[0])
      ? column.map(() => 0)
      : column.map((value) => value - centre);
  });
  return deviations.map((a) => deviations.map((b) => sum(a.map((x, i) => x * (b[i] as number))) / (n - 1)));
}

const entry = (matrix: readonly (readonly number[])[], i: number, j: number): number =>
  (matrix[i] as readonly number[])[j] as number;

/** Alpha of some of the items; undefined for fewer than two, or if their sum does not vary. */
function alphaOf(covariance: readonly (readonly number[])[], items: readonly number[]): number | undefined {
  const k = items.length;
  if (k < 2) return undefined;
  const own = sum(items.map((i) => entry(covariance, i, i)));
  const total = sum(items.flatMap((i) => items.map((j) => entry(covariance, i, j))));
  return total > 1e-12 * own ? (k / (k - 1)) * (1 - own / total) : undefined;
}

function itemRest(
  covariance: readonly (readonly number[])[],
  item: number,
  others: readonly number[],
): number | undefined {
  const own = entry(covariance, item, item);
  const rest = sum(others.flatMap((i) => others.map((j) => entry(covariance, i, j))));
  const joint = sum(others.map((i) => entry(covariance, item, i)));
  return own > 0 && rest > 1e-12 * own ? joint / Math.sqrt(own * rest) : undefined;
}

function correlations(covariance: readonly (readonly number[])[]): number[][] | undefined {
  const sd = covariance.map((row, i) => Math.sqrt(row[i] as number));
  if (sd.some((value) => value === 0)) return undefined;
  return covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((sd[i] as number) * (sd[j] as number)))),
  );
}

/** 1 - sum of the unique variances over the variance of the sum, each item standardised. */
function lambda6(correlation: readonly (readonly number[])[]): number | undefined {
  const inverse = invertSymmetric(correlation);
  if (inverse === undefined) return undefined;
  const unique = sum(inverse.map((row, i) => 1 / (row[i] as number)));
  return finite(1 - unique / sum(correlation.flat()));
}
