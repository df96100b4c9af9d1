// The sheets of one cycle by the rater who filled them in about other people, as the pattern checks read
// them.
import type { PreparedSheet, RaterSheets } from './prepared-sheet';

/** Sheets about other people (not self, not practice cases), of the cycle if one is named, by rater in the order of ids. */
export function sheetsByRater(sheets: readonly PreparedSheet[], cycle?: string): readonly RaterSheets[] {
  const byRater = new Map<string, PreparedSheet[]>();
  for (const sheet of sheets) {
    if (sheet.role === 'self' || sheet.role === 'vignette') continue;
    if (cycle !== undefined && sheet.cycle !== cycle) continue;
    const own = byRater.get(sheet.rater);
    if (own === undefined) byRater.set(sheet.rater, [sheet]);
    else own.push(sheet);
  }
  return [...byRater]
    .map(([rater, own]) => ({ rater, sheets: own }))
    .sort((a, b) => (a.rater < b.rater ? -1 : a.rater > b.rater ? 1 : 0));
}

/** Office-wide mean of each competency over these raters' sheets; undefined where nobody rated it. */
export function competencyMeans(
  raters: readonly RaterSheets[],
  competencies: number,
): readonly (number | undefined)[] {
  const sums = new Float64Array(competencies);
  const counts = new Float64Array(competencies);
  for (const { sheets } of raters) {
    for (const { values } of sheets) {
      for (let c = 0; c < competencies; c += 1) {
        const value = values[c];
        if (value === undefined) continue;
        sums[c] = (sums[c] as number) + value;
        counts[c] = (counts[c] as number) + 1;
      }
    }
  }
  return Array.from(sums, (sum, c) => ((counts[c] as number) > 0 ? sum / (counts[c] as number) : undefined));
}

/**
 * Mean level (never the gap) over the rated cells: where on the scale the rater works, which decides how much
 * room there is.
 */
export function meanLevel(sheets: readonly PreparedSheet[]): number {
  let sum = 0;
  let n = 0;
  for (const { levels } of sheets) {
    for (const level of levels) {
      if (level === undefined) continue;
      sum += level;
      n += 1;
    }
  }
  return n === 0 ? 0 : sum / n;
}
