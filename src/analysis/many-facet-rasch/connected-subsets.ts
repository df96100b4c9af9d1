// Which elements nothing links: their measures cannot be compared, however many items they share.
import type { RatingFrame } from './rating-frame';

export interface Subsets {
  readonly count: number;
  /** For each facet the subset of each element, from 1; 0 for an element that several subsets share or that has no rating. */
  readonly of: readonly Int32Array[];
}

/**
 * Two facets are linked through the graph of their elements that meet in a rating. Ratees nested in raters fall apart there even when
 * all share the items, because a subset's ratees and raters could all be shifted together. The pair of facets with the most parts decides.
 */
export function connectedSubsets(frame: RatingFrame): Subsets {
  let best: Subsets | undefined;
  for (let f = 0; f < frame.facets.length; f += 1) {
    for (let g = f + 1; g < frame.facets.length; g += 1) {
      const found = partsOf(frame, f, g);
      if (best === undefined || found.count > best.count) best = found;
    }
  }
  return best ?? { count: 1, of: frame.facets.map((facet) => new Int32Array(facet.levels.length).fill(1)) };
}

function partsOf(frame: RatingFrame, f: number, g: number): Subsets {
  const first = frame.facets[f];
  const second = frame.facets[g];
  if (first === undefined || second === undefined) return { count: 1, of: [] };
  const shift = first.levels.length;
  const parent = Int32Array.from({ length: shift + second.levels.length }, (_, i) => i);
  const used = new Uint8Array(parent.length);
  const rootOf = (start: number): number => {
    let i = start;
    while (parent[i] !== i) {
      parent[i] = parent[parent[i] as number] as number;
      i = parent[i] as number;
    }
    return i;
  };
  for (let i = 0; i < frame.n; i += 1) {
    const a = first.index[i] as number;
    const b = shift + (second.index[i] as number);
    used[a] = 1;
    used[b] = 1;
    const rootA = rootOf(a);
    const rootB = rootOf(b);
    if (rootA !== rootB) parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  const numbers = new Map<number, number>();
  const part = parent.map((_, i) => {
    if (used[i] === 0) return 0;
    const root = rootOf(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size + 1);
    return numbers.get(root) ?? 0;
  });
  return {
    count: numbers.size,
    of: frame.facets.map((facet, k) => {
      if (k === f) return part.slice(0, shift);
      if (k === g) return part.slice(shift);
      return sharedParts(
        frame,
        facet.index,
        facet.levels.length,
        (i) => part[first.index[i] as number] as number,
      );
    }),
  };
}

function sharedParts(
  frame: RatingFrame,
  index: Int32Array,
  levels: number,
  partOf: (i: number) => number,
): Int32Array {
  const part = new Int32Array(levels).fill(-1);
  for (let i = 0; i < frame.n; i += 1) {
    const level = index[i] as number;
    if (part[level] === -1) part[level] = partOf(i);
    else if (part[level] !== partOf(i)) part[level] = 0;
  }
  return part.map((value) => Math.max(0, value));
}
