// Severity against the reference programs, and what it must never do.

import type { Habit } from '../../../src/analysis/simulation/office-model';
import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import type { AnswerSheet } from '../../../src/core/bias/answer-sheet';
import { gatherTeams } from '../../../src/core/bias/paired-teams';
import { severityFromModel } from '../../../src/core/bias/severity-from-model';
import { severityFromPractice } from '../../../src/core/bias/severity-from-practice';
import { severityFromSelf } from '../../../src/core/bias/severity-from-self';
import { expectFigure, unfitNumbers } from '../../support/figures';
import { reference } from '../../support/reference';

const severe: Habit = { kind: 'leniency', points: -0.58 };

describe('severity from self-scores', () => {
  const { input, expected } = reference('two_level_eb_balanced');
  const found = severityFromSelf(input);
  if (!found.ok) throw new Error('refused');

  it('finds the variance components of the reference', () => {
    for (const i of [0, 1] as const) {
      for (const j of [0, 1] as const) {
        expectFigure(found.within[i][j], expected.within_cov[i][j]);
        expectFigure(found.between[i][j], expected.between_cov[i][j]);
      }
    }
    expectFigure(found.teamVariance, expected.sigma2_team);
    expectFigure(found.leniencyVariance, expected.sigma2_leniency);
    expectFigure(found.selfClimateVariance, expected.sigma2_selfclimate);
  });

  it('finds leniency, error variance, z, p and adjusted p of every rater', () => {
    for (const [i] of expected.eb.entries()) {
      const rater = found.raters[i];
      expect(rater?.rater).toBe(String(i + 1));
      expectFigure(rater?.leniency, expected.eb[i]);
      expectFigure(rater?.z, expected.z[i]);
      expectFigure(rater?.pev, expected.pev[i]);
      expectFigure(rater?.nullVariance, expected.v0[i]);
      expectFigure(rater?.p, expected.p[i]);
      expectFigure(rater?.bh, expected.bh[i]);
    }
    const flagged = found.raters.filter(({ verdict }) => verdict === 'flag');
    expect(flagged.map(({ rater }) => Number(rater))).toEqual(expected.flagged_q10);
  });

  it('says the same of sheets and of the moments gathered from them in a stream', () => {
    const { sheets } = simulateOffice(11, { supervisors: 20, leniencySd: 0.3 });
    const self = new Map(sheets.filter(({ role }) => role === 'self').map((sheet) => [sheet.ratee, sheet]));
    const teams = gatherTeams();
    const meanOf = (sheet: AnswerSheet | undefined) =>
      (sheet?.levels ?? []).reduce((sum: number, level) => sum + (level ?? 0), 0) / 9;
    for (const sheet of sheets.filter(({ role }) => role === 'supervisor'))
      teams.add({ team: sheet.rater, supervisor: meanOf(sheet), self: meanOf(self.get(sheet.ratee)) });
    const fromSheets = severityFromSelf(sheets);
    const fromMoments = severityFromSelf(teams.moments());
    if (!fromSheets.ok || !fromMoments.ok) throw new Error('refused');
    for (const [i, rater] of fromSheets.raters.entries())
      expectFigure(fromMoments.raters[i]?.leniency, rater.leniency, 1e-9);
  });

  it('keeps the honest in the middle when a tenth is severe', () => {
    const { sheets, planted } = simulateOffice(3, { supervisors: 200, share: 0.1, habit: severe });
    const robust = severityFromSelf(sheets);
    const plain = severityFromSelf(sheets, { centre: 'mean' });
    if (!robust.ok || !plain.ok) throw new Error('refused');
    const middle = (raters: typeof robust.raters) => {
      const z = raters.filter(({ rater }) => !planted.has(rater)).map((rater) => rater.z);
      return z.reduce((sum, value) => sum + value, 0) / z.length;
    };
    expect(robust.centre.method).toBe('robust');
    expect(Math.abs(middle(robust.raters))).toBeLessThan(Math.abs(middle(plain.raters)));
  });

  it('prints the smallest findable severity of the plan: about .96, .71, .54, .40 point', () => {
    const findable = [4, 8, 15, 30].map((ratees) => {
      const sizes = [1, 2, 3].map((seed) => {
        const office = severityFromSelf(simulateOffice(seed, { ratees }).sheets);
        if (!office.ok) throw new Error('refused');
        return office.raters[0]?.smallestFindable ?? Number.NaN;
      });
      return sizes.reduce((sum, size) => sum + size, 0) / 3;
    });
    for (const [i, published] of [0.96, 0.71, 0.54, 0.4].entries())
      expect(Math.abs((findable[i] ?? Number.NaN) - published)).toBeLessThan(0.07);
  });

  it.each([
    ['nothing', []],
    ['one rater', simulateOffice(1, { supervisors: 1 }).sheets],
    ['teams of one', simulateOffice(1, { supervisors: 12, ratees: 1 }).sheets],
    ['all levels equal', simulateOffice(1).sheets.map((sheet) => ({ ...sheet, levels: [3, 3, 3] }))],
    ['no level at all', simulateOffice(1).sheets.map((sheet) => ({ ...sheet, levels: [null, undefined] }))],
    ['no self-scores', simulateOffice(1).sheets.filter(({ role }) => role !== 'self')],
  ])('refuses %s with a reason', (_, sheets) => {
    const found = severityFromSelf(sheets);
    expect(found.ok).toBe(false);
    expect(unfitNumbers(found)).toEqual([]);
  });

  it.each([2, 3, 4])('judges nobody on %i ratees', (ratees) => {
    const { sheets } = simulateOffice(5, { supervisors: 40, ratees, share: 0.2, habit: severe });
    const found = severityFromSelf(sheets);
    if (!found.ok) throw new Error('refused');
    expect(new Set(found.raters.map(({ verdict }) => verdict))).toEqual(new Set(['cannotTell']));
    expect(found.raters[0]?.reason).toEqual({ code: 'tooFewRatees', params: { n: ratees, needs: 5 } });
  });

  it('judges nobody among nine raters', () => {
    const { sheets } = simulateOffice(5, {
      supervisors: 9,
      share: 0.3,
      habit: { kind: 'leniency', points: -2 },
    });
    const found = severityFromSelf(sheets);
    if (!found.ok) throw new Error('refused');
    expect(found.raters.every(({ verdict }) => verdict === 'cannotTell')).toBe(true);
  });
});

