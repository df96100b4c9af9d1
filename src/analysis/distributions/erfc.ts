// Complementary error function.
import { gammaTails } from '../../core/stats/distributions/incomplete-gamma';

/**
 * erfc(x) = 2/√π ∫ from x of exp(-t²).
 * @example erfc(0) // => 1
 */
export function erfc(x: number): number {
  const { lower, upper } = gammaTails(0.5, x * x);
  return x >= 0 ? upper : 1 + lower;
}
