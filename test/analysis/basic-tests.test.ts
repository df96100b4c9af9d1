// Comparisons of groups and pairs against R, and the identities between the tests.
import fc from 'fast-check';
import { compareGroups } from '../../src/analysis/compare-groups';
import { equalVariances } from '../../src/analysis/equal-variances';
import { mannWhitney } from '../../src/analysis/mann-whitney';
import { pairedT } from '../../src/analysis/paired-t';
import { twoSampleT } from '../../src/analysis/two-sample-t';
import { correlation } from '../../src/core/stats/correlation';
import { fisherExact } from '../../src/core/stats/fisher-exact';
import { sum } from '../../src/core/stats/numeric/sum';
import { expectFigure } from '../support/figures';
import { describeBeside, reference } from '../support/reference';

const { input, expected } = reference('basic_tests_a');
const tolerance = 1e-10;
const two = (x: readonly number[], y: readonly number[]) => ({
  y: [...x, ...y],
  group: [...x.map(() => 'x'), ...y.map(() => 'y')],
});

/** The figures of an outcome that must not be refused. */
function given<T>(outcome: (T & { readonly ok: true }) | { readonly ok: false }): T {
  if (!outcome.ok) throw new Error('refused');
  return outcome;
}

describe('the tests of R on levels 1 to 5', () => {
  it('are met by the t tests and their effect sizes', () => {
    const t = given(twoSampleT(input.x, input.y));
    expectFigure(t.welch.t, expected.welch_t, tolerance);
    expectFigure(t.welch.df, expected.welch_df, tolerance);
    expectFigure(t.welch.p, expected.welch_p, tolerance);
    expectFigure(t.welch.lower, expected.welch_ci95[0], tolerance);
    expectFigure(t.welch.upper, expected.welch_ci95[1], tolerance);
    expectFigure(t.student.t, expected.student_t, tolerance);
    expectFigure(t.student.p, expected.student_p, tolerance);
    expectFigure(t.cohenD, expected.cohen_d, tolerance);
    expectFigure(t.hedgesG, expected.hedges_g_exactJ, tolerance);
  });

  it('are met by the rank test', () => {
    const test = given(mannWhitney(input.x, input.y));
    expectFigure(test.W, expected.mannwhitney_W, tolerance);
    expectFigure(test.p, expected.mannwhitney_p, tolerance);
    expectFigure(test.cliffsDelta, expected.cliffs_delta, tolerance);
  });

  it('are met by the comparison of groups', () => {
    const test = given(compareGroups({ y: input.a, group: input.g }));
    expectFigure(test.anova?.F, expected.anova_F, tolerance);
    expectFigure(test.anova?.p, expected.anova_p, tolerance);
    expectFigure(test.kruskalWallis.H, expected.kruskal_H, tolerance);
    expectFigure(test.kruskalWallis.p, expected.kruskal_p, tolerance);
  });

  it('are met by the comparison of spreads', () => {
    const four = given(equalVariances({ y: input.a, group: input.g }));
    expectFigure(four.bartlett?.chiSquare, expected.bartlett_K2, tolerance);
    expectFigure(four.bartlett?.p, expected.bartlett_p, tolerance);
    expectFigure(four.fligner?.chiSquare, expected.fligner, tolerance);
    expectFigure(four.fligner?.p, expected.fligner_p, tolerance);
    const pair = given(equalVariances(two(input.x, input.y)));
    expectFigure(pair.brownForsythe?.F, expected.brown_forsythe.F, tolerance);
    expectFigure(pair.brownForsythe?.p, expected.brown_forsythe.p, tolerance);
  });

  it('are met by the correlations', () => {
    const test = given(correlation(input.a, input.g));
    expectFigure(test.spearman.r, expected.spearman, tolerance);
    expectFigure(test.spearman.p, expected.spearman_p, tolerance);
    expectFigure(test.kendall.tau, expected.kendall_tau_b, tolerance);
    expectFigure(test.kendall.p, expected.kendall_p, tolerance);
  });
});

const level = fc.integer({ min: 1, max: 5 });
const group = fc.array(level, { minLength: 3, maxLength: 12 });

