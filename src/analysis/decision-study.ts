// What reliability a number of raters and tasks would give: the decision study of generalizability theory.
import { finite } from './finite';

/** Components of p x r, or of p x (r:t). */
type StudyComponents =
  | { readonly p: number; readonly r: number; readonly pr: number }
  | {
      readonly p: number;
      readonly t: number;
      readonly rt: number;
      readonly pt: number;
      readonly prt: number;
    };

export interface DecisionStudy {
  /** Error variance where only the order of people counts, and where their level does. */
  readonly relativeError: number;
  readonly absoluteError: number;
  /**
   * Generalizability coefficient: person variance over itself and the relative error. Undefined if both are
   * 0.
   */
  readonly Erho2: number | undefined;
  /** Dependability: the same with the absolute error. */
  readonly Phi: number | undefined;
}

/**
 * Error and dependability of the mean over `raters` (in each of `tasks`) random ones (Brennan 2001).
 * @param size whole numbers from 1 up; `tasks` is 1 if left out
 * @example decisionStudy({ p: 2, r: 1, pr: 1 }, { raters: 2 }).Phi // => 0.6666666666666666
 */
export function decisionStudy(
  components: StudyComponents,
  size: { readonly raters: number; readonly tasks?: number },
): DecisionStudy {
  const raters = Math.max(1, size.raters);
  const tasks = Math.max(1, size.tasks ?? 1);
  const nested = 'prt' in components;
  const relativeError = nested
    ? components.pt / tasks + components.prt / (tasks * raters)
    : components.pr / raters;
  const absoluteError =
    relativeError +
    (nested ? components.t / tasks + components.rt / (tasks * raters) : components.r / raters);
  return {
    relativeError,
    absoluteError,
    Erho2: finite(components.p / (components.p + relativeError)),
    Phi: finite(components.p / (components.p + absoluteError)),
  };
}
