// Descriptive figures of how each rater uses the scale, for the evidence pack: no judgement, no comparison.

import type { Level } from '../core/bias/answer-sheet';
import { isPresent } from '../core/stats/figure/missing';
import { sum } from '../core/stats/numeric/sum';
import { variance } from '../core/stats/numeric/variance';
import { pearson } from '../core/stats/pearson';
import { symmetricEigen } from './numeric/symmetric-eigen';

interface IndexInput {
  /** One row a sheet, one column a competency. */
  readonly scores: readonly (readonly Level[])[];
  /** The rater of each row. */
  readonly supervisor: readonly (number | string)[];
}

/** Undefined where the figure does not exist; figures over profiles use complete rows. */
export interface RaterIndices {
  readonly rater: string;
  /** Sheets. */
  readonly n: number;
  readonly mean: number | undefined;
  /** Mean minus the mean of all ratings. */
  readonly meanDeviation: number | undefined;
  /** SD of the ratees' means. */
  readonly sdBetweenRatees: number | undefined;
  readonly sdAll: number | undefined;
  /** Mean over ratees of the SD over competencies. */
  readonly meanWithinRateeSd: number | undefined;
  /** Variance left after ratees' means and office-wide competency means, divisor n (k - 1). */
  readonly haloResidualVariance: number | undefined;
  /** Mean correlation between competencies, by Fisher's z with r kept within .999. */
  readonly meanIntercorrelation: number | undefined;
  /** Pairs of competencies whose correlation does not exist. */
  readonly undefinedCorrelations: number;
  /** Share of the variance on the first principal component of the competencies' covariance. */
  readonly firstEigenShare: number | undefined;
  /** Shares of sheets with one level throughout, and of sheets equal to another of the same rater. */
  readonly straightlinedShare: number;
  readonly duplicateProfileShare: number;
  /** Share of ratings at level 1, 2, ... */
  readonly shareByCategory: readonly number[];
  readonly maxCategoryShare: number;
}

/** Figures per rater, in the order in which raters first appear. */
export function raterIndices(
  { scores, supervisor }: IndexInput,
  options: { readonly highestLevel?: number } = {},
): readonly RaterIndices[] {
  const highest = options.highestLevel ?? 5;
  const width = scores.reduce((most, row) => Math.max(most, row.length), 0);
  const byRater = new Map<string, (readonly Level[])[]>();
  for (const [i, row] of scores.entries()) {
    const rater = String(supervisor[i]);
    const rows = byRater.get(rater) ?? [];
    rows.push(row);
    byRater.set(rater, rows);
  }
  const columnMeans = Array.from(
    { length: width },
    (_, c) => mean(scores.flatMap((row) => level(row[c]))) ?? 0,
  );
  const grand = mean(scores.flatMap((row) => row.flatMap(level)));
  return [...byRater].map(([rater, rows]) => indicesOf(rater, rows, columnMeans, grand, highest));
}

const level = (value: Level): readonly number[] => (isPresent(value) ? [value] : []);

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length;

const sd = (values: readonly number[]): number | undefined => {
  const spread = variance(values);
  return spread === undefined ? undefined : Math.sqrt(spread);
};

function indicesOf(
  rater: string,
  rows: readonly (readonly Level[])[],
  columnMeans: readonly number[],
  grand: number | undefined,
  highest: number,
): RaterIndices {
  const rated = rows.map((row) => row.flatMap(level));
  const all = rated.flat();
  const complete = rows.filter(
    (row) => row.length === columnMeans.length && row.every(isPresent),
  ) as readonly (readonly number[])[];
  const own = mean(all);
  const residual = residualVariance(rows, columnMeans);
  const correlations = pairCorrelations(complete, columnMeans.length);
  const known = correlations.filter((r) => r !== undefined);
  const profiles = new Map<string, number>();
  for (const row of rows) profiles.set(row.join(), (profiles.get(row.join()) ?? 0) + 1);
  const share = (count: number) => (rows.length === 0 ? 0 : count / rows.length);
  const shareByCategory = Array.from({ length: highest }, (_, i) =>
    all.length === 0 ? 0 : all.filter((value) => value === i + 1).length / all.length,
  );
  const z = mean(known.map((r) => Math.atanh(Math.min(0.999, Math.max(-0.999, r)))));
  return {
    rater,
    n: rows.length,
    mean: own,
    meanDeviation: own === undefined || grand === undefined ? undefined : own - grand,
    sdBetweenRatees: sd(rated.flatMap((row) => mean(row) ?? [])),
    sdAll: sd(all),
    meanWithinRateeSd: mean(rated.flatMap((row) => sd(row) ?? [])),
    haloResidualVariance: residual,
    meanIntercorrelation: z === undefined ? undefined : Math.tanh(z),
    undefinedCorrelations: correlations.length - known.length,
    firstEigenShare: firstEigenShare(complete, columnMeans.length),
    straightlinedShare: share(
      rated.filter((row) => row.length > 1 && row.every((value) => value === row[0])).length,
    ),
    duplicateProfileShare: share(rows.filter((row) => (profiles.get(row.join()) ?? 0) > 1).length),
    shareByCategory,
    maxCategoryShare: Math.max(0, ...shareByCategory),
  };
}

function residualVariance(
  rows: readonly (readonly Level[])[],
  columnMeans: readonly number[],
): number | undefined {
  const residuals = rows.map((row) => {
    const deviations = row.flatMap((value, c) => (isPresent(value) ? [value - (columnMeans[c] ?? 0)] : []));
    const centre = mean(deviations) ?? 0;
    return {
      squares: sum(deviations.map((value) => (value - centre) ** 2)),
      cells: Math.max(0, deviations.length - 1),
    };
  });
  const cells = sum(residuals.map((row) => row.cells));
  return cells === 0 ? undefined : sum(residuals.map((row) => row.squares)) / cells;
}

function pairCorrelations(
  rows: readonly (readonly number[])[],
  width: number,
): readonly (number | undefined)[] {
  const columns = Array.from({ length: width }, (_, c) => rows.map((row) => row[c] as number));
  return columns.flatMap((a, i) => columns.slice(i + 1).map((b) => pearson(a, b)));
}

function firstEigenShare(rows: readonly (readonly number[])[], width: number): number | undefined {
  if (rows.length < 2 || width < 2) return undefined;
  const means = Array.from({ length: width }, (_, c) => mean(rows.map((row) => row[c] as number)) ?? 0);
  const covariance = means.map((mi, i) =>
    means.map((mj, j) => sum(rows.map((row) => ((row[i] as number) - mi) * ((row[j] as number) - mj)))),
  );
  const { values } = symmetricEigen(covariance);
  const total = sum(values);
  return total > 1e-12 ? (values[0] ?? 0) / total : undefined;
}
