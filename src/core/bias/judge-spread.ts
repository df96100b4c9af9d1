// Turns the variances of raters into verdicts: unusually small or large beside the office, or beside norms.

import { adjustPValues } from '../stats/adjust-p-values';
import { fLower, fUpper } from '../stats/distributions/fisher-f';
import { normalAt } from '../stats/distributions/normal';
import { studentLower } from '../stats/distributions/student-t';
import { moderatedVariance } from '../stats/moderated-variance';
import { mad } from '../stats/numeric/mad';
import { median } from '../stats/numeric/median';
import { fitLevelCurve, type LevelCurve, usualAt } from './level-curve';
import { type Direction, falseDiscoveryRate, type Reason, reason, type Verdict } from './rater-check';
import type { RaterSpread } from './rater-spread';

/**
 * What is usual, from a larger pool: the curve and the spread of transformed variances around it at `df`
 * degrees of freedom.
 */
export interface SpreadNorm {
  readonly curve: LevelCurve;
  readonly scale: number;
  readonly df: number;
  /** Lowest and highest mean level of the pool: beyond them the curve would be a guess. */
  readonly levels: readonly [number, number];
}

export interface SpreadRule {
  /** Variances are compared as square roots (0 is allowed) or as logarithms. */
  readonly transform: 'squareRoot' | 'log';
  readonly tail: 'lower' | 'upper';
  readonly ratees: number;
  readonly competencies: number;
  readonly direction: Direction;
}

