// Many-facet Rasch measurement with persons as a normal sample: severities and difficulties free of the bias of joint estimation.

import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { CategoryCurve } from './many-facet-rasch/category-curve';
import { cumulativeThresholds } from './many-facet-rasch/joint-equations';
import { estimateMarginally, type MarginalEstimate } from './many-facet-rasch/marginal-estimation';
import type { MarginalModel } from './many-facet-rasch/marginal-expectation';
import { bisect } from './many-facet-rasch/measure-extremes';
import type { FacetTable, ManyFacetOptions } from './many-facet-rasch/options';
import { ratingFrame } from './many-facet-rasch/rating-frame';
import { scaleScores } from './many-facet-rasch/scale-scores';

interface MarginalRaschOptions
  extends Pick<
    ManyFacetOptions,
    'facets' | 'score' | 'positive' | 'floating' | 'model' | 'thresholdFacet' | 'maxIterations'
  > {
  /** Grid of person measures on which the normal distribution is laid; 81 points from -10 to 10 if left out. */
  readonly nodes?: readonly number[];
}

interface MarginalElement {
  readonly id: string;
  readonly measure: number;
  /** From the complete-data information of this parameter alone. */
  readonly se: number | undefined;
}

interface MarginalPerson {
  readonly id: string;
  /** Mean and SD of the posterior distribution. */
  readonly eap: number;
  readonly eapSd: number;
  /** Warm's weighted likelihood estimate, finite for extreme scores too. */
  readonly wle: number;
  readonly wleSe: number;
}

interface MarginalRaschFit {
  readonly model: 'rating-scale' | 'partial-credit';
  readonly n: number;
  readonly categories: readonly number[];
  /** The facets other than the persons. */
  readonly facets: Readonly<Record<string, readonly MarginalElement[]>>;
  /** Thresholds, mean 0; for partial credit one list an element of the threshold facet. */
  readonly thresholds: readonly number[] | readonly (readonly number[])[];
  readonly persons: readonly MarginalPerson[];
  /** Variance of the persons; their mean is 0. */
  readonly variance: number;
  readonly deviance: number;
  readonly logLikelihood: number;
  readonly parameters: number;
  /** Variance of the posterior means over itself plus the mean posterior variance. */
  readonly eapReliability: number;
  readonly converged: boolean;
  readonly iterations: number;
}

/**
 * The model of `fitManyFacetRasch` by marginal maximum likelihood (Bock & Aitkin 1981): persons N(0, variance), items carry the origin,
 * other facets are centred at 0.
 * Refuses: no usable rating, fewer than two facets, a single score value, fewer than two persons.
 */
export function fitMarginalRasch(
  table: FacetTable,
  options: MarginalRaschOptions = {},
): Outcome<MarginalRaschFit> {
  const frame = ratingFrame(table, options);
  if (frame.n === 0) return tooFew('ratings', 0, 2);
  if (frame.facets.length < 2)
    return refused('malformed', { what: 'groups', n: frame.facets.length, needs: 2 });
  const ratings = scaleScores(frame);
  if (ratings.top < 1) return refused('no-variation', { what: 'ratings', n: frame.n });
  const person = Math.max(
    0,
    frame.facets.findIndex(({ sign }) => sign === 1),
  );
  const persons = frame.facets[person]?.levels ?? [];
  if (persons.length < 2) return tooFew('ratees', persons.length, 2);
  const named = (name: string | undefined, usual: string): number => {
    const found = frame.facets.findIndex((facet) => facet.name === (name ?? usual));
    if (found >= 0 && found !== person) return found;
    return frame.facets.length - 1 === person ? 0 : frame.facets.length - 1;
  };
  const owner = options.model === 'partial-credit' ? named(options.thresholdFacet, 'item') : -1;
  const model: MarginalModel = {
    ratings,
    person,
    floating: named(options.floating, 'item'),
    owner,
    groups: owner < 0 ? 1 : (frame.facets[owner]?.levels.length ?? 1),
    nodes: Float64Array.from(options.nodes ?? Array.from({ length: 81 }, (_, q) => -10 + 0.25 * q)),
  };
  const estimate = estimateMarginally(model, options.maxIterations ?? 2000, 1e-6);
  return computed(reportOf(model, estimate));
}

