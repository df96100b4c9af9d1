// Every check of every rater of one cycle: what Telaah Penilaian shows.

import type { AnswerSheet, PracticeKey, SheetRole } from './answer-sheet';
import { opinionTests } from './independent-opinions';
import { type NormProblem, type Norms, normsFit } from './norms';
import { patternChecks } from './pattern-checks';
import { type PreparedSheets, prepareSheets, type SheetProblem } from './prepared-sheets';
import { type RaterAgreement, raterAgreement } from './rater-agreement';
import { type CheckName, type RaterCheck, type Reason, reason } from './rater-check';
import { type ClaimLevel, type DesignVerdict, ratingDesign } from './rating-design';
import { type SeverityMethod, severityChecks } from './severity-checks';
import type { JudgedSeverity } from './severity-estimate';
import { selfOtherChecks, timingChecks } from './shown-checks';

export interface CheckInput {
  /**
   * Sheets of the cycle; those of earlier cycles, with their `cycle`, link through people who changed
   * supervisor.
   */
  readonly sheets: readonly AnswerSheet[];
  /** The cycle that is judged; default: that of the first sheet. */
  readonly cycle?: string;
  /** Answer keys of the shared practice cases. */
  readonly keys?: readonly PracticeKey[];
  readonly norms?: Norms;
  /** Highest level of the scale; default 5. */
  readonly highestLevel?: number;
}

export interface RaterReport {
  readonly design: {
    readonly verdict: DesignVerdict;
    readonly raters: number;
    readonly ratees: number;
    /** Connected parts of the graph of ratings, self not counted. */
    readonly parts: number;
    readonly selfShare: number;
    readonly secondShare: number;
    readonly moverShare: number;
    readonly practisedRaters: number;
  };
  readonly claimLevel: ClaimLevel;
  /** What lowers the claim or must be known with it: second ratings that are no opinions of their own, doubtful keys. */
  readonly cautions: readonly Reason[];
  readonly severityMethod: SeverityMethod;
  /** What figures rest on: levels, or gaps to the standard where jobs differ. */
  readonly basis: 'level' | 'gap';
  /** One per rater and check; raters by id, checks in a fixed order. */
  readonly checks: readonly RaterCheck[];
  /** How alike raters see the same people; undefined where nobody was rated by two. */
  readonly agreement: RaterAgreement | undefined;
  /** Leniency of raters who could be compared, in points: what adjusted scores subtract. */
  readonly leniency: Readonly<Record<string, number>>;
  /** Sheets that did not count, or not wholly. */
  readonly problems: readonly SheetProblem[];
  /** Why norms that were given were not used. */
  readonly normProblems: readonly NormProblem[];
}

/** Checks in the order they are shown, each with the unit of its figure. */
const unitOf: Readonly<Record<CheckName, RaterCheck['unit']>> = {
  severity: 'points',
  rangeUse: 'ratio',
  halo: 'ratio',
  straightLining: 'share',
  standardCopying: 'share',
  misfit: 'ratio',
  selfOther: 'points',
  timing: 'sheets',
};

const checkOrder = Object.keys(unitOf) as CheckName[];

/**
 * Runs every check of every rater who rated other people in the cycle. Each answers with a figure and its
 * uncertainty, a verdict, or the reason why it may not speak; no sentence, no NaN. Pure and without chance:
 * the same sheets give the same report, in any order.
 * @example
 * checkRaters({ sheets: [] }).design.verdict // => 'noSheets'
 */
export function checkRaters(input: CheckInput): RaterReport {
  const highestLevel = input.highestLevel ?? 5;
  const prepared = prepareSheets(input.sheets, {
    highestLevel,
    cycle: input.cycle ?? input.sheets[0]?.cycle ?? '',
  });
  const keys = input.keys ?? [];
  const leaning = opinionTests(prepared).filter(({ independent }) => !independent);
  const own = withoutRoles(prepared, new Set(leaning.map(({ role }) => role)));
  const design = ratingDesign(own, { keys, precision: false });
  const normProblems =
    input.norms === undefined
      ? []
      : normsFit(input.norms, { highestLevel, competencies: prepared.competencies });
  const norms = normProblems.length === 0 ? input.norms : undefined;
  const severity = severityChecks({ prepared: own, keys, design });
  const checks = [
    ...severity.checks,
    ...patternChecks(prepared, norms),
    ...selfOtherChecks(prepared),
    ...timingChecks(prepared),
    ...prepared.withoutStandard.flatMap(checksWithoutStandard),
  ];
  const place = new Map(checkOrder.map((check, i) => [check, i]));
  return {
    design: {
      verdict: design.verdict,
      raters: design.raters,
      ratees: design.ratees,
      parts: design.subsets.length,
      selfShare: design.selfShare,
      secondShare: design.secondShare,
      moverShare: design.moverShare,
      practisedRaters: design.practisedRaters,
    },
    claimLevel: severity.method === 'self' ? lower(design.claimLevel, 1) : design.claimLevel,
    cautions: [
      ...leaning.map(({ pairs, identical }) => reason('secondsNotIndependent', { n: pairs, identical })),
      ...severity.cautions,
    ],
    severityMethod: severity.method,
    basis: prepared.basis,
    checks: checks.sort((a, b) =>
      a.rater === b.rater
        ? (place.get(a.check) ?? 0) - (place.get(b.check) ?? 0)
        : a.rater < b.rater
          ? -1
          : 1,
    ),
    agreement: raterAgreement(prepared),
    leniency: leniencyOf(severity.estimates),
    problems: prepared.problems,
    normProblems,
  };
}

const lower = (a: ClaimLevel, b: ClaimLevel): ClaimLevel => (a < b ? a : b);

/** Sheets of these roles do not link anybody; what each rater's own sheets look like is not touched. */
const withoutRoles = (prepared: PreparedSheets, roles: ReadonlySet<SheetRole>): PreparedSheets =>
  roles.size === 0
    ? prepared
    : { ...prepared, sheets: prepared.sheets.filter(({ role }) => !roles.has(role)) };

/** A rater none of whose people has a standard: every check says so. */
const checksWithoutStandard = ({
  rater,
  n,
}: PreparedSheets['withoutStandard'][number]): readonly RaterCheck[] =>
  checkOrder.map((check) => ({
    rater,
    check,
    n,
    unit: unitOf[check],
    verdict: 'cannotTell',
    reason: reason('noRequiredLevels'),
    causes: [],
  }));

const leniencyOf = (estimates: readonly JudgedSeverity[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    estimates.flatMap(({ rater, leniency, verdict }) =>
      verdict === 'cannotTell' ? [] : [[rater, leniency] as const],
    ),
  );
