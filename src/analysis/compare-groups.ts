// Compares the levels of several groups, by means and by ranks.

import { oneWayMeanSquares } from '../core/stats/analysis-of-variance';
import { chiSquareUpper } from '../core/stats/distributions/chi-square';
import { fUpper } from '../core/stats/distributions/fisher-f';
import { type GroupedColumn, groupedValues } from '../core/stats/figure/grouped-values';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { rank } from '../core/stats/numeric/rank';
import { sum } from '../core/stats/numeric/sum';

export interface GroupComparison {
  /** One-way analysis of variance; undefined if nothing varies within groups. */
  readonly anova:
    | { readonly F: number; readonly df1: number; readonly df2: number; readonly p: number }
    | undefined;
  /** Kruskal & Wallis (1952), corrected for ties. */
  readonly kruskalWallis: { readonly H: number; readonly df: number; readonly p: number };
  readonly n: number;
  readonly groups: number;
}

/**
 * Refuses fewer than 2 groups, no more values than groups, and values that are all equal.
 * @example compareGroups({ y: [1, 2], group: ['a', 'a'] }) // => { ok: false, reason: { code: 'too-few', what: 'groups', n: 1, needs: 2 } }
 */
export function compareGroups(column: GroupedColumn): Outcome<GroupComparison> {
  const grouped = groupedValues(column);
  if (!grouped.ok) return grouped;
  const { groups } = grouped;
  if (groups.length < 2) return tooFew('groups', groups.length, 2);
  const { MSB, MSW, n, df1, df2 } = oneWayMeanSquares(groups);
  if (df2 === 0) return refused('too-few', { what: 'values', n, needs: groups.length + 1 });
  if (MSB === 0 && MSW === 0) return refused('no-variation', { what: 'values', n });
  const F = MSB / MSW;
  const H = kruskalH(groups);
  return computed({
    anova: MSW > 0 ? { F, df1, df2, p: fUpper(F, df1, df2) } : undefined,
    kruskalWallis: { H, df: df1, p: chiSquareUpper(H, df1) },
    n,
    groups: groups.length,
  });
}

function kruskalH(groups: readonly (readonly number[])[]): number {
  const values = groups.flat();
  const n = values.length;
  const { ranks, tieSizes } = rank(values);
  let start = 0;
  const between = groups.map((group) => {
    const own = ranks.slice(start, start + group.length);
    start += group.length;
    return group.length * (sum(own) / group.length - (n + 1) / 2) ** 2;
  });
  const correction = 1 - sum(tieSizes.map((t) => t ** 3 - t)) / (n ** 3 - n);
  return (12 * sum(between)) / (n * (n + 1) * correction);
}
