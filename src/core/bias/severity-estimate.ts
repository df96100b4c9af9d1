// What is known of each rater's severity, and the rule that turns it into a flag.
import { adjustPValues } from '../stats/adjust-p-values';
import { chiSquareUpper } from '../stats/distributions/chi-square';
import { studentQuantile, studentTwoSided, studentUpper } from '../stats/distributions/student-t';
import { adjustForOffice, testsForRate } from './adjust-for-office';
import {
  type Direction,
  falseDiscoveryRate,
  type Reason,
  reason,
  smallestEffect,
  type Verdict,
} from './rater-check';
import { robustCentre } from './robust-centre';
import { smallestFindable, spreadSure } from './smallest-findable';

/** What a method found of one rater before raters are compared. */
export interface RaterResidual {
  readonly rater: string;
  /** Ratees (and practice cases) the figure rests on: those that link the rater with others. */
  readonly n: number;
  /** Everyone rated, where more were rated than link. */
  readonly rated?: number;
  /** Unshrunken leniency in points, from any zero. */
  readonly residual: number;
  /** Variance the residual would have were the rater neither lenient nor severe (v0); 0 where nothing can be told. */
  readonly nullVariance: number;
  /** Degrees of freedom that the null variance is worth, for it is estimated too; infinite where it is taken as known. */
  readonly df: number;
}

/** Leniency of one rater in points of the scale: positive is lenient, negative severe. */
interface SeverityEstimate extends RaterResidual {
  /** Unshrunken estimate, beside the middle of the office, with its 90 % interval. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Empirical-Bayes forecast (the posterior mean): what is to be expected of the rater next time, and what adjusted scores subtract. */
  readonly leniency: number;
  /** Posterior variance of the leniency: the prediction error variance. */
  readonly pev: number;
  /** Share of the unshrunken estimate that is kept: reliability of this rater's estimate. */
  readonly lambda: number;
  readonly z: number;
  /** Two-sided: that the rater differs from the middle at all. */
  readonly p: number;
  /** That the rater differs by more than the smallest effect worth a talk: the null is composite, |leniency| <= effect. */
  readonly pMaterial: number;
  /** Smallest true severity that this rule finds with 80 % power; undefined where it finds none. */
  readonly smallestFindable: number | undefined;
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
  /** Of a flag: the size is surely beyond the smallest effect, not only the difference. */
  readonly material: boolean;
}

export interface SeverityRule {
  /** Fewest ratees of a rater who is judged. */
  readonly ratees: number;
  /** Fewest linked raters of an office in which anyone is judged. */
  readonly raters: number;
  /** Smallest unshrunken estimate, in points, that is worth a talk. */
  readonly effect: number;
  /**
   * `one`: Benjamini-Hochberg on two-sided p-values, whatever the number of raters. `office`, if left out: what suits
   * their number.
   */
  readonly list?: 'one' | 'office';
}

/** With self-scores alone; with second ratings, movers or practice cases three ratees are enough. */
export const selfLinkRule: SeverityRule = { ratees: 5, raters: 10, effect: smallestEffect };
export const modelRule: SeverityRule = { ratees: 3, raters: 10, effect: smallestEffect };

export type Centring = 'robust' | 'mean';

export interface Comparison {
  /** What was taken off every residual, so that the middle rater is at 0. */
  readonly centre: { readonly method: Centring; readonly value: number };
  /** Do raters differ at all? Sum of z squared with its p; undefined where fewer than two are judged. */
  readonly spread: { readonly q: number; readonly df: number; readonly p: number } | undefined;
  readonly raters: readonly JudgedSeverity[];
}

/**
 * Compares raters with the middle of their office and judges each.
 * @param leniencyVariance how much raters differ in leniency; at 0 nobody is flagged
 */
export function compareRaters(
  residuals: readonly RaterResidual[],
  leniencyVariance: number,
  { centring, rule }: { readonly centring: Centring; readonly rule: SeverityRule },
): Comparison {
  const centre =
    centring === 'robust'
      ? robustCentre(residuals.map(({ residual: value, nullVariance: variance }) => ({ value, variance })))
      : 0;
  const known = residuals.filter(({ nullVariance }) => nullVariance > 0);
  const centreVariance = varianceOfCentre(known, leniencyVariance);
  const estimates = residuals.map((one): SeverityEstimate => {
    const { nullVariance } = one;
    const told = nullVariance > 0;
    const estimate = told ? one.residual - centre : 0;
    const lambda = told ? leniencyVariance / (leniencyVariance + nullVariance) : 0;
    const error = Math.sqrt(nullVariance);
    const z = told ? estimate / error : 0;
    const half = studentQuantile(0.95, one.df) * Math.sqrt(nullVariance + centreVariance);
    return {
      ...one,
      estimate,
      low: estimate - half,
      high: estimate + half,
      leniency: lambda > 0 ? lambda * estimate : 0,
      pev: nullVariance * lambda,
      lambda,
      z,
      p: studentTwoSided(z, one.df),
      pMaterial: told ? materialP(estimate, error, rule.effect, one.df) : 1,
      smallestFindable: told ? smallestFindable(error, known.length, rule.effect, one.df) : undefined,
    };
  });
  const spread = spreadOf(estimates, rule);
  return {
    centre: { method: centring, value: centre },
    spread,
    raters: judgeSeverity(estimates, leniencyVariance, spread?.p, rule),
  };
}

