// Fisher's exact test of a 2 x 2 table, with the odds ratio it implies.
import { hypergeometric } from './distributions/hypergeometric';
import { isPresent, type Maybe } from './figure/missing';
import { computed, type Outcome, refused, tooFew } from './figure/outcome';
import { sum } from './numeric/sum';

export interface FisherExact {
  /** Two-sided: all tables no more likely than the one seen. */
  readonly p: number;
  /** One-sided: odds ratio above 1, below 1. */
  readonly pGreater: number;
  readonly pLess: number;
  /**
   * Conditional maximum likelihood estimate, not ad / bc; undefined if it has no upper bound or a margin is
   * empty.
   */
  readonly oddsRatio: number | undefined;
  /** Exact interval; `upper` is undefined if there is no upper bound. */
  readonly lower: number;
  readonly upper: number | undefined;
  readonly n: number;
}

/** Tables with the margins of the one seen that are gone through. */
const mostTables = 100_000;

/**
 * Fisher (1935), as R's fisher.test: the margins are taken as given.
 *
 * Refuses tables that are not 2 x 2, counts that are missing, negative or no whole numbers, the empty
 * table, and one with more than 100,000 tables of the same margins: so many people need no exact test.
 * @param table rows the groups, columns yes and no: [[a, b], [c, d]]
 * @example
 * fisherExact([[3, 1], [1, 3]]).ok // => true
 * @example
 * fisherExact([[1, 2]]) // => { ok: false, reason: { code: 'malformed', what: 'categories' } }
 */
export function fisherExact(
  table: readonly (readonly Maybe<number>[])[],
  options: { readonly confidence?: number } = {},
): Outcome<FisherExact> {
  const tail = (1 - (options.confidence ?? 0.95)) / 2;
  if (!(tail > 0 && tail < 0.5)) return refused('out-of-range', { what: 'values' });
  if (table.length !== 2 || table.some((row) => row.length !== 2)) {
    return refused('malformed', { what: 'categories' });
  }
  const counts = table.flat().filter(isPresent);
  if (counts.length < 4) return refused('no-data', { what: 'values', n: counts.length, needs: 4 });
  if (counts.some((count) => count < 0 || !Number.isInteger(count)))
    return refused('out-of-range', { what: 'values' });
  const [a = 0, b = 0, c = 0, d = 0] = counts;
  const n = a + b + c + d;
  if (n === 0) return tooFew('values', 0, 1);
  if (n > Number.MAX_SAFE_INTEGER || Math.min(a + b, c + d, a + c, b + d) > mostTables)
    return refused('out-of-range', { what: 'values', n });
  const tables = (logOddsRatio: number) => hypergeometric(a + c, b + d, a + b, logOddsRatio);
  const { least, probabilities } = tables(0);
  const seen = a - least;
  // The tolerance is R's: tables equally likely but for rounding belong to the tail.
  const likely = (probabilities[seen] as number) * (1 + 1e-7);
  const from = (p: readonly number[], i: number) => Math.min(1, sum(p.slice(i)));
  const to = (p: readonly number[], i: number) => Math.min(1, sum(p.slice(0, i + 1)));
  const last = probabilities.length - 1;
  const expected = (logOdds: number) => sum(tables(logOdds).probabilities.map((p, i) => p * i));
  const solve = (f: (logOdds: number) => number, target: number) => Math.exp(solveRising(f, target));
  return computed({
    p: Math.min(1, sum(probabilities.filter((p) => p <= likely))),
    pGreater: from(probabilities, seen),
    pLess: to(probabilities, seen),
    oddsRatio: seen === last ? undefined : seen === 0 ? 0 : solve(expected, seen),
    lower: seen === 0 ? 0 : solve((w) => from(tables(w).probabilities, seen), tail),
    upper: seen === last ? undefined : solve((w) => -to(tables(w).probabilities, seen), -tail),
    n,
  });
}

/** w with f(w) = target for a rising f, by Brent-safe bisection and secants (Illinois). */
function solveRising(f: (w: number) => number, target: number): number {
  let reach = 1;
  while (reach < 512 && (f(-reach) > target || f(reach) < target)) reach *= 2;
  let low = -reach;
  let high = reach;
  let below = f(low) - target;
  let above = f(high) - target;
  let side = 0;
  for (let step = 0; step < 200 && high - low > 1e-14 * Math.max(1, Math.abs(low)); step += 1) {
    const secant = high - (above * (high - low)) / (above - below);
    const w = secant > low && secant < high && step % 3 !== 2 ? secant : (low + high) / 2;
    const value = f(w) - target;
    if (value === 0) return w;
    if (value > 0) {
      high = w;
      above = value;
      if (side === 1) below /= 2;
      side = 1;
    } else {
      low = w;
      below = value;
      if (side === -1) above /= 2;
      side = -1;
    }
  }
  return (low + high) / 2;
}
