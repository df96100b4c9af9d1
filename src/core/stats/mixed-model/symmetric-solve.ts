// Solves a small symmetric system that may be nearly singular, by adding the least ridge that makes it positive definite.
import { cholesky } from '../numeric/cholesky';
import type { Matrix } from '../numeric/matrix';
import { solveCholesky } from '../numeric/solve-cholesky';

/** x with (A + ridge) x = right, A scaled to unit diagonal first; undefined if A has no positive diagonal to scale by. */
export function symmetricSolve(matrix: Matrix, right: readonly number[]): number[] | undefined {
  const scale = matrix.map((row, i) => {
    const diagonal = row[i] as number;
    return diagonal > 0 && Number.isFinite(diagonal) ? 1 / Math.sqrt(diagonal) : 0;
  });
  if (scale.every((value) => value === 0)) return undefined;
  const scaled = matrix.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value * (scale[i] as number) * (scale[j] as number))),
  );
  const target = right.map((value, i) => value * (scale[i] as number));
  for (let ridge = 0; ridge <= 10; ridge = ridge === 0 ? 1e-10 : ridge * 10) {
    const lower = cholesky(scaled.map((row, i) => row.map((value, j) => (i === j ? value + ridge : value))));
    if (lower === undefined) continue;
    const x = solveCholesky(lower, target);
    if (x.every(Number.isFinite)) return x.map((value, i) => value * (scale[i] as number));
  }
  return undefined;
}
