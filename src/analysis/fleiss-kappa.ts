// Fleiss' kappa and its relatives: agreement of many raters on unordered categories.

import { normalUpper } from '../core/stats/distributions/normal';
import { type Category, categoriesOf, isCategory } from '../core/stats/figure/categories';
import type { Maybe } from '../core/stats/figure/missing';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { mean } from '../core/stats/numeric/mean';
import { sum } from '../core/stats/numeric/sum';
import { weightedKappa } from '../core/stats/weighted-kappa';

interface CategoryKappa {
  readonly category: Category;
  /** Agreement on whether it is this category or another. */
  readonly kappa: number;
}

interface FleissKappa {
  readonly kappa: number;
  /** Standard error if the raters agreed by chance only (Fleiss, Nee & Landis 1979), and the test of that. */
  readonly se: number;
  readonly z: number;
  readonly p: number;
  readonly byCategory: readonly CategoryKappa[];
  /** Conger's (1980) exact kappa: chance from each rater's own use of the categories. */
  readonly conger: number | undefined;
  /**
   * Light's (1971) kappa: mean of Cohen's kappa over pairs of raters; undefined if one of these does not
   * exist.
   */
  readonly light: number | undefined;
  /** Gwet's AC1 (2008), steadier when nearly all answers fall in one category. */
  readonly gwetAc1: number;
  /** Subjects on whom all raters agree, in percent. */
  readonly percentAgree: number;
  readonly n: number;
  readonly k: number;
  readonly dropped: number;
}

/**
 * Fleiss (1971). Subjects with a missing rating are left out and counted.
 *
 * Refuses fewer than 2 subjects or raters, rows of unequal length, and ratings that are all in one category.
 * @param ratings one row a subject, one column a rater; texts or numbers
 * @example
 * fleissKappa([['a', 'a'], ['b', 'b']]).ok // => true
 * @example
 * fleissKappa([['a', 'a'], ['a', 'a']]) // => { ok: false, reason: { code: 'no-variation', what: 'ratings', n: 2 } }
 */
export function fleissKappa(ratings: readonly (readonly Maybe<Category>[])[]): Outcome<FleissKappa> {
  const k = ratings[0]?.length ?? 0;
  if (ratings.some((row) => row.length !== k)) return refused('malformed', { what: 'ratings' });
  const rows = ratings.map((row) => row.filter(isCategory)).filter((row) => row.length === k && k > 0);
  const n = rows.length;
  if (n < 2) return tooFew('ratees', n, 2);
  if (k < 2) return tooFew('raters', k, 2);
  const categories = categoriesOf(rows.flat());
  if (categories.length < 2) return refused('no-variation', { what: 'ratings', n });
  const counts = rows.map((row) =>
    categories.map((category) => row.filter((value) => value === category).length),
  );
  const shares = categories.map((_, c) => sum(counts.map((row) => row[c] as number)) / (n * k));
  const agreement = sum(counts.flat().map((count) => count * (count - 1))) / (n * k * (k - 1));
  const chance = sum(shares.map((share) => share * share));
  const kappa = (agreement - chance) / (1 - chance);
  const pq = sum(shares.map((share) => share * (1 - share)));
  const skew = sum(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const se = Math.sqrt((2 * (pq * pq - skew)) / (n * k * (k - 1))) / pq;
  const chanceGwet = pq / (categories.length - 1);
  const z = kappa / se;
  return computed({
    kappa,
    se,
    z,
    p: 2 * normalUpper(Math.abs(z)),
    byCategory: categories.map((category, c) => {
      const share = shares[c] as number;
      const split = sum(counts.map((row) => (row[c] as number) * (k - (row[c] as number))));
      return { category, kappa: 1 - split / (n * k * (k - 1) * share * (1 - share)) };
    }),
    conger: congerKappa(rows, categories, agreement),
    light: lightKappa(rows, k),
    gwetAc1: (agreement - chanceGwet) / (1 - chanceGwet),
    percentAgree: (100 * counts.filter((row) => row.includes(k)).length) / n,
    n,
    k,
    dropped: ratings.length - n,
  });
}

function congerKappa(
  rows: readonly (readonly Category[])[],
  categories: readonly Category[],
  agreement: number,
): number | undefined {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const chance = sum(
    categories.map((category) => {
      const use = Array.from({ length: k }, (_, j) => rows.filter((row) => row[j] === category).length / n);
      const total = sum(use);
      return (total * total - sum(use.map((share) => share * share))) / (k * (k - 1));
    }),
  );
  return chance < 1 ? (agreement - chance) / (1 - chance) : undefined;
}

function lightKappa(rows: readonly (readonly Category[])[], k: number): number | undefined {
  const column = (j: number) => rows.map((row) => row[j]);
  const kappas: number[] = [];
  for (let a = 0; a < k; a += 1) {
    for (let b = a + 1; b < k; b += 1) {
      const pair = weightedKappa({ rater1: column(a), rater2: column(b) }, 'unweighted');
      if (!pair.ok) return undefined;
      kappas.push(pair.kappa);
    }
  }
  return mean(kappas);
}
