// What a design can tell of each rater, and which sheets more would tell most.

import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import { LeniencyInformation } from '../../../src/core/bias/leniency-information';
import { linkingPlan } from '../../../src/core/bias/linking-plan';
import { ratingDesign } from '../../../src/core/bias/rating-design';
import { severityFromModel } from '../../../src/core/bias/severity-from-model';
import { expectFigure } from '../../support/figures';

const nested = simulateOffice(4, { supervisors: 12 }).sheets;

describe('the variance of an estimated leniency', () => {
  it('from the design alone is that of the fitted model', () => {
    const { sheets } = simulateOffice(3, { supervisors: 25, secondShare: 0.3, leniencySd: 0.25 });
    const model = severityFromModel(sheets);
    if (!model.ok) throw new Error('refused');
    const variances = {
      team: model.teamVariance,
      ratee: model.rateeVariance,
      leniency: model.leniencyVariance,
      self: model.selfVariance,
      climate: model.climateVariance,
      residual: model.residualVariance,
    };
    const information = new LeniencyInformation(sheets, variances);
    const { precision = [] } = ratingDesign(sheets, { variances });
    for (const [i, variance] of information.nullVariances().entries()) {
      expectFigure(variance, model.raters[i]?.nullVariance ?? null, 1e-6);
      expectFigure((precision[i]?.standardError ?? 0) ** 2, model.raters[i]?.nullVariance ?? null, 1e-6);
    }
  });

  it('of usual data with 8 ratees and self-scores finds about .71 point', () => {
    const { precision } = ratingDesign(simulateOffice(4, { supervisors: 100 }).sheets);
    expect(precision).toHaveLength(100);
    for (const { smallestFindable } of precision ?? [])
      expect(Math.abs((smallestFindable ?? Number.NaN) - 0.71)).toBeLessThan(0.05);
  });
});

describe('the linking plan', () => {
  it('keeps to the budget and the load, and asks nobody twice about one person', () => {
    const plan = linkingPlan(nested, { budget: 20, perRater: 2 });
    expect(plan.sheets.length).toBeLessThanOrEqual(20);
    const load = new Map<string, number>();
    const pairs = new Set<string>();
    for (const sheet of plan.sheets) {
      load.set(sheet.rater, (load.get(sheet.rater) ?? 0) + 1);
      if (sheet.kind !== 'second') throw new Error('a practiceCase was not asked for');
      expect(sheet.ratee.startsWith(sheet.rater)).toBe(false);
      pairs.add(`${sheet.ratee}|${sheet.rater}`);
    }
    expect(Math.max(...load.values())).toBeLessThanOrEqual(2);
    expect(pairs.size).toBe(plan.sheets.length);
  });

  it('makes no rater less certain, and the least certain more certain', () => {
    const plan = linkingPlan(nested, { budget: 12 });
    const errors = (powers: typeof plan.before) => powers.map(({ standardError }) => standardError ?? 0);
    const [before, after] = [errors(plan.before), errors(plan.after)];
    for (const [i, error] of after.entries()) expect(error).toBeLessThanOrEqual((before[i] ?? 0) + 1e-12);
    expect(Math.max(...after)).toBeLessThan(Math.max(...before));
  });

  it('ends when practice cases have brought every rater to a power of .8', () => {
    const plan = linkingPlan(nested, { kinds: ['vignette'], budget: 200, perRater: 10 });
    expect(plan.end).toBe('reached');
    expect(plan.reachedBefore).toBe(0);
    expect(plan.reachedAfter).toBe(12);
    for (const { power } of plan.after) expect(power).toBeGreaterThanOrEqual(0.8);
  });

  it('asks no rater for more practice cases than are left to answer', () => {
    const left = (rater: string) => (rater === nested[0]?.rater ? 0 : 2);
    const { sheets } = linkingPlan(nested, {
      kinds: ['vignette'],
      budget: 200,
      perRater: 10,
      casesLeft: left,
    });
    const asked = new Map<string, number>();
    for (const { rater } of sheets) asked.set(rater, (asked.get(rater) ?? 0) + 1);
    expect([...asked.values()]).toEqual(Array(11).fill(2));
  });

  it('has nothing to say of no sheets, and no one to ask in an office of one', () => {
    expect(linkingPlan([])).toMatchObject({ sheets: [], end: 'reached' });
    expect(linkingPlan(simulateOffice(1, { supervisors: 1 }).sheets)).toMatchObject({
      sheets: [],
      end: 'exhausted',
    });
  });
});
