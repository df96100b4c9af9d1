// The five checks of rating patterns as entries of Telaah Penilaian, and the screen they pass together.

import { adjustPValues } from '../stats/adjust-p-values';
import { normalAt } from '../stats/distributions/normal';
import { halo, haloRule } from './halo';
import type { JudgedSpread, SpreadRule } from './judge-spread';
import { misfit, misfitRule } from './misfit';
import type { Norms } from './norms';
import type { PreparedSheet, RaterSheets } from './prepared-sheet';
import type { PreparedSheets } from './prepared-sheets';
import { rangeRule, rangeUse } from './range-use';
import { type CheckName, falseDiscoveryRate, type RaterCheck, reason } from './rater-check';
import { standardCopying } from './standard-copying';
import { type JudgedHabit, straightLining } from './straight-lining';

/** Range use, halo, straight lines, copies of the standard and inconsistency of every rater. */
export function patternChecks(prepared: PreparedSheets, norms: Norms | undefined): readonly RaterCheck[] {
  const spread = (check: CheckName, { ratees }: SpreadRule, judged: readonly JudgedSpread[]) =>
    spreadChecks(check, ratees, prepared.raters, judged, norms);
  const straight = norms && { share: norms.straightShare };
  const copied = norms?.copyShare == null ? undefined : { share: norms.copyShare };
  return screened([
    ...spread('rangeUse', rangeRule, rangeUse(prepared, norms?.range ?? undefined)),
    ...spread('halo', haloRule, halo(prepared, norms?.halo ?? undefined)),
    ...habitChecks('straightLining', straightLining(prepared, straight), norms),
    ...habitChecks('standardCopying', standardCopying(prepared, copied), norms),
    ...spread('misfit', misfitRule, misfit(prepared, norms?.misfit ?? undefined)),
  ]);
}

const refs = (sheets: readonly PreparedSheet[]): readonly string[] => sheets.map(({ ref }) => ref);

/**
 * Five checks of a few hundred raters each would flag somebody in every third clean office, though each alone
 * keeps its rate. So flags stand only if the smallest p-values of all pattern checks together pass
 * Benjamini-Hochberg at half the usual share; then each check's own flags are shown.
 */
function screened(checks: readonly RaterCheck[]): readonly RaterCheck[] {
  const q = adjustPValues(
    checks.map(({ p }) => p),
    'BH',
  );
  if (q.some((value) => value !== undefined && value <= falseDiscoveryRate / 2)) return checks;
  return checks.map((check): RaterCheck => {
    if (check.verdict !== 'flag') return check;
    const { direction: _, ...rest } = check;
    return { ...rest, verdict: 'clear', reason: reason('withinChance'), causes: [] };
  });
}

function spreadChecks(
  check: CheckName,
  ratees: number,
  raters: readonly RaterSheets[],
  judged: readonly JudgedSpread[],
  norms: Norms | undefined,
): readonly RaterCheck[] {
  const byRater = new Map(judged.map((own) => [own.rater, own]));
  return raters.map(({ rater, sheets }): RaterCheck => {
    const own = byRater.get(rater);
    if (own === undefined)
      return {
        rater,
        check,
        n: sheets.length,
        unit: 'ratio',
        verdict: 'cannotTell',
        reason:
          sheets.length < ratees
            ? reason('tooFewRatees', { n: sheets.length, needs: ratees })
            : reason('noVariation'),
        causes: [],
      };
    const { n, ratio, low, high, p, q, verdict, direction, reason: why } = own;
    return {
      rater,
      check,
      n,
      unit: 'ratio',
      verdict,
      ...(ratio !== undefined && { estimate: ratio }),
      ...(low !== undefined && high !== undefined && { low, high }),
      ...(p !== undefined && { p }),
      ...(q !== undefined && { q }),
      ...(direction && { direction }),
      ...(why && { reason: why }),
      ...(why?.code === 'byNorms' && norms && { norm: norms.source }),
      causes: verdict === 'flag' ? refs(sheets) : [],
    };
  });
}

function habitChecks(
  check: CheckName,
  judged: readonly JudgedHabit[],
  norms: Norms | undefined,
): readonly RaterCheck[] {
  return judged.map((own): RaterCheck => {
    const { rater, n, count, share, p, q, verdict, direction, reason: why, causes } = own;
    return {
      rater,
      check,
      n,
      unit: 'share',
      verdict,
      ...(share !== undefined && { estimate: share, ...wilson(count, n) }),
      ...(p !== undefined && { p }),
      ...(q !== undefined && { q }),
      ...(direction && { direction }),
      ...(why && { reason: why }),
      ...(why?.code === 'byNorms' && norms && { norm: norms.source }),
      causes: verdict === 'flag' || verdict === 'shown' ? causes : [],
    };
  });
}

/** 90 % interval of a share (Wilson 1927). */
function wilson(count: number, n: number): { readonly low: number; readonly high: number } {
  const z2 = normalAt[0.95] ** 2;
  const middle = (count + z2 / 2) / (n + z2);
  const reach = (Math.sqrt(z2) / (n + z2)) * Math.sqrt((count * (n - count)) / n + z2 / 4);
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
