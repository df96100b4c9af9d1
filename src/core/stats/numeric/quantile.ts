// Empirical quantile.

/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996, the default of R
 * and of QUARTILE.INC); undefined of an empty list.
 * @param probability 0 to 1
 * @example quantile([4, 1, 3, 2], 0.25) // => 1.75
 */
export function quantile(values: readonly number[], probability: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const position = Math.min(Math.max(probability, 0), 1) * (sorted.length - 1);
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) return undefined;
  return low === high ? low : low + (position - Math.floor(position)) * (high - low);
}
