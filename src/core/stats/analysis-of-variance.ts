// Mean squares of the one-way and the two-way crossed layout, with round-off told apart from variation.
import { sum } from './numeric/sum';

export interface TwoWayMeanSquares {
  /** Between targets (rows). */
  readonly MSR: number;
  /** Between raters (columns). */
  readonly MSC: number;
  /** Within targets, raters included. */
  readonly MSW: number;
  /** Residual: rater by target and error. */
  readonly MSE: number;
  /** Targets. */
  readonly n: number;
  /** Raters. */
  readonly k: number;
}

/** Squares this small beside the total are what rounding leaves of an exact zero. */
const roundOff = 1e-22;

/** Two-way layout with one value a cell; `rows` complete, at least 2 by 2. */
export function twoWayMeanSquares(rows: readonly (readonly number[])[]): TwoWayMeanSquares {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const grand = sum(rows.flat()) / (n * k);
  // Deviations first: scores far from zero would lose their digits in the squares.
  const deviations = rows.map((row) => row.map((value) => value - grand));
  const rowMeans = deviations.map((row) => sum(row) / k);
  const columnMeans = Array.from({ length: k }, (_, j) => sum(deviations.map((row) => row[j] as number)) / n);
  const total = sum(deviations.flat().map((d) => d * d));
  const clean = (squares: number) => (squares <= roundOff * total ? 0 : squares);
  const ssR = clean(k * sum(rowMeans.map((m) => m * m)));
  const ssC = clean(n * sum(columnMeans.map((m) => m * m)));
  const ssE = clean(
    sum(
      deviations.flatMap((row, i) =>
        row.map((d, j) => (d - (rowMeans[i] as number) - (columnMeans[j] as number)) ** 2),
      ),
    ),
  );
  return {
    MSR: ssR / (n - 1),
    MSC: ssC / (k - 1),
    MSW: (ssC + ssE) / (n * (k - 1)),
    MSE: ssE / ((n - 1) * (k - 1)),
    n,
    k,
  };
}

interface OneWayMeanSquares {
  /** Between groups. */
  readonly MSB: number;
  /** Within groups. */
  readonly MSW: number;
  readonly n: number;
  readonly df1: number;
  readonly df2: number;
}

/**
 * One-way layout; groups may differ in size, none is empty. With as many values as groups MSW is 0 on 0
 * degrees of freedom.
 */
export function oneWayMeanSquares(groups: readonly (readonly number[])[]): OneWayMeanSquares {
  const values = groups.flat();
  const grand = sum(values) / values.length;
  const deviations = groups.map((group) => group.map((value) => value - grand));
  const means = deviations.map((group) => sum(group) / group.length);
  const total = sum(deviations.flat().map((d) => d * d));
  const clean = (squares: number) => (squares <= roundOff * total ? 0 : squares);
  const between = clean(sum(deviations.map((group, i) => group.length * (means[i] as number) ** 2)));
  const within = clean(
    sum(deviations.flatMap((group, i) => group.map((d) => (d - (means[i] as number)) ** 2))),
  );
  const df1 = groups.length - 1;
  const df2 = values.length - groups.length;
  return { MSB: between / Math.max(1, df1), MSW: df2 > 0 ? within / df2 : 0, n: values.length, df1, df2 };
}
