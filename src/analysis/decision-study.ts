// What reliability other numbers of raters, tasks or occasions would give: the decision study of generalizability theory.
import { finite } from '../core/stats/figure/finite';

/** A variance component: the factors whose combinations each have an effect, the object of measurement among them or not. */
export interface StudyEffect {
  readonly factors: readonly string[];
  readonly variance: number;
}

export interface DecisionStudy {
  /** Error variance where only the order of people counts, and where their level does. */
  readonly relativeError: number;
  readonly absoluteError: number;
  /**
   * Generalizability coefficient: universe-score variance over itself and the relative error. Undefined if both are
   * 0.
   */
  readonly Erho2: number | undefined;
  /** Dependability: the same with the absolute error. */
  readonly Phi: number | undefined;
}

interface StudyDesign {
  /** The factor that is measured: people. */
  readonly object: string;
  /** Levels of each facet in a mean, whole numbers from 1 up; 1 if left out. A nested facet has so many in each level of what it is nested in. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Facets whose levels are all there are: what people do on them is measured, not sampled. None if left out. */
  readonly fixed?: readonly string[];
}

/**
 * Error and dependability of a mean over random facets (Brennan 2001): every component is divided by the numbers of its facets. Those that
 * hold the object and a random facet are relative error, those of facets alone add to the absolute error, and those of the object
 * with fixed facets belong to what is measured.
 * @example decisionStudy([{ factors: ['p'], variance: 2 }, { factors: ['r'], variance: 1 }, { factors: ['p', 'r'], variance: 1 }], { object: 'p', sizes: { r: 2 } }).Phi // => 0.6666666666666666
 */
export function decisionStudy(
  effects: readonly StudyEffect[],
  { object, sizes, fixed = [] }: StudyDesign,
): DecisionStudy {
  let universe = 0;
  let relativeError = 0;
  let absoluteError = 0;
  for (const { factors, variance } of effects) {
    const facets = factors.filter((factor) => factor !== object);
    const share = variance / facets.reduce((n, facet) => n * Math.max(1, sizes[facet] ?? 1), 1);
    const sampled = facets.some((facet) => !fixed.includes(facet));
    const ofObject = facets.length < factors.length;
    if (ofObject && !sampled) universe += share;
    if (ofObject && sampled) relativeError += share;
    if (sampled) absoluteError += share;
  }
  return {
    relativeError,
    absoluteError,
    Erho2: finite(universe / (universe + relativeError)),
    Phi: finite(universe / (universe + absoluteError)),
  };
}