describe('identities', () => {
  it('make the F of two groups the square of t', () => {
    fc.assert(
      fc.property(group, group, (x, y) => {
        const [t, f] = [twoSampleT(x, y), compareGroups(two(x, y))];
        if (!t.ok || !f.ok || f.anova === undefined) return;
        expect(f.anova.F).toBeCloseTo(t.student.t ** 2, 8);
        expect(f.anova.p).toBeCloseTo(t.student.p, 10);
      }),
    );
  });

  it('turn the sign when the groups are exchanged', () => {
    fc.assert(
      fc.property(group, group, (x, y) => {
        const [a, b] = [mannWhitney(x, y), mannWhitney(y, x)];
        if (!a.ok || !b.ok) return;
        expect(a.W + b.W).toBe(x.length * y.length);
        expect(a.cliffsDelta + b.cliffsDelta).toBeCloseTo(0, 12);
        expect(a.p).toBeCloseTo(b.p, 12);
      }),
    );
  });

  it('make Spearman the Pearson correlation of values that are ranks', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 });
    fc.assert(
      fc.property(order, order, (x, y) => {
        const test = given(correlation(x, y));
        expect(test.spearman.r).toBeCloseTo(test.pearson.r, 12);
        const squares = sum(x.map((value, i) => (value - (y[i] ?? 0)) ** 2));
        expect(test.spearman.r).toBeCloseTo(1 - (6 * squares) / (7 * 48), 12);
      }),
    );
  });

  it("put Fisher's interval where tables do: r = .5, n = 28 gives .156 to .736", () => {
    // Two lists with r = .5 exactly: y = x/2 + sqrt(3)/2 e with e at right angles to x and of equal length.
    const x = Array.from({ length: 28 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const e = Array.from({ length: 28 }, (_, i) => (i % 4 < 2 ? 1 : -1));
    const test = given(
      correlation(
        x,
        x.map((value, i) => value / 2 + (Math.sqrt(3) / 2) * (e[i] ?? 0)),
      ),
    );
    expect(test.pearson.r).toBeCloseTo(0.5, 12);
    // tanh(atanh(.5) -/+ 1.96 / 5).
    expect(test.pearson.lower).toBeCloseTo(0.1562, 3);
    expect(test.pearson.upper).toBeCloseTo(0.7363, 3);
  });

  it('give a perfect correlation no interval', () => {
    expect(correlation([1, 2, 3, 4, 5], [2, 4, 6, 8, 10])).toMatchObject({
      pearson: { r: 1, p: 0, lower: undefined, upper: undefined },
      kendall: { tau: 1 },
    });
  });
});

describe('pairedT', () => {
  it("has Student's t of the differences: the ten sleepers of Student (1908)", () => {
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const test = given(pairedT(first, second));
    // Published: mean difference 1.58, t = 4.06 on 9 degrees of freedom, p = .0028.
    expect(test.difference).toBeCloseTo(-1.58, 12);
    expect(test.t).toBeCloseTo(-4.0621, 4);
    expect(test.p).toBeCloseTo(0.002833, 6);
    expect(test.df).toBe(9);
  });

  it('leaves out pairs with a missing value', () => {
    expect(pairedT([1, 5, null, 4], [2, 4, 3, undefined])).toMatchObject({ ok: true, n: 2, difference: 0 });
  });
});

describe('fisherExact', () => {
  it("is .486 for Fisher's tea taster, two-sided, and .243 one-sided", () => {
    const test = given(
      fisherExact([
        [3, 1],
        [1, 3],
      ]),
    );
    expect(test.p).toBeCloseTo(34 / 70, 12);
    expect(test.pGreater).toBeCloseTo(17 / 70, 12);
  });

  describeBeside('adverse_impact_ucb', (set) => {
    const [admitted, rejected] = [0, 1].map((answer) =>
      [0, 1].map((sex) =>
        sum(set.input.counts.map((department: number[][]) => department[answer]?.[sex] ?? 0)),
      ),
    ) as [number[], number[]];
    it('meets fisher.test on 4,526 applications', () => {
      const table = [1, 0].map((sex) => [admitted[sex], rejected[sex]]);
      const test = given(fisherExact(table));
      const printed = set.expected.crude_female_vs_male;
      expectFigure(test.p, printed.fisher_p, 1e-6, 0);
      expectFigure(test.oddsRatio, printed.fisher_or, 1e-4);
      expectFigure(test.lower, printed.fisher_or_ci95[0], 1e-4);
      expectFigure(test.upper, printed.fisher_or_ci95[1], 1e-4);
    });
  });

  const count = fc.integer({ min: 0, max: 12 });

  it('counts the tables that are no likelier than the one seen', () => {
    const choose = (n: number, k: number): number =>
      k === 0 ? 1 : Math.round((choose(n - 1, k - 1) * n) / k);
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const test = fisherExact([
          [a, b],
          [c, d],
        ]);
        if (!test.ok) return;
        let [tail, all] = [0, 0];
        const ways = (x: number) => choose(a + c, x) * choose(b + d, a + b - x);
        for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x += 1) {
          all += ways(x);
          if (ways(x) <= ways(a)) tail += ways(x);
        }
        expect(test.p).toBeCloseTo(tail / all, 9);
      }),
    );
  });

  it('turns odds ratio and interval over with the rows', () => {
    const positive = fc.integer({ min: 1, max: 15 });
    fc.assert(
      fc.property(positive, positive, positive, positive, (a, b, c, d) => {
        const [x, y] = [
          given(
            fisherExact([
              [a, b],
              [c, d],
            ]),
          ),
          given(
            fisherExact([
              [c, d],
              [a, b],
            ]),
          ),
        ];
        expectFigure(x.oddsRatio, 1 / (y.oddsRatio ?? Number.NaN), 1e-9);
        expectFigure(x.lower, 1 / (y.upper ?? Number.NaN), 1e-9);
        expect(x.p).toBeCloseTo(y.p, 10);
      }),
    );
  });

  it.each([
    [
      'a fraction',
      [
        [1.5, 1],
        [1, 1],
      ],
      'out-of-range',
    ],
    [
      'a negative count',
      [
        [-1, 1],
        [1, 1],
      ],
      'out-of-range',
    ],
    [
      'a missing count',
      [
        [null, 1],
        [1, 1],
      ],
      'no-data',
    ],
    [
      'nobody',
      [
        [0, 0],
        [0, 0],
      ],
      'no-data',
    ],
    [
      'three columns',
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      'malformed',
    ],
  ])('is refused for %s', (_, table, code) => {
    expect(fisherExact(table)).toMatchObject({ ok: false, reason: { code } });
  });
});
