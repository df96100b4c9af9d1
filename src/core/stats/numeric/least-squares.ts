// Weighted least squares by Householder reflections, which keep the digits that normal equations lose.
import type { Matrix } from './matrix';
import { sum } from './sum';

interface LeastSquaresFit {
  readonly coefficients: readonly number[];
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
  /** Weighted residual sum of squares. */
  readonly squares: number;
}

/**
 * Coefficients that minimise sum of weight * (y - row . coefficients)^2. Undefined if there are fewer rows of
 * positive weight than columns, or a column is a combination of others (to 1e-10 of its length).
 * @param rows one row of regressors an observation; include a column of ones for an intercept
 * @param weights 0 or more, 1 each if left out; rows of weight 0 are fitted but do not count
 * @example leastSquares([[1, 0], [1, 1], [1, 2]], [1, 3, 5])?.coefficients.map((b) => Math.round(b * 1e9) / 1e9) // => [1, 2]
 */
export function leastSquares(
  rows: Matrix,
  y: readonly number[],
  weights?: readonly number[],
): LeastSquaresFit | undefined {
  const columns = rows[0]?.length ?? 0;
  const work = rows
    .map((row, i) => ({ row, y: y[i] as number, root: Math.sqrt(Math.max(0, weights?.[i] ?? 1)) }))
    .filter(({ root }) => root > 0)
    .map(({ row, y: value, root }) => [...row, value].map((entry) => entry * root));
  if (columns === 0 || work.length < columns) return undefined;
  const lengths = Array.from({ length: columns }, (_, j) => columnLength(work, j, 0));
  for (let j = 0; j < columns; j += 1) {
    const length = columnLength(work, j, j);
    if (!(length > 1e-10 * (lengths[j] as number))) return undefined;
    reflect(work, j, length);
  }
  const coefficients = new Array<number>(columns).fill(0);
  for (let j = columns - 1; j >= 0; j -= 1) {
    const row = work[j] as number[];
    let value = row[columns] as number;
    for (let k = j + 1; k < columns; k += 1) value -= (row[k] as number) * (coefficients[k] as number);
    coefficients[j] = value / (row[j] as number);
  }
  const fitted = rows.map((row) => sum(row.map((entry, j) => entry * (coefficients[j] as number))));
  const residuals = fitted.map((value, i) => (y[i] as number) - value);
  const squares = sum(residuals.map((residual, i) => (weights?.[i] ?? 1) * residual * residual));
  return { coefficients, fitted, residuals, squares };
}

const columnLength = (work: readonly (readonly number[])[], column: number, from: number): number =>
  Math.sqrt(sum(work.slice(from).map((row) => (row[column] as number) ** 2)));

/** Turns the rows from `j` on so that column `j` is zero below its diagonal. */
function reflect(work: number[][], j: number, length: number): void {
  const pivotRow = work[j] as number[];
  const alpha = (pivotRow[j] as number) > 0 ? -length : length;
  const normal = work.slice(j).map((row) => row[j] as number);
  normal[0] = (pivotRow[j] as number) - alpha;
  const norm = sum(normal.map((value) => value * value));
  for (let column = j; column < pivotRow.length; column += 1) {
    const dot = sum(normal.map((value, i) => value * ((work[j + i] as number[])[column] as number)));
    const scale = (2 * dot) / norm;
    for (const [i, value] of normal.entries()) {
      const row = work[j + i] as number[];
      row[column] = (row[column] as number) - scale * value;
    }
  }
}
