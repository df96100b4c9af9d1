// Every check in one call: what it says of planted habits, what it refuses, and that it never says NaN.
import * as fc from 'fast-check';
import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import type { AnswerSheet } from '../../../src/core/bias/answer-sheet';
import { type CheckInput, checkRaters } from '../../../src/core/bias/check-raters';
import { makeNorms } from '../../../src/core/bias/norms';
import type { CheckName, RaterCheck } from '../../../src/core/bias/rater-check';
import { unfitNumbers } from '../../support/figures';

const of = (checks: readonly RaterCheck[], check: CheckName, rater?: string) =>
  checks.filter((one) => one.check === check && (rater === undefined || one.rater === rater));

const flags = (input: CheckInput) => checkRaters(input).checks.filter(({ verdict }) => verdict === 'flag');

/** Copy of the sheets in which one supervisor does as told. */
const withHabit = (
  sheets: readonly AnswerSheet[],
  rater: string,
  habit: (sheet: AnswerSheet, position: number) => readonly (number | undefined)[],
): AnswerSheet[] => {
  let position = 0;
  return sheets.map((sheet) =>
    sheet.role === 'supervisor' && sheet.rater === rater
      ? { ...sheet, levels: habit(sheet, position++) }
      : sheet,
  );
};

const office = simulateOffice(21, { supervisors: 60 });
/** The same level for every competency. */
const nine = (level: number): number[] => new Array<number>(9).fill(level);

const standard = [3, 4, 3, 4, 3, 4, 3, 4, 3];
const withStandard = office.sheets.map((sheet) => ({ ...sheet, required: standard }));

describe('a planted habit', () => {
  it('of severity is flagged as severe, with its sheets', () => {
    const sheets = withHabit(office.sheets, 'S0007', ({ levels }) =>
      levels.map((level) => Math.max(1, (level ?? 1) - 2)),
    );
    const [found] = of(checkRaters({ sheets }).checks, 'severity', 'S0007');
    expect(found).toMatchObject({ verdict: 'flag', direction: 'severe', n: 8, unit: 'points' });
    expect(found?.high).toBeLessThan(0);
    expect(found?.causes.map((ref) => sheets[Number(ref)]?.rater)).toEqual(new Array(8).fill('S0007'));
  });

  type Plant = (sheet: AnswerSheet, position: number) => readonly (number | undefined)[];
  it.each<[CheckName, string, Plant]>([
    ['rangeUse', 'narrow', (_, i) => standard.map((level, c) => level + (c === i ? 1 : 0))],
    ['halo', 'uniform', (_, i) => nine(2 + (i % 3))],
    [
      'straightLining',
      'uniform',
      (sheet, i) => (i < 4 ? nine(3) : sheet.levels.map((level) => level ?? undefined)),
    ],
    [
      'standardCopying',
      'copied',
      (sheet, i) => (i < 5 ? standard : sheet.levels.map((level) => level ?? undefined)),
    ],
    ['misfit', 'irregular', (_, i) => Array.from({ length: 9 }, (__, c) => (((i + c) * 7) % 2) * 4 + 1)],
  ])('of %s is flagged as %s', (check, direction, habit) => {
    const sheets = withHabit(withStandard, 'S0007', habit);
    expect(of(checkRaters({ sheets }).checks, check, 'S0007')[0]).toMatchObject({
      verdict: 'flag',
      direction,
    });
  });

  it('of levels at the ceiling alone is not called a narrow range', () => {
    const sheets = withHabit(office.sheets, 'S0007', ({ levels }) =>
      levels.map((level) => Math.min(5, (level ?? 1) + 1)),
    );
    const checks = checkRaters({ sheets }).checks;
    const [before] = of(checkRaters(office).checks, 'severity', 'S0007');
    expect(of(checks, 'severity', 'S0007')[0]?.estimate).toBeGreaterThan(before?.estimate ?? 0);
    expect(of(checks, 'rangeUse', 'S0007')[0]?.verdict).toBe('clear');
    expect(of(checks, 'halo', 'S0007')[0]?.verdict).toBe('clear');
  });

  it('of equal levels where the standard is flat is called equal to the standard', () => {
    const flat = nine(3);
    const sheets = withHabit(
      office.sheets.map((sheet) => ({ ...sheet, required: flat })),
      'S0007',
      () => flat,
    );
    const checks = checkRaters({ sheets }).checks;
    expect(of(checks, 'straightLining', 'S0007')[0]).toMatchObject({
      verdict: 'shown',
      reason: { code: 'equalsStandard' },
    });
    expect(of(checks, 'standardCopying', 'S0007')[0]?.verdict).toBe('flag');
  });
});

