// The sheets of people whom several raters rated in the cycle.
import type { PreparedSheet } from './prepared-sheet';
import type { PreparedSheets } from './prepared-sheets';

export interface RatedBySeveral {
  readonly ratee: string;
  /** Supervisor first, then by role and rater. */
  readonly sheets: readonly PreparedSheet[];
}

/** People with two or more sheets of others, by id. */
export function peopleRatedTwice({ raters }: PreparedSheets): readonly RatedBySeveral[] {
  const byRatee = new Map<string, PreparedSheet[]>();
  for (const { sheets } of raters)
    for (const sheet of sheets) {
      const own = byRatee.get(sheet.ratee);
      if (own === undefined) byRatee.set(sheet.ratee, [sheet]);
      else own.push(sheet);
    }
  const first = ({ role }: PreparedSheet) => (role === 'supervisor' ? 0 : 1);
  return [...byRatee]
    .filter(([, sheets]) => sheets.length > 1)
    .map(([ratee, sheets]) => ({ ratee, sheets: sheets.sort((a, b) => first(a) - first(b)) }))
    .sort((a, b) => (a.ratee < b.ratee ? -1 : 1));
}
