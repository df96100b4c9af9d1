// Answer sheets made ready for figures: cleaned, the latest of duplicates kept, each with its value per
// competency and its mean.
import type { AnswerSheet, Level, SheetRole } from './answer-sheet';
import type { PreparedSheet, RaterSheets } from './prepared-sheet';
import { sheetsByRater } from './rater-table';

export interface SheetProblem {
  readonly code: 'levelOutsideScale' | 'superseded' | 'empty' | 'noRequiredLevels';
  /** The sheet's `id`, or its position. */
  readonly sheet: string;
}

export interface PreparedSheets {
  readonly sheets: readonly PreparedSheet[];
  /** Sheets about other people (not self, not practice cases), by rater in the order of ids. */
  readonly raters: readonly RaterSheets[];
  readonly problems: readonly SheetProblem[];
  /** Raters of the cycle none of whose sheets can be compared, because the jobs have no standard, with the number of sheets. */
  readonly withoutStandard: readonly { readonly rater: string; readonly n: number }[];
  readonly competencies: number;
  readonly highestLevel: number;
  /** What the values are: levels, or level minus required level. */
  readonly basis: 'level' | 'gap';
  /** The cycle that is judged: `raters` holds its sheets alone. Undefined: all sheets count alike. */
  readonly cycle: string | undefined;
}

interface PrepareOptions {
  readonly highestLevel?: number;
  readonly basis?: 'level' | 'gap';
  readonly cycle?: string;
}

/** Every check takes sheets as they come, or prepared once for all checks. */
export type SheetInput = readonly AnswerSheet[] | PreparedSheets;

const isPrepared = (input: SheetInput): input is PreparedSheets => 'sheets' in input;

/** What is prepared stays as it is. */
export const preparedOf = (input: SheetInput, options: PrepareOptions = {}): PreparedSheets =>
  isPrepared(input) ? input : prepareSheets(input, options);

const present = (level: Level): level is number => typeof level === 'number' && Number.isFinite(level);

/**
 * Cleans the sheets. A level that is not a whole number from 1 to `highestLevel` counts as missing and is
 * reported. Of two sheets of the same rater, ratee, role and cycle the one handed in last counts (without
 * times: the one that stands last). Where jobs differ in their standard and most sheets have one, the values
 * are gaps to the standard, and sheets without are left out and reported; else levels. A sheet's mean allows for the difficulty of what it leaves out: the
 * mean of (value - mean of that competency among sheets of its kind), plus the mean over all competencies;
 * with nothing missing it is the plain mean.
 */
export function prepareSheets(sheets: readonly AnswerSheet[], options: PrepareOptions = {}): PreparedSheets {
  const highest = options.highestLevel ?? 5;
  const problems: SheetProblem[] = [];
  const competencies = sheets.reduce((most, { levels }) => Math.max(most, levels.length), 0);
  const latest = latestSheets(sheets, problems);
  const teamOfRatee = new Map<string, string>();
  for (const { sheet } of latest) {
    if (sheet.role === 'supervisor')
      teamOfRatee.set(`${sheet.cycle ?? ''}|${sheet.ratee}`, sheet.team ?? sheet.rater);
  }
  const clean: Draft[] = [];
  for (const { sheet, ref } of latest) {
    const levels: (number | undefined)[] = new Array(competencies);
    let rated = 0;
    let outside = false;
    for (let c = 0; c < competencies; c += 1) {
      const level = sheet.levels[c];
      if (!present(level)) continue;
      if (!Number.isInteger(level) || level < 1 || level > highest) {
        outside = true;
        continue;
      }
      levels[c] = level;
      rated += 1;
    }
    if (outside) problems.push({ code: 'levelOutsideScale', sheet: ref });
    if (rated === 0) {
      problems.push({ code: 'empty', sheet: ref });
      continue;
    }
    const required: (number | undefined)[] = new Array(competencies);
    if (sheet.required !== undefined) {
      for (let c = 0; c < competencies; c += 1) {
        const level = sheet.required[c];
        if (present(level)) required[c] = level;
      }
    }
    const cycle = sheet.cycle ?? '';
    const team =
      sheet.team ??
      (sheet.role === 'supervisor' ? sheet.rater : (teamOfRatee.get(`${cycle}|${sheet.ratee}`) ?? ''));
    clean.push({
      ref,
      cycle,
      rater: sheet.rater,
      ratee: sheet.ratee,
      role: sheet.role,
      team,
      levels,
      required,
      values: levels,
      rated,
      mean: 0,
      submittedAt: sheet.submittedAt,
    });
  }
  const basis = options.basis ?? basisOf(clean, competencies);
  const prepared = withMeans(clean, competencies, basis);
  const { cycle } = options;
  const counted = new Set(prepared);
  const left = clean.filter((sheet) => !counted.has(sheet));
  for (const { ref } of left) problems.push({ code: 'noRequiredLevels', sheet: ref });
  const raters = sheetsByRater(prepared, cycle);
  const judged = new Set(raters.map(({ rater }) => rater));
  return {
    sheets: prepared,
    raters,
    withoutStandard: sheetsByRater(left, cycle)
      .filter(({ rater }) => !judged.has(rater))
      .map(({ rater, sheets: own }) => ({ rater, n: own.length })),
    problems,
    competencies,
    highestLevel: highest,
    basis,
    cycle,
  };
}

