// Marginal and conditional Rasch estimation: against TAM, sirt, eRm and psychotools, and against closed forms.
import fc from 'fast-check';
import { fitConditionalRasch } from '../../../src/analysis/fit-conditional-rasch';
import { fitMarginalRasch } from '../../../src/analysis/fit-marginal-rasch';
import { shuffled } from '../../core/stats/mixed-model/crossed-data';
import { unfitNumbers } from '../../support/figures';
import { describeBeside, type ReferenceSet } from '../../support/reference';

const near = (actual: number | undefined, expected: number, tolerance: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(tolerance);

type Parameters = {
  readonly facet: readonly string[];
  readonly xsi: readonly number[];
  readonly se: readonly number[];
};

const ofFacet = ({ facet, xsi }: Parameters, name: string): number[] =>
  xsi.filter((_, i) => facet[i] === name);

function compareMarginal(set: ReferenceSet, key: string, model: 'rating-scale' | 'partial-credit'): void {
  const expected = set.expected[key];
  const fit = fitMarginalRasch(set.input.long, { model });
  if (!fit.ok) throw new Error(fit.reason.code);

  it(`${model}: deviance, variance and number of parameters`, () => {
    expect(fit.converged).toBe(true);
    near(fit.deviance, expected.deviance, 0.005);
    near(fit.variance, expected.variance, 0.005);
    near(fit.eapReliability, expected.EAP_reliability, 0.001);
    expect(fit.parameters).toBe(expected.n_par);
  });

  it.each(['item', 'rater'])(`${model}: the measure of each %s`, (name) => {
    const own = ofFacet(expected.parameters, name);
    expect(fit.facets[name]).toHaveLength(own.length);
    for (const [i, { measure }] of (fit.facets[name] ?? []).entries()) near(measure, own[i] as number, 0.005);
  });

  it(`${model}: the thresholds`, () => {
    const steps = ofFacet(expected.parameters, 'step');
    if (steps.length === 0) return expect(fit.thresholds).toEqual([0]);
    const lists = (
      model === 'rating-scale' ? [fit.thresholds] : fit.thresholds
    ) as readonly (readonly number[])[];
    const items = lists.length;
    const own = ofFacet(expected.parameters, 'item:step');
    for (const [i, list] of lists.entries())
      for (const [k, value] of list.entries())
        near(
          value,
          (steps[k] as number) + (model === 'rating-scale' ? 0 : (own[k * items + i] as number)),
          0.005,
        );
    return undefined;
  });

  it(`${model}: posterior means and weighted estimates of the persons`, () => {
    for (const [i, person] of fit.persons.entries()) {
      near(person.eap, expected.person.EAP[i], 0.005);
      near(person.eapSd, expected.person.SD_EAP[i], 0.005);
      near(person.wle, expected.person.WLE[i], 0.005);
      near(person.wleSe, expected.person.WLE_se[i], 0.005);
    }
  });
}

describeBeside('mfrm_sirt_ratings1', (set) => {
  compareMarginal(set, 'mml_tam_rsm', 'rating-scale');
  compareMarginal(set, 'mml_tam_pcm', 'partial-credit');

  it('agrees with sirt::rm.facets, which sums the item and its thresholds', () => {
    const fit = fitMarginalRasch(set.input.long, { model: 'partial-credit' });
    if (!fit.ok) throw new Error(fit.reason.code);
    const expected = set.expected.mml_sirt_rm_facets;
    for (const [i, { measure }] of (fit.facets['rater'] ?? []).entries())
      near(measure, expected.b_rater[i], 0.005);
    for (const [i, { measure }] of (fit.facets['item'] ?? []).entries()) {
      let sum = 0;
      for (const [k, threshold] of (fit.thresholds[i] as readonly number[]).entries()) {
        sum += measure + threshold;
        near(sum, expected.tau_item[i][k], 0.01);
      }
    }
    near(Math.sqrt(fit.variance), expected.sigma, 0.005);
  });
});
describeBeside('mfrm_tam_ex10_dichotomous', (set) => compareMarginal(set, 'mml_tam_rsm', 'rating-scale'));

function compareConditional(set: ReferenceSet): void {
  it.each(['RSM', 'PCM'] as const)('%s: likelihood, thresholds, fit and person measures', (model) => {
    const expected = set.expected[model];
    if (expected === undefined) return;
    const fit = fitConditionalRasch(set.input.items, { model });
    if (!fit.ok) throw new Error(fit.reason.code);
    near(fit.logLikelihood, expected.loglik_cml, 1e-4);
    const all: number[] = expected.thresholds.flat();
    const mean = all.reduce((s, v) => s + v, 0) / all.length;
    for (const [i, item] of fit.items.entries()) {
      near(item.location, expected.location[i] - mean, 1e-3);
      for (const [k, value] of item.thresholds.entries()) near(value, expected.thresholds[i][k] - mean, 1e-3);
      near(item.infit, expected.infit[i], 1e-3);
      near(item.outfit, expected.outfit[i], 1e-3);
      if (expected.infit_t !== undefined) {
        near(item.infitZ, expected.infit_t[i], 1e-3);
        near(item.outfitZ, expected.outfit_t[i], 1e-3);
      }
    }
    for (const [j, raw] of expected.person_by_raw.raw.entries())
      near(
        fit.personByTotal.find(({ total }) => total === raw)?.measure,
        expected.person_by_raw.theta[j] - mean,
        1e-3,
      );
  });
}

describeBeside('cml_erm_rsmdat', compareConditional);
describeBeside('cml_ptam4wide_raters_as_items', compareConditional);

describe('conditional estimation', () => {
  const answers = (table: readonly (readonly [number, number, number])[]): number[][] =>
    table.flatMap(([a, b, times]) => Array.from({ length: times }, () => [a, b]));

  it('of two dichotomous items is the log ratio of the two mixed patterns (Rasch 1960)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (b, c) => {
        const fit = fitConditionalRasch(
          answers([
            [1, 0, b],
            [0, 1, c],
            [1, 1, 4],
            [0, 0, 3],
          ]),
        );
        if (!fit.ok) throw new Error(fit.reason.code);
        near((fit.items[1]?.location ?? 0) - (fit.items[0]?.location ?? 0), Math.log(b / c), 1e-6);
        // Conditional on a total of 1, item 1 is solved with odds b : c; its log likelihood is the binomial's.
        near(fit.logLikelihood, b * Math.log(b / (b + c)) + c * Math.log(c / (b + c)), 1e-6);
        near(fit.items[0]?.se, Math.sqrt(1 / b + 1 / c) / 2, 1e-4);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the persons', () => {
    const table = answers([
      [2, 1, 6],
      [1, 2, 3],
      [0, 1, 4],
      [1, 0, 7],
      [2, 0, 2],
      [0, 2, 1],
      [1, 1, 3],
    ]);
    const fit = fitConditionalRasch(table, { model: 'PCM' });
    expect(fit.ok).toBe(true);
    expect(fitConditionalRasch(shuffled(table, 5), { model: 'PCM' })).toMatchObject({
      logLikelihood: fit.ok ? expect.closeTo(fit.logLikelihood, 10) : undefined,
    });
  });

  it.each<[string, (number | undefined)[][], object]>([
    ['nothing', [], { code: 'no-data' }],
    ['one item', [[1], [0]], { code: 'too-few', what: 'items' }],
    [
      'an item that all answer alike',
      [
        [1, 0],
        [1, 1],
        [1, 0],
      ],
      { code: 'no-variation' },
    ],
    [
      'a category below the highest that nobody gave',
      [
        [0, 2],
        [2, 0],
        [2, 2],
      ],
      { code: 'too-few', what: 'categories' },
    ],
    [
      'a broken level',
      [
        [0.5, 1],
        [1, 0],
      ],
      { code: 'out-of-range' },
    ],
    [
      'one answer each',
      [
        [1, undefined],
        [undefined, 0],
      ],
      { code: 'no-data' },
    ],
  ])('%s is refused with the reason', (_, table, reason) => {
    const outcome = fitConditionalRasch(table, { model: 'PCM' });
    expect(outcome.ok ? undefined : outcome.reason).toMatchObject(reason);
  });

  it('whatever the answers, gives finite figures or a reason', () => {
    const row = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), fc.boolean(), (table, own) => {
        expect(unfitNumbers(fitConditionalRasch(table, { model: own ? 'PCM' : 'RSM' }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('marginal estimation', () => {
  it('whatever the ratings, gives finite figures or a reason', () => {
    const rating = fc.record({
      person: fc.integer({ min: 0, max: 5 }),
      rater: fc.integer({ min: 0, max: 2 }),
      item: fc.integer({ min: 0, max: 2 }),
      x: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 25 }), fc.boolean(), (table, own) => {
        const outcome = fitMarginalRasch(table, {
          model: own ? 'partial-credit' : 'rating-scale',
          maxIterations: 60,
        });
        expect(unfitNumbers(outcome)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
