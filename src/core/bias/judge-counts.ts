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
  const baseRates = norm === undefined ? otherBaseRates(counts) : counts.map(() => norm.share);
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
    if (q === undefined) return say('shown', reason('noBaseRate'));
    const why = norm === undefined ? undefined : reason('byNorms');
    return q <= falseDiscoveryRate && count >= rule.count
      ? say('flag', why, rule.direction)
      : say('clear', why);
  });
}

/**
 * Base rate of everyone else for each rater: the trimmed share, or what the number of raters who show the
 * habit at all implies, whichever is more.
 */
function otherBaseRates(counts: readonly HabitCount[]): readonly (number | undefined)[] {
  const trimmed = trimmedShares(counts);
  const sheets = counts.reduce((sum, { n }) => sum + n, 0);
  const known = new Map<string, number>();
  return counts.map(({ n, count }, i) => {
    if (sheets - n < sheetsForBaseRate) return undefined;
    // Raters with as many sheets, with or without the habit, leave the same others behind.
    const key = `${n}|${count > 0}`;
    const spread = known.get(key) ?? shareFromRaters(counts, i);
    known.set(key, spread);
    return Math.max(trimmed[i] ?? 0, spread);
  });
}

function trimmedShares(counts: readonly HabitCount[]): readonly number[] {
  const order = counts
    .map((own, i) => ({ own, i, share: own.n === 0 ? 0 : own.count / own.n }))
    .sort((a, b) => b.share - a.share || b.own.count - a.own.count || (a.own.rater < b.own.rater ? -1 : 1));
  const trim = Math.ceil(trimmedShare * (counts.length - 1));
  let sheets = 0;
  let shown = 0;
  for (const { own } of order.slice(trim)) {
    sheets += own.n;
    shown += own.count;
  }
  const shares: number[] = new Array(counts.length).fill(0);
  const lastTrimmed = order[trim]?.own;
  for (const [place, { own, i }] of order.entries()) {
    // Leaving out a rater who is trimmed anyway moves the next one in line into the trim.
    const leaves = place < trim ? (lastTrimmed ?? own) : own;
    shares[i] = (shown - leaves.count + 0.5) / (sheets - leaves.n + 1);
  }
  return shares;
}

/**
 * The share of sheets at which as many of the other raters would show the habit at least once as do. A rare
 * habit lies with few raters, so trimming takes all of it away and makes two chance sheets of one rater look
 * like a miracle; how often the few show it does not matter here, so they cannot raise it either.
 */
function shareFromRaters(counts: readonly HabitCount[], without: number): number {
  const sizes = new Map<number, number>();
  let raters = 0;
  let showing = 0;
  for (const [i, { n, count }] of counts.entries()) {
    if (i === without || n === 0) continue;
    sizes.set(n, (sizes.get(n) ?? 0) + 1);
    raters += 1;
    if (count > 0) showing += 1;
  }
  const target = Math.min(showing + 0.5, raters - 0.5);
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    let expected = 0;
    for (const [n, many] of sizes) expected += many * (1 - (1 - middle) ** n);
    if (expected < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
