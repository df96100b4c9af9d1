// Many-facet Rasch analysis: against reference values, against cases that can be worked out by hand, and its laws.
import fc from 'fast-check';
import { fitManyFacetRasch } from '../../../src/analysis/fit-many-facet-rasch';
import type {
  FacetTable,
  ManyFacetFit,
  ManyFacetOptions,
} from '../../../src/analysis/many-facet-rasch/options';
import { shuffled, uniforms } from '../../core/stats/mixed-model/crossed-data';
import { unfitNumbers } from '../../support/figures';
import { describeBeside, type ReferenceSet, reference } from '../../support/reference';

function fitted(table: FacetTable, options?: ManyFacetOptions): ManyFacetFit {
  const outcome = fitManyFacetRasch(table, options);
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome;
}

const near = (actual: number | undefined, expected: number, tolerance: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(tolerance);

function compareJoint(set: ReferenceSet): void {
  const expected = set.expected.jml;
  const fit = fitted(set.input.long, {
    interactions: [{ facet: 'rater', by: (rating) => Number(rating['person']) % 2 }],
  });

  it('finds the maximum: likelihood and thresholds', () => {
    expect(fit.converged).toBe(true);
    near(fit.logLikelihood, expected.loglik, 1e-6);
    for (const [k, value] of [expected.thresholds].flat().entries())
      near(fit.thresholds[k] as number, value, 1e-4);
  });

  it.each(['person', 'item', 'rater'])('has measures, errors, averages and fit of each %s', (name) => {
    const own = expected.facets[name];
    for (const [i, element] of (fit.facets[name]?.elements ?? []).entries()) {
      near(element.measure, own.measure[i], 1e-4);
      near(element.se, own.se_model[i], 1e-4);
      near(element.observedAverage, own.observed_average[i], 1e-9);
      near(element.fairAverage, own.fair_average_mean[i], 1e-4);
      near(element.infit, own.infit[i], 1e-3);
      near(element.infitZ, own.infit_zstd[i], 1e-3);
      near(element.outfit, own.outfit[i], 1e-3);
      near(element.outfitZ, own.outfit_zstd[i], 1e-3);
      expect([element.count, element.score, element.extreme]).toEqual([
        own.count[i],
        own.score[i],
        own.extreme[i],
      ]);
    }
    expect(fit.facets[name]?.elements).toHaveLength(own.measure.length);
  });

  it.each(['person', 'item', 'rater'])('tells apart the elements of the facet %s as far', (name) => {
    const own = expected.facets[name];
    const report = fit.facets[name];
    near(report?.rmse, own.rmse, 1e-6);
    near(report?.sample?.sd, own.sd_sample, 1e-6);
    near(report?.sample?.trueSd, own.adj_true_sd_sample, 1e-6);
    near(report?.sample?.separation, own.separation_sample, 1e-5);
    near(report?.sample?.strata, own.strata_sample, 1e-5);
    near(report?.sample?.reliability, own.reliability_sample, 1e-6);
    near(report?.population?.sd, own.sd_population, 1e-6);
    near(report?.population?.separation, own.separation_population, 1e-5);
    near(report?.population?.reliability, own.reliability_population, 1e-6);
    near(report?.fixedChiSquare?.chiSquare, own.fixed_chisq, 1e-3);
    expect(report?.fixedChiSquare?.df).toBe(own.fixed_df);
  });

  it('counts the agreement of raters and what the model expects of it', () => {
    expect(fit.agreement).toMatchObject({
      opportunities: expected.agreement.opportunities,
      exact: expected.agreement.exact,
    });
    near(fit.agreement?.expected, expected.agreement.expected_pct / 100, 1e-6);
    near(fit.agreement?.raschKappa, expected.agreement.rasch_kappa, 1e-6);
    near(fit.globalOutfit, expected.global_outfit, 1e-6);
  });

  it('has the bias of every rater on either half of the persons', () => {
    const own = expected.bias_rater_by_parity;
    const cells = fit.interactions[0] ?? [];
    expect(cells).toHaveLength(own.cell.length);
    for (const [i, cell] of cells.entries()) {
      expect(cell.n).toBe(own.n[i]);
      near(cell.observedMinusExpected, own.observed_minus_expected[i], 1e-5);
      near(cell.firstOrderBias, own.first_order_bias_logit[i], 1e-5);
      near(cell.se, own.se[i], 1e-5);
      near(cell.bias, own.bias_logit_mle[i], 1e-5);
      near(cell.biasSe, own.bias_se[i], 1e-5);
    }
  });
}

describe('mfrm_crossed_3x7x5', () => compareJoint(reference('mfrm_crossed_3x7x5')));
describe('mfrm_nested_self', () => {
  const set = reference('mfrm_nested_self');
  compareJoint(set);

  it('falls into as many parts as there are supervisors once the self-ratings are gone', () => {
    const { long, self_rater: self } = set.input;
    const rows = long.x.map((x: number, i: number) => ({
      person: long.person[i],
      rater: long.rater[i],
      item: long.item[i],
      x,
    }));
    expect(fitted(rows).subsets).toBe(set.expected.n_subsets_with_self);
    const nested = fitted(rows.filter((row: { rater: number }) => row.rater !== self));
    expect(nested.subsets).toBe(set.expected.n_subsets_supervisors_only);
    expect(new Set(nested.facets['rater']?.elements.map(({ subset }) => subset)).size).toBe(nested.subsets);
  });

  // Each pair of facets is linked, but the third only repeats what the other two say: by hand, three different rows tell
  // three sums of six measures, and four are left once two origins are set.
  it('are judged by the rank of the design, not by pairs of facets', () => {
    const rows = [
      ['p1', 'r1', 'i1'],
      ['p1', 'r2', 'i2'],
      ['p2', 'r1', 'i2'],
    ].flatMap(([person = '', rater = '', item = '']) =>
      [0, 1, 1, 2].map((score) => ({ person, rater, item, score })),
    );
    const confounded = fitted(rows);
    expect(confounded.deficiency).toBe(1);
    expect(confounded.subsets).toBe(2);
    const told = fitted([
      ...rows,
      ...[0, 1, 2].map((score) => ({ person: 'p2', rater: 'r2', item: 'i2', score })),
    ]);
    expect(told.deficiency).toBe(0);
    expect(told.subsets).toBe(1);
  });
});
describeBeside('mfrm_sirt_ratings1', compareJoint);
describeBeside('mfrm_tam_ex10_dichotomous', compareJoint);

interface Rating extends Record<string, unknown> {
  readonly person: number;
  readonly rater: string;
  readonly item: number;
  readonly x: number;
}

/** Ratings 0 to 4 without structure but for a rising level from person to person. */
function ratings(persons: number, seed: number): Rating[] {
  const uniform = uniforms(seed);
  return Array.from({ length: persons * 12 }, (_, i) => {
    const person = Math.floor(i / 12);
    return {
      person,
      rater: `r${i % 3}`,
      item: Math.floor((i % 12) / 3),
      x: Math.min(4, Math.floor(3 * uniform() + (2.5 * person) / persons)),
    };
  });
}

describe('cases worked out by hand', () => {
  it('two raters of one task: the log odds of each pattern decide', () => {
    // Joint estimation doubles the conditional estimate log(b/c) of two dichotomous items (Andersen 1973).
    const patterns: [number, number, number][] = [
      [1, 0, 30],
      [0, 1, 10],
      [1, 1, 20],
      [0, 0, 5],
    ];
    let person = 0;
    const rows = patterns.flatMap(([a, b, times]) =>
      Array.from({ length: times }, () => {
        person += 1;
        return [
          { person, rater: 'A', x: a },
          { person, rater: 'B', x: b },
        ];
      }).flat(),
    );
    const [a, b] = fitted(rows, { floating: 'person' }).facets['rater']?.elements ?? [];
    near((b?.measure ?? 0) - (a?.measure ?? 0), 2 * Math.log(3), 1e-6);
  });

  it('an extreme person is set aside, marked, and measured beyond all others', () => {
    const rows = ratings(20, 4);
    const best = rows.filter(({ person }) => person === 0).map((row) => ({ ...row, person: 99, x: 4 }));
    const without = fitted(rows);
    const fit = fitted([...rows, ...best]);
    const persons = fit.facets['person']?.elements ?? [];
    const own = persons.find(({ id }) => id === '99');
    expect(own).toMatchObject({ extreme: true, infit: undefined, outfitZ: undefined, score: 48 });
    expect(own?.measure).toBeGreaterThan(
      Math.max(...persons.filter((p) => p !== own).map((p) => p.measure ?? 0)),
    );
    near(fit.facets['rater']?.elements[0]?.measure, without.facets['rater']?.elements[0]?.measure ?? 0, 1e-7);
    near(own?.fairAverage, 4, 0.2);
  });

  it('score values that nobody gave are passed over, and averages stay in the units given', () => {
    const rows = ratings(15, 9);
    const spread = rows.map((row) => ({ ...row, x: 10 + 5 * row.x }));
    const fit = fitted(rows);
    const wide = fitted(spread);
    expect(wide.categories).toEqual(fit.categories.map((value) => 10 + 5 * value));
    for (const [i, element] of (wide.facets['person']?.elements ?? []).entries()) {
      near(element.measure, fit.facets['person']?.elements[i]?.measure ?? 0, 1e-9);
      near(element.fairAverage, 10 + 5 * (fit.facets['person']?.elements[i]?.fairAverage ?? 0), 1e-7);
    }
  });

  it('surprising ratings are listed, the most surprising first', () => {
    const rows = ratings(30, 2).map((row) => ({ ...row, x: Math.min(4, Math.floor(row.person / 6)) }));
    const odd = rows.map((row, i) =>
      i === 12 * 8 ? { ...row, x: 4 } : i % 7 === 0 ? { ...row, x: (row.x + 1) % 5 } : row,
    );
    const { unexpected } = fitted(odd, { unexpected: 2 });
    expect(unexpected.length).toBeGreaterThan(0);
    const sizes = unexpected.map(({ z }) => Math.abs(z));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { observed, expected, z } of unexpected)
      expect(Math.sign(observed - expected)).toBe(Math.sign(z));
  });
});

