// The equations left after absorption, assembled and factored at given variance ratios; and their selected inverse.
import { type Absorbed, absorbGroups } from './absorption';
import type { FactorLayout } from './elimination-order';
import type { ExactPlan } from './exact-plan';
import { factorSparse, selectedInverse, solveBackward, solveForward } from './sparse-factor';

/** A system at given variance ratios, whichever way it is solved. */
export interface MixedSystem {
  readonly absorbed: Absorbed;
  /** Square roots of the variance ratios, one for each term, and the same for each column. */
  readonly roots: readonly number[];
  readonly root: Float64Array;
  /** log |I + Λ Z'Z Λ| over all random effects. */
  readonly logDeterminant: number;
  /** Solution over the columns; the right-hand side is left alone. */
  readonly solve: (right: Float64Array) => Float64Array;
  /** Diagonals of the inverse given the fixed effects: what share of its variance each effect keeps. */
  readonly shares: () => InverseDiagonals;
}

/** Assembles I + Λ(Z'Z - absorbed)Λ and factors it. Undefined if it is not positive definite to working precision. */
export function exactSystem(plan: ExactPlan, ratios: readonly number[]): MixedSystem | undefined {
  const { equations, layout } = plan;
  const roots = ratios.map(Math.sqrt);
  const absorbed = absorbGroups(equations, roots);
  const root = Float64Array.from(equations.termOf, (k) => roots[k] as number);
  const factor = plan.base.slice();
  subtractAbsorbed(plan, absorbed, factor);
  scaleColumns(layout, root, factor);
  for (let j = 0; j < layout.columns; j += 1) {
    const at = plan.diagonal[j] as number;
    factor[at] = (factor[at] as number) + 1;
  }
  const logDeterminant = factorSparse(layout, factor);
  if (logDeterminant === undefined) return undefined;
  let shares: InverseDiagonals | undefined;
  return {
    absorbed,
    roots,
    root,
    logDeterminant: logDeterminant + absorbed.logDeterminant,
    solve: (right) => {
      const x = right.slice();
      solveForward(layout, factor, x);
      solveBackward(layout, factor, x);
      return x;
    },
    shares: () => {
      shares ??= inverseDiagonals(plan, factor, absorbed, roots, root);
      return shares;
    },
  };
}

/** Diagonals of the inverse of I + ΛZ'ZΛ: for the columns, and for the groups' effects. */
export interface InverseDiagonals {
  readonly own: Float64Array;
  readonly group: Float64Array;
}

function inverseDiagonals(
  plan: ExactPlan,
  factor: Float64Array,
  absorbed: Absorbed,
  roots: readonly number[],
  root: Float64Array,
): InverseDiagonals {
  const { equations } = plan;
  const { width, groups, begin, members, meets } = equations;
  const inverse = selectedInverse(plan.layout, factor);
  const own = Float64Array.from(plan.diagonal, (at) => inverse[at] as number);
  const group = new Float64Array(groups * width);
  const rootOf = equations.absorbed.map((k) => roots[k] as number);
  let pair = 0;
  let largest = 0;
  for (let s = 0; s < groups; s += 1)
    largest = Math.max(largest, (begin[s + 1] as number) - (begin[s] as number));
  const link = new Float64Array(largest * width);
  for (let s = 0; s < groups; s += 1) {
    const from = begin[s] as number;
    const size = (begin[s + 1] as number) - from;
    for (let e = 0; e < size; e += 1) {
      const scale = root[members[from + e] as number] as number;
      for (let a = 0; a < width; a += 1) {
        let total = 0;
        for (let b = 0; b < width; b += 1)
          total +=
            (absorbed.inner[(s * width + a) * width + b] as number) *
            (rootOf[b] as number) *
            (meets[(from + e) * width + b] as number);
        link[a * largest + e] = total * scale;
      }
    }
    for (let a = 0; a < width; a += 1) {
      const row = a * largest;
      let at = pair;
      let total = absorbed.inner[(s * width + a) * width + a] as number;
      for (let e = 0; e < size; e += 1) {
        const value = link[row + e] as number;
        let sum = 0.5 * value * (inverse[plan.pairs[at] as number] as number);
        at += 1;
        for (let f = e + 1; f < size; f += 1, at += 1)
          sum += (link[row + f] as number) * (inverse[plan.pairs[at] as number] as number);
        total += 2 * value * sum;
      }
      group[s * width + a] = total;
    }
    pair += (size * (size + 1)) / 2;
  }
  return { own, group };
}

function subtractAbsorbed(plan: ExactPlan, absorbed: Absorbed, values: Float64Array): void {
  const { equations, pairs } = plan;
  const { width, groups, begin, members, meets } = equations;
  const weighted = new Float64Array(members.length * width);
  for (let s = 0; s < groups; s += 1) {
    for (let e = begin[s] as number; e < (begin[s + 1] as number); e += 1) {
      for (let a = 0; a < width; a += 1) {
        let total = 0;
        for (let b = 0; b < width; b += 1)
          total +=
            (absorbed.scaled[(s * width + a) * width + b] as number) * (meets[e * width + b] as number);
        weighted[e * width + a] = total;
      }
    }
  }
  let pair = 0;
  for (let s = 0; s < groups; s += 1) {
    const end = begin[s + 1] as number;
    for (let e = begin[s] as number; e < end; e += 1) {
      if (width === 1) {
        const value = weighted[e] as number;
        for (let f = e; f < end; f += 1, pair += 1) {
          const at = pairs[pair] as number;
          values[at] = (values[at] as number) - value * (meets[f] as number);
        }
        continue;
      }
      for (let f = e; f < end; f += 1, pair += 1) {
        let total = 0;
        for (let a = 0; a < width; a += 1)
          total += (weighted[e * width + a] as number) * (meets[f * width + a] as number);
        const at = pairs[pair] as number;
        values[at] = (values[at] as number) - total;
      }
    }
  }
}

function scaleColumns(layout: FactorLayout, root: Float64Array, values: Float64Array): void {
  const { head, tail, start, row } = layout;
  for (let j = 0; j < head; j += 1) {
    const scale = root[j] as number;
    for (let p = start[j] as number; p < (start[j + 1] as number); p += 1)
      values[p] = (values[p] as number) * scale * (root[row[p] as number] as number);
  }
  const dense = start[head] as number;
  for (let j = 0; j < tail; j += 1) {
    const scale = root[head + j] as number;
    for (let i = j; i < tail; i += 1) {
      const at = dense + j * tail + i;
      values[at] = (values[at] as number) * scale * (root[head + i] as number);
    }
  }
}
