// A generalizability study of any design, balanced or not: what part of ratings is people, and what part each facet and interaction.
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { fitMixedModel } from '../core/stats/fit-mixed-model';
import type { RandomTerm } from '../core/stats/mixed-model/spec';
import type { StudyEffect } from './decision-study';

/** A rating: a level of every factor, and the score. */
type StudyRow = Readonly<Record<string, unknown>>;

interface StudySpec {
  /** The factor that is measured, and the facets it is measured over: one to three, crossed or nested in whatever way the rows show. */
  readonly object: string;
  readonly facets: readonly string[];
  readonly score: string;
  /** Factors that interact at most; interactions of more go into the residual. 2 if left out: those of three facets are rarely to be had. */
  readonly order?: number;
  /** Effects of which every level's predicted value is given too. */
  readonly predicted?: readonly string[];
}

interface StudyComponent extends StudyEffect {
  /** The factors, joined with colons. */
  readonly name: string;
  /** Undefined at the boundary. */
  readonly se: number | undefined;
  readonly levels: number;
  /** Share of the variance of a single rating. */
  readonly share: number;
}

interface PredictedEffect {
  /** Levels of the factors, in the order of the effect's name. */
  readonly level: readonly string[];
  readonly n: number;
  readonly estimate: number;
  /** Posterior SD, the variances taken as known. */
  readonly sd: number;
}

export interface GeneralizabilityStudy {
  /** Main effects first, then interactions; the last holds the interaction of all factors and error. */
  readonly components: readonly StudyComponent[];
  /** Effects that cannot be told from another, `like`, because both divide the rows alike; rating by rating, that is the residual. */
  readonly leftOut: readonly { readonly name: string; readonly like: string }[];
  readonly predicted: Readonly<Record<string, readonly PredictedEffect[]>>;
  readonly logLikelihood: number;
  readonly n: number;
  readonly dropped: number;
  /** Levels of each factor. */
  readonly sizes: Readonly<Record<string, number>>;
}

const mostFacets = 3;
/** Ratings beyond which the fit takes minutes. */
const mostRatings = 40_000;

/**
 * Variance components of a random design by REML, which asks for no balance (Searle, Casella & McCulloch 1992; gtheory and lme4 do the same): the object,
 * every facet, and every interaction that the rows can tell. A facet nested in another, as raters who each have people of their own, shows by itself:
 * effects that divide the rows alike are one effect, counted under the fewest factors and named in `leftOut`.
 * `decisionStudy` takes the components.
 *
 * Refuses no facet or more than three, fewer than two levels of the object or of every facet, more than 40,000 ratings, ratings without spread,
 * and a fit that does not settle. A facet of one level is left out.
 */
