// Draws from a chi-square distribution of any degrees of freedom.
import type { Random } from './random';

/** By the gamma generator of Marsaglia & Tsang (2000); 0 for no degree of freedom. */
export function chiSquareDraw(df: number, random: Random): number {
  if (df <= 0) return 0;
  if (df < 2) return random.normal() ** 2 + chiSquareDraw(df - 1, random);
  const d = df / 2 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = random.uniform();
    if (Math.log(1 - u) < x ** 2 / 2 + d * (1 - v + Math.log(v))) return 2 * d * v;
  }
}
