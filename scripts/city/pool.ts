// What the offices of a city have in common: their sealed evidence in one pool, the norm made from it, and the pool judged as one office.

import { readEvidence } from '../../src/analysis/read-evidence';
import type { AnswerSheet } from '../../src/core/bias/answer-sheet';
import { checkRaters } from '../../src/core/bias/check-raters';
import { makeNorms, type Norms } from '../../src/core/bias/norms';
import type { Evidence, OfficeResult } from './run-office';

/** @throws Error when evidence was changed on its way */
function sheetsOf({ name }: OfficeResult, evidence: Evidence): readonly AnswerSheet[] {
  const read = readEvidence(evidence);
  if (!read.ok) throw new Error(`evidence of ${name}: ${read.problems.map(({ code }) => code).join(', ')}`);
  return read.input.sheets;
}

/**
 * The norm of the city: figures without persons, from evidence under pseudonyms.
 * @throws Error when evidence was changed on its way, or the pool is too small
 */
export function cityNorms(
  offices: readonly OfficeResult[],
  about: { readonly source: string; readonly date: string },
): Norms {
  // Pseudonyms are distinct within an office only.
  const sheets = offices.flatMap((office) =>
    sheetsOf(office, office.evidence).map((sheet) => ({
      ...sheet,
      rater: `${office.name}|${sheet.rater}`,
      ratee: `${office.name}|${sheet.ratee}`,
    })),
  );
  const made = makeNorms(sheets, about);
  if (!made.ok) throw new Error(`norms: ${made.problems.join(', ')}`);
  return made.norms;
}

/** The checks of all raters of the city beside one another, as if it were one office; raters by NIP. */
export function cityAsOne(offices: readonly OfficeResult[]): OfficeResult['checks'] {
  const sheets = offices.flatMap((office) => sheetsOf(office, office.namedEvidence));
  // Each workbook counts its own cycles; here it is one.
  const report = checkRaters({ sheets: sheets.map((sheet) => ({ ...sheet, cycle: 'city' })) });
  return report.checks.map(({ rater, check, n, estimate, low, high, verdict, reason }) => ({
    rater,
    check,
    n,
    estimate: estimate ?? null,
    low: low ?? null,
    high: high ?? null,
    verdict,
    reason: reason?.code ?? null,
  }));
}
