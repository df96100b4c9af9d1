// The restricted likelihood-ratio test that a variance is zero, such as that raters do not differ.
import { computed, type Outcome, refused } from '../core/stats/figure/outcome';
import { fitMixedModel } from '../core/stats/fit-mixed-model';
import { mixedProblem } from '../core/stats/mixed-model/mixed-problem';
import type { FrameTerm } from '../core/stats/mixed-model/model-frame';
import type { MixedModelSpec, ModelTable } from '../core/stats/mixed-model/spec';
import { symmetricEigen } from './numeric/symmetric-eigen';
import { chiSquareDraw } from './simulation/chi-square-draw';
import { seeded } from './simulation/random';

export interface RestrictedRatioTest {
  /** The term tested. */
  readonly name: string;
  readonly levels: number;
  /** Twice the rise of the restricted log-likelihood by the term; 0 where its variance is estimated as zero. */
  readonly statistic: number;
  /** Share of the draws from the null distribution that reach the statistic: never below 1 / (draws + 1). */
  readonly p: number;
  readonly draws: number;
}

interface TestOptions {
  /** Draws from the null distribution; 10,000 if left out, 1,000,000 at most. */
  readonly draws?: number;
  readonly seed?: number;
}

/** The eigenvalues of a term of more levels take minutes. */
const mostLevels = 300;
const mostDraws = 1e6;
/** A rise of the likelihood below this is rounding. */
const rounding = 1e-6;
/** Where the null distribution is maximised: variance ratios 0, e^-10 to e^8, as RLRsim has them. */
const gridPoints = 200;
const grid = Array.from({ length: gridPoints }, (_, i) => Math.exp(-10 + (18 * i) / (gridPoints - 1)));

/**
 * Tests that the random term `name` has no variance. A variance at zero lies on the boundary, where half the chi-square is wrong in
 * small sets: the statistic is compared with its exact finite-sample distribution (Crainiceanu & Ruppert 2004), drawn at a fixed seed from the
 * eigenvalues of the term's design. Beside other random terms that is an approximation, which takes them as known (Greven et al. 2008);
 * RLRsim's `exactRLRT` does the same.
 *
 * Refuses what `fitMixedModel` refuses, a fit that does not settle, a term that cannot be told from another (`links`) or has more than 300 levels.
 */
export function restrictedRatioTest(
  table: ModelTable,
  spec: MixedModelSpec,
  name: string,
  { draws = 10_000, seed = 1 }: TestOptions = {},
): Outcome<RestrictedRatioTest> {
  if (!(Number.isInteger(draws) && draws > 0 && draws <= mostDraws))
    return refused('out-of-range', { what: 'values' });
  const restricted: MixedModelSpec = { ...spec, method: 'REML', effects: false };
  const made = mixedProblem(table, restricted);
  if (!made.ok) return made;
  const position = made.frame.terms.findIndex((term) => term.name === name);
  const term = made.frame.terms[position];
  if (term === undefined) return refused('malformed', { what: 'groups' });
  if (term.levels.length > mostLevels)
    return refused('out-of-range', { what: 'groups', n: term.levels.length });
  const whole = fitMixedModel(table, restricted);
  if (!whole.ok) return whole;
  if (!whole.converged) return refused('not-converged');
  if (whole.confounded.some((names) => names.includes(name))) return refused('too-few', { what: 'links' });
  const without = criterionWithout(table, restricted, position);
  if (without === undefined) return refused('not-converged');
  const rise = without - whole.criterion;
  const statistic = rise > rounding ? rise : 0;
  const { frame } = made;
  const fixed = made.problem.basis.q.length;
  const eigenvalues = designEigenvalues(term, frame.x, frame.n);
  const p =
    statistic === 0 ? 1 : (1 + reaching(statistic, eigenvalues, frame.n - fixed, draws, seed)) / (1 + draws);
  return computed({ name, levels: term.levels.length, statistic, p: Math.min(1, p), draws });
}

