// Severity and leniency where second ratings, earlier supervisors, superiors' superiors or practiceCases link the
// teams: a mixed model.
import { normalAt, normalUpper } from '../stats/distributions/normal';
import { computed, type Outcome, refused, tooFew } from '../stats/figure/outcome';
import { fitMixedModel } from '../stats/fit-mixed-model';
import { weightedMedian } from '../stats/numeric/weighted-median';
import type { PracticeKey } from './answer-sheet';
import { type PreparedSheets, preparedOf, type SheetInput } from './prepared-sheets';
import {
  type JudgedSeverity,
  judgeSeverity,
  modelRule,
  powerFactor,
  type SeverityEstimate,
  type SeverityRule,
} from './severity-estimate';
import { type ModelColumns, rowsOfColumns, rowsOfSheets, type SeverityRow } from './severity-rows';

/** What links the raters beside the sheets themselves. */
interface SeverityLinks {
  /** Keys of the practiceCases; sheets of practiceCases without a key are left out. */
  readonly keys?: readonly PracticeKey[];
}

interface ModelSeverity {
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

interface ModelOptions {
  /**
   * `auto`, for sheets: weighted median from 20 raters up, mean below. Columns are centred at the mean and
   * judged in one two-sided list, as mixed model programs do, if nothing else is said.
   */
  readonly centre?: 'auto' | 'mean' | 'median';
  readonly highestLevel?: number;
  /** The cycle that is judged; default: that of the first sheet. */
  readonly cycle?: string;
  /** When a rater is judged; default: 3 ratees, 10 raters, 0.15 point. */
  readonly rule?: SeverityRule;
}

/**
 * From so many raters on the centre is the median: with second ratings it is known well enough sooner than by
 * self-scores.
 */
const ratersForMedian = 20;
const ninetyPercent = normalAt[0.95];

/**
 * Fits y ~ source + team + ratee + leniency(rater) + self deviation + e by REML on the means of answer
 * sheets. Sheets of the previous cycle (other `cycle`) link through the people who changed supervisor;
 * practiceCase sheets are ratees whose level is known, so they enter as level minus key with the rater's leniency
 * alone. z = BLUP/sqrt(PEV lambda), lambda = 1 - PEV/L2; the centre is the weighted median from 20 raters up,
 * so that a tenth of severe raters does not make the honest look lenient.
 * @param links keys of the practiceCases
 * @returns refusal with fewer than 2 raters, no variation, or a fit that does not settle
 */
export function severityFromModel(
  input: SheetInput | ModelColumns,
  links: SeverityLinks = {},
  options: ModelOptions = {},
): Outcome<ModelSeverity> {
  const columns = 'rows' in input;
  const rows = columns ? rowsOfColumns(input) : rowsOfSheets(preparedIn(input, options), links.keys ?? []);
  const centring = options.centre ?? (columns ? 'mean' : 'auto');
  const rule =
    options.rule ?? (columns && options.centre === undefined ? { ...modelRule, list: 'one' } : modelRule);
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
  const method = centring !== 'auto' ? centring : known.length >= ratersForMedian ? 'median' : 'mean';
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
  const judged = judgeSeverity(estimates, leniencyVariance, rule);
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

/** The judged cycle is that of the first sheet, if none is named. */
const preparedIn = (input: SheetInput, { highestLevel, cycle }: ModelOptions): PreparedSheets =>
  preparedOf(input, {
    ...(highestLevel !== undefined && { highestLevel }),
    cycle: cycle ?? ('sheets' in input ? undefined : input[0]?.cycle) ?? '',
  });

/** Different people (and practiceCases) each rater rated. */
function rateesOf(rows: readonly SeverityRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ratees = new Map<string, Set<string>>();
  for (const { rater, ratee } of rows) {
    if (rater === undefined) continue;
    const seen = ratees.get(rater) ?? new Set();
    ratees.set(rater, seen.add(ratee));
  }
  return ratees;
}
