// Severity and leniency where second ratings, earlier supervisors, superiors' superiors or vignettes link the teams: a mixed model.
import { normalUpper } from '../stats/distributions/normal';
import { fitMixedModel } from '../stats/fit-mixed-model';
import { weightedMedian } from '../stats/numeric/weighted-median';
import { computed, type Outcome, refused, tooFew } from '../stats/outcome';
import { type PreparedSheet, prepareSheets } from './prepared-sheets';
import {
  type JudgedSeverity,
  judgeSeverity,
  modelRule,
  powerFactor,
  type SeverityEstimate,
} from './severity-estimate';
import type { AnswerSheet, VignetteKey } from './sheet';

/** Means already taken: one entry an answer sheet in each list. `source` 'self' marks the ratee's own; any other is a rater's. */
export interface ModelColumns {
  readonly rows: {
    readonly ratee: readonly (number | string)[];
    readonly source: readonly string[];
    readonly rater: readonly (number | string | null | undefined)[];
    readonly team: readonly (number | string | null | undefined)[];
    readonly y: readonly (number | null | undefined)[];
  };
}

/** What links the raters beside the sheets themselves. */
export interface SeverityLinks {
  /** Keys of the vignettes; sheets of vignettes without a key are left out. */
  readonly keys?: readonly VignetteKey[];
}

export interface ModelSeverity {
  /** Variance components in squared points of the scale. */
  readonly teamVariance: number;
  readonly rateeVariance: number;
  readonly leniencyVariance: number;
  /** What self-scores vary more than a rater's scores; 0 without self-scores. */
  readonly selfVariance: number;
  readonly residualVariance: number;
  readonly fixed: readonly { readonly name: string; readonly estimate: number; readonly se: number }[];
  /** REML, constants as in lme4. */
  readonly logLikelihood: number;
  readonly centre: { readonly method: 'mean' | 'median'; readonly value: number };
  /** In the order of rater ids. */
  readonly raters: readonly (JudgedSeverity & {
    /** The predictor as the model gives it, before centring. */
    readonly blup: number;
    /** Posterior SD given the variances. */
    readonly conditionalSd: number;
  })[];
}

export interface ModelOptions {
  /** `auto`: weighted median from 50 raters up, mean below. */
  readonly centre?: 'auto' | 'mean' | 'median';
  readonly highestLevel?: number;
  /** The cycle that is judged; default: that of the first sheet. */
  readonly cycle?: string;
}

interface ModelRow {
  readonly ratee: string;
  readonly source: string;
  readonly rater: string | undefined;
  readonly team: string | undefined;
  readonly y: number;
  [column: string]: unknown;
}

const ratersForMedian = 50;
const ninetyPercent = 1.6448536269514722;

/**
 * Fits y ~ source + team + ratee + leniency(rater) + self deviation + e by REML on the means of answer sheets. Sheets of the previous cycle (other `cycle`) link through
 * the people who changed supervisor; vignette sheets are ratees whose level is known, so they enter as level minus key with the rater's leniency
 * alone. z = BLUP/sqrt(PEV lambda), lambda = 1 - PEV/L2; the centre is the weighted median from 50 raters up, so that a tenth of severe
 * raters does not make the honest look lenient.
 * @param links keys of the vignettes
 * @returns refusal with fewer than 2 raters, no variation, or a fit that does not settle
 */
export function severityFromModel(
  input: readonly AnswerSheet[] | ModelColumns,
  links: SeverityLinks = {},
  options: ModelOptions = {},
): Outcome<ModelSeverity> {
  const rows =
    'rows' in input
      ? rowsOfColumns(input)
      : modelRows(
          prepareSheets(input, options).sheets,
          links.keys ?? [],
          options.cycle ?? input[0]?.cycle ?? '',
        );
  const raters = new Set(rows.flatMap(({ rater }) => (rater === undefined ? [] : [rater])));
  if (raters.size < 2) return tooFew('raters', raters.size, 2);
  if (rows.every(({ y }) => y === rows[0]?.y)) return refused('no-variation', { what: 'ratings' });
  const hasSelf = rows.some(({ source }) => source === 'self');
  const sources = new Set(rows.map(({ source }) => source));
  const fit = fitMixedModel(rows, {
    response: 'y',
    fixed: sources.size > 1 ? [{ column: 'source', reference: 'supervisor' }] : [],
    random: [
      { name: 'rater', factor: 'rater', only: (row) => row['rater'] !== undefined },
      { name: 'team', factor: 'team', only: (row) => row['team'] !== undefined },
      { name: 'ratee', factor: 'ratee', only: (row) => row['source'] !== 'vignette' },
      ...(hasSelf ? [{ name: 'self', factor: 'ratee', only: { source: 'self' } }] : []),
    ],
  });
  if (!fit.ok) return fit;
  const varianceOf = (name: string) =>
    fit.components.find((component) => component.name === name)?.variance ?? 0;
  const leniencyVariance = varianceOf('rater');
  const effects = fit.random.find(({ name }) => name === 'rater')?.levels ?? [];
  const ratees = rateesOf(rows);
  const known = effects.map((effect) => {
    const lambda = leniencyVariance > 0 ? effect.lambda : 0;
    const pev = effect.conditionalSd ** 2;
    return {
      effect,
      lambda,
      pev,
      residual: lambda > 0 ? effect.blup / lambda : 0,
      v0: lambda > 0 ? pev / lambda : 0,
    };
  });
  const method =
    options.centre === undefined || options.centre === 'auto'
      ? known.length >= ratersForMedian
        ? 'median'
        : 'mean'
      : options.centre;
  const linked = known.filter(({ lambda }) => lambda > 0);
  const centre =
    method === 'median'
      ? (weightedMedian(
          linked.map(({ residual }) => residual),
          linked.map(({ v0 }) => 1 / v0),
        ) ?? 0)
      : 0;
  const estimates = known.map(({ effect, lambda, pev, residual, v0 }): SeverityEstimate => {
    const leniency = lambda * (residual - centre);
    const z = v0 > 0 ? (residual - centre) / Math.sqrt(v0) : 0;
    const reach = ninetyPercent * Math.sqrt(pev);
    return {
      rater: effect.level,
      n: ratees.get(effect.level)?.size ?? 0,
      leniency,
      pev,
      nullVariance: v0,
      lambda,
      z,
      p: 2 * normalUpper(Math.abs(z)),
      low: leniency - reach,
      high: leniency + reach,
      smallestFindable: powerFactor * Math.sqrt(v0),
    };
  });
  const judged = judgeSeverity(estimates, leniencyVariance, modelRule);
  return computed({
    teamVariance: varianceOf('team'),
    rateeVariance: varianceOf('ratee'),
    leniencyVariance,
    selfVariance: varianceOf('self'),
    residualVariance: fit.residualVariance,
    fixed: fit.fixed,
    logLikelihood: fit.logLikelihood,
    centre: { method, value: centre },
    raters: judged.map((rater, i) => ({
      ...rater,
      blup: known[i]?.effect.blup ?? 0,
      conditionalSd: known[i]?.effect.conditionalSd ?? 0,
    })),
  } as const);
}

