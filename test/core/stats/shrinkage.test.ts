// Variances and estimates steadied by their kind, and p-values adjusted for their number.
import fc from 'fast-check';
import { twoStageEmpiricalBayes } from '../../../src/analysis/two-stage-empirical-bayes';
import { type Adjustment, adjustPValues } from '../../../src/core/stats/adjust-p-values';
import { moderatedVariance } from '../../../src/core/stats/moderated-variance';
import { sum } from '../../../src/core/stats/numeric/sum';
import { expectFigure } from '../../support/figures';
import { reference } from '../../support/reference';

describe('moderatedVariance', () => {
  const { input, expected } = reference('moderated_variance_k60');
  const outcome = moderatedVariance(input);
  if (!outcome.ok) throw new Error(outcome.reason.code);

  it('has the prior and the posterior variances of limma', () => {
    expectFigure(outcome.priorVariance, expected.prior_scale_s0sq);
    expectFigure(outcome.priorDf, expected.prior_df_d0);
    for (const [i, group] of outcome.groups.entries()) {
      expectFigure(group?.posteriorVariance, expected.posterior_var[i]);
    }
  });

  it('draws every variance towards the common one, never past it', () => {
    for (const [i, group] of outcome.groups.entries()) {
      const raw = input.s2[i];
      const posterior = group?.posteriorVariance ?? Number.NaN;
      expect((posterior - raw) * (outcome.priorVariance - posterior)).toBeGreaterThanOrEqual(0);
    }
  });

  it('follows the unit of the variances', () => {
    const scaled = moderatedVariance({ ...input, s2: input.s2.map((s2: number) => 100 * s2) });
    if (!scaled.ok) throw new Error(scaled.reason.code);
    expectFigure(scaled.priorVariance, 100 * outcome.priorVariance);
    expectFigure(scaled.groups[7]?.pLower, outcome.groups[7]?.pLower ?? null);
  });

  it('has no bound on the prior when the variances differ less than chance would make them', () => {
    const alike = moderatedVariance({ s2: [1, 1.01, 0.99, 1], df: [5, 5, 5, 5] });
    expect(alike).toMatchObject({ ok: true, priorDf: undefined, priorVariance: 1 });
    expect(alike.ok && alike.groups.every((group) => group?.posteriorVariance === 1)).toBe(true);
  });

  it('keeps its place for a group without variance', () => {
    const holed = moderatedVariance({ s2: [1, null, 4, 2], df: [4, 4, 4, 0] });
    expect(holed.ok && holed.groups.map((group) => group === undefined)).toEqual([false, true, false, true]);
  });

  it.each([
    ['one group', { s2: [1], df: [3] }, 'too-few'],
    ['a negative variance', { s2: [1, -1], df: [3, 3] }, 'out-of-range'],
    ['variances mostly zero', { s2: [0, 0, 0, 1], df: [3, 3, 3, 3] }, 'no-variation'],
  ])('is refused for %s', (_, columns, code) => {
    expect(moderatedVariance(columns)).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('twoStageEmpiricalBayes', () => {
  const { input, expected } = reference('eb_metafor_k40');

  it('prints what metafor prints when it stops where metafor stops', () => {
    const outcome = twoStageEmpiricalBayes(input);
    if (!outcome.ok) throw new Error(outcome.reason.code);
    const { reml } = expected;
    expectFigure(outcome.mu, reml.mu);
    expectFigure(outcome.muSe, reml.mu_se);
    expectFigure(outcome.tau2, reml.tau2);
    expectFigure(outcome.tau2Se, reml.se_tau2);
    expectFigure(outcome.I2, reml.I2);
    expectFigure(outcome.H2, reml.H2);
    expectFigure(outcome.Q, reml.QE);
    expectFigure(outcome.p, reml.QEp);
    expectFigure(outcome.logLikelihood, reml.loglik);
    expectFigure(outcome.tau2DerSimonianLaird, expected.DL_tau2);
    for (const [i, estimate] of outcome.estimates.entries()) {
      expectFigure(estimate?.blup, expected.blup[i]);
      expectFigure(estimate?.se, expected.blup_se[i]);
    }
  });

  it('finds the top of the likelihood, a hair above where metafor stops', () => {
    const [outcome, early] = [twoStageEmpiricalBayes(input, { tolerance: 0 }), twoStageEmpiricalBayes(input)];
    if (!outcome.ok || !early.ok) throw new Error('refused');
    expectFigure(outcome.tau2, expected.reml.tau2, 1e-4);
    expect(outcome.logLikelihood).toBeGreaterThan(early.logLikelihood);
    // At the top the slope of the restricted likelihood is zero: y'PPy = tr P.
    const w = input.se.map((se: number) => 1 / (se * se + outcome.tau2));
    const yPPy = sum(input.y.map((y: number, i: number) => (w[i] * (y - outcome.mu)) ** 2));
    const traceP = sum(w) - sum(w.map((x: number) => x * x)) / sum(w);
    expect(yPPy / traceP).toBeCloseTo(1, 11);
  });

  it('makes Q equal its expectation at the estimate of Paule and Mandel', () => {
    const outcome = twoStageEmpiricalBayes(input);
    if (!outcome.ok) throw new Error('refused');
    const w = input.se.map((se: number) => 1 / (se * se + outcome.tau2PauleMandel));
    const mu = sum(input.y.map((y: number, i: number) => y * w[i])) / sum(w);
    expect(sum(input.y.map((y: number, i: number) => w[i] * (y - mu) ** 2))).toBeCloseTo(39, 9);
    // metafor stops its own search for it early, too.
    expectFigure(outcome.tau2PauleMandel, expected.PM_tau2, 2e-3);
  });

  it('is variance less error when all errors are equal', () => {
    const outcome = twoStageEmpiricalBayes({ y: [1, 2, 4, 9], se: [1, 1, 1, 1] }, { tolerance: 0 });
    // Sample variance 38 / 3.
    expectFigure(outcome.ok ? outcome.tau2 : undefined, 38 / 3 - 1, 1e-10);
  });

  it('gives everybody the mean when nothing but error is left', () => {
    const outcome = twoStageEmpiricalBayes({ y: [1, 1.1, undefined, 0.9], se: [1, 2, 1, 1] });
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.tau2).toBe(0);
    expect(outcome.estimates[2]).toBeUndefined();
    expect(outcome.estimates[0]?.blup).toBeCloseTo(outcome.mu, 12);
  });
});

describe('adjustPValues', () => {
  const { input, expected } = reference('p_adjust_a');

  it.each(Object.keys(expected))('has the %s values of p.adjust', (method) => {
    const adjusted = adjustPValues(input.p, method as Adjustment);
    for (const [i, value] of adjusted.entries()) expectFigure(value, expected[method][i], 1e-12);
  });

  const lists = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });

  it('makes Hommel the closed test by Simes: rejected if every hypothesis joined with it is', () => {
    fc.assert(
      fc.property(lists, (p) => {
        const adjusted = adjustPValues(p, 'hommel');
        for (const i of p.keys()) {
          let worst = 0;
          for (let set = 0; set < 2 ** p.length; set += 1) {
            if (!(set & (1 << i))) continue;
            const joined = p.filter((_, j) => set & (1 << j)).sort((a, b) => a - b);
            worst = Math.max(worst, Math.min(...joined.map((value, r) => (joined.length * value) / (r + 1))));
          }
          expect(adjusted[i]).toBeCloseTo(Math.min(1, worst), 12);
        }
      }),
    );
  });

  it('keeps the methods in their order of strictness', () => {
    fc.assert(
      fc.property(lists, (p) => {
        const of = (method: Adjustment) => adjustPValues(p, method).map((value) => value ?? Number.NaN);
        const order = ['bonferroni', 'holm', 'hochberg', 'hommel', 'BH'] as const;
        for (const [i, method] of order.slice(1).entries()) {
          const stricter = of(order[i] ?? 'bonferroni');
          for (const [j, value] of of(method).entries())
            expect(value).toBeLessThanOrEqual((stricter[j] ?? 0) + 1e-12);
        }
        for (const [j, value] of of('BH').entries())
          expect(value).toBeLessThanOrEqual((of('BY')[j] ?? 0) + 1e-12);
      }),
    );
  });

  it('does not count what was not tested', () => {
    expect(adjustPValues([0.01, null, Number.NaN, 1.5, 0.04], 'bonferroni')).toEqual([
      0.02,
      undefined,
      undefined,
      undefined,
      0.08,
    ]);
    expect(adjustPValues([], 'BH')).toEqual([]);
  });
});
