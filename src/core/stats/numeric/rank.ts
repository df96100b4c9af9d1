// Ranks, ties sharing their mean rank.

interface Ranks {
  /** Rank of each value in the order given; the smallest is 1. */
  readonly ranks: readonly number[];
  /** Size of each group of equal values, 1 included. */
  readonly tieSizes: readonly number[];
}

/**
 * @example rank([10, 20, 10]).ranks // => [1.5, 3, 1.5]
 */
export function rank(values: readonly number[]): Ranks {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  const tieSizes: number[] = [];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && order[end]?.value === order[start]?.value) end += 1;
    for (const { i } of order.slice(start, end)) ranks[i] = (start + 1 + end) / 2;
    tieSizes.push(end - start);
    start = end;
  }
  return { ranks, tieSizes };
}
