// What of the factorisation does not change with the variances, worked out once.
import type { FactorLayout } from './elimination-order';
import type { MixedEquations } from './mixed-equations';
import type { FrameTerm } from './model-frame';

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
