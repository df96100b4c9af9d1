// What a linear mixed model is made of, as the caller says it, and what a fit gives back.
import type { Outcome } from '../figure/outcome';

/** One observation: columns by name. A column that is undefined, null or NaN has no value in that row. */
export type ModelRow = Readonly<Record<string, unknown>>;

/** Rows, or the same table as columns of equal length. */
export type ModelTable = readonly ModelRow[] | Readonly<Record<string, readonly unknown[]>>;

/**
 * A fixed effect beside the intercept: a column (numbers and booleans enter as they are, texts as one 0/1 column for each level but the
 * reference, which is the first in order unless named), or a figure computed from the row.
 */
export type FixedTerm =
  | string
  | { readonly column: string; readonly reference?: string | number }
  | { readonly name: string; readonly value: (row: ModelRow) => number | undefined };

/**
 * A random effect with one value for each level of a factor; several columns make their interaction. `only` restricts it to some of
 * the rows (columns with the value they must have, or a test); elsewhere it is absent, and the factor may be missing there. `times`
 * is a column or figure that multiplies it (a random slope, uncorrelated with the others).
 */
export type RandomTerm =
  | string
  | {
      readonly name?: string;
      readonly factor: string | readonly string[];
      readonly only?: Readonly<Record<string, unknown>> | ((row: ModelRow) => boolean);
      readonly times?: string | ((row: ModelRow) => number);
    };

/** How the likelihood is worked out: exactly, by probes and conjugate gradients, or whichever suits the size. */
export type Computation = 'automatic' | 'exact' | 'iterative';

export interface MixedModelSpec {
  /** Column of the response, or a figure computed from the row. */
  readonly response: string | ((row: ModelRow) => number | undefined);
  /** Beside the intercept; none if left out. */
  readonly fixed?: readonly FixedTerm[];
  /** Whether there is a general mean; true if left out. */
  readonly intercept?: boolean;
  readonly random: readonly RandomTerm[];
  /** REML if left out. */
  readonly method?: 'REML' | 'ML';
  /** Whether to give the random effects with their standard deviations; true if left out. */
  readonly effects?: boolean;
  readonly computation?: Computation;
  readonly maxIterations?: number;
}

export interface FixedEffect {
  readonly name: string;
  readonly estimate: number;
  readonly se: number;
}

export interface VarianceComponent {
  /** The term's name, or `Residual`. */
  readonly name: string;
  readonly variance: number;
  readonly sd: number;
  /** Standard error of the variance from the average information; undefined at the boundary. */
  readonly se: number | undefined;
  /** Levels seen; for the residual the number of observations. */
  readonly levels: number;
  /** True if the estimate is zero because the likelihood falls from there on. */
  readonly boundary: boolean;
}

/** The best linear unbiased predictor of one level's effect. */
interface RandomEffect {
  readonly level: string;
  /** Observations that carry the effect. */
  readonly n: number;
  readonly blup: number;
  /** Posterior SD given the variances and the fixed effects, as lme4 reports it. 0 where the variance is 0. */
  readonly conditionalSd: number;
  /** Root of the prediction error variance: the same with the uncertainty of the fixed effects. */
  readonly predictionSd: number;
  /** Share of the effect's variance that the data have resolved: 1 - conditionalSd^2 / variance; 0 where the variance is 0. */
  readonly lambda: number;
}

export interface RandomEffects {
  readonly name: string;
  readonly variance: number;
  /** In the order of the levels' names (numbers by size). */
  readonly levels: readonly RandomEffect[];
}

export interface MixedModelFit {
  readonly method: 'REML' | 'ML';
  /** Rows used; `dropped` rows lacked the response, a covariate or a factor. */
  readonly n: number;
  readonly dropped: number;
  readonly fixed: readonly FixedEffect[];
  /** Columns left out because they are combinations of the others. */
  readonly aliased: readonly string[];
  /** One for each random term in the order given, the residual last. */
  readonly components: readonly VarianceComponent[];
  readonly residualVariance: number;
  readonly random: readonly RandomEffects[];
  /** Restricted or full log-likelihood, constants included as in lme4. */
  readonly logLikelihood: number;
  /** -2 logLikelihood: lme4's REML criterion or deviance. */
  readonly criterion: number;
  /** True if a variance is estimated as zero. */
  readonly singular: boolean;
  /** Groups of terms that the data cannot tell apart: only the sum of their variances means something. */
  readonly confounded: readonly (readonly string[])[];
  readonly converged: boolean;
  readonly iterations: number;
  /** By how much the criterion could still fall, as the last step predicts. */
  readonly decrement: number;
  /** `iterative`: the likelihood and the posterior SDs are estimated with probes. */
  readonly computation: 'exact' | 'iterative';
}

export type MixedModelOutcome = Outcome<MixedModelFit>;
