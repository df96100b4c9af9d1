// Puts the rows in an order of their own, so that sums do not depend on the order in which they came.
import type { ModelFrame } from './model-frame';

/** Rows by group, then by levels, weights, covariates and response, so that sums do not depend on the order given. */
export function inCanonicalOrder(frame: ModelFrame, groupOf: Int32Array): ModelFrame {
  const keys: (Int32Array | Float64Array)[] = [
    groupOf,
    ...frame.terms.map((term) => term.index),
    frame.y,
    ...frame.x.slice(1),
    ...frame.terms.map((term) => term.weight),
  ];
  const counts = new Int32Array(frame.n + 2);
  for (let i = 0; i < frame.n; i += 1) {
    const g = (groupOf[i] as number) + 2;
    counts[g] = (counts[g] as number) + 1;
  }
  for (let g = 1; g < counts.length; g += 1) counts[g] = (counts[g] as number) + (counts[g - 1] as number);
  const order = new Int32Array(frame.n);
  for (let i = 0; i < frame.n; i += 1) {
    const g = (groupOf[i] as number) + 1;
    order[counts[g] as number] = i;
    counts[g] = (counts[g] as number) + 1;
  }
  const compare = (a: number, b: number): number => {
    for (const key of keys) {
      const difference = (key[a] as number) - (key[b] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  for (let from = 0; from < frame.n; ) {
    let to = from + 1;
    while (to < frame.n && groupOf[order[to] as number] === groupOf[order[from] as number]) to += 1;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return {
    ...frame,
    y: Float64Array.from(order, (i) => frame.y[i] as number),
    x: frame.x.map((column) => Float64Array.from(order, (i) => column[i] as number)),
    terms: frame.terms.map((term) => ({
      ...term,
      index: Int32Array.from(order, (i) => term.index[i] as number),
      weight: Float64Array.from(order, (i) => term.weight[i] as number),
    })),
  };
}
