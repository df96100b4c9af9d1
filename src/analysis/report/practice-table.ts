// The practice cases that all raters answered: where data are crossed by design.
import type { PreparedSheet } from '../../core/bias/prepared-sheet';
import type { PreparedSheets } from '../../core/bias/prepared-sheets';

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