function reportOf(model: MarginalModel, estimate: MarginalEstimate): MarginalRaschFit {
  const { ratings, person, groups, owner } = model;
  const { frame, top } = ratings;
  const facets: Record<string, readonly MarginalElement[]> = {};
  let parameters = 1 + (top - 1) * groups;
  for (const [f, facet] of frame.facets.entries()) {
    if (f === person) continue;
    parameters += facet.levels.length - (f === model.floating ? 0 : 1);
    facets[facet.name] = facet.levels.map((id, level) => {
      const information = estimate.information[f]?.[level] ?? 0;
      return {
        id,
        measure: estimate.measures[f]?.[level] ?? 0,
        se: information > 0 ? 1 / Math.sqrt(information) : undefined,
      };
    });
  }
  const lists = Array.from({ length: groups }, (_, g) => [
    ...estimate.thresholds.subarray(g * top, (g + 1) * top),
  ]);
  const persons = weightedEstimates(model, estimate).map(
    ({ wle, wleSe }, p): MarginalPerson => ({
      id: frame.facets[person]?.levels[p] ?? '',
      eap: estimate.eap[p] as number,
      eapSd: estimate.eapSd[p] as number,
      wle,
      wleSe,
    }),
  );
  const mean = persons.reduce((s, p) => s + p.eap, 0) / persons.length;
  const between = persons.reduce((s, p) => s + (p.eap - mean) ** 2, 0) / persons.length;
  const within = persons.reduce((s, p) => s + p.eapSd ** 2, 0) / persons.length;
  return {
    model: owner < 0 ? 'rating-scale' : 'partial-credit',
    n: frame.n,
    categories: ratings.categories,
    facets,
    thresholds: owner < 0 ? (lists[0] ?? []) : lists,
    persons,
    variance: estimate.variance,
    deviance: estimate.deviance,
    logLikelihood: -estimate.deviance / 2,
    parameters,
    eapReliability: between + within > 0 ? between / (between + within) : 0,
    converged: estimate.converged,
    iterations: estimate.iterations,
  };
}

/** Warm (1989): the score less its expectation plus half the third moment over the information is zero. */
function weightedEstimates(
  model: MarginalModel,
  estimate: MarginalEstimate,
): { readonly wle: number; readonly wleSe: number }[] {
  const { ratings, person, groups, owner } = model;
  const { frame, score, top } = ratings;
  const cumulative = cumulativeThresholds(estimate.thresholds, groups, top);
  const curve = new CategoryCurve(top);
  const persons = frame.facets[person];
  const lists: number[][] = (persons?.levels ?? []).map(() => []);
  for (let i = 0; i < frame.n; i += 1) lists[persons?.index[i] as number]?.push(i);
  return lists.map((list) => {
    const places = list.map((i) =>
      frame.facets.reduce(
        (total, facet, f) =>
          f === person
            ? total
            : total +
              facet.sign * ((estimate.measures[f] as Float64Array)[facet.index[i] as number] as number),
        0,
      ),
    );
    let information = 0;
    const excess = (theta: number): number => {
      let value = 0;
      let third = 0;
      information = 0;
      for (const [a, i] of list.entries()) {
        const offset = owner < 0 ? 0 : (frame.facets[owner]?.index[i] as number) * (top + 1);
        curve.fill(theta + (places[a] as number), cumulative, offset);
        value += curve.expected - (score[i] as number);
        information += curve.variance;
        for (let k = 0; k <= top; k += 1)
          third += (k - curve.expected) ** 3 * (curve.probability[k] as number);
      }
      return information > 1e-300 ? value - third / (2 * information) : value;
    };
    const wle = bisect(excess);
    excess(wle);
    return { wle, wleSe: information > 0 ? 1 / Math.sqrt(information) : 0 };
  });
}
