// Inverse of a small symmetric positive definite matrix.
import { cholesky } from './cholesky';
import type { Matrix } from './matrix';
import { solveCholesky } from './solve-cholesky';

/**
 * The inverse, exactly symmetric; undefined if the matrix is not positive definite.
 * @example invertSymmetric([[2, 0], [0, 4]]) // => [[0.5, 0], [0, 0.25]]
 */
export function invertSymmetric(matrix: Matrix): number[][] | undefined {
  const lower = cholesky(matrix);
  if (lower === undefined) return undefined;
  const inverse = matrix.map((_, j) =>
    solveCholesky(
      lower,
      matrix.map((_row, i) => (i === j ? 1 : 0)),
    ),
  );
  return inverse.map((row, i) => row.map((value, j) => (value + (inverse[j]?.[i] ?? value)) / 2));
}
