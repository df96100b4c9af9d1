// Draws estimates of known uncertainty towards their common mean: the random-effects model of meta-analysis.
import { chiSquareUpper } from '../core/stats/distributions/chi-square';
import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { outOfReach } from '../core/stats/figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { sum } from '../core/stats/numeric/sum';
import { variance } from '../core/stats/numeric/variance';

interface EstimateColumns {
  /** One estimate a unit, such as a rater. */
  readonly y: readonly Maybe<number>[];
  /** Its standard error, above 0. */
  readonly se: readonly Maybe<number>[];
}

interface ShrunkenEstimate {
  /** Best linear unbiased prediction of the unit's true value, and the standard error of prediction. */
  readonly blup: number;
  readonly se: number;
  /** Weight of the unit's own estimate, tau² / (tau² + se²). */
  readonly reliability: number;
}

interface TwoStageEmpiricalBayes {
  /** Common mean and its standard error. */
  readonly mu: number;
  readonly muSe: number;
  /** True variance between units by REML; `tau2Se` from the expected information. */
  readonly tau2: number;
  readonly tau2Se: number;
  /** The same by DerSimonian & Laird (1986) and by Paule & Mandel (1982). */
  readonly tau2DerSimonianLaird: number;
  readonly tau2PauleMandel: number;
  /**
   * Share of the variation that is not error, in percent, and total over error variation (Higgins & Thompson
   * 2002).
   */
  readonly I2: number;
  readonly H2: number;
  /** Cochran's test of no true differences. */
  readonly Q: number;
  readonly df: number;
  readonly p: number;
  /** Restricted log-likelihood. */
  readonly logLikelihood: number;
  /** In the order given; undefined where estimate or standard error is missing. */
  readonly estimates: readonly (ShrunkenEstimate | undefined)[];
  readonly n: number;
}

interface TwoStageOptions {
  /**
   * Stops when tau² moves by no more than this. Left out it is 1e-5, as in metafor, so that both print the same; 0 finds
   * the maximum to the last digits.
   */
  readonly tolerance?: number;
}

/**
 * Two-stage empirical Bayes (Viechtbauer 2005, 2010): estimates with known standard errors, REML for the
 * variance between them. A variance of zero is a possible answer.
 *
 * Refuses fewer than 2 estimates, columns of unequal length, and standard errors that are not above 0.
 * @example
 * twoStageEmpiricalBayes({ y: [1, 3], se: [1, 0] }) // => { ok: false, reason: { code: 'out-of-range', what: 'values' } }
 */
export function twoStageEmpiricalBayes(
  columns: EstimateColumns,
  options: TwoStageOptions = {},
): Outcome<TwoStageEmpiricalBayes> {
  const { y, se } = columns;
  if (y.length !== se.length) return refused('malformed', { what: 'values' });
  const beyond = outOfReach(y, se);
  if (beyond !== undefined) return beyond;
  const given = y.map((value, i) => {
    const error = se[i];
    return isPresent(value) && isPresent(error) ? { y: value, v: error * error, error } : undefined;
  });
  const units = given.filter((unit) => unit !== undefined);
  const k = units.length;
  if (k < 2) return tooFew('values', k, 2);
  if (units.some(({ error, v }) => error <= 0 || v === 0)) return refused('out-of-range', { what: 'values' });
  const fixed = weigh(units, 0);
  const typical = (k - 1) / (fixed.total - fixed.squares / fixed.total);
  const dl = Math.max(0, ((fixed.Q - (k - 1)) * typical) / (k - 1));
  const tau2 = restrictedMaximum(units, options.tolerance ?? 1e-5);
  if (tau2 === undefined) return refused('not-converged');
  const at = weigh(units, tau2);
  return computed({
    mu: at.mu,
    muSe: Math.sqrt(1 / at.total),
    tau2,
    tau2Se: Math.sqrt(2 / at.tracePP),
    tau2DerSimonianLaird: dl,
    tau2PauleMandel: pauleMandel(units, fixed.Q),
    I2: (100 * tau2) / (tau2 + typical),
    H2: tau2 / typical + 1,
    Q: fixed.Q,
    df: k - 1,
    p: chiSquareUpper(fixed.Q, k - 1),
    logLikelihood: logLikelihood(units, tau2),
    estimates: given.map((unit) => {
      if (unit === undefined) return undefined;
      const reliability = tau2 / (tau2 + unit.v);
      const pulled = 1 - reliability;
      return {
        blup: pulled * at.mu + reliability * unit.y,
        se: Math.sqrt(reliability * unit.v + (pulled * pulled) / at.total),
        reliability,
      };
    }),
    n: k,
  });
}

