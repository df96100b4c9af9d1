// What is known of one rater's severity, and the rule that turns it into a flag.
import { adjustPValues } from '../stats/adjust-p-values';
import { studentTwoSided } from '../stats/distributions/student-t';
import { adjustForOffice, testsForRate } from './adjust-for-office';
import { type Direction, falseDiscoveryRate, type Reason, reason, type Verdict } from './rater-check';

/** Estimated leniency of one rater in points of the scale: positive is lenient, negative severe. */
export interface SeverityEstimate {
  readonly rater: string;
  /** Ratees the estimate rests on. */
  readonly n: number;
  /** Empirical-Bayes estimate (the posterior mean), after centring. */
  readonly leniency: number;
  /** Posterior variance of the leniency: the prediction error variance. */
  readonly pev: number;
  /** Variance the unshrunken estimate would have were the rater neither lenient nor severe (v0). */
  readonly nullVariance: number;
  /** Share of the unshrunken estimate that is kept: reliability of this rater's estimate. */
  readonly lambda: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** 90 % interval of the leniency. */
  readonly low: number;
  readonly high: number;
  /** Smallest true severity that is found with 80 % power: 3.5 null standard errors. */
  readonly smallestFindable: number;
}

export interface JudgedSeverity extends SeverityEstimate {
  /**
   * Two-sided p adjusted after Benjamini and Hochberg over the raters judged; undefined for a rater who is
   * not judged.
   */
  readonly bh: number | undefined;
  /** The adjusted p that decides: see `judgeSeverity`. */
  readonly q: number | undefined;
  readonly verdict: Verdict;
  readonly direction: Direction | undefined;
  readonly reason: Reason | undefined;
}

export interface SeverityRule {
  /** Fewest ratees of a rater who is judged. */
  readonly ratees: number;
  /** Fewest linked raters of an office in which anyone is judged. */
  readonly raters: number;
  /** Smallest estimate, in points, that is worth a talk. */
  readonly effect: number;
  /**
   * `one`: Benjamini-Hochberg on two-sided p-values, whatever the number of raters. `office`, if left out: what suits
   * their number.
   */
  readonly list?: 'one' | 'office';
}

/** With self-scores alone; with second ratings, movers or practiceCases three ratees are enough. */
export const selfLinkRule: SeverityRule = { ratees: 5, raters: 10, effect: 0.15 };
export const modelRule: SeverityRule = { ratees: 3, raters: 10, effect: 0.15 };

/**
 * From so many judged raters on, lenient and severe raters are two lists, each with its own false discovery
 * rate. Habits run one way in an office, so the one-sided lists find a fifth more at the same share of false
 * flags; with fewer raters they would let slightly too many through.
 */
const ratersForTwoLists = 50;

/** Null standard errors a severity must measure to be found with 80 % power among many raters. */
export const powerFactor = 3.5;

/**
 * Flags at an adjusted p of 0.10 over the raters judged and an estimate of at least `effect` points. The adjustment
 * suits their number: see `officeQ`. Everyone else is
 * clear, or not judged with the reason. `leniencyVariance` 0 means that raters differ no more than chance
 * explains: nobody is flagged.
 */
export function judgeSeverity(
  estimates: readonly SeverityEstimate[],
  leniencyVariance: number,
  rule: SeverityRule,
): readonly JudgedSeverity[] {
  const enoughRaters = estimates.length >= rule.raters;
  const judged = estimates.filter(({ n }) => n >= rule.ratees);
  const twoSided = judged.map(({ p }) => p);
  const bh = adjustPValues(twoSided, 'BH');
  const q = rule.list === 'one' ? bh : officeQ(judged);
  const adjusted = new Map(judged.map(({ rater }, i) => [rater, { bh: bh[i], q: q[i] }]));
  return estimates.map((estimate): JudgedSeverity => {
    const own = adjusted.get(estimate.rater);
    const say = (verdict: Verdict, why?: Reason, direction?: Direction): JudgedSeverity => ({
      ...estimate,
      bh: own?.bh,
      q: own?.q,
      verdict,
      direction,
      reason: why,
    });
    if (!enoughRaters)
      return say('cannotTell', reason('tooFewRaters', { n: estimates.length, needs: rule.raters }));
    if (estimate.n < rule.ratees)
      return say('cannotTell', reason('tooFewRatees', { n: estimate.n, needs: rule.ratees }));
    if (leniencyVariance <= 0) return say('clear', reason('noSpreadOfRaters'));
    if (own?.q === undefined || own.q > falseDiscoveryRate) return say('clear');
    if (Math.abs(estimate.leniency) < rule.effect)
      return say('clear', reason('belowMinimumEffect', { needs: rule.effect }));
    return say('flag', undefined, estimate.leniency > 0 ? 'lenient' : 'severe');
  });
}

/**
 * Below 30 judged raters Holm's adjustment, from there on Benjamini-Hochberg, two-sided; the z of 30 to 49 raters is
 * referred to t with one degree of freedom less than raters, because so many differences are what their spread is
 * known from. From 50 up normal and one-sided within each direction.
 */
function officeQ(judged: readonly SeverityEstimate[]): readonly (number | undefined)[] {
  const n = judged.length;
  if (n >= ratersForTwoLists) return directionalQ(judged);
  return adjustForOffice(judged.map(({ z, p }) => (n < testsForRate ? p : studentTwoSided(z, n - 1))));
}

/** Benjamini-Hochberg within each direction; a rater counts in the list of the own sign. */
function directionalQ(judged: readonly SeverityEstimate[]): readonly number[] {
  const upper = judged.map(({ z, p }) => (z > 0 ? p / 2 : 1 - p / 2));
  const lenient = adjustPValues(upper, 'BH');
  const severe = adjustPValues(
    upper.map((p) => 1 - p),
    'BH',
  );
  return judged.map(({ z }, i) => (z > 0 ? lenient[i] : severe[i]) ?? 1);
}
