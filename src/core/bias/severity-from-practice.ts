// Severity and leniency against the answer key of shared practice cases: what can be said in an office too small
// to compare raters.

import { studentQuantile, studentTwoSided } from '../stats/distributions/student-t';
import { computed, type Outcome, tooFew } from '../stats/figure/outcome';
import { sum } from '../stats/numeric/sum';
import { variance } from '../stats/numeric/variance';
import { adjustForOffice } from './adjust-for-office';
import type { PracticeKey } from './answer-sheet';
import { type PreparedSheets, preparedOf, type SheetInput } from './prepared-sheets';
import {
  type Direction,
  falseDiscoveryRate,
  type Reason,
  reason,
  smallestEffect,
  type Verdict,
} from './rater-check';
import { robustCentre } from './robust-centre';
import { meanDifference } from './severity-rows';
import { smallestFindable } from './smallest-findable';
import { type TrustedKeys, trustedKeys } from './trusted-keys';

export interface PracticeElevation {
  readonly rater: string;
  /** Practice cases with a key that the rater answered. */
  readonly n: number;
  /** Mean level minus key, in points: positive is lenient. Beside the middle of the office where the key is doubted. */
  readonly elevation: number;
  readonly standardError: number | undefined;
  /** 90 % interval. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly p: number | undefined;
  readonly q: number | undefined;
  readonly verdict: Verdict;
  readonly direction: Direction | undefined;
  readonly reason: Reason | undefined;
  /** Found with 80 % power. */
  readonly smallestFindable: number | undefined;
  readonly causes: readonly string[];
}

interface PracticeSeverity {
  /** Standard deviation of a rater's deviation from the key from case to case, pooled over raters. */
  readonly pooledSd: number;
  readonly df: number;
  /**
   * How far the raters together lie off the key, robustly. `doubted`: further than chance from case to case explains, so that key
   * or office is off and nobody can say which; raters are then compared with this middle, if they are enough.
   */
  readonly office: { readonly elevation: number; readonly doubted: boolean };
  /** Cells of the keys that the raters contradict; they do not count. */
  readonly doubtful: TrustedKeys['doubtful'];
  readonly raters: readonly PracticeElevation[];
}

/** Fewest practice cases on which a rater is judged. */
export const fewestPracticeCases = 3;

/** So many raters have a middle of their own, should the key be off. */
const ratersForMiddle = 5;

/** That the office as a whole is off the key must be this sure. */
const officeSure = 0.05;

/**
 * Each rater's mean deviation from the key over the practice cases, with a standard error from case to case (never from the single
 * ratings): the variance is pooled over the raters, because three or six cases tell little of a single rater's. Cells at the ends of
 * the scale and cells that the raters contradict do not count (`trustedKeys`). Flags by t test, adjusted for the number of raters
 * (`adjustForOffice`) at 0.10, and at least 0.15 point, from 3 cases on. No other rater is needed, so offices of any size are
 * served; if the office as a whole is off the key, five raters are.
 */
