// Pearson's product-moment correlation, the bare figure.
import { sum } from './numeric/sum';

/**
 * Pearson's r of two lists of one length; undefined where a side does not vary.
 * @param dust sum of squared deviations up to which a side counts as constant: differences of means leave rounding behind
 * @example pearson([1, 2, 3], [2, 4, 6]) // => 1
 */
export function pearson(a: readonly number[], b: readonly number[], dust = 0): number | undefined {
  const [u, v] = [deviations(a), deviations(b)];
  const [uu, vv] = [squares(u), squares(v)];
  if (uu <= dust || vv <= dust) return undefined;
  const r = sum(u.map((value, i) => value * (v[i] as number))) / (Math.sqrt(uu) * Math.sqrt(vv));
  // Rounding can leave a perfect correlation a hair off.
  return 1 - Math.abs(r) < 1e-15 * a.length ? Math.sign(r) : r;
}

const squares = (list: readonly number[]): number => sum(list.map((value) => value * value));

function deviations(list: readonly number[]): readonly number[] {
  const centre = sum(list) / list.length;
  return list.map((value) => value - centre);
}
