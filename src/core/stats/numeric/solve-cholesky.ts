// Solves a linear system whose Cholesky factor is known.
import type { Matrix } from './matrix';

/**
 * x with L Lᵀ x = right, for the factor L from `cholesky`.
 * @example solveCholesky([[2, 0], [1, 2]], [8, 10]) // => [1.25, 1.5]
 */
export function solveCholesky(lower: Matrix, right: readonly number[]): number[] {
  const x = [...right];
  const size = lower.length;
  for (let i = 0; i < size; i += 1) {
    const row = lower[i] as readonly number[];
    let value = x[i] as number;
    for (let k = 0; k < i; k += 1) value -= (row[k] as number) * (x[k] as number);
    x[i] = value / (row[i] as number);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let value = x[i] as number;
    for (let k = i + 1; k < size; k += 1)
      value -= ((lower[k] as readonly number[])[i] as number) * (x[k] as number);
    x[i] = value / ((lower[i] as readonly number[])[i] as number);
  }
  return x;
}
