// Absorbs the groups at given variance ratios: each group's small block is inverted and taken off what is left.
import type { MixedEquations } from './mixed-equations';

export interface Absorbed {
  /** Per group inv(I + ΛZ'ZΛ), width x width. */
  readonly inner: Float64Array;
  /** Per group Λ inner Λ. */
  readonly scaled: Float64Array;
  /** Sum of the blocks' log determinants. */
  readonly logDeterminant: number;
}

/** @param roots square roots of the variance ratios, one for each term */
export function absorbGroups(equations: MixedEquations, roots: readonly number[]): Absorbed {
  const { width, groups, blocks } = equations;
  const root = equations.absorbed.map((k) => roots[k] as number);
  const inner = new Float64Array(blocks.length);
  const scaled = new Float64Array(blocks.length);
  let logDeterminant = 0;
  if (width === 1) {
    const r = root[0] as number;
    for (let s = 0; s < groups; s += 1) {
      const pivot = 1 + r * r * (blocks[s] as number);
      logDeterminant += Math.log(pivot);
      inner[s] = 1 / pivot;
      scaled[s] = (r * r) / pivot;
    }
    return { inner, scaled, logDeterminant };
  }
  const block = new Float64Array(width * width);
  for (let s = 0; s < groups; s += 1) {
    const at = s * width * width;
    for (let a = 0; a < width; a += 1)
      for (let b = 0; b < width; b += 1)
        block[a * width + b] =
          (a === b ? 1 : 0) +
          (root[a] as number) * (root[b] as number) * (blocks[at + a * width + b] as number);
    logDeterminant += invertSmall(block, width);
    for (let a = 0; a < width; a += 1)
      for (let b = 0; b < width; b += 1) {
        const value = block[a * width + b] as number;
        inner[at + a * width + b] = value;
        scaled[at + a * width + b] = (root[a] as number) * (root[b] as number) * value;
      }
  }
  return { inner, scaled, logDeterminant };
}

/** Inverts in place by sweeping (I plus a positive semidefinite matrix needs no pivoting); gives the log determinant. */
function invertSmall(block: Float64Array, width: number): number {
  let logDeterminant = 0;
  for (let k = 0; k < width; k += 1) {
    const pivot = block[k * width + k] as number;
    logDeterminant += Math.log(pivot);
    block[k * width + k] = 1;
    for (let j = 0; j < width; j += 1) block[k * width + j] = (block[k * width + j] as number) / pivot;
    for (let i = 0; i < width; i += 1) {
      if (i === k) continue;
      const factor = block[i * width + k] as number;
      if (factor === 0) continue;
      block[i * width + k] = 0;
      for (let j = 0; j < width; j += 1)
        block[i * width + j] = (block[i * width + j] as number) - factor * (block[k * width + j] as number);
    }
  }
  return logDeterminant;
}

/** A vector over rows, multiplied by Z': sums over columns and over groups. */
export interface Projected {
  readonly own: Float64Array;
  readonly group: Float64Array;
}

export function project(equations: MixedEquations, vector: Float64Array): Projected {
  const { n, width, groupOf, terms, absorbed, columnOf } = equations;
  const own = new Float64Array(equations.columns);
  const group = new Float64Array(equations.groups * width);
  for (const [k, list] of columnOf.entries()) {
    if (list.length === 0) continue;
    const term = terms[k];
    if (term === undefined) continue;
    const { index, weight } = term;
    for (let i = 0; i < n; i += 1) {
      const level = index[i] as number;
      if (level < 0) continue;
      const column = list[level] as number;
      own[column] = (own[column] as number) + (weight[i] as number) * (vector[i] as number);
    }
  }
  for (const [a, k] of absorbed.entries()) {
    const weight = terms[k]?.weight;
    if (weight === undefined) continue;
    for (let i = 0; i < n; i += 1) {
      const s = groupOf[i] as number;
      if (s < 0) continue;
      const at = s * width + a;
      group[at] = (group[at] as number) + (weight[i] as number) * (vector[i] as number);
    }
  }
  return { own, group };
}

/** Z times effects: what the random effects given add to each row. */
export function expand(equations: MixedEquations, effects: Projected): Float64Array {
  const { n, width, groupOf, terms, absorbed, columnOf } = equations;
  const sums = new Float64Array(n);
  for (const [k, list] of columnOf.entries()) {
    if (list.length === 0) continue;
    const term = terms[k];
    if (term === undefined) continue;
    const { index, weight } = term;
    for (let i = 0; i < n; i += 1) {
      const level = index[i] as number;
      if (level < 0) continue;
      sums[i] = (sums[i] as number) + (weight[i] as number) * (effects.own[list[level] as number] as number);
    }
  }
  for (const [a, k] of absorbed.entries()) {
    const weight = terms[k]?.weight;
    if (weight === undefined) continue;
    for (let i = 0; i < n; i += 1) {
      const s = groupOf[i] as number;
      if (s < 0) continue;
      sums[i] = (sums[i] as number) + (weight[i] as number) * (effects.group[s * width + a] as number);
    }
  }
  return sums;
}

/** `scaled` times a vector over groups. */
export function multiplyGroups(
  equations: MixedEquations,
  matrix: Float64Array,
  vector: Float64Array,
): Float64Array {
  const { width, groups } = equations;
  const product = new Float64Array(vector.length);
  for (let s = 0; s < groups; s += 1) {
    for (let a = 0; a < width; a += 1) {
      let total = 0;
      for (let b = 0; b < width; b += 1)
        total += (matrix[(s * width + a) * width + b] as number) * (vector[s * width + b] as number);
      product[s * width + a] = total;
    }
  }
  return product;
}

/** own -= C' vector, where C holds the cross-products of groups with columns. */
export function subtractGroups(equations: MixedEquations, vector: Float64Array, own: Float64Array): void {
  const { width, groups, begin, members, meets } = equations;
  for (let s = 0; s < groups; s += 1) {
    for (let e = begin[s] as number; e < (begin[s + 1] as number); e += 1) {
      let total = 0;
      for (let a = 0; a < width; a += 1)
        total += (meets[e * width + a] as number) * (vector[s * width + a] as number);
      const column = members[e] as number;
      own[column] = (own[column] as number) - total;
    }
  }
}

/** group -= C own. */
export function subtractColumns(equations: MixedEquations, own: Float64Array, group: Float64Array): void {
  const { width, groups, begin, members, meets } = equations;
  for (let s = 0; s < groups; s += 1) {
    for (let e = begin[s] as number; e < (begin[s + 1] as number); e += 1) {
      const value = own[members[e] as number] as number;
      for (let a = 0; a < width; a += 1)
        group[s * width + a] = (group[s * width + a] as number) - (meets[e * width + a] as number) * value;
    }
  }
}