/** Largest p of |estimate| over true sizes up to `effect`: that of the end of the interval. */
const materialP = (estimate: number, error: number, effect: number, df: number): number =>
  Math.min(
    1,
    studentUpper((Math.abs(estimate) - effect) / error, df) +
      studentUpper((Math.abs(estimate) + effect) / error, df),
  );

function varianceOfCentre(known: readonly RaterResidual[], leniencyVariance: number): number {
  let total = 0;
  let sum = 0;
  for (const { nullVariance } of known) {
    total += 1 / nullVariance;
    sum += (nullVariance + leniencyVariance) / nullVariance ** 2;
  }
  return total > 0 ? sum / total ** 2 : 0;
}

function spreadOf(estimates: readonly SeverityEstimate[], rule: SeverityRule): Comparison['spread'] {
  const judged = estimates.filter(({ n, nullVariance }) => n >= rule.ratees && nullVariance > 0);
  if (judged.length < 2) return undefined;
  const q = judged.reduce((sum, { z }) => sum + z * z, 0);
  const df = judged.length - 1;
  return { q, df, p: chiSquareUpper(q, df) };
}

/**
 * Flags at an adjusted p of 0.10 over the raters judged and an unshrunken estimate of at least `effect` points, where raters differ at
 * all. The adjustment suits their number: see `officeQ`. Everyone else is clear, or not judged with the reason.
 */
function judgeSeverity(
  estimates: readonly SeverityEstimate[],
  leniencyVariance: number,
  spreadP: number | undefined,
  rule: SeverityRule,
): readonly JudgedSeverity[] {
  const enoughRaters = estimates.length >= rule.raters;
  const judged = estimates.filter(
    ({ n, nullVariance }) => n >= rule.ratees && (nullVariance > 0 || leniencyVariance <= 0),
  );
  const bh = adjustPValues(
    judged.map(({ p }) => p),
    'BH',
  );
  const q = rule.list === 'one' ? bh : officeQ(judged);
  const material = adjustPValues(
    judged.map(({ pMaterial }) => pMaterial),
    'BH',
  );
  const adjusted = new Map(
    judged.map(({ rater }, i) => [rater, { bh: bh[i], q: q[i], material: material[i] ?? 1 }]),
  );
  return estimates.map((estimate): JudgedSeverity => {
    const own = adjusted.get(estimate.rater);
    const say = (verdict: Verdict, why?: Reason, direction?: Direction): JudgedSeverity => ({
      ...estimate,
      bh: own?.bh,
      q: own?.q,
      verdict,
      direction,
      reason: why,
      material: verdict === 'flag' && (own?.material ?? 1) <= falseDiscoveryRate,
    });
    if (!enoughRaters)
      return say('cannotTell', reason('tooFewRaters', { n: estimates.length, needs: rule.raters }));
    if (estimate.n === 0) return say('cannotTell', reason('noLink'));
    if (estimate.n < rule.ratees) {
      const few = (estimate.rated ?? estimate.n) < rule.ratees ? 'tooFewRatees' : 'tooFewLinks';
      return say('cannotTell', reason(few, { n: estimate.n, needs: rule.ratees }));
    }
    if (leniencyVariance <= 0 || (rule.list !== 'one' && (spreadP ?? 1) >= spreadSure(judged.length)))
      return say('clear', reason('noSpreadOfRaters'));
    if (own?.q === undefined || own.q > falseDiscoveryRate) return say('clear');
    if (Math.abs(estimate.estimate) < rule.effect)
      return say('clear', reason('belowMinimumEffect', { needs: rule.effect }));
    return say('flag', undefined, estimate.estimate > 0 ? 'lenient' : 'severe');
  });
}

/**
 * Below 30 judged raters the chance of any false flag is held. From there on the rate is, one-sided within each direction: habits run
 * one way in an office, so the one-sided lists find a fifth more at the same share of false flags; among few they would let
 * slightly too many through.
 */
const officeQ = (judged: readonly SeverityEstimate[]): readonly (number | undefined)[] =>
  judged.length >= testsForRate ? directionalQ(judged) : adjustForOffice(judged.map(({ p }) => p));

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