export function generalizabilityStudy(
  rows: readonly StudyRow[],
  { object, facets, score, order = 2, predicted = [] }: StudySpec,
): Outcome<GeneralizabilityStudy> {
  if (facets.length < 1 || facets.length > mostFacets)
    return refused('malformed', { what: 'groups', n: facets.length, needs: 1 });
  const given = [object, ...facets];
  const usable = rows.filter(
    (row) =>
      typeof row[score] === 'number' &&
      Number.isFinite(row[score]) &&
      given.every((factor) => row[factor] !== undefined && row[factor] !== null && row[factor] !== ''),
  );
  if (usable.length > mostRatings) return refused('out-of-range', { what: 'ratings', n: usable.length });
  const levelsOf = (factor: string) =>
    [...new Set(usable.map((row) => String(row[factor])))].sort((a, b) => (a < b ? -1 : 1));
  const people = levelsOf(object).length;
  if (people < 2) return tooFew('ratees', people, 2);
  const factors = given.filter((factor) => levelsOf(factor).length > 1);
  if (factors.length < 2) return refused('too-few', { what: 'groups', n: 1, needs: 2 });
  const names = factors.map(levelsOf);
  const coded = codedRows(usable, factors, names, score);
  const { kept, leftOut } = tellableEffects(coded, factors, order);
  if (!kept.some((effect) => effect.join() === object)) return refused('too-few', { what: 'links' });
  const fit = fitMixedModel(coded, {
    response: (row) => row['score'] as number,
    random: kept.map((effect): RandomTerm => ({ name: effect.join(':'), factor: effect.map(codeOf) })),
    effects: predicted.length > 0,
  });
  if (!fit.ok) return fit;
  if (!fit.converged) return refused('not-converged');
  const total = fit.components.reduce((sum, { variance }) => sum + variance, 0);
  const effects = [...kept, factors];
  return computed({
    components: fit.components.map(({ variance, se, levels }, k): StudyComponent => {
      const own = effects[k] as readonly string[];
      return { name: own.join(':'), factors: own, variance, se, levels, share: variance / total };
    }),
    leftOut,
    predicted: Object.fromEntries(
      fit.random
        .filter(({ name }) => predicted.includes(name))
        .map(({ name, levels }) => [
          name,
          levels.map(({ level, n, blup, conditionalSd }) => ({
            level: level
              .split(':')
              .map(
                (code, i) => names[factors.indexOf(name.split(':')[i] as string)]?.[Number(code)] as string,
              ),
            n,
            estimate: blup,
            sd: conditionalSd,
          })),
        ]),
    ),
    logLikelihood: fit.logLikelihood,
    n: usable.length,
    dropped: rows.length - usable.length,
    sizes: Object.fromEntries(factors.map((factor, f) => [factor, names[f]?.length ?? 0])),
  });
}

/** A rating with the place of each of its levels among the sorted names: names may hold whatever signs. */
type CodedRow = Readonly<Record<string, number>>;

const codeOf = (factor: string): string => `level of ${factor}`;

function codedRows(
  rows: readonly StudyRow[],
  factors: readonly string[],
  names: readonly (readonly string[])[],
  score: string,
): readonly CodedRow[] {
  const places = names.map((own) => new Map(own.map((name, i) => [name, i])));
  return rows.map((row) => ({
    score: row[score] as number,
    ...Object.fromEntries(
      factors.map((factor, f) => [codeOf(factor), places[f]?.get(String(row[factor])) ?? 0]),
    ),
  }));
}

/** Effects of up to `order` factors, simple ones first, less those that the rows cannot tell from one before or from the residual. */
function tellableEffects(
  rows: readonly CodedRow[],
  factors: readonly string[],
  order: number,
): {
  readonly kept: readonly (readonly string[])[];
  readonly leftOut: GeneralizabilityStudy['leftOut'];
} {
  const residual = factors.join(':');
  const kept: { effect: readonly string[]; partition: string }[] = [];
  const leftOut: { name: string; like: string }[] = [];
  for (const effect of subsetsOf(factors).filter(({ length }) => length <= order)) {
    const name = effect.join(':');
    const { partition, levels } = partitionBy(rows, effect);
    const like = kept.find((other) => other.partition === partition);
    if (levels >= rows.length) leftOut.push({ name, like: residual });
    else if (like !== undefined) leftOut.push({ name, like: like.effect.join(':') });
    else kept.push({ effect, partition });
  }
  return { kept: kept.map(({ effect }) => effect), leftOut };
}

/** Every choice of some but not all of the factors, small ones first, in the order of the factors. */
function subsetsOf(factors: readonly string[]): readonly (readonly string[])[] {
  const all = Array.from({ length: 2 ** factors.length - 2 }, (_, bits) =>
    factors.filter((_factor, i) => (((bits + 1) >> i) & 1) === 1),
  );
  return all.sort((a, b) => a.length - b.length);
}

/** Which rows are together, whatever the levels are called. */
function partitionBy(
  rows: readonly CodedRow[],
  effect: readonly string[],
): { readonly partition: string; readonly levels: number } {
  const numbers = new Map<string, number>();
  const partition = rows
    .map((row) => {
      const level = effect.map((factor) => row[codeOf(factor)]).join();
      const number = numbers.get(level) ?? numbers.size;
      numbers.set(level, number);
      return number;
    })
    .join();
  return { partition, levels: numbers.size };
}
