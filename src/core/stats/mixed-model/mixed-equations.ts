// The cross-products that every evaluation of the likelihood needs, computed once: the largest factor in blocks, the rest sparse.
import { inCanonicalOrder } from './canonical-order';
import { type ColumnSets, crossProducts } from './cross-products';
import { eliminationOrder, type FactorLayout } from './elimination-order';
import type { FrameTerm, ModelFrame } from './model-frame';

/** Above this many columns after absorption no elimination order is sought: the iterative path is taken. */
const MOST_COLUMNS_ORDERED = 20000;

/**
 * Henderson's equations with the factor of most levels set apart. Its levels are the *groups*: every random term on that factor
 * is absorbed, a block of `width` effects a group. The other random effects are *columns*.
 */
export interface MixedEquations {
  readonly n: number;
  /** Fixed columns and response, rows in canonical order. */
  readonly x: readonly Float64Array[];
  readonly y: Float64Array;
  readonly terms: readonly FrameTerm[];
  /** Positions in `terms` of the absorbed ones. */
  readonly absorbed: readonly number[];
  readonly width: number;
  readonly groups: number;
  /** Group of each row, -1 if none. */
  readonly groupOf: Int32Array;
  /** Groups' names: union of the absorbed terms' levels. */
  readonly groupLevels: readonly string[];
  /** Z'Z of each group, width x width. */
  readonly blocks: Float64Array;
  /** The columns each group meets: `members[begin[s]]` and on, in rising order. */
  readonly begin: Int32Array;
  readonly members: Int32Array;
  /** Z(group)'Z(column), `width` numbers for each entry of `members`. */
  readonly meets: Float64Array;
  readonly columns: number;
  /** Term and level of each column. */
  readonly termOf: Int32Array;
  readonly levelOf: Int32Array;
  /** For each term the columns of its levels; empty for an absorbed one. */
  readonly columnOf: readonly Int32Array[];
  /** Undefined if there are too many columns to be ordered. */
  readonly layout: FactorLayout | undefined;
}

export function mixedEquations(frame: ModelFrame): MixedEquations {
  const absorbed = largestFactor(frame.terms);
  const groupLevels = unionOfLevels(absorbed.map((k) => frame.terms[k] as FrameTerm));
  const sorted = inCanonicalOrder(frame, groupsOfRows(frame, absorbed, groupLevels));
  const groupOf = groupsOfRows(sorted, absorbed, groupLevels);
  const numbering = numberColumns(sorted.terms, absorbed);
  const draft = cliques(sorted, groupOf, groupLevels.length, numbering.columnOf, numbering.columns);
  const order =
    numbering.columns <= MOST_COLUMNS_ORDERED
      ? eliminationOrder(numbering.columns, draft.begin, draft.members)
      : undefined;
  const renamed = order === undefined ? numbering : rename(numbering, order.position);
  const groups = groupLevels.length;
  const own = groupColumns(sorted, groupOf, groups, renamed.columnOf, renamed.columns);
  return {
    n: sorted.n,
    x: sorted.x,
    y: sorted.y,
    terms: sorted.terms,
    absorbed,
    width: absorbed.length,
    groups,
    groupOf,
    groupLevels,
    columns: renamed.columns,
    termOf: renamed.termOf,
    levelOf: renamed.levelOf,
    columnOf: renamed.columnOf,
    layout: order?.layout,
    ...own,
    ...crossProducts(sorted, absorbed, groupOf, groups, renamed.columnOf, own),
  };
}

/** Positions of the terms on the factor with the most levels. */
function largestFactor(terms: readonly FrameTerm[]): number[] {
  let best: FrameTerm | undefined;
  for (const term of terms) if (best === undefined || term.levels.length > best.levels.length) best = term;
  const key = best?.factorKey;
  return terms.flatMap((term, k) => (term.factorKey === key ? [k] : []));
}

function unionOfLevels(terms: readonly FrameTerm[]): string[] {
  const [longest, ...others] = [...terms].sort((a, b) => b.levels.length - a.levels.length);
  if (longest === undefined) return [];
  const seen = new Set(longest.levels);
  const more = others.flatMap((term) => term.levels.filter((level) => !seen.has(level)));
  return [...longest.levels, ...[...new Set(more)].sort()];
}

