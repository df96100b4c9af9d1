// The list that an office hands in: a row for each person, with the levels that the supervisor gave or that were decided on.
import type { PrintedResult } from '../../src/contract/print-pack';
import type { PaperTexts } from '../../src/core/text/id/paper';
import type { BookCell, WrittenTable } from '../../src/core/xlsx/write-xlsx';

/**
 * A competency that is not the person's has an empty cell, and so has one without a level: missing is not zero. The total is that of the
 * levels there are, and empty where there is none.
 */
export function handInTable(results: readonly PrintedResult[], t: PaperTexts['handIn']): WrittenTable {
  const names = new Map(
    results.flatMap(({ review }) => review.competencies.map(({ code, name }) => [code, name] as const)),
  );
  const codes = [...names.keys()].sort();
  const rows = results.map(({ review, match }, at): readonly BookCell[] => {
    const levels = new Map(review.competencies.map(({ code, supervisor }) => [code, supervisor]));
    const given = [...levels.values()].filter((level) => level !== undefined);
    const { points } = review;
    const below = points.nextSteps.flatMap(({ competency, required }) => (required ? [competency] : []));
    return [
      at + 1,
      review.nip,
      review.name,
      review.job,
      review.unit,
      ...codes.map((code) => levels.get(code)),
      given.length === 0 ? undefined : given.reduce((sum, level) => sum + level, 0),
      match === undefined ? undefined : Math.round(match * 10) / 10,
      undefined,
      review.match?.band,
      below.length === 0 ? undefined : t.develop(below.join(', ')),
    ];
  });
  return {
    name: t.table,
    widths: [5, 21, 30, 34, 28, ...codes.map(() => 12), 8, 9, 13, 18, 40],
    rows: [[...t.heads, ...codes.map((code) => `${code} ${names.get(code) ?? ''}`), ...t.after], ...rows],
  };
}
