// What the caller says of a many-facet Rasch analysis, and what it gives back.
import type { Outcome } from '../../core/stats/figure/outcome';

/** One rating: the element of each facet, and the score, a whole number. */
export type FacetRating = Readonly<Record<string, unknown>>;

/** Ratings, or the same table as columns of equal length. */
export type FacetTable = readonly FacetRating[] | Readonly<Record<string, readonly unknown[]>>;

export interface ManyFacetOptions {
  /** Columns that are facets; all columns but the score if left out. */
  readonly facets?: readonly string[];
  /** Column of the score; the first present of `score`, `x`, `rating`, `y` if left out. */
  readonly score?: string;
  /** Facets of which more means higher scores; the others lower them (severity, difficulty). `person` or `ratee`, or else the first facet, if left out. */
  readonly positive?: readonly string[];
  /** The one facet that is not centred at 0; `rater`, or else the last, if left out. */
  readonly floating?: string;
  /** One set of thresholds for all, or one for each element of `thresholdFacet`. `rating-scale` if left out. */
  readonly model?: 'rating-scale' | 'partial-credit';
  /** `item`, or else the last facet, if left out. */
  readonly thresholdFacet?: string;
  /** What is taken off an extreme score before it is given a measure; 0.3 of a score point if left out. */
  readonly extremeAdjustment?: number;
  /** Standardised residuals at or beyond this are listed as unexpected; 3 if left out. */
  readonly unexpected?: number;
  /** Facet whose elements' agreement is counted; `rater` if there is one. */
  readonly agreement?: string;
  /** Differences of a facet between groups of ratings: bias (interaction) analysis. */
  readonly interactions?: readonly InteractionRequest[];
  /** Measures that are known from elsewhere, such as an earlier cycle, and stay as they are: the others come onto their ruler. */
  readonly anchors?: Anchors;
  readonly maxIterations?: number;
}

/** Elements that the ratings do not hold are passed over. */
export interface Anchors {
  /** Measures by facet and element. */
  readonly measures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Score values with the thresholds between them, for a rating scale. */
  readonly scale?: { readonly categories: readonly number[]; readonly thresholds: readonly number[] };
}

export interface InteractionRequest {
  readonly facet: string;
  /** Another facet or column, or a function that names the group of a rating. */
  readonly by: string | ((rating: FacetRating) => string | number);
}

/** A level of a facet with its measure on the logit scale and how well its ratings follow the model. */
export interface FacetElement {
  readonly id: string;
  /** Logits; undefined if the element has no rating that says anything. */
  readonly measure: number | undefined;
  /** Model standard error, the other measures taken as known. */
  readonly se: number | undefined;
  readonly count: number;
  readonly score: number;
  readonly observedAverage: number;
  /** Expected score beside elements of average measure in the other facets. */
  readonly fairAverage: number | undefined;
  /** Mean squares (information-weighted and unweighted) with their Wilson-Hilferty z; undefined for an extreme element. */
  readonly infit: number | undefined;
  readonly infitZ: number | undefined;
  readonly outfit: number | undefined;
  readonly outfitZ: number | undefined;
  /** Every score the lowest or every score the highest possible: no maximum-likelihood measure. */
  readonly extreme: boolean;
  /** Held at a given measure. */
  readonly anchored: boolean;
  /** By how much the ratings would move an anchored element, in logits (one Newton step); undefined for others. */
  readonly displacement: number | undefined;
  /** Measures of elements in different subsets cannot be compared. */
  readonly subset: number;
}

/** How far a facet's elements are told apart. `sample` divides by n - 1, `population` by n. Extreme elements do not count. */
export interface FacetReport {
  readonly name: string;
  readonly elements: readonly FacetElement[];
  readonly rmse: number | undefined;
  readonly sample: Separation | undefined;
  readonly population: Separation | undefined;
  /** Test that all measures are equal. */
  readonly fixedChiSquare:
    | { readonly chiSquare: number; readonly df: number; readonly p: number }
    | undefined;
}

export interface Separation {
  readonly sd: number;
  /** SD less error: root of sd^2 - rmse^2, 0 if negative. */
  readonly trueSd: number;
  /** trueSd / rmse. */
  readonly separation: number;
  /** (4 separation + 1) / 3. */
  readonly strata: number;
  readonly reliability: number;
}

export interface UnexpectedRating {
  readonly elements: Readonly<Record<string, string>>;
  readonly observed: number;
  readonly expected: number;
  /** Standardised residual. */
  readonly z: number;
}

/** How often two raters give the same score to the same performance, and how often the model expects it. */
export interface RaterAgreement {
  readonly opportunities: number;
  readonly exact: number;
  readonly observed: number;
  readonly expected: number;
  /** (observed - expected) / (1 - expected). */
  readonly raschKappa: number | undefined;
}

export interface InteractionCell {
  readonly element: string;
  readonly group: string;
  readonly n: number;
  readonly observedMinusExpected: number;
  /** Logits by one Newton step and by maximum likelihood; positive: scored higher than the model expects. */
  readonly firstOrderBias: number;
  readonly se: number;
  readonly bias: number | undefined;
  readonly biasSe: number | undefined;
}

/** How a category of the scale is used, and whether it stands where it should among the others. */
export interface CategoryReport {
  /** The score value. */
  readonly category: number;
  readonly count: number;
  readonly share: number;
  /** Mean measure (all facets but the thresholds, in logits) of the ratings given in it, and what the model expects of it; undefined if none was. */
  readonly averageMeasure: number | undefined;
  readonly expectedMeasure: number | undefined;
  /** Squared residuals of its ratings, raw and standardised, over what the model expects of them: 1 as expected, above it more erratic. */
  readonly infit: number | undefined;
  readonly outfit: number | undefined;
  /** Threshold from the category below: where both are as likely; its standard error takes the measures as known. Undefined for the lowest, and where categories differ by item. */
  readonly threshold: number | undefined;
  readonly thresholdSe: number | undefined;
  /** The threshold lies below the one before: at no measure is the category below the likeliest. */
  readonly thresholdDisordered: boolean;
  /** The average measure is not above that of the category below: a higher level does not go with more. */
  readonly averageDisordered: boolean;
}

export interface ManyFacetFit {
  readonly model: 'rating-scale' | 'partial-credit';
  readonly n: number;
  readonly dropped: number;
  /** Score values seen, ascending; thresholds lie between neighbours. Values never seen are passed over. */
  readonly categories: readonly number[];
  /** Rasch-Andrich thresholds, mean 0; for partial credit one list an element of `thresholdFacet`, by its order. */
  readonly thresholds: readonly number[] | readonly (readonly number[])[];
  /** How the categories work, lowest first. */
  readonly categoryFunctioning: readonly CategoryReport[];
  readonly facets: Readonly<Record<string, FacetReport>>;
  readonly logLikelihood: number;
  readonly globalOutfit: number;
  readonly globalInfit: number;
  /** Parts of the design that nothing links; 1 if all measures can be compared. */
  readonly subsets: number;
  /** By how much the design falls short of full rank: 0 where every measure is identified once each facet has an origin. */
  readonly deficiency: number;
  readonly unexpected: readonly UnexpectedRating[];
  readonly agreement: RaterAgreement | undefined;
  readonly interactions: readonly (readonly InteractionCell[])[];
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest difference left between an observed and an expected score of an element. */
  readonly maxResidual: number;
}

export type ManyFacetOutcome = Outcome<ManyFacetFit>;
