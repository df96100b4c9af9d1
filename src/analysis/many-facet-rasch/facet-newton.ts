// One Newton step of a many-facet model: the largest facet's diagonal block is eliminated, the rest solved densely.
import { factorDense } from '../../core/stats/mixed-model/dense-block';

export interface NormalEquations {
  /** The facet eliminated. */
  readonly absorbed: number;
  /** Where each facet's elements, and the thresholds, begin among the `size` parameters of the rest. */
  readonly firstOf: readonly number[];
  readonly firstThreshold: number;
  readonly size: number;
  readonly gradient: Float64Array;
  /** Upper triangle, entry (i, j) at `i * size + j`. */
  readonly information: Float64Array;
  readonly ownGradient: Float64Array;
  readonly ownInformation: Float64Array;
  /** Parameters of the rest that element l meets: `members[begin[l]]` and on, with the information between them. */
  readonly begin: Int32Array;
  readonly members: number[];
  readonly cross: number[];
}

/**
 * Share of the diagonal added so that directions the data say nothing of (all persons and raters up together) stay put: the gradient is
 * zero along them.
 */
const RIDGE = 1e-9;

export function newtonStep(equations: NormalEquations): {
  readonly rest: Float64Array;
  readonly own: Float64Array;
  readonly equations: NormalEquations;
} {
  const { size, begin, members, cross, ownInformation, ownGradient } = equations;
  const matrix = equations.information.slice();
  const rest = equations.gradient.slice();
  const diagonal = Float64Array.from({ length: size }, (_, i) => matrix[i * size + i] as number);
  for (let l = 0; l < ownInformation.length; l += 1) {
    const pivot = ownInformation[l] as number;
    if (!(pivot > 0)) continue;
    const end = begin[l + 1] as number;
    for (let a = begin[l] as number; a < end; a += 1) {
      const i = members[a] as number;
      const share = (cross[a] as number) / pivot;
      rest[i] = (rest[i] as number) - share * (ownGradient[l] as number);
      for (let b = begin[l] as number; b < end; b += 1) {
        const j = members[b] as number;
        if (j < i) continue;
        matrix[i * size + j] = (matrix[i * size + j] as number) - share * (cross[b] as number);
      }
    }
  }
  let ridge = RIDGE;
  let factor = withRidge(matrix, diagonal, size, ridge);
  while (factorDense(factor, 0, size) === undefined && ridge < 1) {
    ridge *= 100;
    factor = withRidge(matrix, diagonal, size, ridge);
  }
  solveDense(factor, size, rest);
  const own = ownGradient.slice();
  for (let l = 0; l < own.length; l += 1) {
    const pivot = ownInformation[l] as number;
    if (!(pivot > 0)) {
      own[l] = 0;
      continue;
    }
    let value = own[l] as number;
    for (let a = begin[l] as number; a < (begin[l + 1] as number); a += 1)
      value -= (cross[a] as number) * (rest[members[a] as number] as number);
    own[l] = value / pivot;
  }
  return { rest, own, equations };
}

/** Row-wise upper is column-wise lower, which is how `factorDense` reads it. */
function withRidge(matrix: Float64Array, diagonal: Float64Array, size: number, ridge: number): Float64Array {
  const copy = matrix.slice();
  for (let i = 0; i < size; i += 1)
    copy[i * size + i] = (copy[i * size + i] as number) + ridge * (diagonal[i] as number) + 1e-12;
  return copy;
}

function solveDense(factor: Float64Array, size: number, x: Float64Array): void {
  for (let j = 0; j < size; j += 1) {
    const value = (x[j] as number) / (factor[j * size + j] as number);
    x[j] = value;
    for (let i = j + 1; i < size; i += 1) x[i] = (x[i] as number) - value * (factor[j * size + i] as number);
  }
  for (let j = size - 1; j >= 0; j -= 1) {
    let value = x[j] as number;
    for (let i = j + 1; i < size; i += 1) value -= (factor[j * size + i] as number) * (x[i] as number);
    x[j] = value / (factor[j * size + j] as number);
  }
}