describe('severity from the mixed model', () => {
  it.each(['product_lmm_nested_self', 'product_lmm_second_rater'])('agrees with lme4 on %s', (id) => {
    const { input, expected } = reference(id);
    const found = severityFromModel(input);
    if (!found.ok) throw new Error('refused');
    expectFigure(found.leniencyVariance, expected.var['rater:isR'], 2e-3);
    expectFigure(found.teamVariance, expected.var['team:(Intercept)'], 2e-3);
    expectFigure(found.rateeVariance, expected.var['ratee.1:(Intercept)'], 2e-3);
    expectFigure(found.selfVariance, expected.var['ratee:isF'], 2e-3);
    expectFigure(found.residualVariance, expected.var['Residual:NA'], 2e-3);
    expectFigure(found.logLikelihood, expected.reml_loglik, 1e-6);
    const byRater = new Map(found.raters.map((rater) => [rater.rater, rater]));
    for (const [i, name] of expected.rater.entries()) {
      const rater = byRater.get(String(name));
      expectFigure(rater?.blup, expected.leniency_blup[i], 2e-3, 0.05);
      expectFigure(rater?.conditionalSd, expected.condSD[i], 2e-3);
      expectFigure(rater?.z, expected.z[i], 2e-3, 0.05);
      expectFigure(rater?.bh, expected.bh[i], 2e-3);
    }
    const flagged = found.raters.filter(({ verdict }) => verdict === 'flag');
    expect(flagged.map(({ rater }) => Number(rater))).toEqual(expected.flagged_q10);
  });

  it('is surer with second ratings than with self-scores alone', () => {
    const { sheets } = simulateOffice(4, { supervisors: 40, secondShare: 1, leniencySd: 0.25 });
    const model = severityFromModel(sheets);
    const self = severityFromSelf(sheets);
    if (!model.ok || !self.ok) throw new Error('refused');
    const size = (raters: readonly { smallestFindable: number | undefined }[]) =>
      raters.reduce((sum, rater) => sum + (rater.smallestFindable ?? Number.NaN), 0) / raters.length;
    expect(size(model.raters)).toBeLessThan(size(self.raters));
  });

  it('counts what one rater said of one person in two cycles as one opinion', () => {
    const { sheets } = simulateOffice(6, { supervisors: 20, leniencySd: 0.25, secondShare: 0.5 });
    const repeated = sheets.map((sheet): AnswerSheet => ({ ...sheet, cycle: 'earlier' }));
    const once = severityFromModel(sheets);
    const twice = severityFromModel([...sheets, ...repeated]);
    if (!once.ok || !twice.ok) throw new Error('refused');
    for (const [i, rater] of once.raters.entries())
      expectFigure(twice.raters[i]?.leniency, rater.leniency, 1e-6, 0.01);
  });

  it.each([
    ['nothing', []],
    ['one rater', simulateOffice(1, { supervisors: 1, secondShare: 0 }).sheets],
    ['all levels equal', simulateOffice(1).sheets.map((sheet) => ({ ...sheet, levels: [3, 3, 3] }))],
  ])('refuses %s with a reason', (_, sheets) => {
    const found = severityFromModel(sheets);
    expect(found.ok).toBe(false);
    expect(unfitNumbers(found)).toEqual([]);
  });
});

