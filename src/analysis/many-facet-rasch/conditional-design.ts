// Counts what conditional estimation needs of a table of answers, and says which parameters make up each threshold.
import { isPresent, type Maybe } from '../../core/stats/figure/missing';
import { refused } from '../../core/stats/figure/outcome';
import type { AnswerPattern } from './conditional-estimation';

export function categoryCounts(rows: readonly (readonly Maybe<number>[])[], columns: number): number[][] {
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

export function emptyCategory(
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

export function patternsOf(
  rows: readonly (readonly Maybe<number>[])[],
  tops: readonly number[],
): AnswerPattern[] {
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
export function parameterMap(
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
