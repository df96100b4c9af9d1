// Many-facet Rasch measurement: persons, items, raters and any other facet on one scale, with fit and separation.

import { computed, refused, tooFew } from '../core/stats/figure/outcome';
import { anchoredFacets } from './many-facet-rasch/anchored-facets';
import { categoriesOfFit } from './many-facet-rasch/category-functioning';
import { centreMeasures } from './many-facet-rasch/centre-measures';
import { estimableSubsets } from './many-facet-rasch/estimable-subsets';
import { withoutExtremes } from './many-facet-rasch/extreme-elements';
import { facetReports, residualSums } from './many-facet-rasch/facet-report';
import { interactionBias } from './many-facet-rasch/interaction-bias';
import type { FacetParameters, JointModel } from './many-facet-rasch/joint-equations';
import { estimateJointly } from './many-facet-rasch/joint-estimation';
import { measureExtremes } from './many-facet-rasch/measure-extremes';
import type {
  Anchors,
  FacetTable,
  ManyFacetFit,
  ManyFacetOptions,
  ManyFacetOutcome,
} from './many-facet-rasch/options';
import { raterAgreement } from './many-facet-rasch/rater-agreement';
import { type RatingFrame, ratingFrame } from './many-facet-rasch/rating-frame';

/**
 * Fits log(P_k / P_{k-1}) = sum of the measures of the elements that meet in a rating (severity and difficulty taken off) - threshold_k by joint maximum
 * likelihood (Linacre 1989), thresholds common to all (rating scale) or of each item (partial credit), ratings missing at will.
 * Elements with every score at one end are set aside, their ratings with them, and measured afterwards with `extremeAdjustment` of a score point taken off.
 * Score values that nobody gave are passed over. Standard errors take the other measures as known and the ratings as independent: in nested data they are far
 * too small to say who is severe.
 *
 * Anchored measures stay as they are, and what is not anchored is not centred where an anchor sets the origin; `displacement` says where ratings contradict an anchor.
 *
 * Refuses (`reason`): no usable rating; anchors that are no measures, or whose scale lacks a score; fewer than two facets; fewer than two score values left; fewer than two elements of every facet.
 * Parts that nothing links are counted in `subsets`: measures in different parts cannot be compared.
 * `converged` is false if the bounded iteration did not bring every score residual to 1e-5.
 */
export function fitManyFacetRasch(table: FacetTable, options: ManyFacetOptions = {}): ManyFacetOutcome {
  const whole = ratingFrame(table, options);
  if (whole.n === 0) return tooFew('ratings', 0, 2);
  if (whole.facets.length < 2)
    return refused('malformed', { what: 'groups', n: whole.facets.length, needs: 2 });
  const { anchors, model: kind } = options;
  const scale = kind === 'partial-credit' ? undefined : anchors?.scale;
  if (anchors !== undefined && !soundAnchors(anchors, whole))
    return refused('out-of-range', { what: 'values' });
  const held = anchoredFacets(whole, anchors);
  const { ratings, rounds } = withoutExtremes(whole, held, scale?.categories);
  if (ratings.top < 1) return refused('no-variation', { what: 'ratings', n: whole.n });
  const owner = options.model === 'partial-credit' ? facetNumber(whole, options.thresholdFacet, 'item') : -1;
  const groups = owner < 0 ? 1 : (whole.facets[owner]?.levels.length ?? 1);
  const groupOf = (frame: RatingFrame): ((i: number) => number) =>
    owner < 0 ? () => 0 : (i) => frame.facets[owner]?.index[i] as number;
  const groupHere = groupOf(ratings.frame);
  const model: JointModel = {
    ratings,
    group: Int32Array.from({ length: ratings.frame.n }, (_, i) => groupHere(i)),
    groups,
    anchors: held,
    heldThresholds: scale !== undefined,
  };
  const estimate = estimateJointly(model, options.maxIterations ?? 200, scale?.thresholds);
  const floating = facetNumber(whole, options.floating, 'rater');
  const centred = centreMeasures(model, estimate.parameters, floating, owner);
  const sums = residualSums(model, centred, options.unexpected ?? 3);
  const extremes = measureExtremes(
    whole,
    rounds,
    centred,
    groups,
    ratings.top,
    groupOf(whole),
    options.extremeAdjustment ?? 0.3,
  );
  const subsets = estimableSubsets(whole);
  const agreeing = whole.facets.findIndex(({ name }) => name === (options.agreement ?? 'rater'));
  const fit: ManyFacetFit = {
    model: owner < 0 ? 'rating-scale' : 'partial-credit',
    n: whole.n,
    dropped: whole.dropped,
    categories: ratings.categories,
    thresholds: thresholdLists(centred, groups, ratings.top, owner),
    categoryFunctioning: categoriesOfFit(model, centred),
    facets: facetReports(model, centred, whole, extremes, sums, subsets, owner),
    logLikelihood: estimate.logLikelihood,
    globalOutfit: sums.all.outfit ?? 1,
    globalInfit: sums.all.infit ?? 1,
    subsets: subsets.count,
    deficiency: subsets.deficiency,
    unexpected: sums.unexpected,
    agreement:
      agreeing < 0 ? undefined : raterAgreement(ratings.frame, agreeing, sums.probabilities, ratings.top + 1),
    interactions: (options.interactions ?? []).map((request) => interactionBias(model, centred, request)),
    converged: estimate.converged,
    iterations: estimate.iterations,
    maxResidual: estimate.maxResidual,
  };
  return computed(fit);
}

/** Whether the anchors are figures, and their categories a scale that holds every score. */
function soundAnchors({ measures, scale }: Anchors, frame: RatingFrame): boolean {
  const figures = Object.values(measures).flatMap((own) => Object.values(own));
  if (![...figures, ...(scale?.thresholds ?? [])].every((value) => Math.abs(value) <= 40)) return false;
  if (scale === undefined) return true;
  const { categories, thresholds } = scale;
  return (
    categories.length === thresholds.length + 1 &&
    categories.every((value, k) => k === 0 || value > (categories[k - 1] as number)) &&
    frame.raw.every((score) => categories.includes(score))
  );
}

/** The facet named, or the usual one, or the last. */
function facetNumber(frame: RatingFrame, named: string | undefined, usual: string): number {
  const found = frame.facets.findIndex(({ name }) => name === (named ?? usual));
  return found >= 0 ? found : frame.facets.length - 1;
}

function thresholdLists(
  { thresholds }: FacetParameters,
  groups: number,
  top: number,
  owner: number,
): readonly number[] | readonly (readonly number[])[] {
  const lists = Array.from({ length: groups }, (_, g) => [...thresholds.subarray(g * top, (g + 1) * top)]);
  return owner < 0 ? (lists[0] ?? []) : lists;
}