describe('laws', () => {
  const rows = ratings(25, 7);

  it.each<ManyFacetOptions>([{}, { model: 'partial-credit' }])(
    'every element is expected to score what it scored (%j)',
    (options) => {
      const fit = fitted(rows, options);
      expect(fit.converged).toBe(true);
      expect(fit.maxResidual).toBeLessThan(1e-6);
      const all = fit.facets['item']?.elements ?? [];
      near(
        all.reduce((s, { measure }) => s + (measure ?? 0), 0),
        0,
        1e-9,
      );
    },
  );

  it('thresholds of each item fit no worse than common ones', () => {
    const common = fitted(rows);
    const own = fitted(rows, { model: 'partial-credit' });
    expect(own.logLikelihood).toBeGreaterThan(common.logLikelihood);
    expect(own.thresholds).toHaveLength(4);
  });

  it('with two categories both models are one', () => {
    const two = rows.map((row) => ({ ...row, x: row.x >= 2 ? 1 : 0 }));
    const common = fitted(two);
    const own = fitted(two, { model: 'partial-credit' });
    near(own.logLikelihood, common.logLikelihood, 1e-8);
    near(own.facets['item']?.elements[1]?.measure, common.facets['item']?.elements[1]?.measure ?? 0, 1e-6);
  });

  it('the order of the ratings changes no digit', () => {
    const fit = fitted(rows);
    fc.assert(
      fc.property(fc.integer(), (seed) => expect(fitManyFacetRasch(shuffled(rows, seed))).toEqual(fit)),
      { numRuns: 15 },
    );
  });

  it('missing scores are left out, never zero', () => {
    const holes = rows.map((row, i) => (i % 5 === 0 ? { ...row, x: i % 2 === 0 ? undefined : null } : row));
    const fit = fitted(holes);
    expect(fit.dropped).toBe(60);
    const kept = fitted(rows.filter((_, i) => i % 5 !== 0));
    expect({ ...fit, dropped: 0 }).toEqual(kept);
  });
});