/** The sheets that count, each with its name, in the order given. */
function latestSheets(
  sheets: readonly AnswerSheet[],
  problems: SheetProblem[],
): readonly { sheet: AnswerSheet; ref: string }[] {
  const kept = new Map<string, { sheet: AnswerSheet; ref: string }>();
  for (const [index, sheet] of sheets.entries()) {
    const key = `${sheet.role}|${sheet.cycle ?? ''}|${sheet.rater}|${sheet.ratee}`;
    const ref = sheet.id ?? String(index);
    const earlier = kept.get(key);
    if (earlier === undefined) {
      kept.set(key, { sheet, ref });
      continue;
    }
    const isLater = (sheet.submittedAt ?? 0) >= (earlier.sheet.submittedAt ?? 0);
    problems.push({ code: 'superseded', sheet: isLater ? earlier.ref : ref });
    if (isLater) kept.set(key, { sheet, ref });
  }
  return [...kept.values()];
}

/** A sheet on its way: the values and the mean come once the basis is known. */
type Draft = { -readonly [K in keyof PreparedSheet]: PreparedSheet[K] };

/** Gaps if standards differ between people and at least half of the sheets have one to compare with. */
function basisOf(sheets: readonly Draft[], competencies: number): 'level' | 'gap' {
  let first: Draft | undefined;
  let differ = false;
  let [compared, all] = [0, 0];
  for (const sheet of sheets) {
    if (sheet.role === 'vignette') continue;
    all += 1;
    if (!comparable(sheet, competencies)) continue;
    compared += 1;
    first ??= sheet;
    const standard = first.required;
    if (differs(sheet.required, standard, competencies)) differ = true;
  }
  return differ && 2 * compared >= all ? 'gap' : 'level';
}

const differs = (a: Draft['required'], b: Draft['required'], competencies: number): boolean => {
  for (let c = 0; c < competencies; c += 1) if (a[c] !== b[c]) return true;
  return false;
};

function comparable({ levels, required }: Draft, competencies: number): boolean {
  for (let c = 0; c < competencies; c += 1)
    if (levels[c] !== undefined && required[c] !== undefined) return true;
  return false;
}

/** Kinds of sheets that share the difficulty of a competency. */
const kindOf = (role: SheetRole): 'self' | 'vignette' | 'other' =>
  role === 'self' || role === 'vignette' ? role : 'other';

function withMeans(
  sheets: readonly Draft[],
  competencies: number,
  basis: 'level' | 'gap',
): readonly PreparedSheet[] {
  const totals = new Map<string, { sums: Float64Array; counts: Float64Array }>();
  const valued: Draft[] = [];
  for (const sheet of sheets) {
    const gap = basis === 'gap' && sheet.role !== 'vignette';
    const kind = kindOf(sheet.role);
    let total = totals.get(kind);
    if (total === undefined) {
      total = { sums: new Float64Array(competencies), counts: new Float64Array(competencies) };
      totals.set(kind, total);
    }
    const values: (number | undefined)[] | undefined = gap ? new Array(competencies) : undefined;
    let sum = 0;
    let rated = 0;
    for (let c = 0; c < competencies; c += 1) {
      const level = sheet.levels[c];
      const required = gap ? sheet.required[c] : 0;
      if (level === undefined || required === undefined) continue;
      const value = level - required;
      if (values !== undefined) values[c] = value;
      total.sums[c] = (total.sums[c] as number) + value;
      total.counts[c] = (total.counts[c] as number) + 1;
      sum += value;
      rated += 1;
    }
    if (rated === 0) continue;
    if (values !== undefined) sheet.values = values;
    sheet.rated = rated;
    sheet.mean = sum / rated;
    valued.push(sheet);
  }
  for (const sheet of valued) {
    if (sheet.rated === competencies) continue;
    const total = totals.get(kindOf(sheet.role));
    if (total === undefined) continue;
    let difficulty = 0;
    let overall = 0;
    let known = 0;
    for (let c = 0; c < competencies; c += 1) {
      const count = total.counts[c] as number;
      if (count === 0) continue;
      const mean = (total.sums[c] as number) / count;
      overall += mean;
      known += 1;
      if (sheet.values[c] !== undefined) difficulty += mean;
    }
    sheet.mean += overall / known - difficulty / sheet.rated;
  }
  return valued;
}
