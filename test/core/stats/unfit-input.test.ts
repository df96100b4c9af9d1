// Whatever is put in: every statistic answers with finite figures or with a reason, and never throws.
import fc from 'fast-check';
import { compareGroups } from '../../../src/analysis/compare-groups';
import { cronbachAlpha } from '../../../src/analysis/cronbach-alpha';
import { equalVariances } from '../../../src/analysis/equal-variances';
import { fitConditionalRasch } from '../../../src/analysis/fit-conditional-rasch';
import { fleissKappa } from '../../../src/analysis/fleiss-kappa';
import { kendallW } from '../../../src/analysis/kendall-w';
import { mannWhitney } from '../../../src/analysis/mann-whitney';
import { pairedT } from '../../../src/analysis/paired-t';
import { reliabilityGqk } from '../../../src/analysis/reliability-gqk';
import { twoSampleT } from '../../../src/analysis/two-sample-t';
import { twoStageEmpiricalBayes } from '../../../src/analysis/two-stage-empirical-bayes';
import { varianceComponents } from '../../../src/analysis/variance-components';
import { withinGroupAgreement } from '../../../src/analysis/within-group-agreement';
import { type Adjustment, adjustPValues } from '../../../src/core/stats/adjust-p-values';
import { correlation } from '../../../src/core/stats/correlation';
import type { Maybe } from '../../../src/core/stats/figure/missing';
import { fisherExact } from '../../../src/core/stats/fisher-exact';
import { intraclassCorrelation } from '../../../src/core/stats/intraclass-correlation';
import { krippendorffAlpha } from '../../../src/core/stats/krippendorff-alpha';
import { moderatedVariance } from '../../../src/core/stats/moderated-variance';
import { weightedKappa } from '../../../src/core/stats/weighted-kappa';
import { unfitNumbers } from '../../support/figures';

type Cell = Maybe<number>;

/** Mostly levels, so that figures are reached; else what a sheet or a JSON file may hold in their place. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, 0, -3, 1e9, 0.1),
  },
);
const level = fc.constantFrom<Cell>(3, 3, 3, 4);
const list = (of: fc.Arbitrary<Cell>) => fc.array(of, { maxLength: 9 });
const rectangle = (of: fc.Arbitrary<Cell>) =>
  fc
    .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 4 }))
    .chain(([n, k]) =>
      fc.array(fc.array(of, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
    );
const matrix = fc.oneof(rectangle(cell), rectangle(level), fc.array(list(cell), { maxLength: 5 }));
const pairOfLists = fc.oneof(
  fc
    .array(fc.tuple(cell, cell), { maxLength: 9 })
    .map((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)]),
  fc.tuple(list(cell), list(level)),
) as fc.Arbitrary<[Cell[], Cell[]]>;

/** Every statistic on a table, by name. */
const onTables: Record<string, (table: Cell[][]) => unknown> = {
  intraclassCorrelation: (table) => intraclassCorrelation(table),
  varianceComponents: (table) => varianceComponents(table),
  withinGroupAgreement: (table) => withinGroupAgreement(table, 5),
  'krippendorffAlpha, nominal': (table) => krippendorffAlpha(table, 'nominal'),
  'krippendorffAlpha, ordinal': (table) => krippendorffAlpha({ raters: table }, 'ordinal'),
  'krippendorffAlpha, interval': (table) => krippendorffAlpha(table, 'interval'),
  'krippendorffAlpha, ratio': (table) => krippendorffAlpha(table, 'ratio'),
  kendallW: (table) => kendallW(table),
  cronbachAlpha: (table) => cronbachAlpha(table),
  fleissKappa: (table) => fleissKappa(table),
  'weightedKappa, linear': (table) => weightedKappa(table, 'linear'),
  'weightedKappa, quadratic': (table) => weightedKappa(table, 'quadratic'),
  fisherExact: (table) => fisherExact(table),
  reliabilityGqk: (table) =>
    reliabilityGqk(table.flatMap((row, ratee) => row.map((y, rater) => ({ ratee, rater, y })))),
  'varianceComponents, nested': (table) =>
    varianceComponents(
      table.flatMap((row, person) => row.map((score, i) => ({ person, task: i % 2, rater: i >> 1, score }))),
    ),
};

