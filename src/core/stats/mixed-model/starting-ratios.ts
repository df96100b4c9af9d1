// Where the search for the variance ratios starts: Rao's MINQUE(0), which needs no factorisation.

import type { MixedEquations } from './mixed-equations';
import { symmetricSolve } from './symmetric-solve';

/**
 * Variances that make the sums of squares of the level totals of (y - mean) meet their expectation, divided by the residual's;
 * kept within [0.01, 100].
 * @param y response without its fixed part
 */
export function startingRatios(equations: MixedEquations, y: Float64Array, fixed: number): number[] {
  const { terms, n } = equations;
  const totals = terms.map((term) => {
    const sums = new Float64Array(term.levels.length);
    const counts = new Float64Array(term.levels.length);
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const level = term.index[i] as number;
      if (level < 0) continue;
      const w = term.weight[i] as number;
      sums[level] = (sums[level] as number) + w * (y[i] as number);
      counts[level] = (counts[level] as number) + w;
      squares += w * w;
    }
    return { sums, counts, squares };
  });
  const size = terms.length + 1;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = new Array<number>(size).fill(0);
  const set = (j: number, k: number, value: number): void => {
    (matrix[j] as number[])[k] = value;
    (matrix[k] as number[])[j] = value;
  };
  for (const [j, a] of totals.entries()) {
    right[j] = a.sums.reduce((s, v) => s + v * v, 0);
    const lengthA = a.counts.reduce((s, v) => s + v * v, 0);
    set(j, terms.length, a.squares - lengthA / n);
    for (let k = j; k < totals.length; k += 1) {
      const b = totals[k] as (typeof totals)[number];
      const lengthB = b.counts.reduce((s, v) => s + v * v, 0);
      let squares = 0;
      let mixed = 0;
      for (const [cell, value] of jointCounts(equations, j, k)) {
        squares += value * value;
        mixed +=
          value *
          (a.counts[Math.floor(cell / b.counts.length)] as number) *
          (b.counts[cell % b.counts.length] as number);
      }
      set(j, k, squares - (2 * mixed) / n + (lengthA * lengthB) / n ** 2);
    }
  }
  set(terms.length, terms.length, Math.max(1, n - fixed));
  right[terms.length] = y.reduce((s, v) => s + v * v, 0);
  const variances = symmetricSolve(matrix, right);
  const residual = variances?.[terms.length] ?? 0;
  const mean = (right[terms.length] as number) / Math.max(1, n - fixed);
  const floor = Math.max(residual, 0.05 * mean);
  return terms.map((_, k) => {
    const ratio = (variances?.[k] ?? 0.1 * floor) / floor;
    return Math.min(100, Math.max(0.01, ratio));
  });
}

/** Sum of the weights' products in each cell of two terms' levels. */
function jointCounts(equations: MixedEquations, j: number, k: number): Map<number, number> {
  const a = equations.terms[j];
  const b = equations.terms[k];
  const cells = new Map<number, number>();
  if (a === undefined || b === undefined) return cells;
  const width = b.levels.length;
  for (let i = 0; i < equations.n; i += 1) {
    const levelA = a.index[i] as number;
    const levelB = b.index[i] as number;
    if (levelA < 0 || levelB < 0) continue;
    const cell = levelA * width + levelB;
    cells.set(cell, (cells.get(cell) ?? 0) + (a.weight[i] as number) * (b.weight[i] as number));
  }
  return cells;
}
