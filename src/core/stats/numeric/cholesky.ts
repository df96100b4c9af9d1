// Cholesky factor of a small symmetric positive definite matrix.
import type { Matrix } from './matrix';

/**
 * Lower triangle L with L Lᵀ = matrix; only the lower triangle of the input is read. Undefined if the matrix
 * is not positive definite to working precision (a pivot at or below 1e-13 of its diagonal).
 * @example cholesky([[4, 2], [2, 5]]) // => [[2, 0], [1, 2]]
 */
export function cholesky(matrix: Matrix): number[][] | undefined {
  const size = matrix.length;
  const lower = matrix.map(() => new Array<number>(size).fill(0));
  for (const [j, row] of matrix.entries()) {
    const rowJ = lower[j] as number[];
    let pivot = row[j] as number;
    for (let k = 0; k < j; k += 1) pivot -= (rowJ[k] as number) ** 2;
    if (!(pivot > 1e-13 * Math.abs(row[j] as number))) return undefined;
    const root = Math.sqrt(pivot);
    rowJ[j] = root;
    for (let i = j + 1; i < size; i += 1) {
      const rowI = lower[i] as number[];
      let entry = (matrix[i] as readonly number[])[j] as number;
      for (let k = 0; k < j; k += 1) entry -= (rowI[k] as number) * (rowJ[k] as number);
      rowI[j] = entry / root;
    }
  }
  return lower;
}
