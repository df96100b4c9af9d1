// Which elements can be compared with each other: by the rank of the design, of which links between two facets are a part only.
import type { RatingFrame } from './rating-frame';

export interface Subsets {
  /** Parts of the facet that falls into most; 1 where every measure can be compared within its facet. */
  readonly count: number;
  /** Shifts of whole groups that the ratings cannot tell, beyond one origin a facet: 0 if the design has full rank. */
  readonly deficiency: number;
  /** For each facet the part of each element, from 1; 0 in a facet that does not fall apart though another does. */
  readonly of: readonly Int32Array[];
}

/** Of the pivots' size: what is less is rounding. */
const nothing = 1e-9;

/**
 * The measures of two elements can be compared if no shift that leaves every rating's sum of measures as it is moves one against the
 * other: their contrast is then orthogonal to the null space of the design (Searle, Casella & McCulloch 1992, on estimable functions).
 * The facet with most elements is absorbed, the rest is factored with pivots. Ratees nested in raters fall apart, whatever items all share; so do
 * three facets each pair of which is linked, where the third only repeats what the other two say.
 */
export function estimableSubsets({ facets, n }: RatingFrame): Subsets {
  const order = facets.map((_, f) => f).sort((a, b) => sizeOf(b) - sizeOf(a));
  function sizeOf(f: number): number {
    return facets[f]?.levels.length ?? 0;
  }
  const [absorbed = 0, ...rest] = order;
  const starts = new Map<number, number>();
  let size = 0;
  for (const f of rest) {
    starts.set(f, size);
    size += sizeOf(f);
  }
  const index = (f: number, i: number) => facets[f]?.index[i] as number;
  const columns = (i: number) => rest.map((f) => (starts.get(f) as number) + index(f, i));
  const totals = new Float64Array(sizeOf(absorbed));
  const mixed = Array.from(totals, () => new Map<number, number>());
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const add = (row: number, column: number, value: number) => {
    const line = matrix[row] as Float64Array;
    line[column] = (line[column] as number) + value;
  };
  for (let i = 0; i < n; i += 1) {
    const own = index(absorbed, i);
    totals[own] = (totals[own] as number) + 1;
    for (const a of columns(i)) {
      mixed[own]?.set(a, (mixed[own]?.get(a) ?? 0) + 1);
      for (const b of columns(i)) add(a, b, 1);
    }
  }
  for (const [own, cells] of mixed.entries())
    for (const [a, x] of cells) for (const [b, y] of cells) add(a, b, (-x * y) / (totals[own] as number));
  const shifts = nullSpace(matrix);
  const whole = shifts.map((shift) => ({
    at: (f: number, level: number): number => {
      const start = starts.get(f);
      if (start !== undefined) return shift[start + level] as number;
      let moved = 0;
      for (const [a, x] of mixed[level] ?? [])
        moved -= (x * (shift[a] as number)) / (totals[level] as number);
      return moved;
    },
  }));
  const parts = facets.map((facet, f) =>
    partsOf(facet.levels.length, (level) => whole.map(({ at }) => at(f, level))),
  );
  const count = Math.max(1, ...parts.map((part) => new Set(part).size));
  return {
    count,
    deficiency: shifts.length - (facets.length - 1),
    of: parts.map((part) => (count > 1 && new Set(part).size <= 1 ? part.fill(0) : part)),
  };
}

/** Elements that every shift moves alike, numbered from 1 in the order of the elements. */
function partsOf(levels: number, moves: (level: number) => readonly number[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from({ length: levels }, (_, level) => {
    // Rounded, and without the sign of a zero.
    const key = moves(level)
      .map((value) => (Math.round(value * 1e6) + 0).toString())
      .join('|');
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  });
}

/** A basis of the vectors that a positive semidefinite matrix takes to zero, by elimination with the largest pivot first. */
function nullSpace(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const size = matrix.length;
  const pivots: number[] = [];
  const left = new Set(matrix.keys());
  const at = (row: number, column: number) => matrix[row]?.[column] as number;
  const scale = Math.max(1, ...matrix.map((row, i) => row[i] as number));
  while (left.size > 0) {
    let pivot = -1;
    for (const row of left) if (pivot < 0 || at(row, row) > at(pivot, pivot)) pivot = row;
    if (at(pivot, pivot) <= nothing * scale) break;
    left.delete(pivot);
    // Every other row, so that pivots end up with what they borrow from the rest alone.
    const line = (matrix[pivot] as Float64Array).map((value) => value / at(pivot, pivot));
    for (const [row, own] of matrix.entries()) {
      const share = own[pivot] as number;
      if (row === pivot || share === 0) continue;
      for (let column = 0; column < size; column += 1)
        own[column] = (own[column] as number) - share * (line[column] as number);
    }
    (matrix[pivot] as Float64Array).set(line);
    pivots.push(pivot);
  }
  return [...left].map((free) => {
    const vector = new Float64Array(size);
    vector[free] = 1;
    for (const pivot of pivots) vector[pivot] = -at(pivot, free);
    return vector;
  });
}
