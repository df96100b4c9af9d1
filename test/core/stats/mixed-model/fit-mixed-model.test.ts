// Mixed models: against lme4, against the likelihood written out, and their laws.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { fitMixedModel } from '../../../../src/core/stats/fit-mixed-model';
import type { MixedModelFit, MixedModelSpec, ModelTable } from '../../../../src/core/stats/mixed-model/spec';
import { expectFigure, unfitNumbers } from '../../../support/figures';
import { describeBeside, type ReferenceSet, reference } from '../../../support/reference';
import { linkedOffice, office, officeSpec, shuffled } from './crossed-data';
import { directFit } from './direct-likelihood';

function fitted(table: ModelTable, spec: MixedModelSpec): MixedModelFit {
  const outcome = fitMixedModel(table, spec);
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome;
}

const varianceOf = (fit: MixedModelFit, name: string): number | undefined =>
  fit.components.find((component) => component.name === name)?.variance;

describe.each(['product_lmm_nested_self', 'product_lmm_second_rater'])('%s, as lme4 fits it', (id) => {
  const set = reference(id);
  const fit = fitted(set.input.rows, officeSpec);
  const leniency = fit.random[2]?.levels ?? [];

  it.each([
    ['team', 'team:(Intercept)'],
    ['ratee', 'ratee.1:(Intercept)'],
    ['leniency', 'rater:isR'],
    ['self', 'ratee:isF'],
    ['Residual', 'Residual:NA'],
  ])('has the variance of %s', (name, key) => {
    expectFigure(varianceOf(fit, name), set.expected.var[key], 2e-3, 0.05);
  });

  it('has the means of the sources and the restricted log-likelihood', () => {
    expectFigure(fit.logLikelihood, set.expected.reml_loglik, 1e-7);
    for (const [j, beta] of set.expected.beta.entries()) expectFigure(fit.fixed[j]?.estimate, beta, 1e-6);
  });

  it('has every BLUP of leniency and its conditional SD', () => {
    for (const [i, rater] of set.expected.rater.entries()) {
      expect(leniency[i]?.level).toBe(String(rater));
      expectFigure(leniency[i]?.blup, set.expected.leniency_blup[i], 1e-4, 0.05);
      expectFigure(leniency[i]?.conditionalSd, set.expected.condSD[i], 1e-4);
    }
  });

  it('yields the z of the reference as blup / (conditionalSd sqrt(lambda))', () => {
    for (const [i, z] of set.expected.z.entries()) {
      const { blup, conditionalSd, lambda } = leniency[i] as (typeof leniency)[number];
      expectFigure(blup / (conditionalSd * Math.sqrt(lambda)), z, 1e-4, 0.1);
    }
  });
});

function compareSimple(set: ReferenceSet, random: readonly string[]): void {
  const fit = fitted(set.input, { response: 'y', random });

  it('has the components, the mean and the likelihood', () => {
    for (const [k, { value }] of set.expected.var.entries())
      expectFigure(fit.components[k]?.variance, value, 1e-4, 0.1);
    expectFigure(fit.fixed[0]?.estimate, set.expected.beta, 1e-8);
    expectFigure(fit.fixed[0]?.se, set.expected.beta_se, 1e-4);
    expectFigure(fit.logLikelihood, set.expected.reml_loglik, 1e-7);
  });

  it('has the predicted effects and their conditional SDs', () => {
    for (const { name, levels } of fit.random) {
      const key = Object.keys(set.expected.ranef).find((other) => other.toLowerCase() === name);
      const expected = set.expected.ranef[key ?? name];
      for (const [i, level] of expected.level.entries()) {
        const own = levels.find((effect) => effect.level === level);
        expectFigure(own?.blup, expected.est[0][i], 1e-3, 0.01);
        expectFigure(own?.conditionalSd, expected.condSD[i], 1e-3);
      }
    }
  });
}

describeBeside('lmm_dyestuff', (set) => compareSimple(set, ['batch']));
describeBeside('lmm_penicillin_crossed', (set) => compareSimple(set, ['plate', 'sample']));
describeBeside('lmm_dyestuff2_zero_variance', (set) => {
  compareSimple(set, ['batch']);

  it('says that the batches do not vary', () => {
    const fit = fitted(set.input, { response: 'y', random: ['batch'] });
    expect(fit.singular).toBe(true);
    expect(fit.components[0]).toMatchObject({ variance: 0, boundary: true, se: undefined });
    expect(fit.random[0]?.levels.map(({ blup, lambda }) => [blup, lambda])).toEqual(
      Array.from({ length: 6 }, () => [0, 0]),
    );
  });
});

