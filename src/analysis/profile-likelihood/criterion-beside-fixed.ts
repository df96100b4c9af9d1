// The criterion of a mixed model with one variance held fast and all others, the residual's too, at their best beside it.
import { RATIO_FLOOR, searchRatios } from '../../core/stats/mixed-model/average-information';
import {
  degreesOfFreedom,
  type Evaluation,
  evaluate,
  type Problem,
} from '../../core/stats/mixed-model/criterion';
import type { ExactPlan } from '../../core/stats/mixed-model/exact-plan';
import { exactSystem } from '../../core/stats/mixed-model/exact-system';
import { type Slopes, slopesOf, termDirections } from '../../core/stats/mixed-model/likelihood-slopes';

/** Where all variances stand: ratios to the residual's, and that itself. */
export interface Position {
  readonly ratios: readonly number[];
  readonly residual: number;
}

interface Best extends Position {
  readonly criterion: number;
}

/** An evaluation under way, `ratios` being the free figures: the ratios that are not held, and the residual variance in units of `unit`. */
interface Held extends Evaluation {
  readonly whole: Evaluation;
  readonly residual: number;
}

const mostIterations = 60;

/**
 * @param held number of the term whose variance is `variance`; the residual's if it is the number of terms
 * @param from where the search starts
 * @returns undefined where the search does not settle
 */
export function criterionBesideFixed(
  problem: Problem,
  plan: ExactPlan,
  held: number,
  variance: number,
  from: Position,
): Best | undefined {
  const nu = degreesOfFreedom(problem);
  const terms = problem.equations.terms.length;
  const free = Array.from({ length: terms }, (_, k) => k).filter((k) => k !== held);
  const residualHeld = held === terms;
  const unit = residualHeld ? variance : from.residual;
  const search = {
    evaluate: (figures: readonly number[]): Held | undefined => {
      const residual = residualHeld ? variance : (figures[free.length] as number) * unit;
      const ratios = Array.from({ length: terms }, (_, k) =>
        k === held ? variance / residual : (figures[free.indexOf(k)] as number),
      );
      const system = exactSystem(plan, ratios);
      const whole = system && evaluate(problem, system, ratios);
      if (whole === undefined) return undefined;
      const { quadratic } = whole;
      const criterion =
        whole.criterion + nu * (Math.log(residual) - Math.log(quadratic / nu)) + quadratic / residual - nu;
      return Number.isFinite(criterion)
        ? { ...whole, ratios: figures, criterion, whole, residual }
        : undefined;
    },
    slopes: (at: Evaluation): Slopes => heldSlopes(problem, at as Held, held, free, unit),
    tolerance: 1e-9,
    slack: 1e-9,
  };
  const start = [
    ...free.map((k) => Math.max(RATIO_FLOOR, from.ratios[k] as number)),
    ...(residualHeld ? [] : [1]),
  ];
  const found = searchRatios(search, start, mostIterations);
  if (found === undefined || !found.converged) return undefined;
  const { whole, residual, criterion } = found.evaluation as Held;
  return { ratios: whole.ratios, residual, criterion };
}

/** Slopes and average information by the free figures, from those of the profiled likelihood. */
function heldSlopes(
  problem: Problem,
  { whole, residual }: Held,
  held: number,
  free: readonly number[],
  unit: number,
): Slopes {
  const nu = degreesOfFreedom(problem);
  const { quadratic, ratios } = whole;
  const profiled = slopesOf(problem, whole);
  const squares = termDirections(problem, whole).map((direction) => direction.squares);
  const square = (k: number): number => squares[k] as number;
  // What profiling out the residual variance put in is taken out again.
  const gradientOf = (k: number): number =>
    (profiled.gradient[k] as number) + (nu * square(k)) / quadratic - square(k) / residual;
  const product = (j: number, k: number): number =>
    ((((profiled.information[j] as readonly number[])[k] as number) +
      (nu * square(j) * square(k)) / quadratic ** 2) *
      quadratic) /
    nu;
  const gradient = free.map(gradientOf);
  const information = free.map((j) => free.map((k) => product(j, k) / residual));
  if (held >= ratios.length) return { gradient, information };
  // The ratio of the variance held falls as the residual's rises.
  const ratio = ratios[held] as number;
  const byResidual = nu / residual - quadratic / residual ** 2 - (ratio / residual) * gradientOf(held);
  const cross = free.map((k) => (unit * (square(k) - ratio * product(k, held))) / residual ** 2);
  const own =
    (unit ** 2 * (quadratic - 2 * ratio * square(held) + ratio ** 2 * product(held, held))) / residual ** 3;
  return {
    gradient: [...gradient, unit * byResidual],
    information: [...information.map((row, j) => [...row, cross[j] as number]), [...cross, own]],
  };
}
