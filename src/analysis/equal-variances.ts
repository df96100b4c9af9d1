// Do groups differ in spread? Three tests, from the sturdiest to the most sensitive.

import { oneWayMeanSquares } from '../core/stats/analysis-of-variance';
import { chiSquareUpper } from '../core/stats/distributions/chi-square';
import { fUpper } from '../core/stats/distributions/fisher-f';
import { normalQuantile } from '../core/stats/distributions/normal';
import { type GroupedColumn, groupedValues } from '../core/stats/figure/grouped-values';
import { computed, type Outcome, tooFew } from '../core/stats/figure/outcome';
import { mean } from '../core/stats/numeric/mean';
import { median } from '../core/stats/numeric/median';
import { rank } from '../core/stats/numeric/rank';
import { sum } from '../core/stats/numeric/sum';
import { variance } from '../core/stats/numeric/variance';

interface ChiSquareTest {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

/** A test that cannot be made, because nothing varies where it must, is undefined. */
interface EqualVariances {
  /** Distances from the group's median, compared by their ranks as normal scores (Fligner & Killeen 1976). */
  readonly fligner: ChiSquareTest | undefined;
  /** Analysis of variance of the distances from the group's median (Brown & Forsythe 1974). */
  readonly brownForsythe:
    | { readonly F: number; readonly df1: number; readonly df2: number; readonly p: number }
    | undefined;
  /** Bartlett (1937): for normal values only. */
  readonly bartlett: ChiSquareTest | undefined;
  readonly n: number;
  readonly groups: number;
}

/**
 * Refuses fewer than 2 groups, and groups of a single value.
 * @example equalVariances({ y: [1, 2, 3], group: ['a', 'a', 'b'] }) // => { ok: false, reason: { code: 'too-few', what: 'values', n: 1, needs: 2 } }
 */
export function equalVariances(column: GroupedColumn): Outcome<EqualVariances> {
  const grouped = groupedValues(column);
  if (!grouped.ok) return grouped;
  const { groups } = grouped;
  if (groups.length < 2) return tooFew('groups', groups.length, 2);
  const smallest = Math.min(...groups.map(({ length }) => length));
  if (smallest < 2) return tooFew('values', smallest, 2);
  const distances = groups.map((group) => {
    const middle = median(group) ?? 0;
    return group.map((value) => Math.abs(value - middle));
  });
  const { MSB, MSW, n, df1, df2 } = oneWayMeanSquares(distances);
  return computed({
    fligner: flignerTest(distances),
    brownForsythe: MSW > 0 ? { F: MSB / MSW, df1, df2, p: fUpper(MSB / MSW, df1, df2) } : undefined,
    bartlett: bartlettTest(groups),
    n,
    groups: groups.length,
  });
}

function flignerTest(distances: readonly (readonly number[])[]): ChiSquareTest | undefined {
  const all = distances.flat();
  const n = all.length;
  const scores = rank(all).ranks.map((r) => normalQuantile((1 + r / (n + 1)) / 2));
  const spread = variance(scores);
  const centre = mean(scores);
  if (spread === undefined || centre === undefined || spread === 0) return undefined;
  let start = 0;
  const between = distances.map((group) => {
    const own = scores.slice(start, start + group.length);
    start += group.length;
    return group.length * (sum(own) / group.length - centre) ** 2;
  });
  const chiSquare = sum(between) / spread;
  return { chiSquare, df: distances.length - 1, p: chiSquareUpper(chiSquare, distances.length - 1) };
}

function bartlettTest(groups: readonly (readonly number[])[]): ChiSquareTest | undefined {
  const parts = groups.map((group) => ({ df: group.length - 1, s2: variance(group) ?? 0 }));
  if (parts.some(({ s2 }) => s2 === 0)) return undefined;
  const df = sum(parts.map((part) => part.df));
  const pooled = sum(parts.map((part) => part.df * part.s2)) / df;
  const ratio = df * Math.log(pooled) - sum(parts.map((part) => part.df * Math.log(part.s2)));
  const correction = 1 + (sum(parts.map((part) => 1 / part.df)) - 1 / df) / (3 * (groups.length - 1));
  const chiSquare = Math.max(0, ratio) / correction;
  return { chiSquare, df: groups.length - 1, p: chiSquareUpper(chiSquare, groups.length - 1) };
}
