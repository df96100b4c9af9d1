// Norms: what is usual in a larger pool of raters, so that the checks may speak in an office too small to be
// its own yardstick.
import { quantile } from '../stats/numeric/quantile';
import type { AnswerSheet } from './answer-sheet';
import { haloRule } from './halo';
import { officeYardstick, type SpreadNorm } from './judge-spread';
import { misfitRule } from './misfit';
import { prepareSheets } from './prepared-sheets';
import { rangeRule } from './range-use';
import { type RaterSpread, rangeSpreads, residualSpreads } from './rater-spread';
import { competencyMeans, meanLevel } from './rater-table';
import { equalsStandard, isStraight } from './straight-lining';

/** Figures of a pool without any person in it. JSON-ready. */
export interface Norms {
  readonly format: 'rater-norms/1';
  /** Whose sheets these were, in words HR can check. */
  readonly source: string;
  /** ISO day on which they were made. */
  readonly date: string;
  readonly highestLevel: number;
  readonly competencies: number;
  readonly raters: number;
  readonly sheets: number;
  readonly range: SpreadNorm | null;
  readonly halo: SpreadNorm | null;
  readonly misfit: SpreadNorm | null;
  /**
   * Share of sheets with one level throughout, and of sheets equal to the standard (null where no standard
   * was known).
   */
  readonly straightShare: number;
  readonly copyShare: number | null;
  /** Raters' mean levels at 5, 25, 50, 75 and 95 %. */
  readonly levelQuantiles: readonly number[];
}

/** Why norms cannot be made or used. */
export type NormProblem =
  | 'tooFewRaters'
  | 'notNorms'
  | 'missingSource'
  | 'badDate'
  | 'badFigure'
  | 'otherScale'
  | 'otherCompetencies';

export type NormResult =
  | { readonly ok: true; readonly norms: Norms }
  | { readonly ok: false; readonly problems: readonly NormProblem[] };

/** Fewest raters of a pool: below, its tails are guesses. */
const ratersForNorms = 60;

const quantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * Makes norms from the sheets of a larger pool (several offices, earlier cycles). Rater ids need only be
 * distinct. Refuses fewer than 60 raters, a missing source, or a date that is no ISO day.
 */
export function makeNorms(
  sheets: readonly AnswerSheet[],
  about: { readonly source: string; readonly date: string; readonly highestLevel?: number },
): NormResult {
  const highestLevel = about.highestLevel ?? 5;
  const prepared = prepareSheets(sheets, { highestLevel });
  const raters = prepared.raters.filter((rater) => rater.sheets.length >= 4);
  if (raters.length < ratersForNorms) return { ok: false, problems: ['tooFewRaters'] };
  const all = raters.flatMap((rater) => rater.sheets);
  const withStandard = all.filter(({ required }) => required.some((level) => level !== undefined));
  const residuals = present(residualSpreads(raters, competencyMeans(raters, prepared.competencies)));
  const levels = raters.map((rater) => meanLevel(rater.sheets));
  return readNorms({
    format: 'rater-norms/1',
    source: about.source,
    date: about.date,
    highestLevel,
    competencies: prepared.competencies,
    raters: raters.length,
    sheets: all.length,
    range: officeYardstick(present(rangeSpreads(raters, prepared.competencies)), rangeRule) ?? null,
    halo: officeYardstick(residuals, haloRule) ?? null,
    misfit: officeYardstick(residuals, misfitRule) ?? null,
    straightShare: smoothed(all.filter(isStraight).length, all.length),
    copyShare:
      withStandard.length === 0
        ? null
        : smoothed(withStandard.filter(equalsStandard).length, withStandard.length),
    levelQuantiles: quantiles.map((probability) => quantile(levels, probability)),
  });
}

/**
 * Reads norms that came from elsewhere (parsed JSON) and refuses anything that is not whole: every problem at
 * once. Only the known fields are kept, so nothing about persons can travel along.
 */
export function readNorms(value: unknown): NormResult {
  if (typeof value !== 'object' || value === null) return { ok: false, problems: ['notNorms'] };
  const given = value as Readonly<Record<string, unknown>>;
  if (given['format'] !== 'rater-norms/1') return { ok: false, problems: ['notNorms'] };
  const problems = new Set<NormProblem>();
  const figure = (name: string, least: number, most: number): number => {
    const found = given[name];
    if (isWithin(found, least, most)) return found;
    problems.add('badFigure');
    return least;
  };
  const spread = (name: string): SpreadNorm | null => {
    const found = given[name];
    if (found === null || found === undefined) return null;
    const norm = readSpread(found);
    if (norm === undefined) problems.add('badFigure');
    return norm ?? null;
  };
  const source = typeof given['source'] === 'string' ? given['source'].trim() : '';
  if (source === '') problems.add('missingSource');
  const date = typeof given['date'] === 'string' ? given['date'] : '';
  if (!isDay(date)) problems.add('badDate');
  const levelQuantiles = given['levelQuantiles'];
  const goodQuantiles =
    Array.isArray(levelQuantiles) &&
    levelQuantiles.length === quantiles.length &&
    levelQuantiles.every((level, i) => isWithin(level, 1, 20) && (i === 0 || level >= levelQuantiles[i - 1]));
  if (!goodQuantiles) problems.add('badFigure');
  const norms: Norms = {
    format: 'rater-norms/1',
    source,
    date,
    highestLevel: figure('highestLevel', 2, 20),
    competencies: figure('competencies', 1, 1000),
    raters: figure('raters', ratersForNorms, 1e9),
    sheets: figure('sheets', ratersForNorms, 1e12),
    range: spread('range'),
    halo: spread('halo'),
    misfit: spread('misfit'),
    straightShare: figure('straightShare', 0, 1),
    copyShare:
      given['copyShare'] === null || given['copyShare'] === undefined ? null : figure('copyShare', 0, 1),
    levelQuantiles: goodQuantiles ? (levelQuantiles as readonly number[]) : [],
  };
  return problems.size > 0 ? { ok: false, problems: [...problems] } : { ok: true, norms };
}

/** Whether norms speak of this office: same scale, same number of competencies. */
export function normsFit(
  norms: Norms,
  office: { readonly highestLevel: number; readonly competencies: number },
): readonly NormProblem[] {
  return [
    ...(norms.highestLevel === office.highestLevel ? [] : (['otherScale'] as const)),
    ...(norms.competencies === office.competencies ? [] : (['otherCompetencies'] as const)),
  ];
}

const present = (spreads: readonly (RaterSpread | undefined)[]): readonly RaterSpread[] =>
  spreads.flatMap((spread) => spread ?? []);

/** A share that is never quite 0 or 1: what was not seen in the pool is rare, not impossible. */
const smoothed = (count: number, n: number): number => (count + 0.5) / (n + 1);

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function readSpread(value: unknown): SpreadNorm | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { curve, scale, df, levels } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(curve) || curve.length !== 3) return undefined;
  if (!curve.every((coefficient) => isWithin(coefficient, -1e3, 1e3))) return undefined;
  if (!isWithin(scale, 1e-9, 1e3) || !isWithin(df, 1e-9, 1e9)) return undefined;
  const [a, b, c] = curve as [number, number, number];
  if (!Array.isArray(levels) || levels.length !== 2) return undefined;
  const [lowest, highest] = levels as readonly unknown[];
  if (!isWithin(lowest, 1, 20) || !isWithin(highest, lowest, 20)) return undefined;
  return { curve: [a, b, c], scale, df, levels: [lowest, highest] };
}
