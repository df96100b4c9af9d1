// The rules of the pattern checks one by one: fewest ratees, fewest sheets, what stands in for a base rate.

import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import type { AnswerSheet } from '../../../src/core/bias/answer-sheet';
import { halo } from '../../../src/core/bias/halo';
import { misfit } from '../../../src/core/bias/misfit';
import { rangeUse } from '../../../src/core/bias/range-use';
import { standardCopying } from '../../../src/core/bias/standard-copying';
import { straightLining } from '../../../src/core/bias/straight-lining';

const standard = [3, 4, 3, 4, 3, 4, 3, 4, 3];
const office = (ratees: number, supervisors = 40): readonly AnswerSheet[] =>
  simulateOffice(3, { supervisors, ratees }).sheets.map((sheet) => ({ ...sheet, required: standard }));

/** The first `count` sheets of S0001 get these levels. */
const planted = (
  sheets: readonly AnswerSheet[],
  count: number,
  levels: AnswerSheet['levels'],
): AnswerSheet[] => {
  let left = count;
  return sheets.map((sheet) => (sheet.rater === 'S0001' && left-- > 0 ? { ...sheet, levels } : sheet));
};

const straight = new Array<number>(9).fill(3);

describe('straight lines', () => {
  it.each([
    ['three of three sheets', planted(office(3), 3, straight), 'cannotTell'],
    ['one of eight', planted(office(8), 1, straight), 'clear'],
    ['four of four', planted(office(4), 4, straight), 'flag'],
  ])('%s', (_, sheets, verdict) => {
    expect(straightLining(sheets)[0]).toMatchObject({ rater: 'S0001', verdict });
  });

  it.each<[string, AnswerSheet['levels'], number]>([
    ['one level on all nine competencies', straight, 8],
    ['one level, one competency not observed', [undefined, ...straight.slice(1)], 8],
    ['one level on the four competencies that were observed', [3, 3, 3, 3], 8],
    ['another level on one competency of nine', [4, ...straight.slice(1)], 0],
    ['another level on one competency of eight', [...straight.slice(2), 2, undefined], 0],
    ['another level on the last competency of four', [3, 3, 3, 2], 0],
    ['one level on the three competencies that were observed', [3, 3, 3], 0],
  ])('are sheets with one level throughout: %s', (_, levels, count) => {
    const whole = Array.from({ length: 9 }, (__, c) => levels[c]);
    const [found] = straightLining(planted(office(8), 8, whole));
    expect(found).toMatchObject({ rater: 'S0001', count });
    expect(found?.causes).toHaveLength(count);
  });

  it('on three competencies are no pattern', () => {
    const sheets = planted(office(8), 8, straight).map((one) => ({ ...one, levels: one.levels.slice(0, 3) }));
    expect(straightLining(sheets)[0]).toMatchObject({ verdict: 'cannotTell', n: 0 });
  });

  it('of an only rater are shown for want of a base rate, and judged with one', () => {
    const sheets = planted(office(8, 1), 8, straight);
    expect(straightLining(sheets)[0]).toMatchObject({ verdict: 'shown', reason: { code: 'noBaseRate' } });
    expect(straightLining(sheets, { share: 0.01 })[0]?.verdict).toBe('flag');
  });

  it('that everyone draws are nobody’s habit', () => {
    const sheets = office(8).map((sheet, i) => ({
      ...sheet,
      levels: new Array<number>(9).fill(2 + (i % 3)),
    }));
    expect(straightLining(sheets).filter(({ verdict }) => verdict === 'flag')).toEqual([]);
  });
});

describe('copies of the standard', () => {
  it.each([
    ['four of four sheets', planted(office(4), 4, standard), 'cannotTell'],
    ['two of eight', planted(office(8), 2, standard), 'clear'],
    ['three of eight', planted(office(8), 3, standard), 'flag'],
  ])('%s', (_, sheets, verdict) => {
    expect(standardCopying(sheets)[0]).toMatchObject({ rater: 'S0001', verdict });
  });

  it('cannot be told without a standard', () => {
    const sheets = simulateOffice(3, { supervisors: 12 }).sheets;
    expect(standardCopying(sheets)[0]).toMatchObject({
      verdict: 'cannotTell',
      reason: { code: 'noRequiredLevels' },
    });
  });
});

describe('spread checks', () => {
  it.each([
    ['range use', 3, 'cannotTell', rangeUse],
    ['range use', 4, 'flag', rangeUse],
    ['halo', 2, 'cannotTell', halo],
    ['halo', 3, 'flag', halo],
    ['inconsistency', 4, 'cannotTell', misfit],
    ['inconsistency', 5, 'clear', misfit],
  ])('%s on %i ratees: %s', (_, ratees, verdict, check) => {
    expect(check(planted(office(ratees), ratees, straight))[0]).toMatchObject({ rater: 'S0001', verdict });
  });

  it('halo needs four competencies', () => {
    const sheets = office(8).map((sheet) => ({ ...sheet, levels: sheet.levels.slice(0, 3) }));
    expect(halo(sheets)[0]?.reason).toEqual({ code: 'tooFewCompetencies', params: { n: 3, needs: 4 } });
  });

  it('a rater at twice the usual spread has a ratio of about two', () => {
    const sheets = office(8).map((sheet, i) =>
      sheet.rater === 'S0001'
        ? { ...sheet, levels: straight.map((_, c) => ((i + c) % 2 === 0 ? 2 : 5)) }
        : sheet,
    );
    const [found] = misfit(sheets);
    expect(found?.verdict).toBe('flag');
    expect(found?.ratio).toBeGreaterThan(1.8);
    expect(found?.low).toBeLessThan(found?.ratio ?? 0);
    expect(found?.high).toBeGreaterThan(found?.ratio ?? 0);
  });
});
