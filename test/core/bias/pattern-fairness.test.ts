// The pattern checks treat alike what is alike: whatever the names, the end of the scale, or the competencies a job leaves out.
import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import type { AnswerSheet } from '../../../src/core/bias/answer-sheet';
import { checkRaters } from '../../../src/core/bias/check-raters';
import { misfit } from '../../../src/core/bias/misfit';
import { prepareSheets } from '../../../src/core/bias/prepared-sheets';
import { rangeSpreads } from '../../../src/core/bias/rater-spread';
import { straightLining } from '../../../src/core/bias/straight-lining';

const lines = simulateOffice(5, {
  supervisors: 40,
  ratees: [3, 9],
  habit: { kind: 'straight', share: 0.4 },
  share: 0.15,
}).sheets;

describe('straight lines', () => {
  it('are judged alike whatever the raters are called', () => {
    const turned = (name: string) =>
      name.replace(/\d{4}/, (digits) => String(9999 - Number(digits)).padStart(4, '0'));
    const renamed = lines.map((sheet): AnswerSheet => ({ ...sheet, rater: turned(sheet.rater) }));
    const figures = (sheets: readonly AnswerSheet[], name: (rater: string) => string) =>
      new Map(
        straightLining(sheets).map(({ rater, p, verdict }) => [name(rater), [p?.toPrecision(10), verdict]]),
      );
    expect(figures(renamed, turned)).toEqual(figures(lines, (rater) => rater));
  });

  // Measured from outside before: .12 to .15 of lenient raters at the ceiling were flagged.
  it('at the ceiling are no habit of a lenient rater', () => {
    const flagged = [1, 2, 3, 4, 5].flatMap((seed) => {
      const { sheets, planted } = simulateOffice(seed, {
        supervisors: 60,
        meanShift: 0.8,
        habit: { kind: 'leniency', points: 1 },
        share: 0.2,
      });
      return straightLining(sheets).filter(({ rater, verdict }) => verdict === 'flag' && planted.has(rater));
    });
    expect(flagged.length).toBeLessThanOrEqual(1);
  });
});

it('inconsistency is the same on a scale read from its other end', () => {
  const { sheets } = simulateOffice(7, {
    supervisors: 40,
    habit: { kind: 'random', share: 0.3 },
    share: 0.1,
  });
  const reversed = sheets.map(
    (sheet): AnswerSheet => ({
      ...sheet,
      levels: sheet.levels.map((level) => 6 - Number(level)),
    }),
  );
  const ratios = (given: readonly AnswerSheet[]) => misfit(given).map(({ ratio }) => ratio?.toPrecision(9));
  expect(ratios(reversed)).toEqual(ratios(sheets));
});

describe('degrees of freedom of range use', () => {
  const worth = (openJobs: number) => {
    const prepared = prepareSheets(simulateOffice(8, { supervisors: 60, openJobs }).sheets);
    const spreads = rangeSpreads(prepared.raters, prepared.competencies).flatMap((spread) => spread ?? []);
    // Eight people a rater, on nine competencies less those the jobs leave out.
    return spreads.reduce((sum, { df, n }) => sum + df / ((n - 1) * (9 - openJobs)), 0) / spreads.length;
  };

  it('do not vanish into independence where no sheet is complete', () => {
    expect(worth(0)).toBeLessThan(0.7);
    expect(worth(2)).toBeLessThan(0.75);
    // Fewer cells of one person keep a little more each.
    expect(worth(2)).toBeGreaterThan(worth(0) - 0.05);
  });
});

it('a check that may not speak says how many ratees it needs', () => {
  const { sheets } = simulateOffice(9, { supervisors: 12, ratees: 1 });
  const needs = Object.fromEntries(
    checkRaters({ sheets })
      .checks.filter(({ rater }) => rater === 'S0001')
      .map(({ check, reason }) => [check, reason?.params['needs']]),
  );
  expect(needs).toMatchObject({ rangeUse: 4, halo: 3, misfit: 5, straightLining: 4 });
});