describe('an office without planted habits', () => {
  it('is left alone: 12 clean offices of 60, at most 2 with any flag', () => {
    const flagged = Array.from({ length: 12 }, (_, i) =>
      flags({ sheets: simulateOffice(400 + i, { supervisors: 60 }).sheets }),
    );
    expect(flagged.filter((own) => own.length > 0).length).toBeLessThanOrEqual(2);
  });
});

describe('a small office', () => {
  const habit = { kind: 'leniency', points: -1.5 } as const;
  const small = simulateOffice(9, { supervisors: 6, share: 1 / 6, habit, practiceCases: 6 });
  const [severe] = [...small.planted];
  const answers = small.sheets.filter(({ role }) => role !== 'vignette');

  it('has no severity flag from self or team means, however severe a rater is', () => {
    const found = of(checkRaters({ sheets: answers }).checks, 'severity');
    expect(found).toHaveLength(6);
    for (const check of found) {
      expect(check).toMatchObject({ verdict: 'cannotTell', reason: { code: 'tooFewRaters' } });
      expect(check.estimate).toBeUndefined();
    }
  });

  it('lets the practiceCases’ key speak', () => {
    const report = checkRaters({ sheets: small.sheets, keys: small.keys });
    expect(report.severityMethod).toBe('key');
    expect(of(report.checks, 'severity', severe)[0]).toMatchObject({
      verdict: 'flag',
      direction: 'severe',
      reason: { code: 'byKey' },
    });
  });

  it('shows range use, halo and inconsistency without flags', () => {
    const sheets = withHabit(answers, 'S0002', () => nine(3));
    for (const check of ['rangeUse', 'halo', 'misfit'] as const) {
      const found = of(checkRaters({ sheets }).checks, check);
      expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(['shown']));
      expect(found[0]?.reason).toEqual({ code: 'tooFewRaters', params: { n: 6, needs: 10 } });
    }
  });

  it('speaks of them with norms, and names the source', () => {
    const pool = makeNorms(simulateOffice(77, { supervisors: 150 }).sheets, {
      source: 'Dua belas OPD, 2025',
      date: '2025-12-31',
    });
    if (!pool.ok) throw new Error('no norms');
    const sheets = withHabit(answers, 'S0002', () => nine(3));
    const found = of(checkRaters({ sheets, norms: pool.norms }).checks, 'halo');
    expect(found.find(({ rater }) => rater === 'S0002')).toMatchObject({
      verdict: 'flag',
      norm: 'Dua belas OPD, 2025',
    });
    // The severe rater stands below every level of the pool: nothing is made up there.
    expect(found.find(({ rater }) => rater === severe)?.reason?.code).toBe('outsideNorms');
    expect(found.filter(({ verdict }) => verdict === 'flag')).toHaveLength(1);
  });
});

describe('the claim', () => {
  const level = (changes: Parameters<typeof simulateOffice>[1], drop = '') => {
    const { sheets, keys } = simulateOffice(2, { supervisors: 20, ...changes });
    return checkRaters({ sheets: sheets.filter(({ role }) => role !== drop), keys });
  };
  it.each([
    ['nothing is claimed without self-scores', level({}, 'self'), 0, 'none'],
    ['self-scores give an indication', level({}), 1, 'self'],
    ['some second ratings leave it an indication', level({ secondShare: 0.1 }), 1, 'model'],
    ['a quarter of second ratings give an estimate', level({ secondShare: 0.4 }), 2, 'model'],
    ['movers give an estimate', level({ moverShare: 0.35 }), 2, 'model'],
    ['the superior’s superior gives an estimate', level({ upper: true }), 2, 'model'],
    ['everyone rated twice serves practice', level({ secondShare: 1 }), 3, 'model'],
    ['common practiceCases serve practice', level({ practiceCases: 6 }), 3, 'model'],
  ])('%s', (_, report, claim, method) => {
    expect(report.claimLevel).toBe(claim);
    expect(report.severityMethod).toBe(method);
  });
});

describe('what is not a rating', () => {
  it('does not count levels outside the scale, and says so', () => {
    const sheets = office.sheets.map((sheet, i) =>
      i === 0 ? { ...sheet, levels: [9, ...sheet.levels.slice(1)] } : sheet,
    );
    expect(checkRaters({ sheets }).problems).toEqual([{ code: 'levelOutsideScale', sheet: '0' }]);
  });

  it('counts the later of two sheets', () => {
    const [first] = office.sheets as [AnswerSheet];
    const later = { ...first, levels: nine(1), submittedAt: 2, id: 'later' };
    const report = checkRaters({ sheets: [{ ...first, submittedAt: 1, id: 'earlier' }, later] });
    expect(report.problems).toEqual([{ code: 'superseded', sheet: 'earlier' }]);
  });

  it('compares gaps to the standard where jobs differ', () => {
    const sheets = office.sheets.map((sheet, i) => ({ ...sheet, required: nine(2 + (i % 2)) }));
    expect(checkRaters({ sheets }).basis).toBe('gap');
    expect(checkRaters({ sheets: withStandard }).basis).toBe('level');
  });
});