/** Every statistic on two lists, by name. */
const onLists: Record<string, (a: Cell[], b: Cell[]) => unknown> = {
  twoSampleT,
  pairedT,
  mannWhitney,
  correlation,
  moderatedVariance: (s2, df) => moderatedVariance({ s2, df }),
  twoStageEmpiricalBayes: (y, se) => twoStageEmpiricalBayes({ y, se }),
  compareGroups: (y, group) => compareGroups({ y, group }),
  equalVariances: (y, group) => equalVariances({ y, group }),
  'intraclassCorrelation, one way': (y, group) => intraclassCorrelation({ y, group }),
  weightedKappa: (rater1, rater2) => weightedKappa({ rater1, rater2 }, 'quadratic'),
  adjustPValues: (p) =>
    (['BH', 'BY', 'holm', 'hochberg', 'hommel', 'bonferroni'] as Adjustment[]).map((method) =>
      adjustPValues(p, method),
    ),
};

describe('whatever is put in', () => {
  it.each(Object.keys(onTables))('%s of a table gives finite figures or a reason', (name) => {
    fc.assert(
      fc.property(matrix, (table) => {
        expect(unfitNumbers(onTables[name]?.(table))).toEqual([]);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it.each(Object.keys(onLists))('%s of two lists gives finite figures or a reason', (name) => {
    fc.assert(
      fc.property(pairOfLists, ([a, b]) => {
        expect(unfitNumbers(onLists[name]?.(a, b))).toEqual([]);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  // Squares of such figures are no numbers any more.
  const huge = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Cell>(1e150, 1e155, -1e155, 1e200, 1e308, -1e308, 1e-170, 5e-324),
    },
  );

  it.each(Object.keys(onTables))(
    '%s of a table with figures beyond any scale is refused or finite',
    (name) => {
      fc.assert(
        fc.property(rectangle(huge), (table) => {
          expect(unfitNumbers(onTables[name]?.(table))).toEqual([]);
        }),
        { numRuns: 300, endOnFailure: true },
      );
    },
  );

  it.each(Object.keys(onLists))(
    '%s of two lists with figures beyond any scale is refused or finite',
    (name) => {
      fc.assert(
        fc.property(fc.array(huge, { maxLength: 9 }), fc.array(huge, { maxLength: 9 }), (a, b) => {
          expect(unfitNumbers(onLists[name]?.(a, b))).toEqual([]);
        }),
        { numRuns: 300, endOnFailure: true },
      );
    },
  );

  it.each(Object.keys(onTables))('%s of equal ratings is refused or finite', (name) => {
    for (const value of [3, 0.1, 0]) {
      const table = [1, 2, 3, 4].map(() => [value, value, value, value]);
      expect(unfitNumbers(onTables[name]?.(table))).toEqual([]);
    }
  });
});

describe('sizes that would exhaust memory are refused with a reason', () => {
  it.each<[string, () => unknown]>([
    [
      'an exact test of hundreds of thousands',
      () =>
        fisherExact([
          [300_000, 200_000],
          [250_000, 400_000],
        ]),
    ],
    [
      'counts beyond whole numbers',
      () =>
        fisherExact([
          [1e16, 1],
          [1, 1],
        ]),
    ],
    [
      'a conditional Rasch model of a million categories',
      () =>
        fitConditionalRasch([
          [1_000_000, 0],
          [1, 0],
        ]),
    ],
  ])('%s', (_, compute) => {
    expect(compute()).toMatchObject({ ok: false, reason: { code: 'out-of-range' } });
  });

  it('an exact test of as many people as an office has is not', () => {
    expect(
      fisherExact([
        [4000, 3000],
        [3900, 3100],
      ]).ok,
    ).toBe(true);
  });
});
