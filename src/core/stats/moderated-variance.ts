// Variances of many groups, each steadied by what all of them have in common.
import { fLower, fUpper } from './distributions/fisher-f';
import { digamma, trigamma, trigammaInverse } from './distributions/polygamma';
import { isPresent, type Maybe } from './figure/missing';
import { outOfReach } from './figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from './figure/outcome';
import { mean } from './numeric/mean';
import { median } from './numeric/median';
import { sum } from './numeric/sum';

interface VarianceColumns {
  /** Sample variances, 0 or more. */
  readonly s2: readonly Maybe<number>[];
  /** Degrees of freedom of each, above 0. */
  readonly df: readonly Maybe<number>[];
}

/**
 * One group's variance after moderation; in the order given, undefined where there was no variance to
 * moderate.
 */
interface Moderated {
  /** (d0 s0² + df s²) / (d0 + df): the estimate to report. */
  readonly posteriorVariance: number;
  /** s² / s0², F with df and d0 degrees of freedom if the group is like the others. */
  readonly F: number;
  /** Chance of a variance as small as this, or smaller, in a group like the others. */
  readonly pLower: number;
  /** Chance of a variance as large as this, or larger. */
  readonly pUpper: number;
}

interface ModeratedVariance {
  /** s0²: the typical variance. */
  readonly priorVariance: number;
  /**
   * d0: how many degrees of freedom the common experience is worth. Undefined when the variances differ no
   * more than chance makes them: then it is without bound, and every posterior variance is s0².
   */
  readonly priorDf: number | undefined;
  readonly groups: readonly (Moderated | undefined)[];
  readonly n: number;
}

/** Less is the worth of no data at all. */
const leastDf = 1e-3;

/**
 * Empirical-Bayes moderation of variances (Smyth 2004, as limma::squeezeVar): a scaled F distribution is
 * fitted to log s² by its first two moments. Valid with few groups, where a normal score of the variance is
 * not. Variances of zero are lifted to 1e-5 of the median first.
 *
 * Refuses fewer than 2 usable groups, columns of unequal length, a negative variance, degrees of freedom below 0.001, and variances that are
 * mostly zero.
 * @example moderatedVariance({ s2: [1, 2], df: [4] }) // => { ok: false, reason: { code: 'malformed', what: 'groups' } }
 */
export function moderatedVariance(variances: VarianceColumns): Outcome<ModeratedVariance> {
  const { s2, df } = variances;
  if (s2.length !== df.length) return refused('malformed', { what: 'groups' });
  const beyond = outOfReach(s2, df);
  if (beyond !== undefined) return beyond;
  const groups = s2.map((value, i) => {
    const freedom = df[i];
    return isPresent(value) && isPresent(freedom) && freedom > 0 ? { s2: value, df: freedom } : undefined;
  });
  const used = groups.filter((group) => group !== undefined);
  if (used.length < 2) return tooFew('groups', used.length, 2);
  if (used.some((group) => group.s2 < 0 || group.df < leastDf))
    return refused('out-of-range', { what: 'values' });
  const middle = median(used.map((group) => group.s2)) ?? 0;
  if (middle === 0) return refused('no-variation', { what: 'values', n: used.length });
  const { priorVariance, priorDf } = fitPrior(
    used.map((group) => ({ ...group, s2: Math.max(group.s2, 1e-5 * middle) })),
  );
  return computed({
    priorVariance,
    priorDf: Number.isFinite(priorDf) ? priorDf : undefined,
    groups: groups.map((group) => group && moderate(group.s2, group.df, priorVariance, priorDf)),
    n: used.length,
  });
}

function fitPrior(groups: readonly { readonly s2: number; readonly df: number }[]): {
  readonly priorVariance: number;
  readonly priorDf: number;
} {
  const e = groups.map(({ s2, df }) => Math.log(s2) - digamma(df / 2) + Math.log(df / 2));
  const centre = mean(e) ?? 0;
  const spread = sum(e.map((value) => (value - centre) ** 2)) / (e.length - 1);
  const excess = spread - (mean(groups.map(({ df }) => trigamma(df / 2))) ?? 0);
  if (!(excess > 0))
    return { priorVariance: mean(groups.map(({ s2 }) => s2)) ?? 0, priorDf: Number.POSITIVE_INFINITY };
  const priorDf = 2 * trigammaInverse(excess);
  return { priorVariance: Math.exp(centre + digamma(priorDf / 2) - Math.log(priorDf / 2)), priorDf };
}

function moderate(s2: number, df: number, priorVariance: number, priorDf: number): Moderated {
  const F = s2 / priorVariance;
  return {
    posteriorVariance: Number.isFinite(priorDf)
      ? (priorDf * priorVariance + df * s2) / (priorDf + df)
      : priorVariance,
    F,
    pLower: fLower(F, df, priorDf),
    pUpper: fUpper(F, df, priorDf),
  };
}