export interface JudgedSpread {
  readonly rater: string;
  readonly n: number;
  /** Standard deviation relative to what is usual at the rater's mean level: 1 is usual. */
  readonly ratio: number | undefined;
  /** 90 % interval of the ratio; undefined where the variance is 0. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly z: number | undefined;
  readonly p: number | undefined;
  readonly q: number | undefined;
  readonly verdict: Verdict;
  readonly direction: Direction | undefined;
  readonly reason: Reason | undefined;
}

/**
 * From so many raters on the office is its own yardstick; from `ratersForModeration` on with the help of
 * moderated variances.
 */
export const ratersForOwnSpread = 30;
const ratersForModeration = 10;

/**
 * The MAD of a few raters scatters, so their robust z has the tails of a t distribution; with n raters,
 * simulated clean offices of 30 to 200 raters have those of about n^2 / 90 degrees of freedom.
 */
const scatterOfMad = 90;

/** Smallest variance a logarithm is taken of: half of one level's step in one of a hundred cells. */
const leastVariance = 0.0025;

const transformed = (variance: number, { transform }: SpreadRule): number =>
  transform === 'squareRoot' ? Math.sqrt(variance) : Math.log(Math.max(variance, leastVariance));

const untransformed = (value: number, { transform }: SpreadRule): number =>
  transform === 'squareRoot' ? Math.max(0, value) ** 2 : Math.exp(value);

/**
 * Judges each rater's variance against the office: residual from the robust curve over the mean level, scaled
 * by the degrees of freedom, as a robust z (median and MAD over raters), referred to a t distribution that
 * allows for the scatter of the MAD. With 10 to 29 raters the empirical-Bayes F test of moderated variances
 * (Smyth 2004) decides, with fewer only `norm` can. Benjamini-Hochberg at q = 0.10 over the raters judged.
 */
export function judgeSpread(
  spreads: readonly RaterSpread[],
  rule: SpreadRule,
  norm?: SpreadNorm,
): readonly JudgedSpread[] {
  const judged = spreads.filter(
    ({ n, competencies }) => n >= rule.ratees && competencies >= rule.competencies,
  );
  const judgement =
    norm !== undefined && judged.length < ratersForOwnSpread
      ? againstNorm(judged, rule, norm)
      : judged.length >= ratersForOwnSpread
        ? againstOffice(judged, rule)
        : judged.length >= ratersForModeration
          ? againstModerated(judged, rule)
          : shownOnly(judged);
  const q = adjustPValues(
    judgement.map(({ p }) => p),
    'BH',
  );
  const answers = new Map(judgement.map((one, i) => [one.rater, { ...one, q: q[i] }]));
  return spreads.map((spread) => answer(spread, rule, answers.get(spread.rater)));
}

interface Judgement {
  readonly rater: string;
  readonly expected: number | undefined;
  readonly z?: number;
  readonly p?: number;
  readonly why: Reason | undefined;
}

function answer(
  spread: RaterSpread,
  rule: SpreadRule,
  judgement: (Judgement & { readonly q: number | undefined }) | undefined,
): JudgedSpread {
  const { rater, n, variance, df, competencies } = spread;
  const expected = judgement?.expected;
  const ratio = expected !== undefined && expected > 0 ? Math.sqrt(variance / expected) : undefined;
  const figures = {
    rater,
    n,
    ratio,
    ...ratioInterval(ratio, df),
    z: judgement?.z,
    p: judgement?.p,
    q: judgement?.q,
  };
  const say = (verdict: Verdict, why?: Reason, direction?: Direction): JudgedSpread => ({
    ...figures,
    verdict,
    direction,
    reason: why,
  });
  if (n < rule.ratees) return say('cannotTell', reason('tooFewRatees', { n, needs: rule.ratees }));
  if (competencies < rule.competencies)
    return say('cannotTell', reason('tooFewCompetencies', { n: competencies, needs: rule.competencies }));
  if (judgement?.p === undefined || judgement.q === undefined) {
    const why = judgement?.why;
    return say(why?.code === 'tooFewRaters' ? 'shown' : 'cannotTell', why);
  }
  return judgement.q <= falseDiscoveryRate
    ? say('flag', judgement.why, rule.direction)
    : say('clear', judgement.why);
}

/** 90 % interval of a standard deviation's ratio by the chi-square distribution (Wilson & Hilferty 1931). */
function ratioInterval(
  ratio: number | undefined,
  df: number,
): { readonly low: number | undefined; readonly high: number | undefined } {
  if (ratio === undefined || ratio === 0) return { low: undefined, high: undefined };
  const spread = 2 / (9 * df);
  const share = (z: number) => Math.max(1e-6, 1 - spread + z * Math.sqrt(spread)) ** 3;
  return {
    low: ratio / Math.sqrt(share(normalAt[0.95])),
    high: ratio / Math.sqrt(share(-normalAt[0.95])),
  };
}

/** The office's own yardstick, which is also what becomes a norm for others; undefined without variation. */
export function officeYardstick(spreads: readonly RaterSpread[], rule: SpreadRule): SpreadNorm | undefined {
  const df = median(spreads.map((spread) => spread.df));
  const curve = fitLevelCurve(
    spreads.map(({ level }) => level),
    spreads.map(({ variance }) => transformed(variance, rule)),
    spreads.map((spread) => spread.df),
  );
  if (curve === undefined || df === undefined) return undefined;
  const residuals = spreads.map((spread) => zAgainst(spread, rule, { curve, df, scale: 1 }));
  const centre = median(residuals);
  const scale = mad(residuals);
  if (centre === undefined || scale === undefined || scale <= 1e-9) return undefined;
  const levels = spreads.map(({ level }) => level);
  return {
    curve: [curve[0] + centre, curve[1], curve[2]],
    scale,
    df,
    levels: [Math.min(...levels), Math.max(...levels)],
  };
}

/** Distance from the curve in units of the usual scatter at the rater's degrees of freedom. */
const zAgainst = (
  spread: RaterSpread,
  rule: SpreadRule,
  { curve, scale, df }: Omit<SpreadNorm, 'levels'>,
): number =>
  ((transformed(spread.variance, rule) - usualAt(curve, spread.level)) * Math.sqrt(spread.df / df)) / scale;

function againstOffice(spreads: readonly RaterSpread[], rule: SpreadRule): readonly Judgement[] {
  const yardstick = officeYardstick(spreads, rule);
  if (yardstick === undefined)
    return spreads.map(({ rater }) => ({ rater, expected: undefined, why: reason('noVariation') }));
  return against(spreads, rule, yardstick, spreads.length ** 2 / scatterOfMad, undefined);
}

function againstNorm(
  spreads: readonly RaterSpread[],
  rule: SpreadRule,
  norm: SpreadNorm,
): readonly Judgement[] {
  const [lowest, highest] = norm.levels;
  const judged = against(spreads, rule, norm, Number.POSITIVE_INFINITY, reason('byNorms'));
  return judged.map((own, i): Judgement => {
    const level = spreads[i]?.level ?? lowest;
    return level >= lowest && level <= highest
      ? own
      : { rater: own.rater, expected: undefined, why: reason('outsideNorms') };
  });
}

function against(
  spreads: readonly RaterSpread[],
  rule: SpreadRule,
  yardstick: SpreadNorm,
  scaleDf: number,
  why: Reason | undefined,
): readonly Judgement[] {
  return spreads.map((spread) => {
    const z = zAgainst(spread, rule, yardstick);
    return {
      rater: spread.rater,
      expected: untransformed(usualAt(yardstick.curve, spread.level), rule),
      z,
      p: studentLower(rule.tail === 'lower' ? z : -z, scaleDf),
      why,
    };
  });
}

/**
 * Ten to 29 raters: variances taken to a common level by one robust slope, then compared with their common
 * prior.
 */
function againstModerated(spreads: readonly RaterSpread[], rule: SpreadRule): readonly Judgement[] {
  const curve = fitLevelCurve(
    spreads.map(({ level }) => level),
    spreads.map(({ variance }) => transformed(variance, rule)),
    spreads.map(({ df }) => df),
  );
  const usual = spreads.map(({ level }) =>
    curve === undefined ? 0 : untransformed(usualAt(curve, level), rule),
  );
  const ratios = spreads.map(({ variance }, i) => {
    const expected = usual[i] as number;
    return expected > 0 ? variance / expected : 0;
  });
  const columns = { s2: ratios, df: spreads.map(({ df }) => df) };
  const tail = rule.tail === 'lower' ? fLower : fUpper;
  return spreads.map(({ rater, df }, i): Judgement => {
    const expected = usual[i] as number;
    // The prior is that of the other raters: one who gives everyone the same would otherwise make the prior
    // wide, and hide in it.
    const prior = moderatedVariance({
      s2: columns.s2.map((value, j) => (j === i ? undefined : value)),
      df: columns.df,
    });
    if (!prior.ok || !(prior.priorVariance > 0) || !(expected > 0))
      return { rater, expected: undefined, why: reason('noVariation') };
    const f = (ratios[i] as number) / prior.priorVariance;
    return {
      rater,
      expected: expected * prior.priorVariance,
      p: tail(f, df, prior.priorDf ?? Number.POSITIVE_INFINITY),
      why: reason('weakTest', { n: spreads.length, needs: ratersForOwnSpread }),
    };
  });
}

/** Fewer than ten raters: each beside the median of all, without judgement. */
function shownOnly(spreads: readonly RaterSpread[]): readonly Judgement[] {
  const usual = spreads.length < 2 ? undefined : median(spreads.map(({ variance }) => variance));
  const why = reason('tooFewRaters', { n: spreads.length, needs: ratersForModeration });
  return spreads.map(({ rater }) => ({ rater, expected: usual, why }));
}
