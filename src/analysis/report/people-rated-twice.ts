// The sheets of people whom several raters rated in the cycle, and the practice cases that all raters answered: where data are crossed.
import type { PreparedSheet } from '../../core/bias/prepared-sheet';
import type { PreparedSheets } from '../../core/bias/prepared-sheets';

interface RatedBySeveral {
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

interface PracticeTable {
  readonly cases: readonly string[];
  readonly raters: readonly string[];
  /** One row a case and competency, one column a rater. */
  readonly levels: readonly (readonly (number | undefined)[])[];
  /** One row a case, one column a rater: mean level of the sheet. */
  readonly means: readonly (readonly number[])[];
  /** Raters who answered some of the cases only, and are left out. */
  readonly incomplete: number;
}

/** Practice cases of the cycle by the raters who answered all of them. */
export function practiceTable({ sheets, cycle, competencies }: PreparedSheets): PracticeTable {
  const answers = new Map<string, Map<string, PreparedSheet>>();
  const cases = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.role !== 'vignette' || (cycle !== undefined && sheet.cycle !== cycle)) continue;
    cases.add(sheet.ratee);
    const own = answers.get(sheet.rater) ?? new Map<string, PreparedSheet>();
    answers.set(sheet.rater, own.set(sheet.ratee, sheet));
  }
  const order = [...cases].sort();
  const complete = [...answers]
    .filter(([, own]) => own.size === cases.size)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    cases: order,
    raters: complete.map(([rater]) => rater),
    levels: order.flatMap((practiceCase) =>
      Array.from({ length: competencies }, (_, c) =>
        complete.map(([, own]) => own.get(practiceCase)?.levels[c]),
      ),
    ),
    means: order.map((practiceCase) => complete.map(([, own]) => own.get(practiceCase)?.mean ?? 0)),
    incomplete: answers.size - complete.length,
  };
}
