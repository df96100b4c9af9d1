// Every check of every rater of one cycle: what Telaah Penilaian shows.
import type { AnswerSheet, PracticeKey } from './answer-sheet';
import { type NormProblem, type Norms, normsFit } from './norms';
import { patternChecks } from './pattern-checks';
import { prepareSheets, type SheetProblem } from './prepared-sheets';
import type { CheckName, RaterCheck } from './rater-check';
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
  /** Answer keys of the shared practiceCases. */
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
  readonly severityMethod: SeverityMethod;
  /** What figures rest on: levels, or gaps to the standard where jobs differ. */
  readonly basis: 'level' | 'gap';
  /** One per rater and check; raters by id, checks in a fixed order. */
  readonly checks: readonly RaterCheck[];
  /** Leniency of raters who could be compared, in points: what adjusted scores subtract. */
  readonly leniency: Readonly<Record<string, number>>;
  /** Sheets that did not count, or not wholly. */
  readonly problems: readonly SheetProblem[];
  /** Why norms that were given were not used. */
  readonly normProblems: readonly NormProblem[];
}

/** Checks in the order they are shown. */
const checkOrder: readonly CheckName[] = [
  'severity',
  'rangeUse',
  'halo',
  'straightLining',
  'standardCopying',
  'misfit',
  'selfOther',
  'timing',
];

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
  const design = ratingDesign(prepared, { keys, precision: false });
  const normProblems =
    input.norms === undefined
      ? []
      : normsFit(input.norms, { highestLevel, competencies: prepared.competencies });
  const norms = normProblems.length === 0 ? input.norms : undefined;
  const severity = severityChecks({ prepared, keys, design });
  const checks = [
    ...severity.checks,
    ...patternChecks(prepared, norms),
    ...selfOtherChecks(prepared),
    ...timingChecks(prepared),
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
    claimLevel: design.claimLevel,
    severityMethod: severity.method,
    basis: prepared.basis,
    checks: checks.sort((a, b) =>
      a.rater === b.rater
        ? (place.get(a.check) ?? 0) - (place.get(b.check) ?? 0)
        : a.rater < b.rater
          ? -1
          : 1,
    ),
    leniency: leniencyOf(severity.estimates),
    problems: prepared.problems,
    normProblems,
  };
}

const leniencyOf = (estimates: readonly JudgedSeverity[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    estimates.flatMap(({ rater, leniency, verdict }) =>
      verdict === 'cannotTell' ? [] : [[rater, leniency] as const],
    ),
  );
