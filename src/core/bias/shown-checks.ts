// Self against supervisor and timing as entries of Telaah Penilaian: shown, never flagged.
import type { PreparedSheets } from './prepared-sheets';
import { type RaterCheck, reason } from './rater-check';
import { selfOther } from './self-other';
import { submissionTiming } from './submission-timing';

/** Mean difference of self and supervisor over each rater's team, with its 95 % interval. */
export function selfOtherChecks({ raters, sheets, cycle }: PreparedSheets): readonly RaterCheck[] {
  const own = new Map<string, number>();
  for (const sheet of sheets)
    if (sheet.role === 'self' && (cycle === undefined || sheet.cycle === cycle))
      own.set(sheet.ratee, sheet.mean);
  return raters.map(({ rater, sheets: rated }): RaterCheck => {
    const pairs = rated.filter(({ role, ratee }) => role === 'supervisor' && own.has(ratee));
    const known = { rater, check: 'selfOther', n: pairs.length, unit: 'points', causes: [] } as const;
    const agreement = selfOther({
      self: pairs.map(({ ratee }) => own.get(ratee)),
      supervisor: pairs.map(({ mean }) => mean),
    });
    if (!agreement.ok)
      return {
        ...known,
        verdict: 'cannotTell',
        reason: reason('tooFewPairs', { n: pairs.length, needs: 2 }),
      };
    const [low, high] = agreement.ci95;
    return { ...known, estimate: agreement.meanDifference, low, high, verdict: 'shown' };
  });
}

/** Sheets each rater handed in within minutes of the one before. */
export function timingChecks({ raters }: PreparedSheets): readonly RaterCheck[] {
  return submissionTiming(raters).map(({ rater, n, quick, causes }): RaterCheck => {
    const known = { rater, check: 'timing', n, unit: 'sheets' } as const;
    return quick === undefined
      ? { ...known, verdict: 'cannotTell', reason: reason('noTimes', { n, needs: 2 }), causes: [] }
      : { ...known, verdict: 'shown', estimate: quick, causes };
  });
}
