// The factor, the solutions and the inverse of a sparse matrix are those of the same matrix written out.
import fc from 'fast-check';
import {
  conjugateGradients,
  logQuadrature,
} from '../../../../src/core/stats/mixed-model/conjugate-gradients';
import { factorDense, invertDense } from '../../../../src/core/stats/mixed-model/dense-block';
import { eliminationOrder } from '../../../../src/core/stats/mixed-model/elimination-order';
import {
  factorSparse,
  selectedInverse,
  solveBackward,
  solveForward,
} from '../../../../src/core/stats/mixed-model/sparse-factor';
import { cholesky } from '../../../../src/core/stats/numeric/cholesky';
import { invertSymmetric } from '../../../../src/core/stats/numeric/invert-symmetric';
import { normals } from './crossed-data';

/** Positive definite: the unit matrix and a product of random numbers. */
function positiveDefinite(size: number, seed: number): number[][] {
  const normal = normals(seed);
  const half = Array.from({ length: size }, () => Array.from({ length: size }, normal));
  return half.map((a, i) =>
    half.map((b, j) => a.reduce((s, v, k) => s + v * (b[k] as number), 0) / size + (i === j ? 1 : 0)),
  );
}

const logDeterminant = (matrix: number[][]): number =>
  2 * (cholesky(matrix) ?? []).reduce((s, row, i) => s + Math.log(row[i] as number), 0);

describe.each([1, 3, 4, 47, 48, 49, 100, 131])('a dense block of %i', (size) => {
  const matrix = positiveDefinite(size, size);
  const values = Float64Array.from({ length: size * size }, (_, at) => {
    const column = Math.floor(at / size);
    return (matrix[at % size] as number[])[column] as number;
  });

  it('has the determinant and the inverse that plain loops give', () => {
    const logDet = factorDense(values, 0, size);
    expect(logDet).toBeCloseTo(logDeterminant(matrix), 9);
    const inverse = new Float64Array(size * size);
    invertDense(values, inverse, 0, size);
    const plain = invertSymmetric(matrix) ?? [];
    for (const [i, row] of plain.entries())
      for (const [j, value] of row.entries()) expect(inverse[j * size + i]).toBeCloseTo(value, 9);
  });
});

it('a dense block that is not positive definite has no factor', () => {
  expect(factorDense(Float64Array.of(1, 2, 2, 1), 0, 2)).toBeUndefined();
});

describe('a sparse matrix built of small sets of columns that meet', () => {
  const design = fc.record({
    columns: fc.integer({ min: 1, max: 90 }),
    sets: fc.array(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 4 }), {
      maxLength: 120,
    }),
  });

  it('has the determinant, the solutions and the inverse of the same matrix written out', () => {
    fc.assert(
      fc.property(design, ({ columns, sets }) => {
        const members = sets.map((set) => [...new Set(set.map((value) => value % columns))]);
        const begin = [0];
        for (const set of members) begin.push((begin.at(-1) ?? 0) + set.length);
        const order = eliminationOrder(columns, Int32Array.from(begin), Int32Array.from(members.flat()));
        if (order === undefined) throw new Error('no order');
        const { position, layout } = order;
        const matrix = Array.from({ length: columns }, (_, i) =>
          Array.from({ length: columns }, (_c, j): number => (i === j ? 1 : 0)),
        );
        for (const [s, set] of members.entries())
          for (const i of set)
            for (const j of set) {
              const row = matrix[position[i] as number] as number[];
              row[position[j] as number] = (row[position[j] as number] as number) + (s % 3) + 0.5;
            }
        const dense = layout.start[layout.head] as number;
        const values = new Float64Array(layout.size);
        const places: { at: number; i: number; j: number }[] = [];
        for (let j = 0; j < layout.head; j += 1)
          for (let p = layout.start[j] as number; p < (layout.start[j + 1] as number); p += 1)
            places.push({ at: p, i: layout.row[p] as number, j });
        for (let j = 0; j < layout.tail; j += 1)
          for (let i = j; i < layout.tail; i += 1)
            places.push({ at: dense + j * layout.tail + i, i: layout.head + i, j: layout.head + j });
        for (const { at, i, j } of places) values[at] = (matrix[i] as number[])[j] as number;

        expect(factorSparse(layout, values)).toBeCloseTo(logDeterminant(matrix), 8);
        const inverse = selectedInverse(layout, values);
        const plain = invertSymmetric(matrix) ?? [];
        for (const { at, i, j } of places)
          expect(inverse[at]).toBeCloseTo((plain[i] as number[])[j] as number, 8);
        const right = Float64Array.from({ length: columns }, (_, i) => Math.sin(i + 1));
        const x = right.slice();
        solveForward(layout, values, x);
        solveBackward(layout, values, x);
        for (const [i, row] of matrix.entries())
          expect(row.reduce((s, v, j) => s + v * (x[j] as number), 0)).toBeCloseTo(right[i] as number, 8);
      }),
      { numRuns: 100 },
    );
  });

  it('is eliminated without any fill where the sets form a chain', () => {
    const links = Array.from({ length: 199 }, (_, i) => [i, i + 1]);
    const order = eliminationOrder(
      200,
      Int32Array.from({ length: links.length + 1 }, (_, i) => 2 * i),
      Int32Array.from(links.flat()),
    );
    expect(order?.layout.head).toBeGreaterThan(170);
    expect(order?.layout.start[order.layout.head]).toBe(2 * (order?.layout.head ?? 0));
  });
});

describe('conjugate gradients', () => {
  const size = 30;
  const matrix = positiveDefinite(size, 8);
  const multiply = (x: Float64Array): Float64Array =>
    Float64Array.from(matrix.map((row) => row.reduce((s, v, j) => s + v * (x[j] as number), 0)));

  it('solve the system', () => {
    const right = Float64Array.from({ length: size }, (_, i) => Math.cos(i));
    const { x } = conjugateGradients(multiply, new Float64Array(size).fill(1), right, 1e-12, 200);
    for (const [i, value] of multiply(x).entries()) expect(value).toBeCloseTo(right[i] as number, 9);
  });

  it('give the log determinant when every unit vector is a probe', () => {
    let total = 0;
    for (let j = 0; j < size; j += 1) {
      const unit = new Float64Array(size);
      unit[j] = 1;
      total += logQuadrature(conjugateGradients(multiply, new Float64Array(size).fill(1), unit, 1e-13, 200));
    }
    expect(total).toBeCloseTo(logDeterminant(matrix), 6);
  });
});
