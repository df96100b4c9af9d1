// Reliability of mean ratings in designs between nested and crossed, as most appraisals are.

import { finite } from '../core/stats/figure/finite';
import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { fitMixedModel } from '../core/stats/fit-mixed-model';
import { sum } from '../core/stats/numeric/sum';
import { type Table, tableRows } from './table-rows';

interface Rating {
  readonly ratee: Maybe<string | number>;
  readonly rater: Maybe<string | number>;
  readonly y: Maybe<number>;
}

export interface ReliabilityGqk {
  /** Harmonic mean of the numbers of raters a ratee has. */
  readonly khat: number;
  /**
   * Share of the rater variance that tells ratees apart: 0 if all have the same raters, 1 / khat if no two
   * share any.
   */
  readonly q: number;
  /** REML estimates of the crossed random model. */
  readonly varianceRatee: number;
  readonly varianceRater: number;
  readonly varianceResidual: number;
  readonly logLikelihood: number;
  /** G(q,k): reliability of the ratees' means in this very design; undefined if all variance is zero. */
  readonly Gqkhat: number | undefined;
  /** G(q,1): of single ratings, raters spread as here. */
  readonly Gq1: number | undefined;
  /** Agreement of single ratings, and of means over khat raters, had every ratee raters of his or her own. */
  readonly iccA1: number | undefined;
  readonly iccAkhat: number | undefined;
  /** Consistency of single ratings, had all ratees the same raters. */
  readonly iccC1: number | undefined;
  readonly n: number;
  readonly ratees: number;
  readonly raters: number;
}

/**
 * G(q,k) of Putka, Le, McCloy & Diaz (2008) with the coefficients of ten Hove, Jorgensen & van der Ark
 * (2022): variance of ratees / (it + q * variance of raters + residual / khat). q counts ordered pairs of
 * ratees.
 *
 * Refuses fewer than 2 ratees or raters, a rating given twice, and designs in which no ratee has a second
 * rater: there the ratee cannot be told from the residual.
 * @param ratings rows of ratee, rater and score y, or the three columns; rows with a missing entry are left
 * out
 * @example
 * reliabilityGqk([{ ratee: 1, rater: 1, y: 3 }]) // => { ok: false, reason: { code: 'too-few', what: 'ratees', n: 1, needs: 2 } }
 */
export function reliabilityGqk(ratings: Table<Rating>): Outcome<ReliabilityGqk> {
  const given = tableRows(ratings, ['ratee', 'rater', 'y']);
  if (given === undefined) return refused('malformed', { what: 'ratings' });
  const rows = given.flatMap(({ ratee, rater, y }) =>
    isPresent(y) && ratee !== undefined && ratee !== null && rater !== undefined && rater !== null
      ? [{ ratee: String(ratee), rater: String(rater), y }]
      : [],
  );
  const ratersOf = new Map<string, Set<string>>();
  for (const { ratee, rater } of rows) {
    const seen = ratersOf.get(ratee) ?? new Set<string>();
    if (seen.has(rater)) return refused('malformed', { what: 'ratings' });
    ratersOf.set(ratee, seen.add(rater));
  }
  const raters = new Set(rows.map(({ rater }) => rater)).size;
  if (ratersOf.size < 2) return tooFew('ratees', ratersOf.size, 2);
  if (raters < 2) return tooFew('raters', raters, 2);
  if (rows.length === ratersOf.size) return refused('too-few', { what: 'links', n: 0, needs: 1 });
  const fit = fitMixedModel(rows, { response: 'y', random: ['ratee', 'rater'], effects: false });
  if (!fit.ok) return fit;
  if (!fit.converged) return refused('not-converged');
  // Rater and ratee that always go together have no variance of their own.
  if (fit.confounded.length > 0) return refused('too-few', { what: 'links' });
  const [ratee, rater] = fit.components.map(({ variance }) => variance);
  const { khat, q } = designShares(ratersOf);
  return computed({
    khat,
    q,
    ...coefficients(ratee ?? 0, rater ?? 0, fit.residualVariance, q, khat),
    logLikelihood: fit.logLikelihood,
    n: rows.length,
    ratees: ratersOf.size,
    raters,
  });
}

function coefficients(ratee: number, rater: number, residual: number, q: number, khat: number) {
  const reliability = (error: number) => finite(ratee / (ratee + error));
  return {
    varianceRatee: ratee,
    varianceRater: rater,
    varianceResidual: residual,
    Gqkhat: reliability(q * rater + residual / khat),
    Gq1: reliability(q * rater + residual),
    iccA1: reliability(rater + residual),
    iccAkhat: reliability((rater + residual) / khat),
    iccC1: reliability(residual),
  };
}

/** khat and q from who rated whom: the shared raters of all ordered pairs, summed rater by rater. */
function designShares(ratersOf: ReadonlyMap<string, ReadonlySet<string>>): { khat: number; q: number } {
  const n = ratersOf.size;
  const inverse = [...ratersOf.values()].map((raters) => 1 / raters.size);
  const weight = new Map<string, number>();
  for (const raters of ratersOf.values()) {
    for (const rater of raters) weight.set(rater, (weight.get(rater) ?? 0) + 1 / raters.size);
  }
  const shared = sum([...weight.values()].map((w) => w * w)) - sum(inverse);
  const khat = n / sum(inverse);
  return { khat, q: Math.max(0, 1 / khat - shared / (n * (n - 1))) };
}
