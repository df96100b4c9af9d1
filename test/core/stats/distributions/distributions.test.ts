// Distribution functions against 40-digit values, and the laws that tails and quantiles keep.
import fc from 'fast-check';
import { betaLower, betaQuantile, betaUpper } from '../../../../src/analysis/distributions/beta';
import { binomialUpper } from '../../../../src/core/stats/distributions/binomial';
import {
  chiSquareLower,
  chiSquareQuantile,
  chiSquareUpper,
} from '../../../../src/core/stats/distributions/chi-square';
import { fLower, fQuantile, fUpper } from '../../../../src/core/stats/distributions/fisher-f';
import { hypergeometric } from '../../../../src/core/stats/distributions/hypergeometric';
import { logGamma } from '../../../../src/core/stats/distributions/log-gamma';
import { normalLower, normalQuantile, normalUpper } from '../../../../src/core/stats/distributions/normal';
import { digamma, trigamma, trigammaInverse } from '../../../../src/core/stats/distributions/polygamma';
import {
  studentLower,
  studentQuantile,
  studentTwoSided,
  studentUpper,
} from '../../../../src/core/stats/distributions/student-t';
import { sum } from '../../../../src/core/stats/numeric/sum';
import { expectFigure } from '../../../support/figures';
import { reference } from '../../../support/reference';

type Row = Readonly<Record<'x' | 'p' | 'df' | 'df1' | 'df2' | 'a' | 'b', number>>;

const functions: Readonly<Record<string, (row: Row) => number>> = {
  pnorm_lower: ({ x }) => normalLower(x),
  pnorm_upper: ({ x }) => normalUpper(x),
  qnorm: ({ p }) => normalQuantile(p),
  pt_lower: ({ x, df }) => studentLower(x, df),
  pt_upper: ({ x, df }) => studentUpper(x, df),
  qt: ({ p, df }) => studentQuantile(p, df),
  pchisq_upper: ({ x, df }) => chiSquareUpper(x, df),
  qchisq: ({ p, df }) => chiSquareQuantile(p, df),
  pf_upper: ({ x, df1, df2 }) => fUpper(x, df1, df2),
  qf: ({ p, df1, df2 }) => fQuantile(p, df1, df2),
  pbeta: ({ x, a, b }) => betaLower(x, a, b),
  qbeta: ({ p, a, b }) => betaQuantile(p, a, b),
  lgamma: ({ x }) => logGamma(x),
};

describe('distribution functions on the grid of 40-digit values', () => {
  const grid: Record<string, Record<string, number[]>> = reference('dist_grid_a').expected;

  it.each(Object.keys(grid))('%s has a relative error below 1e-12', (name) => {
    const columns = grid[name] ?? {};
    const values = columns['value'] ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const [i, value] of values.entries()) {
      const row = Object.fromEntries(Object.entries(columns).map(([key, list]) => [key, list[i]]));
      const computed = functions[name]?.(row as Row);
      // Four quantiles below 1e-20 are stored as 0.
      if (value === 0 && name === 'qf') expect(Math.abs(computed ?? 1)).toBeLessThan(1e-20);
      else expectFigure(computed, value, 1e-12, 1e-300);
    }
  });
});