describe('data that say too little', () => {
  it.each<[string, FacetTable, object]>([
    ['no rating', [], { code: 'no-data' }],
    ['one rating', [{ person: 1, rater: 1, x: 2 }], { code: 'no-variation' }],
    ['scores all missing', [{ person: 1, rater: 1, x: undefined }], { code: 'no-data' }],
    ['one score value', ratings(6, 1).map((row) => ({ ...row, x: 3 })), { code: 'no-variation' }],
    ['one facet', ratings(6, 1).map(({ person, x }) => ({ person, x })), { code: 'malformed' }],
    [
      'a perfect order, in which everyone ends up extreme',
      [0, 1, 2, 3].flatMap((person) => [0, 1, 2].map((item) => ({ person, item, x: person > item ? 1 : 0 }))),
      { code: 'no-variation' },
    ],
  ])('%s is refused with the reason', (_, table, reason) => {
    const outcome = fitManyFacetRasch(table);
    expect(outcome.ok ? undefined : outcome.reason).toMatchObject(reason);
  });

  it('a category that an item never shows leaves the verdict that its thresholds have no maximum', () => {
    const rows = ratings(20, 3).map((row) => (row.item === 0 && row.x === 2 ? { ...row, x: 3 } : row));
    expect(fitted(rows, { model: 'partial-credit' }).converged).toBe(false);
  });

  it('whatever the ratings are, the answer is finite or a reason', () => {
    const rating = fc.record({
      person: fc.integer({ min: 0, max: 5 }),
      rater: fc.integer({ min: 0, max: 2 }),
      item: fc.integer({ min: 0, max: 2 }),
      x: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 40 }), fc.boolean(), (table, own) => {
        const outcome = fitManyFacetRasch(table, { model: own ? 'partial-credit' : 'rating-scale' });
        expect(unfitNumbers(outcome)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
