// Generalizability: published components, and the identities with intraclass correlations.
import fc from 'fast-check';
import { decisionStudy } from '../../src/analysis/decision-study';
import type { TaskRating } from '../../src/analysis/nested-mean-squares';
import { reliabilityGqk } from '../../src/analysis/reliability-gqk';
import type { Table } from '../../src/analysis/table-rows';
import { nestedEffects, varianceComponents } from '../../src/analysis/variance-components';
import { intraclassCorrelation } from '../../src/core/stats/intraclass-correlation';
import { expectFigure } from '../support/figures';
import { describeBeside, reference } from '../support/reference';

describe('varianceComponents of persons x raters', () => {
  const { input, expected } = reference('gtheory_p_x_r_shrout_fleiss');

  it('has the components and coefficients of the closed form', () => {
    const outcome = varianceComponents(input.ratings as number[][]);
    if (!outcome.ok) throw new Error('refused');
    expectFigure(outcome.components.p, expected.p);
    expectFigure(outcome.components.r, expected.r);
    expectFigure(outcome.components.pr, expected.pr_e);
    expectFigure(outcome.single.Erho2, expected.Erho2_nr1);
    expectFigure(outcome.single.Phi, expected.Phi_nr1);
    expectFigure(outcome.mean.Erho2, expected.Erho2_nrk);
    expectFigure(outcome.mean.Phi, expected.Phi_nrk);
  });

  const tables = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 8,
  });

  it('makes generalizability ICC(C,.) and dependability ICC(A,.) when no estimate is negative', () => {
    fc.assert(
      fc.property(tables, (ratings) => {
        const [study, icc] = [varianceComponents(ratings), intraclassCorrelation(ratings)];
        if (!study.ok || !icc.ok || study.negative.length > 0 || study.components.p === 0) return;
        expect(study.single.Erho2).toBeCloseTo(icc.iccC1.icc ?? 9, 10);
        expect(study.single.Phi).toBeCloseTo(icc.iccA1.icc ?? 9, 10);
        expect(study.mean.Phi).toBeCloseTo(icc.iccAk.icc ?? 9, 10);
      }),
    );
  });

  it('sets negative estimates to zero and says which', () => {
    fc.assert(
      fc.property(tables, (ratings) => {
        const study = varianceComponents(ratings);
        if (!study.ok) return;
        for (const name of ['p', 'r', 'pr'] as const) {
          expect(study.components[name]).toBe(Math.max(0, study.estimates[name]));
          expect(study.negative.includes(name)).toBe(study.estimates[name] < 0);
        }
      }),
    );
    // People alike, raters crossing over: the person component must come out negative.
    const study = varianceComponents([
      [1, 5],
      [5, 1],
      [1, 5],
      [5, 1],
    ]);
    expect(study).toMatchObject({ negative: ['p', 'r'], components: { p: 0, r: 0 } });
  });
});