describeBeside('lmm_insteval_crossed', (set) => {
  const path = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'reference', set.input.csv);
  const [header = '', ...lines] = gunzipSync(readFileSync(path)).toString().trim().split('\n');
  const names = header.replaceAll('"', '').split(',');
  const rows = lines.map((line) => {
    const values = line.replaceAll('"', '').split(',');
    return Object.fromEntries(names.map((name, j) => [name, name === 'y' ? Number(values[j]) : values[j]]));
  });

  it('fits 73,421 ratings of 1,128 lecturers by 2,972 students to the optimum of lme4', () => {
    const expected = set.expected.model_y_1_s_d;
    const fit = fitted(rows, { response: 'y', random: ['s', 'd'] });
    expect(fit.converged).toBe(true);
    for (const name of ['s', 'd', 'Residual']) expectFigure(varianceOf(fit, name), expected.var[name], 1e-4);
    expect(Math.abs(fit.logLikelihood - expected.reml_loglik)).toBeLessThan(0.001);
    expectFigure(fit.fixed[0]?.se, expected.beta_se, 1e-4);
    const blups = new Map(fit.random[1]?.levels.map(({ level, blup }) => [level, blup]));
    for (const [i, level] of expected.d_level.entries())
      expect(Math.abs((blups.get(level) ?? Number.NaN) - expected.d_blup[i])).toBeLessThan(1e-4);
  });

  it('fits a covariate and a third factor that is an interaction', () => {
    const expected = set.expected.model_service_s_d_deptservice;
    const fit = fitted(rows, {
      response: 'y',
      fixed: ['service'],
      random: ['s', 'd', { factor: ['dept', 'service'] }],
      effects: false,
    });
    for (const name of ['s', 'd', 'dept:service', 'Residual'])
      expectFigure(varianceOf(fit, name), expected.var[name], 1e-3);
    expect(Math.abs(fit.logLikelihood - expected.reml_loglik)).toBeLessThan(0.001);
    expectFigure(fit.fixed[1]?.estimate, expected.beta[1], 1e-4);
    expectFigure(fit.fixed[1]?.se, expected.beta_se[1], 1e-3);
  });

  it('comes within 2 % of that by probes and conjugate gradients', () => {
    const expected = set.expected.model_y_1_s_d;
    const fit = fitted(rows, { response: 'y', random: ['s', 'd'], computation: 'iterative' });
    expect(fit.computation).toBe('iterative');
    for (const name of ['s', 'd', 'Residual']) expectFigure(varianceOf(fit, name), expected.var[name], 0.02);
  });
});

describe('lmm_linked_offices: small offices with variances at or near zero', () => {
  const { expected } = reference('lmm_linked_offices');

  it.each<{ seed: number; logLik: number }>(expected)(
    'office $seed is fitted as well as lme4 fits it',
    ({ seed, logLik }) => {
      const fit = fitted(linkedOffice(seed), officeSpec);
      expect(fit.converged).toBe(true);
      expect(fit.logLikelihood).toBeGreaterThan(logLik - 1e-5);
      expect(fit.logLikelihood).toBeLessThan(logLik + 1e-3);
    },
  );
});

