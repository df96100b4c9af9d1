// Turns counts of a habit (straight lines, copies of the standard) into verdicts against the office's base
// rate or a norm.
import { adjustPValues } from '../stats/adjust-p-values';
import { binomialUpper } from '../stats/distributions/binomial';
import { type Direction, falseDiscoveryRate, type Reason, reason, type Verdict } from './rater-check';

export interface HabitCount {
  readonly rater: string;
  /** Sheets that could show the habit. */
  readonly n: number;
  readonly count: number;
  /** How much likelier chance alone makes the habit for this rater than for the others of the office; 1 if left out. */
  readonly ease?: number;
}

export interface CountRule {
  /** Fewest sheets of a rater who is judged. */
  readonly ratees: number;
  /** Fewest sheets with the habit that are worth a talk. */
  readonly count: number;
  readonly direction: Direction;
}

/** Share of sheets that show the habit in a larger pool. */
export interface BaseRate {
  readonly share: number;
}

export interface JudgedCount {
  readonly rater: string;
  readonly n: number;
  readonly count: number;
  readonly share: number | undefined;
  /** What is usual among the other raters, or by the norm; undefined if there are none. */
  readonly baseRate: number | undefined;
  readonly p: number | undefined;
  readonly q: number | undefined;
  readonly verdict: Verdict;
  readonly direction: Direction | undefined;
  readonly reason: Reason | undefined;
}

/**
 * Share of raters, those with most, who are left out of the base rate so that the habit does not hide itself.
 */
const trimmedShare = 0.1;

/** Fewest sheets of others that make a base rate. */
const sheetsForBaseRate = 20;

/**
 * Binomial upper tail of each rater's count against the trimmed base rate, Benjamini-Hochberg at q = 0.10
 * over the raters judged, and at least `rule.count` sheets. The base rate is that of the other raters without
 * the tenth of them that shows the habit most, but not below what the number of raters who show it at all
 * implies (half a sheet or rater is added, so that a habit nobody else has is rare, not impossible).
 */
export function judgeCounts(
  counts: readonly HabitCount[],
  rule: CountRule,
  norm?: BaseRate,
): readonly JudgedCount[] {
  const baseRates =
    norm === undefined
      ? otherBaseRates(counts)
      : counts.map(({ ease = 1 }) => Math.min(likeliest, norm.share * Math.max(1, ease)));
  const p = counts.map(({ n, count }, i) => {
    const base = baseRates[i];
    return n < rule.ratees || base === undefined ? undefined : binomialUpper(count, n, base);
  });
  const adjusted = adjustPValues(p, 'BH');
  return counts.map(({ rater, n, count }, i): JudgedCount => {
    const q = adjusted[i];
    const say = (verdict: Verdict, why?: Reason, direction?: Direction): JudgedCount => ({
      rater,
      n,
      count,
      share: n === 0 ? undefined : count / n,
      baseRate: baseRates[i],
      p: p[i],
      q,
      verdict,
      direction,
      reason: why,
    });
    if (n < rule.ratees) return say('cannotTell', reason('tooFewRatees', { n, needs: rule.ratees }));
    if (q === undefined) return say('shown', reason('noBaseRate', { needs: sheetsForBaseRate }));
    const why = norm === undefined ? undefined : reason('byNorms');
    return q <= falseDiscoveryRate && count >= rule.count
      ? say('flag', why, rule.direction)
      : say('clear', why);
  });
}

/** The most that chance is credited with. */
const likeliest = 0.95;

/** Up to so many raters each one's others are gone through; beyond, one rater more or less moves nothing. */
const ratersForExact = 100;

/**
 * Base rate of everyone else for each rater: the trimmed share, or what the number of raters who show the
 * habit at all implies, whichever is more, times the rater's own ease.
 */
function otherBaseRates(counts: readonly HabitCount[]): readonly (number | undefined)[] {
  const trimmed = trimmedShares(counts);
  const sheets = counts.reduce((total, { n }) => total + n, 0);
  const showing = counts.filter(({ count }) => count > 0).length;
  const exact = counts.length <= ratersForExact;
  const [without, among] = [0, 1].map((own) => (exact ? 0 : shareFromRaters(counts, showing - own)));
  return counts.map(({ n, count, ease = 1 }, i) => {
    if (sheets - n < sheetsForBaseRate) return undefined;
    const shows = count > 0 ? 1 : 0;
    const spread = exact
      ? shareFromRaters(
          counts.filter((_, j) => j !== i),
          showing - shows,
        )
      : ((shows === 1 ? among : without) ?? 0);
    return Math.min(likeliest, ease * Math.max(trimmed[i] ?? 0, spread));
  });
}

/** Sheets a rater has, as many as chance would make of them at the office's usual ease. */
const weightOf = ({ n, ease = 1 }: HabitCount): number => n * ease;

function trimmedShares(counts: readonly HabitCount[]): readonly number[] {
  // Raters who tie in all three are alike, so that it does not matter which of them is trimmed.
  const order = counts
    .map((own, i) => ({ own, i, weight: weightOf(own), share: own.n === 0 ? 0 : own.count / weightOf(own) }))
    .sort((a, b) => b.share - a.share || b.own.count - a.own.count || b.weight - a.weight);
  const trim = Math.ceil(trimmedShare * (counts.length - 1));
  let sheets = 0;
  let shown = 0;
  for (const { own, weight } of order.slice(trim)) {
    sheets += weight;
    shown += own.count;
  }
  const shares: number[] = new Array(counts.length).fill(0);
  const lastTrimmed = order[trim]?.own;
  for (const [place, { own, i }] of order.entries()) {
    // Leaving out a rater who is trimmed anyway moves the next one in line into the trim.
    const leaves = place < trim ? (lastTrimmed ?? own) : own;
    shares[i] = (shown - leaves.count + 0.5) / (sheets - weightOf(leaves) + 1);
  }
  return shares;
}

/**
 * The share of sheets at which as many raters would show the habit at least once as do. A rare
 * habit lies with few raters, so trimming takes all of it away and makes two chance sheets of one rater look
 * like a miracle; how often the few show it does not matter here, so they cannot raise it either.
 */
function shareFromRaters(counts: readonly HabitCount[], showing: number): number {
  const weights = counts.filter(({ n }) => n > 0);
  const target = Math.min(showing + 0.5, weights.length - 0.5);
  let low = 0;
  let high = 1;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    let expected = 0;
    for (const { n, ease = 1 } of weights) expected += 1 - (1 - Math.min(likeliest, middle * ease)) ** n;
    if (expected < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
