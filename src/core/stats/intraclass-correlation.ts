// Intraclass correlation: how much of the variation of ratings is between the people rated.

import { oneWayMeanSquares, type TwoWayMeanSquares, twoWayMeanSquares } from './analysis-of-variance';
import { fQuantile, fUpper } from './distributions/fisher-f';
import { completeRows, type RatingRows } from './figure/complete-rows';
import { finite } from './figure/finite';
import { type GroupedColumn, groupedValues } from './figure/grouped-values';
import { computed, type Outcome, refused, tooFew } from './figure/outcome';
import { sum } from './numeric/sum';

/** One form of the coefficient with its F test of zero and its interval. */
export interface IccForm {
  /** May be negative: it is not truncated. Undefined where its formula divides by zero or less. */
  readonly icc: number | undefined;
  /** Undefined if there is no error variation. */
  readonly F: number | undefined;
  readonly df1: number;
  readonly df2: number;
  readonly p: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/**
 * An agreement form, with the F test on Satterthwaite degrees of freedom (McGraw & Wong 1996) beside the
 * usual one.
 */
interface AgreementForm extends IccForm {
  readonly mcGrawWong: { readonly df2: number; readonly p: number } | undefined;
}

/**
 * Every target rated by every rater. Names after McGraw & Wong (1996); Shrout & Fleiss (1979) in brackets.
 */
export interface CrossedIcc {
  readonly design: 'crossed';
  readonly n: number;
  readonly k: number;
  /** Targets left out because a rating was missing. */
  readonly dropped: number;
  readonly anova: TwoWayMeanSquares;
  /** ICC(1) [1,1]: raters are not the same for each target. */
  readonly icc1: IccForm;
  /** ICC(A,1) [2,1]: absolute agreement of single ratings. */
  readonly iccA1: AgreementForm;
  /** ICC(C,1) [3,1]: consistency of single ratings. */
  readonly iccC1: IccForm;
  /** ICC(k), ICC(A,k), ICC(C,k): the same for means over the k raters. */
  readonly icc1k: IccForm;
  readonly iccAk: AgreementForm;
  readonly iccCk: IccForm;
}

/** Ratings nested in their group: nobody rates in two groups, sizes may differ. */
export interface OneWayIcc {
  readonly design: 'one-way';
  readonly n: number;
  readonly groups: number;
  /**
   * Size that stands for unequal sizes in the expected mean square: (n - sum of squares / n) / (groups - 1).
   */
  readonly n0: number;
  readonly meanSize: number;
  readonly MSB: number;
  readonly MSW: number;
  /** Moment estimate; negative if groups differ less than chance would make them. */
  readonly varianceBetween: number;
  readonly varianceWithin: number;
  /** ICC(1) with n0; test and interval are exact for equal sizes, approximate otherwise. */
  readonly icc1: IccForm;
  /** ICC(1) with the mean size in place of n0 (Bliese 2000), as the R package multilevel prints it. */
  readonly icc1Bliese: number | undefined;
  /** ICC(2), reliability of group means, (MSB - MSW) / MSB. */
  readonly icc2: number | undefined;
  /** Between groups over total sum of squares. */
  readonly etaSquared: number | undefined;
}

interface IccOptions {
  /** Confidence of the intervals, 0.95 if left out. */
  readonly confidence?: number;
}

/**
 * Intraclass correlations from the analysis of variance.
 *
 * - A table (one row a target, one column a rater) gives the six forms of Shrout & Fleiss (1979) and McGraw &
 *   Wong (1996). Targets with a missing rating are left out and counted. The interval of ICC(A,1) has
 *   Satterthwaite degrees of freedom; that of ICC(A,k) is its Spearman-Brown transform (Shrout & Fleiss
 *   1979), which is also what the formula of McGraw & Wong (1996, Table 7) comes to. irr::icc differs there:
 *   it puts the coefficient of the mean into the degrees of freedom of the single rating.
 * - Columns `{ y, group }` give the one-way figures for groups of any size.
 *
 * Refuses fewer than 2 targets, raters or groups, rows of unequal length, and values that are all equal.
 * @example
 * intraclassCorrelation([[1, 2], [2, 3], [4, 5]]).ok // => true
 * @example
 * intraclassCorrelation([[3, 3], [3, 3]]) // => { ok: false, reason: { code: 'no-variation', what: 'ratings' } }
 */
export function intraclassCorrelation(ratings: RatingRows, options?: IccOptions): Outcome<CrossedIcc>;
export function intraclassCorrelation(ratings: GroupedColumn, options?: IccOptions): Outcome<OneWayIcc>;
export function intraclassCorrelation(
  ratings: RatingRows | GroupedColumn,
  options: IccOptions = {},
): Outcome<CrossedIcc> | Outcome<OneWayIcc> {
  const tail = (1 - (options.confidence ?? 0.95)) / 2;
  if (!(tail > 0 && tail < 0.5)) return refused('out-of-range', { what: 'values' });
  return 'y' in ratings ? oneWay(ratings, tail) : crossed(ratings, tail);
}

function crossed(ratings: RatingRows, tail: number): Outcome<CrossedIcc> {
  const complete = completeRows(ratings);
  if (!complete.ok) return complete;
  const { rows, columns: k, dropped } = complete;
  const n = rows.length;
  if (n < 2) return tooFew('ratees', n, 2);
  if (k < 2) return tooFew('raters', k, 2);
  const anova = twoWayMeanSquares(rows);
  const { MSR, MSC, MSW, MSE } = anova;
  if (MSR === 0 && MSC === 0 && MSE === 0) return refused('no-variation', { what: 'ratings' });
  const icc1 = varianceRatio(MSR, MSW, n - 1, n * (k - 1), k, tail);
  const iccC1 = varianceRatio(MSR, MSE, n - 1, (n - 1) * (k - 1), k, tail);
  const iccA1 = agreementSingle(anova, iccC1, tail);
  return computed({
    design: 'crossed' as const,
    n,
    k,
    dropped,
    anova,
    icc1,
    iccA1,
    iccC1,
    icc1k: ofMean(icc1, ratio(MSR - MSW, MSR), k),
    iccAk: {
      ...ofMean(iccA1, ratio(MSR - MSE, MSR + (MSC - MSE) / n), k),
      mcGrawWong: iccA1.mcGrawWong,
    },
    iccCk: ofMean(iccC1, ratio(MSR - MSE, MSR), k),
  });
}

/** Undefined if the denominator is not positive, or is what rounding left of a difference. */
const ratio = (numerator: number, denominator: number): number | undefined =>
  denominator > 1e-12 * Math.abs(numerator) ? numerator / denominator : undefined;

/** (MS - error) / (MS + (k - 1) error) with the exact F test and interval. */
function varianceRatio(
  ms: number,
  error: number,
  df1: number,
  df2: number,
  k: number,
  tail: number,
): IccForm {
  const F = ratio(ms, error);
  const limit = (f: number) => finite((f - 1) / (f + k - 1));
  return {
    icc: ratio(ms - error, ms + (k - 1) * error),
    F,
    df1,
    df2,
    p: F === undefined ? undefined : fUpper(F, df1, df2),
    lower: F === undefined ? undefined : limit(F / fQuantile(1 - tail, df1, df2)),
    upper: F === undefined ? undefined : limit(F * fQuantile(1 - tail, df2, df1)),
  };
}

/** The same test for the mean of k ratings; limits by Spearman and Brown. */
function ofMean(single: IccForm, icc: number | undefined, k: number): IccForm {
  const stepUp = (r: number | undefined) => (r === undefined ? undefined : ratio(k * r, 1 + (k - 1) * r));
  const { F, df1, df2, p } = single;
  return { icc, F, df1, df2, p, lower: stepUp(single.lower), upper: stepUp(single.upper) };
}

function agreementSingle(anova: TwoWayMeanSquares, consistency: IccForm, tail: number): AgreementForm {
  const { MSR, MSC, MSE, n, k } = anova;
  const { F, df1, df2, p } = consistency;
  const icc = ratio(MSR - MSE, MSR + (k - 1) * MSE + (k * (MSC - MSE)) / n);
  const v = icc === undefined ? undefined : satterthwaite(anova, (k * icc) / (n * (1 - icc)));
  if (v === undefined || F === undefined) {
    return { icc, F, df1, df2, p, lower: undefined, upper: undefined, mcGrawWong: undefined };
  }
  const base = k * MSC + (k * n - k - n) * MSE;
  const low = fQuantile(1 - tail, df1, v);
  const high = fQuantile(1 - tail, v, df1);
  return {
    icc,
    F,
    df1,
    df2,
    p,
    lower: finite((n * (MSR - low * MSE)) / (low * base + n * MSR)),
    upper: finite((n * (high * MSR - MSE)) / (base + n * high * MSR)),
    mcGrawWong: { df2: v, p: fUpper(F, df1, v) },
  };
}

/** Degrees of freedom of a MSC + (1 + a (n - 1)) MSE. */
function satterthwaite({ MSC, MSE, n, k }: TwoWayMeanSquares, a: number): number | undefined {
  const b = 1 + a * (n - 1);
  const df = ratio((a * MSC + b * MSE) ** 2, (a * MSC) ** 2 / (k - 1) + (b * MSE) ** 2 / ((n - 1) * (k - 1)));
  return df !== undefined && df > 0 ? df : undefined;
}

function oneWay(column: GroupedColumn, tail: number): Outcome<OneWayIcc> {
  const grouped = groupedValues(column);
  if (!grouped.ok) return grouped;
  const { groups } = grouped;
  if (groups.length < 2) return tooFew('groups', groups.length, 2);
  const { MSB, MSW, n, df1, df2 } = oneWayMeanSquares(groups);
  if (df2 === 0) return refused('too-few', { what: 'values', n, needs: groups.length + 1 });
  if (MSB === 0 && MSW === 0) return refused('no-variation', { what: 'values' });
  const n0 = (n - sum(groups.map((group) => group.length ** 2)) / n) / df1;
  const meanSize = n / groups.length;
  return computed({
    design: 'one-way' as const,
    n,
    groups: groups.length,
    n0,
    meanSize,
    MSB,
    MSW,
    varianceBetween: (MSB - MSW) / n0,
    varianceWithin: MSW,
    icc1: varianceRatio(MSB, MSW, df1, df2, n0, tail),
    icc1Bliese: ratio(MSB - MSW, MSB + (meanSize - 1) * MSW),
    icc2: ratio(MSB - MSW, MSB),
    etaSquared: ratio(df1 * MSB, df1 * MSB + df2 * MSW),
  });
}
