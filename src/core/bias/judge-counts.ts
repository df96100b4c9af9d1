// Turns counts of a habit (straight lines, copies of the standard) into verdicts against the office's base rate or a norm.
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

/** Share of raters, those with most, who are left out of the base rate so that the habit does not hide itself. */
const trimmedShare = 0.1;

/** Fewest sheets of others that make a base rate. */
const sheetsForBaseRate = 20;

/**
 * Binomial upper tail of each rater's count against the trimmed base rate, Benjamini-Hochberg at q = 0.10 over the raters judged, and at least `rule.count` sheets. The base
 * rate is that of the other raters without the tenth of them that shows the habit most (half a sheet is added, so that a habit nobody else has is
 * rare, not impossible).
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

/** Base rate of everyone else, trimmed, for each rater. */
function otherBaseRates(counts: readonly HabitCount[]): readonly (number | undefined)[] {
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
  const rates: (number | undefined)[] = new Array(counts.length).fill(undefined);
  const lastTrimmed = order[trim]?.own;
  for (const [place, { own, i }] of order.entries()) {
    // Leaving out a rater who is trimmed anyway moves the next one in line into the trim.
    const leaves = place < trim ? (lastTrimmed ?? own) : own;
    const n = sheets - leaves.n;
    const count = shown - leaves.count;
    rates[i] = n < sheetsForBaseRate ? undefined : (count + 0.5) / (n + 1);
  }
  return rates;
}