describe('varianceComponents of persons x (raters in tasks)', () => {
  const { input, expected } = reference('gtheory_brennan_p_x_r_in_t');
  const outcome = varianceComponents(input as Table<TaskRating>);
  if (!outcome.ok) throw new Error('refused');

  it.each([
    ['p', '0.4731'],
    ['t', '0.3252'],
    ['rt', '0.6475'],
    ['pt', '0.5596'],
    ['prt', '2.3802'],
  ] as const)('has the component %s = %s that Brennan (2001, Table 3.2) prints', (name, printed) => {
    expect(outcome.components[name].toFixed(4)).toBe(printed);
    expectFigure(outcome.meanSquares[name], expected.mean_squares[name], 1e-9);
    expectFigure(outcome.estimates[name], expected.variance_anova[name], 1e-8);
  });

  it.each([
    [3, 4],
    [3, 1],
    [1, 1],
  ])('foretells the dependability with %p tasks and %p raters each', (tasks, raters) => {
    const study = decisionStudy(nestedEffects(outcome.components), {
      object: 'p',
      sizes: { t: tasks, r: raters },
    });
    const printed = expected[`dstudy_nt${tasks}_nr${raters}`];
    expectFigure(study.relativeError, printed.relative_error, 1e-8);
    expectFigure(study.absoluteError, printed.absolute_error, 1e-8);
    expectFigure(study.Erho2, printed.Erho2, 1e-8);
    expectFigure(study.Phi, printed.Phi, 1e-8);
  });

  const rows: readonly { person: number; task: number; rater: number; score: number }[] = input.score.map(
    (score: number, i: number) => ({
      score,
      person: input.person[i],
      task: input.task[i],
      rater: input.rater[i],
    }),
  );

  it('reads rows as it reads columns, in any order', () => {
    const turned = varianceComponents([...rows].reverse());
    if (!turned.ok) throw new Error('refused');
    expectFigure(turned.components.p, outcome.components.p, 1e-12);
    expectFigure(turned.components.prt, outcome.components.prt, 1e-12);
  });

  it('takes the raters of different tasks for different people, however they are labelled', () => {
    const relabelled = varianceComponents(rows.map((row) => ({ ...row, rater: row.rater % 4 })));
    expect(relabelled.ok && relabelled.components).toEqual(outcome.components);
  });

  it.each([
    ['a hole', rows.slice(1), 'not-crossed'],
    ['a score given twice', [...rows, ...rows.slice(0, 1)], 'malformed'],
    ['one task', rows.filter(({ task }) => task === 1), 'too-few'],
    ['one rater a task', rows.filter(({ rater }) => rater % 4 === 1), 'too-few'],
    ['equal scores', rows.map((row) => ({ ...row, score: 3 })), 'no-variation'],
  ])('is refused for %s', (_, given, code) => {
    expect(varianceComponents(given)).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('reliabilityGqk', () => {
  describeBeside('gqk_sirt_ratings1', ({ input, expected }) => {
    it('has q, khat, the REML components and the coefficients', () => {
      const outcome = reliabilityGqk(input);
      if (!outcome.ok) throw new Error(outcome.reason.code);
      expectFigure(outcome.khat, expected.khat, 1e-10);
      expectFigure(outcome.q, expected.q, 1e-10);
      expectFigure(outcome.varianceRatee, expected.var_ratee, 1e-4);
      expectFigure(outcome.varianceRater, expected.var_rater, 1e-4);
      expectFigure(outcome.varianceResidual, expected.var_residual, 1e-4);
      expectFigure(outcome.logLikelihood, expected.reml_loglik, 1e-6);
      expectFigure(outcome.iccA1, expected.icc_A_1, 1e-4);
      expectFigure(outcome.iccAkhat, expected.icc_A_khat, 1e-4);
      expectFigure(outcome.iccC1, expected.icc_C_1, 1e-4);
      expectFigure(outcome.Gqkhat, expected.G_q_khat, 1e-4);
      expectFigure(outcome.Gq1, expected.G_q_1, 1e-4);
    });
  });

  it('is ICC(C,k), with q = 0 and khat = k, when everybody rated everybody', () => {
    const { ratings } = reference('icc_shrout_fleiss_1979').input;
    const rows = ratings.flatMap((row: number[], ratee: number) =>
      row.map((y, rater) => ({ ratee, rater, y })),
    );
    const [outcome, icc] = [reliabilityGqk(rows), intraclassCorrelation(ratings as number[][])];
    if (!outcome.ok || !icc.ok) throw new Error('refused');
    expect(outcome.khat).toBeCloseTo(4, 12);
    expect(outcome.q).toBeCloseTo(0, 12);
    expectFigure(outcome.Gqkhat, icc.iccCk.icc ?? null, 1e-6);
    expectFigure(outcome.iccA1, icc.iccA1.icc ?? null, 1e-6);
  });

  it('counts shared raters over ordered pairs of ratees', () => {
    const design = fc.array(fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(design, (raters) => {
        const rows = raters.flatMap((list, ratee) =>
          list.map((rater) => ({ ratee, rater, y: ((ratee * 7 + rater * 3 + ratee * rater) % 11) + rater })),
        );
        const outcome = reliabilityGqk(rows);
        if (!outcome.ok) return;
        const n = raters.length;
        let shared = 0;
        for (const [i, a] of raters.entries()) {
          for (const [j, b] of raters.entries()) {
            if (i !== j) shared += a.filter((r) => b.includes(r)).length / (a.length * b.length);
          }
        }
        expect(outcome.q).toBeCloseTo(Math.max(0, 1 / outcome.khat - shared / (n * (n - 1))), 10);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['columns of unequal length', { ratee: [1], rater: [1, 2], y: [1] }, 'malformed'],
    ['a rating given twice', { ratee: [1, 1, 2], rater: [1, 1, 2], y: [1, 2, 3] }, 'malformed'],
    ['nobody with a second rater', { ratee: [1, 2, 3], rater: [1, 1, 2], y: [1, 2, 3] }, 'too-few'],
    ['one rater', { ratee: [1, 2], rater: [1, 1], y: [1, 2] }, 'too-few'],
    ['only missing ratings', { ratee: [1, 2], rater: [1, 2], y: [null, undefined] }, 'no-data'],
  ])('is refused for %s', (_, columns, code) => {
    expect(reliabilityGqk(columns)).toMatchObject({ ok: false, reason: { code } });
  });
});