/** Different people (and vignettes) each rater rated. */
function rateesOf(rows: readonly ModelRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ratees = new Map<string, Set<string>>();
  for (const { rater, ratee } of rows) {
    if (rater === undefined) continue;
    const seen = ratees.get(rater) ?? new Set();
    ratees.set(rater, seen.add(ratee));
  }
  return ratees;
}

function rowsOfColumns({ rows }: ModelColumns): readonly ModelRow[] {
  return rows.y.flatMap((y, i): ModelRow[] => {
    const source = rows.source[i] ?? '';
    const rater = rows.rater[i];
    const team = rows.team[i];
    if (y === null || y === undefined || !Number.isFinite(y)) return [];
    return [
      {
        ratee: String(rows.ratee[i]),
        source: source === 'self' ? 'self' : source === 'vignette' ? 'vignette' : 'supervisor',
        rater: source === 'self' || rater === null || rater === undefined ? undefined : String(rater),
        team: source === 'vignette' || team === null || team === undefined ? undefined : String(team),
        y,
      },
    ];
  });
}

/**
 * The sheets as rows of the model. Superiors' superiors and second raters are raters like any other. A true team level goes with its people, so a
 * person who moved keeps the team of the current cycle. What one rater said of one person in several cycles is one row, their mean: a rater's view of a
 * person lasts, and two rows would pass for two opinions.
 */
function modelRows(
  sheets: readonly PreparedSheet[],
  keys: readonly VignetteKey[],
  currentCycle: string,
): readonly ModelRow[] {
  const keyOf = new Map(keys.map(({ vignette, levels }) => [vignette, levels]));
  const teamOf = new Map<string, string>();
  for (const { role, ratee, team, cycle } of sheets) {
    if (role !== 'vignette' && team !== '' && (cycle === currentCycle || !teamOf.has(ratee)))
      teamOf.set(ratee, team);
  }
  const rows = new Map<string, { row: Omit<ModelRow, 'y'>; total: number; n: number }>();
  for (const sheet of sheets) {
    const { role, rater, ratee } = sheet;
    const key = role === 'vignette' ? keyOf.get(ratee) : undefined;
    const y = role !== 'vignette' ? sheet.mean : key && meanDifference(sheet.levels, key);
    if (y === undefined) continue;
    const source = role === 'self' || role === 'vignette' ? role : 'supervisor';
    const identity = `${source}|${rater}|${ratee}`;
    const seen = rows.get(identity);
    if (seen !== undefined) {
      seen.total += y;
      seen.n += 1;
      continue;
    }
    const row = {
      ratee,
      source,
      rater: source === 'self' ? undefined : rater,
      team: source === 'vignette' ? undefined : teamOf.get(ratee),
    };
    rows.set(identity, { row, total: y, n: 1 });
  }
  return [...rows.values()].map(({ row, total, n }): ModelRow => ({ ...row, y: total / n }) as ModelRow);
}

/** Mean of level minus key over the competencies that have both. */
export function meanDifference(
  levels: readonly (number | undefined)[],
  key: readonly (number | null | undefined)[],
): number | undefined {
  let total = 0;
  let n = 0;
  for (const [c, level] of levels.entries()) {
    const right = key[c];
    if (level === undefined || right === undefined || right === null) continue;
    total += level - right;
    n += 1;
  }
  return n === 0 ? undefined : total / n;
}
