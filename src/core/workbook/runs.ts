// Neighbouring columns or rows taken together.

/**
 * Runs of neighbours: the first, and the one behind the last.
 * @example runs([3, 1, 2, 7]) // => [[1, 4], [7, 8]]
 */
export function runs(places: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last?.[1] === place) last[1] = place + 1;
    else found.push([place, place + 1]);
  }
  return found;
}
