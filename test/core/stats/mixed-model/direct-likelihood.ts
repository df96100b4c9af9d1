// The textbook mixed model, with the covariance matrix of all observations written out: slow, and independent of the product's way.
import { cholesky } from '../../../../src/core/stats/numeric/cholesky';
import { invertSymmetric } from '../../../../src/core/stats/numeric/invert-symmetric';

interface DirectModel {
  readonly y: readonly number[];
  /** Rows of fixed columns. */
  readonly x: readonly (readonly number[])[];
  /** For each term the level of each row, -1 where it is absent. */
  readonly levels: readonly (readonly number[])[];
}

interface DirectFit {
  /** -2 restricted log-likelihood. */
  readonly criterion: number;
  readonly beta: readonly number[];
  /** For each term and level the BLUP and the root of the prediction error variance. */
  readonly effects: readonly (readonly { readonly blup: number; readonly predictionSd: number }[])[];
}

type Rows = readonly (readonly number[])[];

const times = (a: Rows, b: Rows): number[][] =>
  a.map((row) =>
    (b[0] ?? []).map((_, j) =>
      row.reduce((s, v, k) => s + v * ((b[k] as readonly number[])[j] as number), 0),
    ),
  );

const turned = (a: Rows): number[][] => (a[0] ?? []).map((_, j) => a.map((row) => row[j] as number));

const logDeterminant = (a: Rows): number =>
  2 * (cholesky(a) ?? []).reduce((s, row, i) => s + Math.log(row[i] as number), 0);

/** @param variances one for each term, the residual's last */
export function directFit({ y, x, levels }: DirectModel, variances: readonly number[]): DirectFit {
  const residual = variances[levels.length] as number;
  const n = y.length;
  const v = y.map((_, i) =>
    y.map((_y, j) => {
      let value = i === j ? residual : 0;
      for (const [k, level] of levels.entries())
        if (level[i] === level[j] && (level[i] as number) >= 0) value += variances[k] as number;
      return value;
    }),
  );
  const inverse = invertSymmetric(v) as number[][];
  const xv = times(turned(x), inverse);
  const gram = times(xv, x);
  const covariance = invertSymmetric(gram) as number[][];
  const beta = times(
    covariance,
    times(
      xv,
      y.map((value) => [value]),
    ),
  ).map((row) => row[0] as number);
  const rest = y.map(
    (value, i) => value - (x[i] as readonly number[]).reduce((s, c, j) => s + c * (beta[j] as number), 0),
  );
  const weighted = times(
    inverse,
    rest.map((value) => [value]),
  ).map((row) => row[0] as number);
  const quadratic = rest.reduce((s, value, i) => s + value * (weighted[i] as number), 0);
  const p = x[0]?.length ?? 0;
  // P = inv(V) - inv(V) X C X' inv(V); the prediction error variance of Zu is G - G Z' P Z G.
  const correction = times(times(turned(xv), covariance), xv);
  const projector = inverse.map((row, i) =>
    row.map((value, j) => value - ((correction[i] as number[])[j] as number)),
  );
  return {
    criterion: logDeterminant(v) + logDeterminant(gram) + quadratic + (n - p) * Math.log(2 * Math.PI),
    beta,
    effects: levels.map((level, k) =>
      Array.from({ length: Math.max(...level) + 1 }, (_, l) => {
        const own = level.flatMap((value, i) => (value === l ? [i] : []));
        const variance = variances[k] as number;
        const blup = variance * own.reduce((s, i) => s + (weighted[i] as number), 0);
        const known = own.reduce(
          (s, i) => s + own.reduce((t, j) => t + ((projector[i] as number[])[j] as number), 0),
          0,
        );
        return { blup, predictionSd: Math.sqrt(variance - variance ** 2 * known) };
      }),
    ),
  };
}
