// log(1 + u) - u without the cancellation near zero: the heart of every accurate tail.

/**
 * log(1 + u) - u for u > -1; never positive. Below a tenth the series of Loader (2000) in r = u / (2 + u) is
 * used.
 * @example log1pMinus(0) // => 0
 */
export function log1pMinus(u: number): number {
  if (Math.abs(u) > 0.1) return Math.log1p(u) - u;
  const r = u / (2 + u);
  const square = r * r;
  let power = square;
  let series = 0;
  // log(1 + u) = 2 (r + r^3/3 + r^5/5 ...) and u = 2 r + r u, so what is left starts at r * (2 r^2 / 3 - u).
  for (let k = 3; k < 25; k += 2) {
    series += power / k;
    power *= square;
  }
  return r * (2 * series - u);
}