describe('tails', () => {
  const df = fc.double({ min: 0.5, max: 3000, noNaN: true });
  const positive = fc.double({ min: 1e-6, max: 1e4, noNaN: true });
  const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

  it('add to one', () => {
    fc.assert(
      fc.property(positive, df, df, (x, a, b) => {
        expect(chiSquareLower(x, a) + chiSquareUpper(x, a)).toBeCloseTo(1, 12);
        expect(fLower(x, a, b) + fUpper(x, a, b)).toBeCloseTo(1, 12);
        expect(studentLower(x, a) + studentUpper(x, a)).toBeCloseTo(1, 12);
        expect(betaLower(1 / (1 + x), a, b) + betaUpper(1 / (1 + x), a, b)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('come back from the quantile', () => {
    fc.assert(
      fc.property(probability, df, df, (p, a, b) => {
        expectFigure(normalLower(normalQuantile(p)), p, 1e-11);
        expectFigure(chiSquareLower(chiSquareQuantile(p, a), a), p, 1e-10);
        expectFigure(studentLower(studentQuantile(p, a), a), p, 1e-10);
        expectFigure(fLower(fQuantile(p, a, b), a, b), p, 1e-9);
      }),
    );
  });

  it('never rise where they must fall', () => {
    fc.assert(
      fc.property(positive, positive, df, (x, y, a) => {
        const [low, high] = x < y ? [x, y] : [y, x];
        expect(chiSquareUpper(high, a)).toBeLessThanOrEqual(chiSquareUpper(low, a) * (1 + 1e-12));
        expect(studentUpper(high, a)).toBeLessThanOrEqual(studentUpper(low, a) * (1 + 1e-12));
      }),
    );
  });

  it('of t squared are those of F with one degree of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 50, noNaN: true }), df, (t, a) => {
        expectFigure(studentTwoSided(t, a), fUpper(t * t, 1, a), 1e-11);
      }),
    );
  });

  it('of F and t with endless degrees of freedom are those of chi-square and the normal', () => {
    expectFigure(fUpper(2, 3, Number.POSITIVE_INFINITY), chiSquareUpper(6, 3), 1e-14);
    expectFigure(fLower(2, 3, Number.POSITIVE_INFINITY), chiSquareLower(6, 3), 1e-14);
    expectFigure(fQuantile(0.3, 3, Number.POSITIVE_INFINITY), chiSquareQuantile(0.3, 3) / 3, 1e-14);
    expectFigure(studentUpper(2, Number.POSITIVE_INFINITY), normalUpper(2), 1e-14);
    expectFigure(studentQuantile(0.1, Number.POSITIVE_INFINITY), normalQuantile(0.1), 1e-14);
  });

  it('are whole at the ends', () => {
    expect([chiSquareUpper(0, 3), chiSquareUpper(-1, 3), fUpper(0, 2, 2), betaLower(1, 2, 2)]).toEqual([
      1, 1, 1, 1,
    ]);
    expect([fUpper(Number.POSITIVE_INFINITY, 2, 2), studentUpper(1e200, 3), betaUpper(1, 2, 2)]).toEqual([
      0, 0, 0,
    ]);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([
      chiSquareQuantile(0, 2),
      chiSquareQuantile(1, 2),
      betaQuantile(0, 2, 2),
      betaQuantile(1, 2, 2),
    ]).toEqual([0, Number.POSITIVE_INFINITY, 0, 1]);
  });

  it.each([
    () => logGamma(0),
    () => normalQuantile(1.1),
    () => studentQuantile(Number.NaN, 3),
    () => studentUpper(1, 0),
    () => chiSquareUpper(1, -1),
    () => fQuantile(2, 1, 1),
    () => betaQuantile(-0.1, 1, 1),
    () => betaLower(0.5, 0, 1),
    () => binomialUpper(1, -1, 0.5),
  ])('refuse parameters that no distribution has', (call) => {
    expect(call).toThrow(RangeError);
  });
});

describe('discrete distributions', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

  it('sums the binomial tail as counting does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: -1, max: 27 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, k, p) => {
          const terms = Array.from({ length: n + 1 }, (_, i) => choose(n, i) * p ** i * (1 - p) ** (n - i));
          expectFigure(binomialUpper(k, n, p), sum(terms.slice(Math.max(0, k))), 1e-11);
        },
      ),
    );
  });

  it('knows the certain and the impossible', () => {
    expect([binomialUpper(1, 5, 0), binomialUpper(5, 5, 1)]).toEqual([0, 1]);
  });

  it('counts hypergeometric draws', () => {
    const { least, probabilities } = hypergeometric(5, 4, 6);
    expect(least).toBe(2);
    for (const [i, p] of probabilities.entries()) {
      expectFigure(p, (choose(5, least + i) * choose(4, 4 - i)) / choose(9, 6), 1e-13);
    }
  });
});

describe('polygamma functions', () => {
  it('know the closed forms', () => {
    const euler = 0.5772156649015329;
    expectFigure(digamma(1), -euler, 1e-14);
    expectFigure(digamma(0.5), -euler - 2 * Math.LN2, 1e-14);
    expectFigure(trigamma(1), Math.PI ** 2 / 6, 1e-14);
    expectFigure(trigamma(0.5), Math.PI ** 2 / 2, 1e-14);
  });

  it('are turned back by the inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (exponent) => {
        const x = 10 ** exponent;
        expectFigure(trigammaInverse(trigamma(x)), x, 1e-6);
      }),
    );
  });
});