describe('whatever comes in', () => {
  const level = fc.oneof(fc.integer({ min: -1, max: 7 }), fc.constantFrom(null, undefined, Number.NaN, 2.5));
  const sheet = fc.record(
    {
      rater: fc.constantFrom('A', 'B', 'C', 'D', '__proto__'),
      ratee: fc.constantFrom('1', '2', '3', '4', '5', '6', 'constructor'),
      role: fc.constantFrom('self', 'supervisor', 'second', 'upper', 'vignette'),
      cycle: fc.constantFrom('now', 'then'),
      team: fc.constantFrom('A', 'B', 'C'),
      levels: fc.array(level, { maxLength: 6 }),
      required: fc.array(level, { maxLength: 6 }),
      submittedAt: fc.integer({ min: 0, max: 1e6 }),
    },
    { requiredKeys: ['rater', 'ratee', 'role', 'levels'] },
  ) as fc.Arbitrary<AnswerSheet>;

  it('answers every check of every rater with finite figures, ready for JSON', () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 60 }), (sheets) => {
        const report = checkRaters({ sheets, keys: [{ practiceCase: '1', levels: [3, 3, 3, 3] }] });
        expect(unfitNumbers(report)).toEqual([]);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        const perRater = new Set(report.checks.map(({ rater }) => rater)).size;
        expect(report.checks).toHaveLength(perRater * 8);
        for (const { verdict, reason, estimate } of report.checks) {
          if (verdict === 'cannotTell') expect(reason).toBeDefined();
          if (verdict === 'flag') expect(estimate).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order of the sheets', () => {
    const named = office.sheets.map((one, i) => ({ ...one, id: `s${i}` }));
    const forward = checkRaters({ sheets: named }).checks;
    const backward = checkRaters({ sheets: [...named].reverse() }).checks;
    for (const [i, check] of forward.entries()) {
      expect(backward[i]).toMatchObject({ rater: check.rater, check: check.check, verdict: check.verdict });
      expect(backward[i]?.estimate ?? 0).toBeCloseTo(check.estimate ?? 0, 9);
    }
  });

  it.each([
    ['one competency', office.sheets.map((one) => ({ ...one, levels: one.levels.slice(0, 1) }))],
    ['all levels equal', office.sheets.map((one) => ({ ...one, levels: nine(3) }))],
    ['all levels missing', office.sheets.map((one) => ({ ...one, levels: [null, null] }))],
    ['one ratee a rater', simulateOffice(1, { supervisors: 40, ratees: 1 }).sheets],
    ['two ratees a rater', simulateOffice(1, { supervisors: 40, ratees: 2 }).sheets],
    ['one rater', simulateOffice(1, { supervisors: 1 }).sheets],
    ['an only sheet', office.sheets.slice(0, 1)],
  ])('flags nobody on %s', (_, sheets) => {
    const report = checkRaters({ sheets });
    expect(report.checks.filter(({ verdict }) => verdict === 'flag')).toEqual([]);
    expect(unfitNumbers(report)).toEqual([]);
  });

  it('flags nobody below the number of ratees each check needs', () => {
    const { sheets } = simulateOffice(8, {
      supervisors: 40,
      ratees: 3,
      share: 0.2,
      habit: { kind: 'straight', share: 1 },
    });
    const required = sheets.map((one) => ({ ...one, required: standard }));
    const found = checkRaters({ sheets: required }).checks.filter(({ verdict }) => verdict === 'flag');
    expect(new Set(found.map(({ check }) => check))).toEqual(new Set(['halo']));
  });
});

describe('an office whose raters do not differ', () => {
  it('forecasts no difference, and shows with each estimate how little is known', () => {
    const report = Array.from({ length: 10 }, (_, i) =>
      checkRaters(simulateOffice(700 + i, { supervisors: 12 })),
    ).find(({ checks }) => of(checks, 'severity')[0]?.reason?.code === 'noSpreadOfRaters');
    for (const check of of(report?.checks ?? [], 'severity')) {
      expect(check).toMatchObject({ verdict: 'clear', smallestFindable: expect.any(Number) });
      expect(check.forecast).toBe(0);
      expect(check.low).toBeLessThan(check.estimate ?? Number.NaN);
    }
    expect(report).toBeDefined();
  });
});