interface Unit {
  readonly y: number;
  readonly v: number;
}

/** Weighted mean at one tau², and the traces of the projection matrix P that REML needs. */
function weigh(units: readonly Unit[], tau2: number) {
  const weights = units.map(({ v }) => 1 / (v + tau2));
  const total = sum(weights);
  const mu = sum(units.map(({ y }, i) => (weights[i] as number) * y)) / total;
  const squares = sum(weights.map((w) => w * w));
  const cubes = sum(weights.map((w) => w * w * w));
  return {
    total,
    mu,
    squares,
    Q: sum(units.map(({ y }, i) => (weights[i] as number) * (y - mu) ** 2)),
    yPPy: sum(units.map(({ y }, i) => ((weights[i] as number) * (y - mu)) ** 2)),
    traceP: total - squares / total,
    tracePP: squares - (2 * cubes) / total + (squares / total) ** 2,
  };
}

/**
 * Fisher scoring from Hedges' moment estimate, halved where it would lower the likelihood; zero if the
 * likelihood falls from there.
 */
function restrictedMaximum(units: readonly Unit[], tolerance: number): number | undefined {
  const scale = sum(units.map(({ v }) => v)) / units.length;
  let tau2 = Math.max(0, (variance(units.map(({ y }) => y)) ?? 0) - scale);
  for (let step = 0; step < 500; step += 1) {
    const least = Math.max(tolerance, 1e-13 * (tau2 + scale));
    const { yPPy, traceP, tracePP } = weigh(units, tau2);
    let change = (yPPy - traceP) / tracePP;
    const before = logLikelihood(units, tau2);
    while (Math.abs(change) > least && worse(units, Math.max(0, tau2 + change), before)) change /= 2;
    const next = Math.max(0, tau2 + change);
    if (Math.abs(next - tau2) <= least) return next;
    tau2 = next;
  }
  return undefined;
}

const worse = (units: readonly Unit[], tau2: number, before: number): boolean =>
  logLikelihood(units, tau2) < before - 1e-12 * Math.abs(before);

function logLikelihood(units: readonly Unit[], tau2: number): number {
  const { total, Q } = weigh(units, tau2);
  const k = units.length;
  const logVariances = sum(units.map(({ v }) => Math.log(v + tau2)));
  return -0.5 * ((k - 1) * Math.log(2 * Math.PI) - Math.log(k) + logVariances + Math.log(total) + Q);
}

/** tau² at which Q equals its expectation k - 1; Q falls with tau². */
function pauleMandel(units: readonly Unit[], q0: number): number {
  const target = units.length - 1;
  if (q0 <= target) return 0;
  let high = sum(units.map(({ v }) => v)) / units.length;
  while (weigh(units, high).Q > target) high *= 2;
  let low = 0;
  // Newton from the left never passes the root, as Q is convex.
  let tau2 = 0;
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step += 1) {
    const { Q, yPPy } = weigh(units, tau2);
    if (Q > target) low = tau2;
    else high = tau2;
    const next = tau2 + (Q - target) / yPPy;
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - tau2) <= 1e-15 * inside) return inside;
    tau2 = inside;
  }
  return tau2;
}