describe('a balanced one-way layout', () => {
  it('gives the example of the documentation', () => {
    const fit = fitted({ y: [1, 2, 4, 5], g: ['a', 'a', 'b', 'b'] }, { response: 'y', random: ['g'] });
    expectFigure(varianceOf(fit, 'g'), 4.25, 1e-5);
    expectFigure(varianceOf(fit, 'Residual'), 0.5, 1e-5);
  });

  // Searle, Casella & McCulloch 1992, 3.6: REML is the analysis of variance, or zero between if that is negative.
  const layout = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }))
    .chain(([groups, size]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: size, maxLength: size }), {
        minLength: groups,
        maxLength: groups,
      }),
    )
    .filter((groups) => groups.some((group) => new Set(group).size > 1));

  it('has no variance between groups of exactly equal means', () => {
    const rows = [15, 19, 17, 17].map((y, i) => ({ y, g: Math.floor(i / 2) }));
    expect(varianceOf(fitted(rows, { response: 'y', random: ['g'] }), 'g')).toBe(0);
  });

  it('is fitted as its analysis of variance says', () => {
    fc.assert(
      fc.property(layout, (groups) => {
        const size = groups[0]?.length ?? 0;
        const means = groups.map((group) => group.reduce((s, v) => s + v, 0) / size);
        const mean = means.reduce((s, v) => s + v, 0) / means.length;
        const between = means.reduce((s, m) => s + size * (m - mean) ** 2, 0);
        const within = groups.reduce(
          (s, group, g) => s + group.reduce((t, v) => t + (v - (means[g] as number)) ** 2, 0),
          0,
        );
        const msb = between / (groups.length - 1);
        const msw = within / (groups.length * (size - 1));
        const component = (msb - msw) / size;
        const rows = groups.flatMap((group, g) => group.map((y) => ({ y, g })));
        const fit = fitted(rows, { response: 'y', random: ['g'] });
        const residual = component > 0 ? msw : (between + within) / (rows.length - 1);
        expectFigure(varianceOf(fit, 'g'), Math.max(0, component), 1e-4, msw / size);
        expectFigure(varianceOf(fit, 'Residual'), residual, 1e-4);
      }),
      { numRuns: 150 },
    );
  });
});

describe('against the likelihood with the covariance matrix written out', () => {
  const rows = office(7, 5, 11);
  const fit = fitted(rows, officeSpec);
  const ratees = [...new Set(rows.map((row) => row.ratee))].sort((a, b) => a - b);
  const selves = ratees.filter((ratee) => rows.some((row) => row.ratee === ratee && row.source === 'self'));
  const model = {
    y: rows.map((row) => row.y),
    x: rows.map((row) => [1, row.source === 'self' ? 1 : 0]),
    levels: [
      rows.map((row) => row.team),
      rows.map((row) => row.ratee),
      rows.map((row) => row.rater ?? -1),
      rows.map((row) => (row.source === 'self' ? selves.indexOf(row.ratee) : -1)),
    ],
  };
  const variances = fit.components.map((component) => component.variance);
  const direct = directFit(model, variances);

  it('the criterion and the fixed effects are the same', () => {
    expectFigure(fit.criterion, direct.criterion, 1e-9);
    for (const [j, beta] of direct.beta.entries()) expectFigure(fit.fixed[j]?.estimate, beta, 1e-8);
  });

  it('every BLUP and every prediction SD is the same', () => {
    for (const [k, effects] of direct.effects.entries())
      for (const [l, effect] of effects.entries()) {
        const own = fit.random[k]?.levels[l];
        expectFigure(own?.blup, effect.blup, 1e-7, 0.01);
        expectFigure(own?.predictionSd, effect.predictionSd, 1e-6, 0.01);
      }
  });

  it.each([0, 1, 2, 3, 4])('no change of component %i alone lowers it', (k) => {
    for (const factor of [0.9, 0.97, 1.03, 1.1]) {
      const moved = variances.map((value, j) => (j === k ? Math.max(value, 1e-3) * factor : value));
      expect(directFit(model, moved).criterion).toBeGreaterThanOrEqual(direct.criterion - 1e-7);
    }
  });
});

describe('laws', () => {
  const rows = office(12, 6, 3);
  const fit = fitted(rows, officeSpec);

  it('the order of the rows changes no digit', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(fitMixedModel(shuffled(rows, seed), officeSpec)).toEqual(fit);
      }),
      { numRuns: 20 },
    );
  });

  it('a change of unit and origin changes the figures with it and nothing else', () => {
    const moved = fitted(
      rows.map((row) => ({ ...row, y: 1e4 + 20 * row.y })),
      officeSpec,
    );
    for (const [k, component] of fit.components.entries())
      expectFigure(moved.components[k]?.variance, 400 * component.variance, 1e-5, 0.01);
    expectFigure(moved.fixed[0]?.estimate, 1e4 + 20 * (fit.fixed[0]?.estimate ?? 0), 1e-8);
  });

  it('rows without a response or a factor are left out and counted', () => {
    const more = [
      ...rows,
      { ...rows[0], y: undefined },
      { ...rows[0], team: null },
      { ...rows[0], rater: undefined },
    ];
    const again = fitted(more, officeSpec);
    expect(again.dropped).toBe(3);
    expect({ ...again, dropped: 0 }).toEqual(fit);
  });

  it('maximum likelihood has the smaller residual criterion and names itself', () => {
    const ml = fitted(rows, { ...officeSpec, method: 'ML' });
    expect(ml.method).toBe('ML');
    expect(ml.logLikelihood).toBeGreaterThan(fit.logLikelihood);
  });

  it('the iterative path comes within 2 % of the SDs of the exact one', () => {
    const sheets = office(150, 8, 5);
    const exact = fitted(sheets, officeSpec);
    const iterative = fitted(sheets, { ...officeSpec, computation: 'iterative' });
    expect(exact.computation).toBe('exact');
    for (const [k, component] of exact.components.entries())
      expectFigure(iterative.components[k]?.variance, component.variance, 0.02);
    expectFigure(iterative.logLikelihood, exact.logLikelihood, 1e-3);
  });
});

