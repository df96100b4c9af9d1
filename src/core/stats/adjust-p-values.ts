// Adjusts p-values for the number of tests made.
import { isPresent, type Maybe } from './figure/missing';
import { sum } from './numeric/sum';

/** BH and BY hold the false discovery rate; the others the chance of any false rejection. */
export type Adjustment = 'BH' | 'BY' | 'holm' | 'hochberg' | 'hommel' | 'bonferroni';

/**
 * Adjusted p-values in the order given. A missing one, or one that is no probability, stays undefined and is
 * not counted as a test. Benjamini & Hochberg (1995), Benjamini & Yekutieli (2001), Holm (1979), Hochberg
 * (1988), Hommel (1988); the same as R's p.adjust.
 * @param p from 0 to 1, undefined or null where no test was made
 * @example adjustPValues([0.01, undefined, 0.04], 'BH') // => [0.02, undefined, 0.04]
 */
export function adjustPValues(p: readonly Maybe<number>[], method: Adjustment): (number | undefined)[] {
  const tests = p
    .flatMap((value, i) => (isPresent(value) && value >= 0 && value <= 1 ? [{ value, i }] : []))
    .sort((a, b) => a.value - b.value);
  const adjusted = adjust(
    tests.map(({ value }) => value),
    method,
  );
  const result = new Array<number | undefined>(p.length).fill(undefined);
  for (const [rank, { i }] of tests.entries()) result[i] = adjusted[rank];
  return result;
}

/** The methods on p-values sorted upwards. */
function adjust(sorted: readonly number[], method: Adjustment): number[] {
  const m = sorted.length;
  const stepUp = (factor: (rank: number) => number) => {
    let least = 1;
    const result = [...sorted];
    for (let i = m - 1; i >= 0; i -= 1) {
      least = Math.min(least, (sorted[i] as number) * factor(i + 1));
      result[i] = least;
    }
    return result;
  };
  switch (method) {
    case 'BH':
      return stepUp((rank) => m / rank);
    case 'BY': {
      const harmonic = sum(sorted.map((_, i) => 1 / (i + 1)));
      return stepUp((rank) => (harmonic * m) / rank);
    }
    case 'hochberg':
      return stepUp((rank) => m - rank + 1);
    case 'holm': {
      let most = 0;
      return sorted.map((p, i) => {
        most = Math.max(most, Math.min(1, p * (m - i)));
        return most;
      });
    }
    case 'hommel':
      return hommel(sorted);
    case 'bonferroni':
      return sorted.map((p) => Math.min(1, p * m));
  }
}

/** Wright's (1992) algorithm for Hommel's procedure. */
function hommel(sorted: readonly number[]): number[] {
  const m = sorted.length;
  if (m < 2) return [...sorted];
  let adjusted = new Array<number>(m).fill(Math.min(...sorted.map((p, i) => (m * p) / (i + 1))));
  const common = [...adjusted];
  for (let j = m - 1; j >= 2; j -= 1) {
    const head = sorted.slice(0, m - j + 1);
    const tail = sorted.slice(m - j + 1);
    const least = Math.min(...tail.map((p, i) => (j * p) / (i + 2)));
    for (const [i, p] of head.entries()) common[i] = Math.min(j * p, least);
    for (let i = head.length; i < m; i += 1) common[i] = common[head.length - 1] as number;
    adjusted = adjusted.map((value, i) => Math.max(value, common[i] as number));
  }
  return adjusted.map((value, i) => Math.max(value, sorted[i] as number));
}
