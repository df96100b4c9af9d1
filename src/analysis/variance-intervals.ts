// Intervals of the variances of a mixed model by their profile likelihood: honest where a variance is small or rests on few levels.
import { chiSquareQuantile } from '../core/stats/distributions/chi-square';
import { computed, type Outcome, refused } from '../core/stats/figure/outcome';
import { fitMixedModel } from '../core/stats/fit-mixed-model';
import { exactPlan } from '../core/stats/mixed-model/exact-plan';
import { mixedProblem } from '../core/stats/mixed-model/mixed-problem';
import type { MixedModelSpec, ModelTable } from '../core/stats/mixed-model/spec';
import { criterionBesideFixed, type Position } from './profile-likelihood/criterion-beside-fixed';

interface VarianceInterval {
  /** The term's name, or `Residual`. */
  readonly name: string;
  readonly variance: number;
  /** 0 where the data do not contradict that there is no such variance. */
  readonly low: number | undefined;
  /** Undefined where no variance, however large, is contradicted, or the search does not settle; so with `low`. */
  readonly high: number | undefined;
  readonly levels: number;
}

export interface VarianceIntervals {
  readonly confidence: number;
  readonly components: readonly VarianceInterval[];
}

/** A factorisation of more multiplications than this would keep an analyst waiting: hundreds are needed. */
const mostWork = 3e6;
/** A variance so many times that of all the data is no variance any more. */
const farthest = 1e4;
/** A standard deviation so small a share of all that it stands for none: the slopes do not exist at zero itself. */
const none = 1e-4;

/**
 * Every variance with the range in which -2 log (restricted) likelihood, all else at its best, rises by no more than the chi-square
 * quantile of one degree of freedom (as `confint` of lme4 does for maximum likelihood). One variance on its boundary makes its own interval
 * slightly too wide.
 *
 * Refuses what `fitMixedModel` refuses, a fit that does not settle, terms that cannot be told apart (`links`), and models too large.
 * @param confidence between 0 and 1; .90 if left out
 */
export function varianceIntervals(
  table: ModelTable,
  spec: MixedModelSpec,
  confidence = 0.9,
): Outcome<VarianceIntervals> {
  if (!(confidence > 0 && confidence < 1)) return refused('out-of-range', { what: 'values' });
  const made = mixedProblem(table, spec);
  if (!made.ok) return made;
  const { problem, frame } = made;
  const { layout } = problem.equations;
  if (layout === undefined || layout.work > mostWork)
    return refused('out-of-range', { what: 'ratings', n: frame.n });
  const fit = fitMixedModel(table, { ...spec, effects: false });
  if (!fit.ok) return fit;
  if (!fit.converged) return refused('not-converged');
  if (fit.confounded.length > 0) return refused('too-few', { what: 'links' });
  const plan = exactPlan(problem.equations, layout);
  const reach = chiSquareQuantile(confidence, 1);
  const best: Position = {
    ratios: fit.components.slice(0, -1).map(({ variance }) => variance / fit.residualVariance),
    residual: fit.residualVariance,
  };
  const total = fit.components.reduce((sum, { variance }) => sum + variance, 0);
  const components = fit.components.map(({ name, variance, levels }, held): VarianceInterval => {
    const rootRise = riseAlong(fit.criterion, best, (sd, from) =>
      criterionBesideFixed(problem, plan, held, sd ** 2, from),
    );
    const limit = Math.sqrt(reach);
    const sd = Math.sqrt(variance);
    const isResidual = held === fit.components.length - 1;
    const step = Math.max(0.5 * sd, 0.05 * Math.sqrt(total));
    return {
      name,
      variance,
      low: variance === 0 ? 0 : squared(below(rootRise, sd, limit, none * Math.sqrt(total), isResidual)),
      high: squared(above(rootRise, sd, step, limit, Math.sqrt(farthest * total))),
      levels,
    };
  });
  return computed({ confidence, components });
}

const squared = (sd: number | undefined): number | undefined => (sd === undefined ? undefined : sd ** 2);

type RootRise = (sd: number) => number | undefined;

/** Root of the rise of the criterion at a standard deviation, each search starting where the nearest before it ended. */
function riseAlong(
  least: number,
  best: Position,
  criterionAt: (sd: number, from: Position) => (Position & { readonly criterion: number }) | undefined,
): RootRise {
  const visited: { sd: number; at: Position }[] = [];
  return (sd) => {
    const nearest = visited.reduce<{ sd: number; at: Position } | undefined>(
      (near, one) => (near === undefined || Math.abs(one.sd - sd) < Math.abs(near.sd - sd) ? one : near),
      undefined,
    );
    const found = criterionAt(sd, nearest?.at ?? best) ?? (nearest && criterionAt(sd, best));
    if (found === undefined) return undefined;
    visited.push({ sd, at: found });
    return Math.sqrt(Math.max(0, found.criterion - least));
  };
}

function below(
  rise: RootRise,
  sd: number,
  limit: number,
  least: number,
  isResidual: boolean,
): number | undefined {
  // No data are without a residual: there the criterion falls without bound, or the equations cannot be solved.
  const end = isResidual ? 0.05 * sd : least;
  const atEnd = rise(end);
  if (atEnd === undefined) return undefined;
  if (atEnd <= limit) return isResidual ? undefined : 0;
  return crossing(rise, { x: sd, y: -limit }, { x: end, y: atEnd - limit }, limit);
}

function above(rise: RootRise, sd: number, step: number, limit: number, end: number): number | undefined {
  let inside = { x: sd, y: -limit };
  for (let width = step; inside.x < end; width *= 1.6) {
    const x = sd + width;
    const found = rise(x);
    if (found === undefined) return undefined;
    if (found > limit) return crossing(rise, inside, { x, y: found - limit }, limit);
    inside = { x, y: found - limit };
  }
  return undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the rise is the limit, by the Illinois variant of false position: the root of the rise is nearly straight. */
function crossing(rise: RootRise, inside: Point, outside: Point, limit: number): number | undefined {
  let [a, b] = [inside, outside];
  for (let round = 0; round < 60; round += 1) {
    const x = (a.x * b.y - b.x * a.y) / (b.y - a.y);
    const found = rise(x);
    if (found === undefined) return undefined;
    const y = found - limit;
    if (Math.abs(y) < 1e-7 || Math.abs(b.x - a.x) < 1e-10 * Math.abs(x)) return x;
    if (y > 0 === b.y > 0) {
      b = { x, y };
      a = { x: a.x, y: a.y / 2 };
    } else {
      a = b;
      b = { x, y };
    }
  }
  return undefined;
}
