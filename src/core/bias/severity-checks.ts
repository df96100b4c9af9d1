// Severity of every rater of a cycle by the best method the design allows, as entries of Telaah Penilaian.
import type { PracticeKey } from './answer-sheet';
import type { PreparedSheets } from './prepared-sheets';
import { type RaterCheck, type Reason, reason } from './rater-check';
import type { RatingDesign } from './rating-design';
import { type JudgedSeverity, modelRule, selfLinkRule } from './severity-estimate';
import { severityFromModel } from './severity-from-model';
import { fewestPracticeCases, type PracticeElevation, severityFromPractice } from './severity-from-practice';
import { severityFromSelf } from './severity-from-self';
import { type TrustedKeys, trustedKeys } from './trusted-keys';

/** How severity was worked out. `key`: against the key of the practice cases, rater by rater. */
export type SeverityMethod = 'none' | 'self' | 'model' | 'key';

interface SeverityChecks {
  readonly method: SeverityMethod;
  readonly checks: readonly RaterCheck[];
  /** Estimates behind the checks, for adjusted scores; empty unless raters were compared. */
  readonly estimates: readonly JudgedSeverity[];
  /** What lowers the claim, or must be known to whoever reads it. */
  readonly cautions: readonly Reason[];
}

interface SeverityInput {
  /** The sheets of one cycle, prepared for it. */
  readonly prepared: PreparedSheets;
  readonly keys: readonly PracticeKey[];
  readonly design: RatingDesign;
}

/**
 * No link: refused. Fewer than 10 linked raters: only the key of the practice cases speaks. Self-scores alone: the
 * closed form. Anything more: the mixed model, and the closed form if the model does not settle.
 */
export function severityChecks(input: SeverityInput): SeverityChecks {
  const { prepared, design, keys } = input;
  const { raters } = prepared;
  const refuse = (why: (n: number) => Reason): SeverityChecks => ({
    method: 'none',
    estimates: [],
    cautions: [],
    checks: raters.map(({ rater, sheets }) => silent(rater, sheets.length, why(sheets.length))),
  });
  if (raters.length < selfLinkRule.raters)
    return (
      againstKey(input) ??
      refuse(() => reason('tooFewRaters', { n: raters.length, needs: selfLinkRule.raters }))
    );
  if (design.claimLevel === 0) return againstKey(input) ?? refuse(() => reason('noLink'));
  const more = design.secondShare > 0 || design.moverShare > 0 || design.practisedRaters > 0;
  const model = more
    ? severityFromModel(prepared, { keys }, { rule: design.claimLevel >= 2 ? modelRule : selfLinkRule })
    : undefined;
  const fit = model?.ok ? model : severityFromSelf(prepared);
  const unsettled = model !== undefined && !model.ok && model.reason.code === 'not-converged';
  if (!fit.ok)
    return refuse((n) =>
      unsettled
        ? reason('notConverged')
        : fit.reason.code === 'no-variation'
          ? reason('noVariation')
          : reason('tooFewRatees', { n, needs: selfLinkRule.ratees }),
    );
  const byRater = new Map(fit.raters.map((rater) => [rater.rater, rater]));
  return {
    method: model?.ok ? 'model' : 'self',
    estimates: fit.raters,
    cautions: [
      ...(unsettled ? [reason('notConverged')] : []),
      ...(design.practisedRaters > 0 ? cellCautions(trustedKeys(prepared, keys)) : []),
    ],
    checks: raters.map(({ rater, sheets }) => {
      const estimate = byRater.get(rater);
      return estimate === undefined
        ? silent(rater, sheets.length, reason('noLink'))
        : checkOf(
            estimate,
            sheets.map(({ ref }) => ref),
          );
    }),
  };
}

const silent = (rater: string, n: number, why: Reason): RaterCheck => ({
  rater,
  check: 'severity',
  n,
  unit: 'points',
  verdict: 'cannotTell',
  reason: why,
  causes: [],
});

/** Cells of keys as people find them: the case, and the competencies by their place on the form. */
function cellCautions({ doubtful }: Pick<TrustedKeys, 'doubtful'>): readonly Reason[] {
  if (doubtful.length === 0) return [];
  const byCase = new Map<string, number[]>();
  for (const { practiceCase, competency } of doubtful)
    byCase.set(practiceCase, [...(byCase.get(practiceCase) ?? []), competency + 1]);
  const cells = [...byCase]
    .map(([practiceCase, places]) => `${practiceCase} (${places.join(', ')})`)
    .join('; ');
  return [reason('keyCellsDoubtful', { n: doubtful.length, cells })];
}

function checkOf(estimate: JudgedSeverity, causes: readonly string[]): RaterCheck {
  const { rater, n, low, high, p, q, verdict, direction, smallestFindable, nullVariance } = estimate;
  const known = { rater, check: 'severity', n, unit: 'points', verdict } as const;
  // Where raters cannot be compared the model's number is no estimate of this rater, so none is shown.
  if (verdict === 'cannotTell')
    return { ...known, ...(estimate.reason && { reason: estimate.reason }), causes: [] };
  const told = nullVariance > 0;
  return {
    ...known,
    ...(told && { estimate: estimate.estimate, low, high, forecast: estimate.leniency }),
    p,
    ...(q !== undefined && { q }),
    ...(direction && { direction, material: estimate.material }),
    ...(estimate.reason && { reason: estimate.reason }),
    ...(smallestFindable !== undefined && { smallestFindable }),
    causes: verdict === 'flag' ? causes : [],
  };
}

function againstKey({ prepared, keys }: SeverityInput): SeverityChecks | undefined {
  const severity = severityFromPractice(prepared, keys);
  if (!severity.ok) return undefined;
  const { office, doubtful } = severity;
  const byRater = new Map(severity.raters.map((rater) => [rater.rater, rater]));
  return {
    method: 'key',
    estimates: [],
    cautions: [
      ...(office.doubted ? [reason('keyDoubtful', { points: office.elevation })] : []),
      ...cellCautions({ doubtful }),
    ],
    checks: prepared.raters.map(({ rater }): RaterCheck => {
      const own = byRater.get(rater);
      return own === undefined
        ? silent(rater, 0, reason('tooFewPracticeCases', { n: 0, needs: fewestPracticeCases }))
        : keyCheck(own);
    }),
  };
}

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
