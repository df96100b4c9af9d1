// Compares two groups by ranks: the test for ordered levels.
import { normalUpper } from '../core/stats/distributions/normal';
import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { rank } from '../core/stats/numeric/rank';
import { sum } from '../core/stats/numeric/sum';

interface MannWhitney {
  /** Pairs in which x is above y, ties counting half: W of R's wilcox.test. */
  readonly W: number;
  readonly z: number;
  /** Normal approximation with tie and continuity corrections. */
  readonly p: number;
  /** Chance that x is above y minus the chance of the reverse (Cliff 1993): -1 to 1. */
  readonly cliffsDelta: number;
  readonly n1: number;
  readonly n2: number;
}

/**
 * Mann & Whitney (1947). Missing values are left out.
 *
 * Refuses an empty group, and values that are all equal.
 * @example mannWhitney([1, 2], [3, 3]).ok // => true
 */
export function mannWhitney(x: readonly Maybe<number>[], y: readonly Maybe<number>[]): Outcome<MannWhitney> {
  const [a, b] = [x.filter(isPresent), y.filter(isPresent)];
  const [n1, n2] = [a.length, b.length];
  if (n1 === 0 || n2 === 0) return tooFew('values', 0, 1);
  const { ranks, tieSizes } = rank([...a, ...b]);
  const n = n1 + n2;
  const W = sum(ranks.slice(0, n1)) - (n1 * (n1 + 1)) / 2;
  const ties = sum(tieSizes.map((t) => t ** 3 - t));
  const spread = ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (!(spread > 0)) return refused('no-variation', { what: 'values', n });
  const distance = W - (n1 * n2) / 2;
  const z = (Math.sign(distance) * Math.max(0, Math.abs(distance) - 0.5)) / Math.sqrt(spread);
  return computed({
    W,
    z,
    p: Math.min(1, 2 * normalUpper(Math.abs(z))),
    cliffsDelta: (2 * distance) / (n1 * n2),
    n1,
    n2,
  });
}
