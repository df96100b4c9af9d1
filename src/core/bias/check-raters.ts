// Every check of every rater of one cycle: what Cek Bias shows.
import { adjustPValues } from '../stats/adjust-p-values';
import { haloOf } from './halo';
import type { JudgedSpread } from './judge-spread';
import { misfitOf } from './misfit';
import { type NormProblem, type Norms, normsFit } from './norms';
import { type PreparedSheet, prepareSheets, type SheetProblem } from './prepared-sheets';
import { rangeUseOf } from './range-use';
import { type CheckName, falseDiscoveryRate, type RaterCheck, reason } from './rater-check';
import { type RaterSheets, sheetsByRater } from './rater-table';
import { type ClaimLevel, type DesignVerdict, ratingDesignOf } from './rating-design';
import { selfOther } from './self-other';
import { type SeverityMethod, severityChecks } from './severity-checks';
import type { JudgedSeverity } from './severity-estimate';
import type { AnswerSheet, VignetteKey } from './sheet';
import { standardCopyingOf } from './standard-copying';
import { type JudgedHabit, straightLiningOf } from './straight-lining';
import { submissionTiming } from './submission-timing';

export interface CheckInput {
  /**
   * Sheets of the cycle; those of earlier cycles, with their `cycle`, link through people who changed
   * supervisor.
   */
  readonly sheets: readonly AnswerSheet[];
  /** The cycle that is judged; default: that of the first sheet. */
  readonly cycle?: string;
  /** Answer keys of the shared vignettes. */
  readonly keys?: readonly VignetteKey[];
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
    readonly calibratedRaters: number;
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
export const checkOrder: readonly CheckName[] = [
  'severity',
  'rangeUse',
  'halo',
  'straightLining',
  'standardCopying',
  'misfit',
  'selfOther',
  'timing',
];

/** The checks of rating patterns, whose flags must first stand together: see `screened`. */
const patternChecks = new Set<CheckName>(['rangeUse', 'halo', 'straightLining', 'standardCopying', 'misfit']);

/**
 * Runs every check of every rater who rated other people in the cycle. Each answers with a figure and its
 * uncertainty, a verdict, or the reason why it may not speak; no sentence, no NaN. Pure and without chance:
 * the same sheets give the same report, in any order.
 * @example
 * checkRaters({ sheets: [] }).design.verdict // => 'noSheets'
 */
export function checkRaters(input: CheckInput): RaterReport {
  const highestLevel = input.highestLevel ?? 5;
  const cycle = input.cycle ?? input.sheets[0]?.cycle ?? '';
  const prepared = prepareSheets(input.sheets, { highestLevel });
  const keys = input.keys ?? [];
  const design = ratingDesignOf(prepared.sheets, { cycle, keys });
  const raters = sheetsByRater(prepared, cycle);
  const normProblems =
    input.norms === undefined
      ? []
      : normsFit(input.norms, { highestLevel, competencies: prepared.competencies });
  const norms = normProblems.length === 0 ? input.norms : undefined;
  const severity = severityChecks({
    raters: raters.map(({ rater, sheets }) => ({ rater, n: sheets.length, causes: refs(sheets) })),
    sheets: prepared.sheets,
    keys,
    design,
    cycle,
  });
  const patterns = screened([
    ...spreadChecks(
      'rangeUse',
      raters,
      rangeUseOf(raters, prepared.competencies, norms?.range ?? undefined),
      norms,
    ),
    ...spreadChecks('halo', raters, haloOf(raters, prepared.competencies, norms?.halo ?? undefined), norms),
    ...habitChecks(
      'straightLining',
      straightLiningOf(raters, norms && { share: norms.straightShare }),
      norms,
    ),
    ...habitChecks(
      'standardCopying',
      standardCopyingOf(raters, norms?.copyShare == null ? undefined : { share: norms.copyShare }),
      norms,
    ),
    ...spreadChecks(
      'misfit',
      raters,
      misfitOf(raters, prepared.competencies, norms?.misfit ?? undefined),
      norms,
    ),
  ]);
  const checks = [
    ...severity.checks,
    ...patterns,
    ...selfOtherChecks(raters, prepared.sheets, cycle),
    ...timingChecks(raters),
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
      calibratedRaters: design.calibratedRaters,
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

const refs = (sheets: readonly PreparedSheet[]): readonly string[] => sheets.map(({ ref }) => ref);

const leniencyOf = (estimates: readonly JudgedSeverity[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    estimates.flatMap(({ rater, leniency, verdict }) =>
      verdict === 'cannotTell' ? [] : [[rater, leniency] as const],
    ),
  );

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
    if (check.verdict !== 'flag' || !patternChecks.has(check.check)) return check;
    const { direction: _, ...rest } = check;
    return { ...rest, verdict: 'clear', reason: reason('withinChance'), causes: [] };
  });
}

function spreadChecks(
  check: CheckName,
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
          sheets.length < 2 ? reason('tooFewRatees', { n: sheets.length, needs: 4 }) : reason('noVariation'),
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
  const z2 = 1.6448536269514722 ** 2;
  const middle = (count + z2 / 2) / (n + z2);
  const reach = (Math.sqrt(z2) / (n + z2)) * Math.sqrt((count * (n - count)) / n + z2 / 4);
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

function selfOtherChecks(
  raters: readonly RaterSheets[],
  sheets: readonly PreparedSheet[],
  cycle: string,
): readonly RaterCheck[] {
  const own = new Map<string, number>();
  for (const sheet of sheets)
    if (sheet.role === 'self' && sheet.cycle === cycle) own.set(sheet.ratee, sheet.mean);
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

function timingChecks(raters: readonly RaterSheets[]): readonly RaterCheck[] {
  return submissionTiming(raters).map(({ rater, n, quick, causes }): RaterCheck => {
    const known = { rater, check: 'timing', n, unit: 'sheets' } as const;
    return quick === undefined
      ? { ...known, verdict: 'cannotTell', reason: reason('noTimes', { n, needs: 2 }), causes: [] }
      : { ...known, verdict: 'shown', estimate: quick, causes };
  });
}