/** The criterion of the model that lacks the term. */
function criterionWithout(table: ModelTable, spec: MixedModelSpec, position: number): number | undefined {
  const random = spec.random.filter((_, k) => k !== position);
  if (random.length > 0) {
    const fit = fitMixedModel(table, { ...spec, random });
    return fit.ok && fit.converged ? fit.criterion : undefined;
  }
  // Least squares alone: restricted criterion of independent rows.
  const made = mixedProblem(table, spec);
  if (!made.ok) return undefined;
  const { basis, equations } = made.problem;
  const free = equations.n - basis.q.length;
  const squares = basis.residual.reduce((sum, value) => sum + value ** 2, 0);
  const ofBasis = 2 * basis.r.reduce((sum, row, j) => sum + Math.log(row[j] as number), 0);
  return ofBasis + free * (1 + Math.log((2 * Math.PI * squares) / free));
}

/** Eigenvalues above zero of Z'(I - X inv(X'X) X')Z. */
function designEigenvalues(
  { levels, index, weight }: FrameTerm,
  x: readonly Float64Array[],
  n: number,
): readonly number[] {
  const size = levels.length;
  const basis = orthonormal(x);
  const crossed = basis.map((column) => {
    const sums = new Float64Array(size);
    for (let i = 0; i < n; i += 1) {
      const level = index[i] as number;
      if (level >= 0) sums[level] = (sums[level] as number) + (weight[i] as number) * (column[i] as number);
    }
    return sums;
  });
  const squares = new Float64Array(size);
  for (let i = 0; i < n; i += 1) {
    const level = index[i] as number;
    if (level >= 0) squares[level] = (squares[level] as number) + (weight[i] as number) ** 2;
  }
  const matrix = Array.from({ length: size }, (_, j) =>
    Array.from(
      { length: size },
      (_k, k) =>
        (j === k ? (squares[j] as number) : 0) -
        crossed.reduce((sum, column) => sum + (column[j] as number) * (column[k] as number), 0),
    ),
  );
  const { values } = symmetricEigen(matrix);
  const largest = values[0] ?? 0;
  return values.filter((value) => value > 1e-9 * largest);
}

/** Gram-Schmidt, twice over; columns that others explain are left out. */
function orthonormal(x: readonly Float64Array[]): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  const dot = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
  for (const column of x) {
    const left = column.slice();
    for (let round = 0; round < 2; round += 1)
      for (const unit of basis) {
        const share = dot(left, unit);
        for (let i = 0; i < left.length; i += 1) left[i] = (left[i] as number) - share * (unit[i] as number);
      }
    const length = Math.sqrt(dot(left, left));
    if (length <= 1e-9 * Math.sqrt(dot(column, column))) continue;
    basis.push(left.map((value) => value / length));
  }
  return basis;
}

/** How many of the draws from the null distribution are at least the statistic. */
function reaching(
  statistic: number,
  eigenvalues: readonly number[],
  free: number,
  draws: number,
  seed: number,
): number {
  const random = seeded(seed);
  const count = eigenvalues.length;
  const shrunk = grid.map((ratio) => Float64Array.from(eigenvalues, (mu) => 1 / (1 + ratio * mu)));
  // So many times must the squares shrink at each ratio for the criterion to fall by the statistic.
  const needed = grid.map((ratio) =>
    Math.exp((statistic + eigenvalues.reduce((sum, mu) => sum + Math.log1p(ratio * mu), 0)) / free),
  );
  const squares = new Float64Array(count);
  let reached = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let total = 0;
    for (let s = 0; s < count; s += 1) {
      const square = random.normal() ** 2;
      squares[s] = square;
      total += square;
    }
    const rest = chiSquareDraw(free - count, random);
    const whole = total + rest;
    for (let g = 0; g < gridPoints; g += 1) {
      const own = shrunk[g] as Float64Array;
      let left = rest;
      for (let s = 0; s < count; s += 1) left += (squares[s] as number) * (own[s] as number);
      if (whole < left * (needed[g] as number)) continue;
      reached += 1;
      break;
    }
  }
  return reached;
}