function groupsOfRows(frame: ModelFrame, absorbed: readonly number[], names: readonly string[]): Int32Array {
  const groupOf = new Int32Array(frame.n).fill(-1);
  const byName = new Map(names.map((name, s) => [name, s]));
  for (const k of absorbed) {
    const term = frame.terms[k] as FrameTerm;
    const groups = term.levels.map((level) => byName.get(level) ?? -1);
    for (let i = 0; i < frame.n; i += 1) {
      const level = term.index[i] as number;
      if (level >= 0) groupOf[i] = groups[level] as number;
    }
  }
  return groupOf;
}

interface Numbering {
  readonly columns: number;
  readonly termOf: Int32Array;
  readonly levelOf: Int32Array;
  readonly columnOf: readonly Int32Array[];
}

function numberColumns(terms: readonly FrameTerm[], absorbed: readonly number[]): Numbering {
  const termOf: number[] = [];
  const levelOf: number[] = [];
  const columnOf = terms.map((term, k) => {
    if (absorbed.includes(k)) return new Int32Array(0);
    return Int32Array.from(term.levels, (_, level) => {
      termOf.push(k);
      levelOf.push(level);
      return termOf.length - 1;
    });
  });
  return {
    columns: termOf.length,
    termOf: Int32Array.from(termOf),
    levelOf: Int32Array.from(levelOf),
    columnOf,
  };
}

function rename(numbering: Numbering, position: Int32Array): Numbering {
  const termOf = new Int32Array(numbering.columns);
  const levelOf = new Int32Array(numbering.columns);
  for (let j = 0; j < numbering.columns; j += 1) {
    termOf[position[j] as number] = numbering.termOf[j] as number;
    levelOf[position[j] as number] = numbering.levelOf[j] as number;
  }
  return {
    columns: numbering.columns,
    termOf,
    levelOf,
    columnOf: numbering.columnOf.map((list) => list.map((j) => position[j] as number)),
  };
}

/** Sets of columns that meet: one for each group, one for each row outside the groups. */
function cliques(
  frame: ModelFrame,
  groupOf: Int32Array,
  groups: number,
  columnOf: readonly Int32Array[],
  columns: number,
): ColumnSets {
  const inside = groupColumns(frame, groupOf, groups, columnOf, columns);
  const begin = [...inside.begin];
  const members = [...inside.members];
  for (let i = 0; i < frame.n && (groupOf[i] as number) < 0; i += 1) {
    for (const [k, list] of columnOf.entries()) {
      const level = (frame.terms[k] as FrameTerm).index[i] as number;
      if (list.length > 0 && level >= 0) members.push(list[level] as number);
    }
    begin.push(members.length);
  }
  return { begin: Int32Array.from(begin), members: Int32Array.from(members) };
}

/** The distinct columns met by the rows of each group, in rising order. */
function groupColumns(
  frame: ModelFrame,
  groupOf: Int32Array,
  groups: number,
  columnOf: readonly Int32Array[],
  columns: number,
): ColumnSets {
  const begin = new Int32Array(groups + 1);
  const members: number[] = [];
  const seen = new Int32Array(columns).fill(-1);
  let i = 0;
  while (i < frame.n && (groupOf[i] as number) < 0) i += 1;
  for (let s = 0; s < groups; s += 1) {
    const own: number[] = [];
    for (; i < frame.n && groupOf[i] === s; i += 1) {
      for (let k = 0; k < columnOf.length; k += 1) {
        const list = columnOf[k] as Int32Array;
        if (list.length === 0) continue;
        const level = (frame.terms[k] as FrameTerm).index[i] as number;
        if (level < 0) continue;
        const column = list[level] as number;
        if (seen[column] === s) continue;
        seen[column] = s;
        own.push(column);
      }
    }
    own.sort((a, b) => a - b);
    for (const column of own) members.push(column);
    begin[s + 1] = members.length;
  }
  return { begin, members: Int32Array.from(members) };
}
