// Severity and leniency where second ratings, earlier supervisors, superiors' superiors or practice cases link the
// teams: a mixed model.
import { computed, type Outcome, refused, tooFew } from '../stats/figure/outcome';
import { fitMixedModel } from '../stats/fit-mixed-model';
import type { MixedModelSpec, ModelRow } from '../stats/mixed-model/spec';
import type { PracticeKey } from './answer-sheet';
import { type PreparedSheets, preparedOf, type SheetInput } from './prepared-sheets';
import {
  type Centring,
  type Comparison,
  compareRaters,
  type JudgedSeverity,
  modelRule,
  type RaterResidual,
  type SeverityRule,
} from './severity-estimate';
import { type ModelColumns, rowsOfColumns, rowsOfSheets, type SeverityRow } from './severity-rows';

/** What links the raters beside the sheets themselves. */
interface SeverityLinks {
  /** Keys of the practice cases; sheets of practice cases without a key are left out. */
  readonly keys?: readonly PracticeKey[];
}

interface ModelSeverity extends Omit<Comparison, 'raters'> {
  /** Variance components in squared points of the scale. */
  readonly teamVariance: number;
  readonly rateeVariance: number;
  readonly leniencyVariance: number;
  /** What self-scores vary more than a rater's scores, within teams and between them; 0 without self-scores. */
  readonly selfVariance: number;
  readonly climateVariance: number;
  readonly residualVariance: number;
  readonly fixed: readonly { readonly name: string; readonly estimate: number; readonly se: number }[];
  /** REML, constants as in lme4. */
  readonly logLikelihood: number;
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
   * `robust` for sheets. Columns are centred at the mean and judged in one two-sided list, as mixed model programs do,
   * if nothing else is said.
   */
  readonly centre?: Centring;
  readonly highestLevel?: number;
  /** The cycle that is judged; default: that of the first sheet. */
  readonly cycle?: string;
  /** When a rater is judged; default: 3 ratees, 10 raters, 0.15 point. */
  readonly rule?: SeverityRule;
}

/**
 * Fits y ~ source + cycle + team + ratee + leniency(rater) + self deviation + climate + e by REML on the means of answer
 * sheets. Sheets of earlier cycles link through the people who changed supervisor, and differ by a mean of their own: people grow.
 * Self rows have a team effect of their own (climate), for a team may share a culture of self-rating. Practice sheets are ratees
 * whose level is known, so they enter as level minus key with the rater's leniency alone. z = BLUP/sqrt(PEV lambda),
 * lambda = 1 - PEV/L2, beside a robust centre. Columns are fitted without cycles and climate.
 * @param links keys of the practice cases
 * @returns refusal with fewer than 2 raters, no variation, or a fit that does not settle
 */
export function severityFromModel(
  input: SheetInput | ModelColumns,
  links: SeverityLinks = {},
  options: ModelOptions = {},
): Outcome<ModelSeverity> {
  const columns = 'rows' in input;
  const rows = columns ? rowsOfColumns(input) : rowsOfSheets(preparedIn(input, options), links.keys ?? []);
  const plain = columns && options.centre === undefined;
  const centring = options.centre ?? (columns ? 'mean' : 'robust');
  const rule = options.rule ?? (plain ? { ...modelRule, list: 'one' } : modelRule);
  const raters = new Set(rows.flatMap(({ rater }) => (rater === undefined ? [] : [rater])));
  if (raters.size < 2) return tooFew('raters', raters.size, 2);
  if (rows.every(({ y }) => y === rows[0]?.y)) return refused('no-variation', { what: 'ratings' });
  const fit = fitMixedModel(rows, severityModel(rows, !columns));
  if (!fit.ok) return fit;
  if (!fit.converged) return refused('not-converged');
  const varianceOf = (name: string) =>
    fit.components.find((component) => component.name === name)?.variance ?? 0;
  const leniencyVariance = varianceOf('rater');
  const effects = fit.random.find(({ name }) => name === 'rater')?.levels ?? [];
  const linked = linksOf(rows);
  const residuals = effects.map(({ level, blup, conditionalSd, lambda }): RaterResidual => {
    const told = leniencyVariance > 0 && lambda > 0;
    const { n, rated } = linked.get(level) ?? { n: 0, rated: 0 };
    return {
      rater: level,
      n,
      rated,
      residual: told ? blup / lambda : 0,
      nullVariance: told ? conditionalSd ** 2 / lambda : 0,
      // The spread that raters are measured by rests on as many differences.
      df: plain ? Number.POSITIVE_INFINITY : effects.length - 1,
    };
  });
  const compared = compareRaters(residuals, leniencyVariance, { centring, rule });
  return computed({
    teamVariance: varianceOf('team'),
    rateeVariance: varianceOf('ratee'),
    leniencyVariance,
    selfVariance: varianceOf('self'),
    climateVariance: varianceOf('climate'),
    residualVariance: fit.residualVariance,
    fixed: fit.fixed,
    logLikelihood: fit.logLikelihood,
    ...compared,
    raters: compared.raters.map((rater, i) => ({
      ...rater,
      blup: effects[i]?.blup ?? 0,
      conditionalSd: effects[i]?.conditionalSd ?? 0,
    })),
  } as const);
}

