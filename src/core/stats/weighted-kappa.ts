// Cohen's kappa for two raters on ordered levels, near misses counting in part.

import { normalQuantile, normalUpper } from './distributions/normal';
import { type Category, categoriesOf, isCategory } from './figure/categories';
import { isPresent, type Maybe } from './figure/missing';
import { outOfReach } from './figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from './figure/outcome';
import { sum } from './numeric/sum';

/**
 * Credit for a pair of levels i, j of k: none unless equal; 1 - |i - j| / (k - 1); 1 - (i - j)² / (k - 1)².
 */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic';

/**
 * Two lists of equal length; `levels` gives order and distance of the categories, by default those that
 * occur, sorted.
 */
interface RaterPair {
  readonly rater1: readonly Maybe<Category>[];
  readonly rater2: readonly Maybe<Category>[];
  readonly levels?: readonly Category[];
}

export interface WeightedKappa {
  readonly kappa: number;
  /** Large-sample standard error at the estimate (Fleiss, Cohen & Everitt 1969), and the interval from it. */
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  /**
   * Standard error if the raters agreed by chance only, and the test of that; undefined if a rater used one
   * level only.
   */
  readonly seNull: number | undefined;
  readonly z: number | undefined;
  readonly p: number | undefined;
  /** Weighted agreement observed and expected by chance. */
  readonly observed: number;
  readonly expected: number;
  readonly n: number;
}

/**
 * Weighted kappa (Cohen 1968). With quadratic weights it is close to ICC(A,1).
 *
 * Refuses an empty table, one that is not square, a negative count, a level that is not listed, and ratings
 * that are all at one level.
 * @param table counts, rows rater 1, columns rater 2; or the two lists of ratings (pairs with a missing one
 * are left out)
 * @example
 * weightedKappa([[5, 0], [0, 5]], 'linear').ok // => true
 * @example
 * weightedKappa([[5, 0], [0, 0]], 'linear') // => { ok: false, reason: { code: 'no-variation', what: 'ratings', n: 5 } }
 */
export function weightedKappa(
  table: readonly (readonly Maybe<number>[])[] | RaterPair,
  weights: KappaWeights,
  options: { readonly confidence?: number } = {},
): Outcome<WeightedKappa> {
  const tail = (1 - (options.confidence ?? 0.95)) / 2;
  if (!(tail > 0 && tail < 0.5)) return refused('out-of-range', { what: 'values' });
  const counts = 'rater1' in table ? tabulate(table) : checked(table);
  return counts.ok ? kappaOf(counts.counts, weights, normalQuantile(1 - tail)) : counts;
}

type Counts = Outcome<{ readonly counts: readonly (readonly number[])[] }>;

function checked(table: readonly (readonly Maybe<number>[])[]): Counts {
  if (table.some((row) => row.length !== table.length)) return refused('malformed', { what: 'categories' });
  const beyond = outOfReach(...table);
  if (beyond !== undefined) return beyond;
  const counts = table.map((row) => row.map((count) => (isPresent(count) ? count : 0)));
  if (counts.flat().some((count) => count < 0)) return refused('out-of-range', { what: 'values' });
  return computed({ counts });
}

function tabulate({ rater1, rater2, levels }: RaterPair): Counts {
  if (rater1.length !== rater2.length) return refused('malformed', { what: 'ratings' });
  const pairs = rater1.flatMap((a, i) => {
    const b = rater2[i];
    return isCategory(a) && isCategory(b) ? [{ a, b }] : [];
  });
  const order = levels ?? categoriesOf(pairs.flatMap(({ a, b }) => [a, b]));
  if (pairs.some(({ a, b }) => !order.includes(a) || !order.includes(b))) {
    return refused('out-of-range', { what: 'ratings' });
  }
  const counts = order.map(() => order.map(() => 0));
  for (const { a, b } of pairs) {
    const row = counts[order.indexOf(a)] as number[];
    const column = order.indexOf(b);
    row[column] = (row[column] as number) + 1;
  }
  return computed({ counts });
}

function credit(weights: KappaWeights, i: number, j: number, k: number): number {
  if (i === j) return 1;
  if (weights === 'unweighted') return 0;
  const distance = Math.abs(i - j) / (k - 1);
  return 1 - (weights === 'linear' ? distance : distance * distance);
}

function kappaOf(
  counts: readonly (readonly number[])[],
  weights: KappaWeights,
  normal: number,
): Outcome<WeightedKappa> {
  const k = counts.length;
  const n = sum(counts.flat());
  if (n === 0) return tooFew('pairs', 0, 2);
  const rows = counts.map((row) => sum(row) / n);
  const columns = counts.map((_, j) => sum(counts.map((row) => row[j] as number)) / n);
  const w = (i: number, j: number) => credit(weights, i, j, k);
  // Mean credit of a level against what the other rater uses.
  const rowCredit = rows.map((_, i) => sum(columns.map((share, j) => share * w(i, j))));
  const columnCredit = columns.map((_, j) => sum(rows.map((share, i) => share * w(i, j))));
  const overCells = (cell: (i: number, j: number, share: number) => number) =>
    sum(counts.flatMap((row, i) => row.map((count, j) => cell(i, j, count / n))));
  const observed = overCells((i, j, share) => share * w(i, j));
  const expected = overCells((i, j) => (rows[i] as number) * (columns[j] as number) * w(i, j));
  const left = 1 - expected;
  if (!(left > 1e-14)) return refused('no-variation', { what: 'ratings', n });
  const kappa = (observed - expected) / left;
  const credits = (i: number, j: number) => (rowCredit[i] as number) + (columnCredit[j] as number);
  const spread =
    overCells((i, j, share) => share * (w(i, j) * left - credits(i, j) * (1 - observed)) ** 2) -
    (observed * expected - 2 * expected + observed) ** 2;
  const spreadNull =
    overCells((i, j) => (rows[i] as number) * (columns[j] as number) * (w(i, j) - credits(i, j)) ** 2) -
    expected ** 2;
  const se = Math.sqrt(Math.max(0, spread) / n) / (left * left);
  const seNull = spreadNull > 1e-14 ? Math.sqrt(spreadNull / n) / left : undefined;
  const z = seNull === undefined ? undefined : kappa / seNull;
  return computed({
    kappa,
    se,
    lower: kappa - normal * se,
    upper: kappa + normal * se,
    seNull,
    z,
    p: z === undefined ? undefined : 2 * normalUpper(Math.abs(z)),
    observed,
    expected,
    n,
  });
}
