// Tiny crossed sets, whose likelihood may have two tops: the fit is held against a grid of the criterion written out densely.
import { fitMixedModel } from '../../../../src/core/stats/fit-mixed-model';

type Row = {
  readonly a: string;
  readonly b: string;
  readonly y: number;
};

/** -2 log restricted likelihood, profiled over mean and residual variance (Bates et al. 2015, eq. 41), by one dense Cholesky. */
function criterion(rows: readonly Row[], ratioA: number, ratioB: number): number {
  const n = rows.length;
  const factor = rows.map(() => new Float64Array(n));
  const at = (i: number, j: number) => factor[i]?.[j] as number;
  const same = (x: string, y: string, ratio: number) => (x === y ? ratio : 0);
  let logDeterminant = 0;
  for (const [i, one] of rows.entries()) {
    for (const [j, other] of rows.slice(0, i + 1).entries()) {
      let value = (i === j ? 1 : 0) + same(one.a, other.a, ratioA) + same(one.b, other.b, ratioB);
      for (let k = 0; k < j; k += 1) value -= at(i, k) * at(j, k);
      (factor[i] as Float64Array)[j] = i === j ? Math.sqrt(value) : value / at(j, j);
    }
    logDeterminant += 2 * Math.log(at(i, i));
  }
  const whitened = (values: readonly number[]): number[] => {
    const z = [...values];
    for (let i = 0; i < n; i += 1) {
      for (let k = 0; k < i; k += 1) z[i] = (z[i] as number) - at(i, k) * (z[k] as number);
      z[i] = (z[i] as number) / at(i, i);
    }
    return z;
  };
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * (y[i] as number), 0);
  const one = whitened(rows.map(() => 1));
  const y = whitened(rows.map((row) => row.y));
  const rest = dot(y, y) - dot(one, y) ** 2 / dot(one, one);
  return logDeterminant + Math.log(dot(one, one)) + (n - 1) * (1 + Math.log((2 * Math.PI * rest) / (n - 1)));
}

const grid = [0, 0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.7, 1, 1.4, 2, 3, 5, 8, 15, 30, 100];

function tinySets(count: number): readonly (readonly Row[])[] {
  let state = 7;
  const uniform = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return Array.from({ length: count }, () => {
    const [people, raters] = [3 + Math.floor(uniform() * 3), 2 + Math.floor(uniform() * 3)];
    return Array.from({ length: people * raters }, (_, i): Row | undefined => {
      const row = { a: `a${i % people}`, b: `b${Math.floor(i / people)}`, y: 1 + Math.floor(uniform() * 5) };
      return uniform() < 0.8 ? row : undefined;
    }).flatMap((row) => row ?? []);
  });
}

it('no tiny crossed set stops at the lower of two tops', () => {
  const short = tinySets(600).filter((rows) => {
    const fit = fitMixedModel(rows, { response: 'y', random: ['a', 'b'], effects: false });
    if (!fit.ok || !fit.converged) return false;
    // A top at the end of the grid is a residual on its way to zero: another matter.
    const tops = grid.flatMap((a) =>
      grid.map((b) => ({ inside: Math.max(a, b) < 100, value: criterion(rows, a, b) })),
    );
    const best = tops.reduce((low, top) => (top.value < low.value ? top : low));
    return best.inside && fit.criterion > best.value + 1e-6;
  });
  expect(short).toEqual([]);
});