/** The judged cycle is that of the first sheet, if none is named. */
const preparedIn = (input: SheetInput, { highestLevel, cycle }: ModelOptions): PreparedSheets =>
  preparedOf(input, {
    ...(highestLevel !== undefined && { highestLevel }),
    cycle: cycle ?? ('sheets' in input ? undefined : input[0]?.cycle) ?? '',
  });

/** From so many practice cases on the error of their keys has a variance of its own. */
const casesForKeyError = 3;

/**
 * The model of severity that suits the rows.
 * @param sheets whether rows are of sheets, of which cycles and teams are known
 */
export function severityModel(rows: readonly SeverityRow[], sheets: boolean): MixedModelSpec {
  const sources = new Set(rows.map(({ source }) => source));
  const cycles = new Set(rows.flatMap(({ earlier }) => Object.keys(earlier ?? {})));
  const cases = new Set(rows.flatMap(({ source, ratee }) => (source === 'vignette' ? [ratee] : [])));
  const selves = new Set(rows.flatMap(({ source, team }) => (source === 'self' ? (team ?? []) : [])));
  const earlierShare =
    (cycle: string) =>
    (row: ModelRow): number =>
      (row as SeverityRow).earlier?.[cycle] ?? 0;
  return {
    response: 'y',
    fixed: [
      ...(sources.size > 1 ? [{ column: 'source', reference: 'supervisor' }] : []),
      ...[...cycles].sort().map((cycle) => ({ name: `cycle ${cycle}`, value: earlierShare(cycle) })),
    ],
    random: [
      { name: 'rater', factor: 'rater', only: (row) => row['rater'] !== undefined },
      { name: 'team', factor: 'team', only: (row) => row['team'] !== undefined },
      { name: 'ratee', factor: 'ratee', only: (row) => row['source'] !== 'vignette' },
      ...(sources.has('self') ? [{ name: 'self', factor: 'ratee', only: { source: 'self' } }] : []),
      ...(sheets && cases.size >= casesForKeyError
        ? [{ name: 'key', factor: 'ratee', only: { source: 'vignette' } }]
        : []),
      ...(sheets && selves.size > 1
        ? [
            {
              name: 'climate',
              factor: 'team',
              only: (row: ModelRow) => row['source'] === 'self' && row['team'] !== undefined,
            },
          ]
        : []),
    ],
  };
}

/** Of each rater the people and practice cases rated, and those of them that link the rater with others: another row, or a key. */
function linksOf(
  rows: readonly SeverityRow[],
): ReadonlyMap<string, { readonly n: number; readonly rated: number }> {
  const views = new Map<string, number>();
  for (const { ratee } of rows) views.set(ratee, (views.get(ratee) ?? 0) + 1);
  const links = new Map<string, { n: number; rated: number }>();
  for (const { rater, ratee, source } of rows) {
    if (rater === undefined) continue;
    const own = links.get(rater) ?? { n: 0, rated: 0 };
    own.rated += 1;
    if (source === 'vignette' || (views.get(ratee) ?? 0) > 1) own.n += 1;
    links.set(rater, own);
  }
  return links;
}
