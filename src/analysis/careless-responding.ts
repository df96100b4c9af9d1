// Signs of careless filling-in within one sheet, for the evidence pack: runs of one answer, spread, distance
// from the rest.

import type { Level } from '../core/bias/answer-sheet';
import { chiSquareUpper } from '../core/stats/distributions/chi-square';
import { isPresent } from '../core/stats/figure/missing';
import { cholesky } from '../core/stats/numeric/cholesky';
import { mean } from '../core/stats/numeric/mean';
import { solveCholesky } from '../core/stats/numeric/solve-cholesky';
import { sum } from '../core/stats/numeric/sum';
import { variance } from '../core/stats/numeric/variance';

interface CarelessInput {
  /** One row a sheet, one column an item, in the order of the form. */
  readonly responses: readonly (readonly Level[])[];
}

/** One entry a row; undefined where a figure does not exist. */
interface CarelessIndices {
  /** Longest run of one and the same answer; a missing answer ends a run. */
  readonly longstring: readonly (number | undefined)[];
  /** Mean length of the runs. */
  readonly averageString: readonly (number | undefined)[];
  /** Intra-individual response variability: SD over items, divisor n - 1. */
  readonly irv: readonly (number | undefined)[];
  /**
   * Squared Mahalanobis distance from the mean of the complete rows; undefined if items are combinations of
   * others.
   */
  readonly mahalanobisD2: readonly (number | undefined)[];
  /** Upper tail of chi-square with as many degrees of freedom as items. */
  readonly mahalanobisP: readonly (number | undefined)[];
}

/** Indices of Johnson (2005), Dunn et al. (2018) and Mahalanobis (1936). */
export function carelessResponding({ responses }: CarelessInput): CarelessIndices {
  const runs = responses.map(runLengths);
  const d2 = mahalanobis(responses);
  const items = responses[0]?.length ?? 0;
  return {
    longstring: runs.map((lengths) => (lengths.length === 0 ? undefined : Math.max(...lengths))),
    averageString: runs.map((lengths) => mean(lengths)),
    irv: responses.map((row) => {
      const spread = variance(row.filter(isPresent));
      return spread === undefined ? undefined : Math.sqrt(spread);
    }),
    mahalanobisD2: d2,
    mahalanobisP: d2.map((distance) =>
      distance === undefined ? undefined : chiSquareUpper(distance, items),
    ),
  };
}

function runLengths(row: readonly Level[]): readonly number[] {
  const lengths: number[] = [];
  let last: Level;
  for (const answer of row) {
    if (!isPresent(answer)) {
      last = undefined;
      continue;
    }
    if (answer === last) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(1);
    last = answer;
  }
  return lengths;
}

function mahalanobis(responses: readonly (readonly Level[])[]): readonly (number | undefined)[] {
  const items = responses[0]?.length ?? 0;
  const isComplete = (row: readonly Level[]): row is readonly number[] =>
    row.length === items && row.every(isPresent);
  const complete = responses.filter(isComplete);
  if (items === 0 || complete.length <= items) return responses.map(() => undefined);
  const means = Array.from({ length: items }, (_, c) => mean(complete.map((row) => row[c] as number)) ?? 0);
  const centred = (row: readonly number[]) => row.map((value, c) => value - (means[c] as number));
  const rows = complete.map(centred);
  const covariance = means.map((_, i) =>
    means.map((__, j) => sum(rows.map((row) => (row[i] as number) * (row[j] as number))) / (rows.length - 1)),
  );
  const lower = cholesky(covariance);
  return responses.map((row) => {
    if (lower === undefined || !isComplete(row)) return undefined;
    const deviation = centred(row);
    const solved = solveCholesky(lower, deviation);
    return sum(deviation.map((value, c) => value * (solved[c] as number)));
  });
}
