// Kendall's coefficient of concordance: do the raters put the people in the same order?

import { chiSquareUpper } from '../core/stats/distributions/chi-square';
import { completeRows, type RatingRows } from '../core/stats/figure/complete-rows';
import { finite } from '../core/stats/figure/finite';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { mean } from '../core/stats/numeric/mean';
import { rank } from '../core/stats/numeric/rank';
import { sum } from '../core/stats/numeric/sum';

export interface KendallW {
  /** 0 no common order, 1 the same order; corrected for ties. */
  readonly W: number;
  /** Without the correction; smaller if there are ties. */
  readonly WUncorrected: number;
  /** Friedman's chi-square, k (n - 1) W; rough for fewer than 8 targets. */
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  /** Mean Spearman correlation of the pairs of raters; undefined if a rater ranks all alike. */
  readonly meanSpearman: number | undefined;
  /**
   * The same averaged on Fisher's z, pairs of equal or opposite orders left out; undefined if none is left.
   */
  readonly meanSpearmanFisher: number | undefined;
  /** Targets and raters. */
  readonly n: number;
  readonly k: number;
  readonly dropped: number;
}

/**
 * Kendall & Babington Smith (1939), ties by mean ranks. Targets with a missing rating are left out and
 * counted.
 *
 * Refuses fewer than 2 targets or raters, rows of unequal length, and raters who all rank everybody alike.
 * @param ratings one row a target, one column a rater; scores or ranks
 * @example kendallW([[1, 1], [2, 2], [3, 3]]).ok // => true
 */
export function kendallW(ratings: RatingRows): Outcome<KendallW> {
  const complete = completeRows(ratings);
  if (!complete.ok) return complete;
  const { rows, columns: k, dropped } = complete;
  const n = rows.length;
  if (n < 2) return tooFew('ratees', n, 2);
  if (k < 2) return tooFew('raters', k, 2);
  const ranked = Array.from({ length: k }, (_, j) => rank(rows.map((row) => row[j] as number)));
  const ties = sum(ranked.flatMap(({ tieSizes }) => tieSizes.map((t) => t ** 3 - t)));
  const spread = k * k * (n ** 3 - n) - k * ties;
  if (spread === 0) return refused('no-variation', { what: 'ratings' });
  const middle = (k * (n + 1)) / 2;
  const squares =
    12 * sum(rows.map((_, i) => (sum(ranked.map(({ ranks }) => ranks[i] as number)) - middle) ** 2));
  const W = squares / spread;
  const chiSquare = k * (n - 1) * W;
  const spearman = pairCorrelations(ranked.map(({ ranks }) => ranks));
  const fisher = mean((spearman ?? []).filter((r) => Math.abs(r) < 1 - 1e-12).map(Math.atanh));
  return computed({
    W,
    WUncorrected: squares / (k * k * (n ** 3 - n)),
    chiSquare,
    df: n - 1,
    p: chiSquareUpper(chiSquare, n - 1),
    meanSpearman: spearman && mean(spearman),
    meanSpearmanFisher: fisher === undefined ? undefined : Math.tanh(fisher),
    n,
    k,
    dropped,
  });
}

function pairCorrelations(ranks: readonly (readonly number[])[]): number[] | undefined {
  const middle = ((ranks[0]?.length ?? 0) + 1) / 2;
  const deviations = ranks.map((list) => list.map((r) => r - middle));
  const dot = (a: readonly number[], b: readonly number[]) =>
    sum(a.map((value, i) => value * (b[i] as number)));
  const lengths = deviations.map((d) => Math.sqrt(dot(d, d)));
  const result: number[] = [];
  for (const [i, a] of deviations.entries()) {
    for (let j = i + 1; j < deviations.length; j += 1) {
      const r = finite(dot(a, deviations[j] as number[]) / ((lengths[i] as number) * (lengths[j] as number)));
      if (r === undefined) return undefined;
      result.push(r);
    }
  }
  return result;
}