describe('data that say too little', () => {
  const six = [1, 2, 4, 3, 6, 5];
  const spec: MixedModelSpec = { response: 'y', random: ['g'] };

  it.each<[string, ModelTable, MixedModelSpec, object]>([
    ['no row', [], spec, { code: 'no-data' }],
    [
      'no value',
      [
        { y: undefined, g: 1 },
        { y: Number.NaN, g: 2 },
      ],
      spec,
      { code: 'no-data' },
    ],
    ['a missing column', six.map((y) => ({ y })), spec, { code: 'no-data' }],
    ['one row', [{ y: 1, g: 1 }], spec, { code: 'too-few', what: 'groups' }],
    ['one level', six.map((y) => ({ y, g: 1 })), spec, { code: 'too-few', what: 'groups' }],
    ['a level for each row', six.map((y) => ({ y, g: y })), spec, { code: 'too-few', what: 'ratings' }],
    ['no spread', six.map((_, i) => ({ y: 3, g: i % 2 })), spec, { code: 'no-variation' }],
    ['no spread within groups', six.map((_, i) => ({ y: i % 3, g: i % 3 })), spec, { code: 'no-variation' }],
    [
      'as many fixed effects as rows',
      [1, 2, 3].map((y) => ({ y: y * y, g: y % 2, a: y, b: y === 2 ? 1 : 0 })),
      { ...spec, fixed: ['a', 'b'] },
      { code: 'too-few', what: 'degrees-of-freedom' },
    ],
  ])('%s is refused with the reason', (_, table, model, reason) => {
    const outcome = fitMixedModel(table, model);
    expect(outcome.ok ? undefined : outcome.reason).toMatchObject(reason);
  });

  it('terms that nothing tells apart are fitted and named', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({
      y: Math.sin(7 * i) + (i % 5),
      team: i % 5,
      rater: `r${i % 5}`,
    }));
    const fit = fitted(rows, { response: 'y', random: ['team', 'rater'] });
    expect(fit.confounded).toEqual([['team', 'rater']]);
    const alone = fitted(rows, { response: 'y', random: ['team'] });
    expectFigure(
      (varianceOf(fit, 'team') ?? 0) + (varianceOf(fit, 'rater') ?? 0),
      varianceOf(alone, 'team') ?? 0,
      1e-6,
    );
  });

  it('a fixed column that repeats others is named and left out', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({
      y: Math.sin(7 * i),
      a: i % 2,
      b: 1 + 2 * (i % 2),
      g: i % 5,
    }));
    const fit = fitted(rows, { response: 'y', fixed: ['a', 'b'], random: ['g'] });
    expect(fit.aliased).toEqual(['b']);
    expect(fit.fixed.map(({ name }) => name)).toEqual(['(Intercept)', 'a']);
  });

  it('a spread so small that its square has no digits is refused', () => {
    const rows = [0, 4.7e-162, 0].map((y, i) => ({ y, g: i % 2 }));
    expect(fitMixedModel(rows, { response: 'y', random: ['g'] })).toMatchObject({
      ok: false,
      reason: { code: 'no-variation' },
    });
  });

  it('whatever the rows hold, the answer is finite or a reason', () => {
    const cell = fc.record({
      y: fc.option(
        fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 5 })),
        {
          nil: undefined,
        },
      ),
      g: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      h: fc.integer({ min: 0, max: 3 }),
      c: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (rows) => {
        const outcome = fitMixedModel(rows, {
          response: 'y',
          fixed: ['c'],
          random: ['g', 'h', { name: 'part', factor: 'h', only: { c: 'a' } }],
        });
        expect(unfitNumbers(outcome)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