export function severityFromPractice(
  input: SheetInput,
  keys: readonly PracticeKey[],
): Outcome<PracticeSeverity> {
  const prepared = preparedOf(input);
  const trusted = trustedKeys(prepared, keys);
  const raters = deviationsOf(prepared, trusted.keys);
  if (raters.length === 0) return tooFew('links', 0, 1);
  const means = raters.map(({ deviations }) => sum(deviations) / deviations.length);
  const df = sum(raters.map(({ deviations }) => deviations.length - 1));
  if (df < 1) return tooFew('links', 1, fewestPracticeCases);
  const squares = raters.map(({ deviations }, i) =>
    sum(deviations.map((value) => (value - (means[i] as number)) ** 2)),
  );
  const pooledSd = Math.sqrt(sum(squares) / df);
  const judged = raters.map(({ deviations }) => deviations.length >= fewestPracticeCases && pooledSd > 0);
  const errors = raters.map(({ deviations }) => pooledSd / Math.sqrt(deviations.length));
  const office = officeElevation(raters, means, errors);
  const middle = office.doubted && raters.length >= ratersForMiddle ? office.elevation : 0;
  const unknown = office.doubted && raters.length < ratersForMiddle;
  const p = means.map((mean, i) =>
    judged[i] && !unknown ? studentTwoSided((mean - middle) / (errors[i] as number), df) : undefined,
  );
  const q = adjustForOffice(p);
  const tested = judged.filter((own) => own).length;
  const reach = studentQuantile(0.95, df);
  return computed({
    pooledSd,
    df,
    office,
    doubtful: trusted.doubtful,
    raters: raters.map(({ rater, deviations, causes }, i): PracticeElevation => {
      const elevation = (means[i] as number) - middle;
      const error = judged[i] && !unknown ? errors[i] : undefined;
      const n = deviations.length;
      const own = q[i];
      const say = (verdict: Verdict, why: Reason, direction?: Direction): PracticeElevation => ({
        rater,
        n,
        elevation,
        standardError: error,
        low: error === undefined ? undefined : elevation - reach * error,
        high: error === undefined ? undefined : elevation + reach * error,
        p: p[i],
        q: own,
        smallestFindable: error === undefined ? undefined : smallestFindable(error, tested, smallestEffect),
        causes,
        verdict,
        direction,
        reason: why,
      });
      if (n < fewestPracticeCases)
        return say('cannotTell', reason('tooFewPracticeCases', { n, needs: fewestPracticeCases }));
      const doubt = reason('keyDoubtful', { points: office.elevation });
      if (unknown) return say('cannotTell', doubt);
      if (own === undefined) return say('cannotTell', reason('noVariation'));
      const why = office.doubted ? doubt : reason('byKey', { n });
      return own <= falseDiscoveryRate && Math.abs(elevation) >= smallestEffect
        ? say('flag', why, elevation > 0 ? 'lenient' : 'severe')
        : say('clear', why);
    }),
  });
}

interface Answered {
  readonly rater: string;
  readonly deviations: readonly number[];
  readonly cases: readonly string[];
  readonly causes: readonly string[];
}

/** Mean deviation from the key of every practice sheet of the cycle, raters by id. */
function deviationsOf({ sheets, cycle }: PreparedSheets, keys: readonly PracticeKey[]): readonly Answered[] {
  const keyOf = new Map(keys.map(({ practiceCase, levels }) => [practiceCase, levels]));
  const byRater = new Map<string, { deviations: number[]; cases: string[]; causes: string[] }>();
  for (const { role, rater, ratee, levels, ref, cycle: own } of sheets) {
    const judged = role === 'vignette' && (cycle === undefined || own === cycle);
    const key = judged ? keyOf.get(ratee) : undefined;
    const deviation = key && meanDifference(levels, key);
    if (deviation === undefined) continue;
    const answered = byRater.get(rater) ?? { deviations: [], cases: [], causes: [] };
    answered.deviations.push(deviation);
    answered.cases.push(ratee);
    answered.causes.push(ref);
    byRater.set(rater, answered);
  }
  return [...byRater]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rater, answered]) => ({ rater, ...answered }));
}

/**
 * Where the raters together lie, and whether that is further off the key than the cases differ among themselves. Together means
 * their robust middle; of raters too few to have one, the nearest to the key, if all lie on one side of it.
 */
function officeElevation(
  raters: readonly Answered[],
  means: readonly number[],
  errors: readonly number[],
): PracticeSeverity['office'] {
  const elevation =
    means.length < ratersForMiddle
      ? nearestToKey(means)
      : robustCentre(means.map((value, i) => ({ value, variance: (errors[i] as number) ** 2 })));
  const byCase = new Map<string, number[]>();
  for (const [i, { cases, deviations }] of raters.entries())
    for (const [k, practiceCase] of cases.entries()) {
      const own = byCase.get(practiceCase) ?? [];
      own.push((deviations[k] as number) - (means[i] as number));
      byCase.set(practiceCase, own);
    }
  const caseMeans = [...byCase.values()].map((values) => elevation + sum(values) / values.length);
  const spread = variance(caseMeans);
  if (spread === undefined || raters.length < 2) return { elevation, doubted: false };
  const error = Math.sqrt(spread / caseMeans.length);
  const sure =
    error > 0 ? studentTwoSided(elevation / error, caseMeans.length - 1) < officeSure : elevation !== 0;
  return { elevation, doubted: sure && Math.abs(elevation) >= smallestEffect };
}

const nearestToKey = (means: readonly number[]): number => {
  const [least, most] = [Math.min(...means), Math.max(...means)];
  return least > 0 ? least : most < 0 ? most : 0;
};