describe('severity against the key of practice cases', () => {
  const exact = (rater: string, lenient: number, practiceCases: number): AnswerSheet[] =>
    Array.from({ length: practiceCases }, (_, v) => ({
      rater,
      ratee: `V${v}`,
      role: 'vignette',
      levels: [3 + lenient, 2 + lenient, v % 2 === 0 ? 4 : 3],
    }));
  const keys = Array.from({ length: 6 }, (_, v) => ({ practiceCase: `V${v}`, levels: [3, 2, 3] }));

  it('gives the mean deviation from the key', () => {
    const found = severityFromPractice([...exact('A', 0, 6), ...exact('B', 1, 6)], keys);
    if (!found.ok) throw new Error('refused');
    // By hand: two cells of three are lenient by the plant, the third by 1 in every other practice case.
    expectFigure(found.raters[0]?.elevation, 1 / 6);
    expectFigure(found.raters[1]?.elevation, 2 / 3 + 1 / 6);
    // Six practice cases alternate between 1/3 and 0: sum of squares 6 / 36 a rater, 10 df over both.
    expectFigure(found.pooledSd, Math.sqrt(2 / 6 / 10));
  });

  it('flags a lenient rater in an office of two and clears the other', () => {
    const found = severityFromPractice([...exact('A', 0, 6), ...exact('B', 1, 6)], keys);
    if (!found.ok) throw new Error('refused');
    expect(found.raters.map(({ verdict, direction }) => [verdict, direction])[1]).toEqual([
      'flag',
      'lenient',
    ]);
  });

  it('does not judge on two practice cases', () => {
    const found = severityFromPractice([...exact('A', 1, 2), ...exact('B', 0, 6)], keys);
    if (!found.ok) throw new Error('refused');
    expect(found.raters[0]?.reason?.code).toBe('tooFewPracticeCases');
  });

  // 200 offices each; by Holm's bound an honest rater is flagged with probability .01 at most, in an office of any size.
  it.each([3, 6, 12])('flags fewer than 2 in 100 of the innocent in an office of %i', (supervisors) => {
    let flagged = 0;
    let innocent = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const plant = { share: 1 / supervisors, habit: severe, practiceCases: 6, supervisors, ratees: 1 };
      const office = simulateOffice(600 + seed, plant);
      const found = severityFromPractice(office.sheets, office.keys);
      if (!found.ok) throw new Error('refused');
      const honest = found.raters.filter(({ rater }) => !office.planted.has(rater));
      innocent += honest.length;
      flagged += honest.filter(({ verdict }) => verdict === 'flag').length;
    }
    expect(flagged / innocent).toBeLessThanOrEqual(0.02);
  });

  it('leaves out a key that is no number', () => {
    const broken = [{ practiceCase: 'V0', levels: [Number.NaN, 2, 3] }, ...keys.slice(1)];
    const found = severityFromPractice([...exact('A', 0, 6), ...exact('B', 1, 6)], broken);
    expect(unfitNumbers(found)).toEqual([]);
    expect(found).toMatchObject({ raters: [{ n: 6 }, { n: 6 }] });
  });

  it('refuses without a key', () => {
    expect(severityFromPractice(exact('A', 0, 6), []).ok).toBe(false);
  });
});
