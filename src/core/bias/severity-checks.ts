// Severity of every rater of a cycle by the best method the design allows, as entries of Telaah Penilaian.
import type { PracticeKey } from './answer-sheet';
import type { PreparedSheets } from './prepared-sheets';
import { type RaterCheck, type Reason, reason } from './rater-check';
import type { RatingDesign } from './rating-design';
import { type JudgedSeverity, modelRule, selfLinkRule } from './severity-estimate';
import { severityFromModel } from './severity-from-model';
import { type PracticeElevation, severityFromPractice } from './severity-from-practice';
import { severityFromSelf } from './severity-from-self';

/** How severity was worked out. `key`: against the vignettes' key, rater by rater. */
export type SeverityMethod = 'none' | 'self' | 'model' | 'key';

interface SeverityChecks {
  readonly method: SeverityMethod;
  readonly checks: readonly RaterCheck[];
  /** Estimates behind the checks, for adjusted scores; empty unless raters were compared. */
  readonly estimates: readonly JudgedSeverity[];
  /** Variances in squared points, where the method has them. */
  readonly components?: {
    readonly team: number;
    readonly leniency: number;
  };
}

interface SeverityInput {
  /** The sheets of one cycle, prepared for it. */
  readonly prepared: PreparedSheets;
  readonly keys: readonly PracticeKey[];
  readonly design: RatingDesign;
}

/**
 * No link: refused. Fewer than 10 linked raters: only the vignettes' key speaks. Self-scores alone: the
 * closed form. Anything more: the mixed model, and the closed form if the model does not settle.
 */
export function severityChecks(input: SeverityInput): SeverityChecks {
  const { prepared, design, keys } = input;
  const { raters } = prepared;
  const refuse = (why: (n: number) => Reason): SeverityChecks => ({
    method: 'none',
    estimates: [],
    checks: raters.map(({ rater, sheets }) => ({
      rater,
      check: 'severity',
      n: sheets.length,
      unit: 'points',
      verdict: 'cannotTell',
      reason: why(sheets.length),
      causes: [],
    })),
  });
  if (raters.length < selfLinkRule.raters) {
    const key = againstKey(input);
    return key ?? refuse(() => reason('tooFewRaters', { n: raters.length, needs: selfLinkRule.raters }));
  }
  if (design.claimLevel === 0) return againstKey(input) ?? refuse(() => reason('noLink'));
  const more = design.secondShare > 0 || design.moverShare > 0 || design.practisedRaters > 0;
  const model = more
    ? severityFromModel(prepared, { keys }, { rule: design.claimLevel >= 2 ? modelRule : selfLinkRule })
    : undefined;
  const fit = model?.ok ? model : severityFromSelf(prepared);
  if (!fit.ok)
    return refuse((n) =>
      fit.reason.code === 'no-variation'
        ? reason('noVariation')
        : reason('tooFewRatees', { n, needs: selfLinkRule.ratees }),
    );
  const byRater = new Map(fit.raters.map((rater) => [rater.rater, rater]));
  return {
    method: model?.ok ? 'model' : 'self',
    estimates: fit.raters,
    components: { team: fit.teamVariance, leniency: fit.leniencyVariance },
    checks: raters.map(({ rater, sheets }) => {
      const estimate = byRater.get(rater);
      return estimate === undefined
        ? {
            rater,
            check: 'severity',
            n: sheets.length,
            unit: 'points',
            verdict: 'cannotTell',
            reason: reason('noLink'),
            causes: [],
          }
        : checkOf(
            estimate,
            sheets.map(({ ref }) => ref),
          );
    }),
  };
}

function checkOf(estimate: JudgedSeverity, causes: readonly string[]): RaterCheck {
  const { rater, n, leniency, low, high, p, q, verdict, direction, smallestFindable } = estimate;
  const known = { rater, check: 'severity', n, unit: 'points', verdict } as const;
  // Where raters cannot be compared the model's number is no estimate of this rater, so none is shown.
  if (verdict === 'cannotTell')
    return { ...known, ...(estimate.reason && { reason: estimate.reason }), causes: [] };
  // Without spread among raters every estimate is 0 with certainty, which claims more than the data can.
  const spread = estimate.pev > 0;
  return {
    ...known,
    ...(spread && { estimate: leniency, low, high }),
    p,
    ...(q !== undefined && { q }),
    ...(direction && { direction }),
    ...(estimate.reason && { reason: estimate.reason }),
    ...(smallestFindable > 0 && { smallestFindable }),
    causes: verdict === 'flag' ? causes : [],
  };
}

function againstKey({ prepared, keys }: SeverityInput): SeverityChecks | undefined {
  const severity = severityFromPractice(prepared, keys);
  if (!severity.ok) return undefined;
  const byRater = new Map(severity.raters.map((rater) => [rater.rater, rater]));
  return {
    method: 'key',
    estimates: [],
    checks: prepared.raters.map(({ rater }): RaterCheck => {
      const own = byRater.get(rater);
      return own === undefined ? withoutPractice(rater) : keyCheck(own);
    }),
  };
}

const withoutPractice = (rater: string): RaterCheck => ({
  rater,
  check: 'severity',
  n: 0,
  unit: 'points',
  verdict: 'cannotTell',
  reason: reason('tooFewPracticeCases', { n: 0, needs: 3 }),
  causes: [],
});

function keyCheck(own: PracticeElevation): RaterCheck {
  const { rater, n, elevation, low, high, p, q, verdict, direction, smallestFindable, causes } = own;
  return {
    rater,
    check: 'severity',
    n,
    unit: 'points',
    verdict,
    ...(low !== undefined && high !== undefined && { estimate: elevation, low, high }),
    ...(p !== undefined && { p }),
    ...(q !== undefined && { q }),
    ...(direction && { direction }),
    ...(own.reason && { reason: own.reason }),
    ...(smallestFindable !== undefined && { smallestFindable }),
    causes: verdict === 'flag' ? causes : [],
  };
}
