// Severity and leniency against the answer key of shared practiceCases: what can be said in an office too small
// to compare raters.

import { studentQuantile, studentTwoSided } from '../stats/distributions/student-t';
import { computed, type Outcome, tooFew } from '../stats/figure/outcome';
import { sum } from '../stats/numeric/sum';
import { adjustForOffice } from './adjust-for-office';
import type { PracticeKey } from './answer-sheet';
import { preparedOf, type SheetInput } from './prepared-sheets';
import { type Direction, falseDiscoveryRate, type Reason, reason, type Verdict } from './rater-check';
import { meanDifference } from './severity-rows';

export interface PracticeElevation {
  readonly rater: string;
  /** PracticeCases with a key that the rater answered. */
  readonly n: number;
  /** Mean level minus key, in points: positive is lenient. */
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
  /** Found with 80 % power if one rater is tested at 5 %. */
  readonly smallestFindable: number | undefined;
  readonly causes: readonly string[];
}

interface PracticeSeverity {
  /** Standard deviation of a rater's deviation from the key from practiceCase to practiceCase, pooled over raters. */
  readonly pooledSd: number;
  readonly df: number;
  readonly raters: readonly PracticeElevation[];
}

/** Fewest practiceCases on which a rater is judged, and the smallest elevation worth a talk. */
const fewestPracticeCases = 3;
const smallestEffect = 0.15;

/**
 * Each rater's mean deviation from the key over the practiceCases, with a standard error from practiceCase to
 * practiceCase (never from the single ratings): the variance is pooled over the raters, because three or six
 * practiceCases tell little of a single rater's. Flags by t test, adjusted for the number of raters (`adjustForOffice`) at 0.10, and
 * at least 0.15 point, from 3 practiceCases on. No other rater is needed, so offices of any size are served.
 */
export function severityFromPractice(
  input: SheetInput,
  keys: readonly PracticeKey[],
): Outcome<PracticeSeverity> {
  const { sheets, cycle } = preparedOf(input);
  const keyOf = new Map(keys.map(({ practiceCase, levels }) => [practiceCase, levels]));
  const byRater = new Map<string, { deviations: number[]; causes: string[] }>();
  for (const { role, rater, ratee, levels, ref, cycle: own } of sheets) {
    const judged = cycle === undefined || own === cycle;
    const key = role === 'vignette' && judged ? keyOf.get(ratee) : undefined;
    const deviation = key && meanDifference(levels, key);
    if (deviation === undefined) continue;
    const answered = byRater.get(rater) ?? { deviations: [], causes: [] };
    answered.deviations.push(deviation);
    answered.causes.push(ref);
    byRater.set(rater, answered);
  }
  if (byRater.size === 0) return tooFew('links', 0, 1);
  const raters = [...byRater].sort(([a], [b]) => (a < b ? -1 : 1));
  const means = raters.map(([, { deviations }]) => sum(deviations) / deviations.length);
  const df = sum(raters.map(([, { deviations }]) => deviations.length - 1));
  if (df < 1) return tooFew('links', 1, fewestPracticeCases);
  const squares = sum(
    raters.map(([, { deviations }], i) =>
      sum(deviations.map((value) => (value - (means[i] as number)) ** 2)),
    ),
  );
  const pooledSd = Math.sqrt(squares / df);
  const usable = raters.map(([, { deviations }]) => deviations.length >= fewestPracticeCases && pooledSd > 0);
  const errors = raters.map(([, { deviations }]) => pooledSd / Math.sqrt(deviations.length));
  const p = means.map((mean, i) =>
    usable[i] ? studentTwoSided(mean / (errors[i] as number), df) : undefined,
  );
  const q = adjustForOffice(p);
  const reach = studentQuantile(0.95, df);
  const power = studentQuantile(0.975, df) + studentQuantile(0.8, df);
  return computed({
    pooledSd,
    df,
    raters: raters.map(([rater, { deviations, causes }], i): PracticeElevation => {
      const elevation = means[i] as number;
      const error = errors[i] as number;
      const own = q[i];
      const n = deviations.length;
      const figures = {
        rater,
        n,
        elevation,
        standardError: usable[i] ? error : undefined,
        low: usable[i] ? elevation - reach * error : undefined,
        high: usable[i] ? elevation + reach * error : undefined,
        p: p[i],
        q: own,
        smallestFindable: usable[i] ? power * error : undefined,
        causes,
      };
      if (n < fewestPracticeCases)
        return {
          ...figures,
          verdict: 'cannotTell',
          direction: undefined,
          reason: reason('tooFewPracticeCases', { n, needs: fewestPracticeCases }),
        };
      if (own === undefined)
        return { ...figures, verdict: 'cannotTell', direction: undefined, reason: reason('noVariation') };
      const flagged = own <= falseDiscoveryRate && Math.abs(elevation) >= smallestEffect;
      return {
        ...figures,
        verdict: flagged ? 'flag' : 'clear',
        direction: flagged ? (elevation > 0 ? 'lenient' : 'severe') : undefined,
        reason: reason('byKey', { n }),
      };
    }),
  });
}
