// The equations left after absorption, assembled and factored at given variance ratios; and their selected inverse.
import { type Absorbed, absorbGroups } from './absorption';
import type { FactorLayout } from './elimination-order';
import type { MixedEquations } from './mixed-equations';
import type { FrameTerm } from './model-frame';
import { factorSparse, selectedInverse, solveBackward, solveForward } from './sparse-factor';

/** What of the assembly does not change with the variances. */
export interface ExactPlan {
  readonly layout: FactorLayout;
  /** Z'Z over the columns, in the factor's layout. */
  readonly base: Float64Array;
  /** Where the product of each pair of a group's columns goes: groups one after another, first column outer. */
  readonly pairs: Int32Array;
  readonly diagonal: Int32Array;
  readonly equations: MixedEquations;
}

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

export function exactPlan(equations: MixedEquations, layout: FactorLayout): ExactPlan {
  const diagonal = new Int32Array(layout.columns);
  const dense = layout.start[layout.head] as number;
  for (let j = 0; j < layout.columns; j += 1)
    diagonal[j] =
      j < layout.head ? (layout.start[j] as number) : dense + (j - layout.head) * (layout.tail + 1);
  return {
    layout,
    base: columnProducts(equations, layout),
    pairs: pairPositions(equations, layout),
    diagonal,
    equations,
  };
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

/** Z'Z over the columns: every row adds the product of each two of its columns. */
function columnProducts(equations: MixedEquations, layout: FactorLayout): Float64Array {
  const base = new Float64Array(layout.size);
  const { terms, columnOf, n } = equations;
  const own = terms.flatMap((term, k) => {
    const list = columnOf[k] as Int32Array;
    return list.length > 0 ? [{ term, list }] : [];
  });
  for (let i = 0; i < n; i += 1) {
    for (let a = 0; a < own.length; a += 1) {
      const first = own[a] as { term: FrameTerm; list: Int32Array };
      const levelA = first.term.index[i] as number;
      if (levelA < 0) continue;
      const columnA = first.list[levelA] as number;
      const weightA = first.term.weight[i] as number;
      for (let b = a; b < own.length; b += 1) {
        const second = own[b] as { term: FrameTerm; list: Int32Array };
        const levelB = second.term.index[i] as number;
        if (levelB < 0) continue;
        const at = positionOf(layout, columnA, second.list[levelB] as number);
        base[at] = (base[at] as number) + weightA * (second.term.weight[i] as number);
      }
    }
  }
  return base;
}

/** Where entry (i, j) or (j, i), whichever is in the lower triangle, is kept. */
function positionOf(layout: FactorLayout, i: number, j: number): number {
  const { head, tail, start, row } = layout;
  const column = Math.min(i, j);
  const target = Math.max(i, j);
  if (column >= head) return (start[head] as number) + (column - head) * tail + target - head;
  let low = start[column] as number;
  let high = (start[column + 1] as number) - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[middle] as number) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pairPositions(equations: MixedEquations, layout: FactorLayout): Int32Array {
  const { groups, begin, members } = equations;
  const { head, tail, start, row } = layout;
  const dense = start[head] as number;
  const firstPair = new Int32Array(groups + 1);
  for (let s = 0; s < groups; s += 1) {
    const size = (begin[s + 1] as number) - (begin[s] as number);
    firstPair[s + 1] = (firstPair[s] as number) + (size * (size + 1)) / 2;
  }
  const pairs = new Int32Array(firstPair[groups] as number);
  const { groupStart, groupList, entryList } = groupsOfColumns(equations);
  const where = new Int32Array(layout.columns);
  for (let j = 0; j < layout.columns; j += 1) {
    if (j < head)
      for (let p = start[j] as number; p < (start[j + 1] as number); p += 1) where[row[p] as number] = p;
    const base = dense + (j - head) * tail - head;
    for (let g = groupStart[j] as number; g < (groupStart[j + 1] as number); g += 1) {
      const s = groupList[g] as number;
      const entry = entryList[g] as number;
      const from = begin[s] as number;
      const end = begin[s + 1] as number;
      const e = entry - from;
      const size = end - from;
      let at = (firstPair[s] as number) + e * size - (e * (e - 1)) / 2;
      for (let f = entry; f < end; f += 1, at += 1) {
        const i = members[f] as number;
        pairs[at] = j < head ? (where[i] as number) : base + i;
      }
    }
  }
  return pairs;
}

/** For each column the groups that meet it, and the entry of `members` where they do. */
function groupsOfColumns(equations: MixedEquations): {
  readonly groupStart: Int32Array;
  readonly groupList: Int32Array;
  readonly entryList: Int32Array;
} {
  const { groups, begin, members, columns } = equations;
  const groupStart = new Int32Array(columns + 1);
  for (const column of members) groupStart[column + 1] = (groupStart[column + 1] as number) + 1;
  for (let j = 0; j < columns; j += 1)
    groupStart[j + 1] = (groupStart[j + 1] as number) + (groupStart[j] as number);
  const next = groupStart.slice(0, columns);
  const groupList = new Int32Array(members.length);
  const entryList = new Int32Array(members.length);
  for (let s = 0; s < groups; s += 1) {
    for (let e = begin[s] as number; e < (begin[s + 1] as number); e += 1) {
      const column = members[e] as number;
      const at = next[column] as number;
      groupList[at] = s;
      entryList[at] = e;
      next[column] = at + 1;
    }
  }
  return { groupStart, groupList, entryList };
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
