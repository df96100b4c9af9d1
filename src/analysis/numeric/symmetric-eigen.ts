// Eigenvalues and eigenvectors of a small symmetric matrix.
import type { Matrix } from '../../core/stats/numeric/matrix';

interface SymmetricEigen {
  /** Largest first. */
  readonly values: readonly number[];
  /** One unit vector a value, in the same order. */
  readonly vectors: Matrix;
}

/**
 * Cyclic Jacobi rotations (Golub & Van Loan 1996, 8.4): simple, and accurate also for the small values.
 * @example symmetricEigen([[2, 0], [0, 3]]).values // => [3, 2]
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const turned = matrix.map((_, i) => matrix.map((_row, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let rotated = false;
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotated = rotate(a, turned, p, q) || rotated;
    }
    if (!rotated) break;
  }
  const order = a
    .map((row, i) => ({ value: row[i] as number, vector: turned.map((entries) => entries[i] as number) }))
    .sort((x, y) => y.value - x.value);
  return { values: order.map(({ value }) => value), vectors: order.map(({ vector }) => vector) };
}

/** Makes entry (p, q) zero. False if it already was, next to its diagonal. */
function rotate(a: number[][], turned: number[][], p: number, q: number): boolean {
  const rowP = a[p] as number[];
  const rowQ = a[q] as number[];
  const off = rowP[q] as number;
  const diagonalP = rowP[p] as number;
  const diagonalQ = rowQ[q] as number;
  if (Math.abs(off) <= 1e-16 * Math.sqrt(Math.abs(diagonalP * diagonalQ)) || off === 0) return false;
  const theta = (diagonalQ - diagonalP) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  if (!Number.isFinite(t)) return false;
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  for (let k = 0; k < a.length; k += 1) {
    const x = rowP[k] as number;
    const y = rowQ[k] as number;
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  rowP[q] = 0;
  rowQ[p] = 0;
  for (const row of turned) turn(row, p, q, c, s);
  return true;
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const x = row[p] as number;
  const y = row[q] as number;
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}
