// Numeric kernels: exact small cases and the laws that each kernel keeps.
import fc from 'fast-check';
import { symmetricEigen } from '../../../../src/analysis/numeric/symmetric-eigen';
import { cholesky } from '../../../../src/core/stats/numeric/cholesky';
import { invertSymmetric } from '../../../../src/core/stats/numeric/invert-symmetric';
import { leastSquares } from '../../../../src/core/stats/numeric/least-squares';
import { mad } from '../../../../src/core/stats/numeric/mad';
import { mean } from '../../../../src/core/stats/numeric/mean';
import { median } from '../../../../src/core/stats/numeric/median';
import { quantile } from '../../../../src/core/stats/numeric/quantile';
import { rank } from '../../../../src/core/stats/numeric/rank';
import { solveCholesky } from '../../../../src/core/stats/numeric/solve-cholesky';
import { sum } from '../../../../src/core/stats/numeric/sum';
import { variance } from '../../../../src/core/stats/numeric/variance';
import { weightedMedian } from '../../../../src/core/stats/numeric/weighted-median';

// Binary fractions: they add without rounding, so results can be compared exactly.
const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1024);
const values = fc.array(value, { minLength: 1, maxLength: 40 });

describe('sums and variances', () => {
  it('keeps the small terms that a naive sum loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(new Array(10).fill(0.1))).toBe(1);
    expect(sum([])).toBe(0);
  });

  it('gives the variance of values far from zero', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
  });

  it.each([[[]], [[5]]])('has no variance of %p', (few) => {
    expect(variance(few)).toBeUndefined();
  });

  it('gives exactly zero for values that are all equal', () => {
    expect(variance([0.1, 0.1, 0.1])).toBe(0);
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const turned = [...list].reverse();
        expect(mean(turned)).toBeCloseTo(mean(list) ?? Number.NaN, 9);
        expect(variance(turned) ?? 0).toBeCloseTo(variance(list) ?? 0, 3);
      }),
    );
  });
});

describe('order statistics', () => {
  it.each([
    [0, 1],
    [0.1, 1.4],
    [0.5, 3],
    [0.9, 4.6],
    [1, 5],
  ])('interpolates the quantile %p of 1 to 5 as %p', (p, expected) => {
    expect(quantile([5, 3, 1, 4, 2], p)).toBeCloseTo(expected, 14);
  });

  it('has no median, spread or quantile of nothing', () => {
    expect([median([]), mad([]), quantile([], 0.5), mean([]), weightedMedian([], [])]).toEqual(
      new Array(5).fill(undefined),
    );
  });

  it('makes the weighted median of equal weights the median', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(
          weightedMedian(
            list,
            list.map(() => 0.1),
          ),
        ).toBe(median(list));
      }),
    );
  });

  it('treats a weight of two as the value given twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.integer({ min: 0, max: 4 })), { minLength: 1 }), (pairs) => {
        const repeated = pairs.flatMap(([x, times]) => new Array<number>(times).fill(x));
        expect(
          weightedMedian(
            pairs.map(([x]) => x),
            pairs.map(([, w]) => w),
          ),
        ).toBe(median(repeated));
      }),
    );
  });

  it('shares ranks among ties and keeps their sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (list) => {
        const { ranks, tieSizes } = rank(list);
        expect(sum(ranks)).toBe((list.length * (list.length + 1)) / 2);
        expect(sum(tieSizes)).toBe(list.length);
      }),
    );
  });
});

describe('small dense linear algebra', () => {
  const square = (size: number) =>
    fc.array(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    });
  /** A Aᵀ + I is positive definite for every A. */
  const definite = (a: number[][]) =>
    a.map((row, i) => a.map((other, j) => sum(row.map((x, k) => x * (other[k] ?? 0))) + (i === j ? 1 : 0)));

  it('solves what it factored', () => {
    fc.assert(
      fc.property(square(4), (a) => {
        const matrix = definite(a);
        const lower = cholesky(matrix);
        expect(lower).toBeDefined();
        const x = solveCholesky(lower ?? [], [1, -2, 3, 0.5]);
        const back = matrix.map((row) => sum(row.map((entry, j) => entry * (x[j] ?? 0))));
        for (const [i, expected] of [1, -2, 3, 0.5].entries()) expect(back[i]).toBeCloseTo(expected, 9);
      }),
    );
  });

  it.each([
    [
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [[[0]]],
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
  ])('has no factor of %p', (matrix) => {
    expect(cholesky(matrix)).toBeUndefined();
    expect(invertSymmetric(matrix)).toBeUndefined();
  });

  it('keeps trace and length in the eigenvalues', () => {
    fc.assert(
      fc.property(square(5), (a) => {
        const matrix = definite(a);
        const { values: eigenvalues, vectors } = symmetricEigen(matrix);
        expect(sum(eigenvalues)).toBeCloseTo(sum(matrix.map((row, i) => row[i] ?? 0)), 9);
        for (const [i, vector] of vectors.entries()) {
          const image = matrix.map((row) => sum(row.map((entry, j) => entry * (vector[j] ?? 0))));
          for (const [j, entry] of image.entries()) {
            expect(entry).toBeCloseTo((eigenvalues[i] ?? 0) * (vector[j] ?? 0), 8);
          }
        }
      }),
    );
  });

  it('leaves residuals at right angles to every regressor', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 12 }), (pairs) => {
        const rows = pairs.map(([x]) => [1, x / 1e6, (x / 1e6) ** 2]);
        const y = pairs.map(([, v]) => v / 1e6);
        const weights = pairs.map((_, i) => 1 + (i % 3));
        const fit = leastSquares(rows, y, weights);
        if (fit === undefined) return;
        for (const column of [0, 1, 2]) {
          const dot = sum(fit.residuals.map((r, i) => r * (weights[i] ?? 0) * (rows[i]?.[column] ?? 0)));
          expect(Math.abs(dot)).toBeLessThan(1e-8);
        }
      }),
    );
  });

  it('does not fit a regressor that is a combination of others', () => {
    expect(
      leastSquares(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [1, 2, 3],
      ),
    ).toBeUndefined();
    expect(leastSquares([], [])).toBeUndefined();
  });
});
