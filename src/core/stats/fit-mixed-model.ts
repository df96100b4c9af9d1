// Linear mixed models with random effects on any number of crossed or nested factors, by REML or ML.

import { outOfReach } from './figure/out-of-reach';
import { computed, type Refused, refused, tooFew } from './figure/outcome';
import { project } from './mixed-model/absorption';
import { confoundedTerms } from './mixed-model/confounded-terms';
import type { Problem } from './mixed-model/criterion';
import { fitRatios } from './mixed-model/fit-ratios';
import { fixedEffects, randomEffects, varianceComponents } from './mixed-model/fit-report';
import { fixedBasis } from './mixed-model/fixed-basis';
import { mixedEquations } from './mixed-model/mixed-equations';
import { type ModelFrame, modelFrame } from './mixed-model/model-frame';
import type { MixedModelFit, MixedModelOutcome, MixedModelSpec, ModelTable } from './mixed-model/spec';
import { startingRatios } from './mixed-model/starting-ratios';

/** A ratio this large says that the random effects fit every observation, and no variance can be told. */
const RESIDUAL_GONE = 1e7;

/**
 * Fits y = X beta + sum of Z u + e with independent normal effects u of one variance a term, which may apply to some of the rows only:
 * for answer sheets, say, a team, a ratee, the leniency of the rater on the raters' rows and a deviation on the self rows.
 * The factor with most levels is absorbed block by block, the rest is factored sparsely; the likelihood is profiled over the ratios
 * of the variances to the residual's and climbed by average-information steps (Gilmour, Thompson & Cullis 1995) from moments;
 * variances may be zero. The figures agree with lme4 (Bates et al. 2015), the conditional SDs included, and do not depend on the
 * order of the rows.
 *
 * Refuses (`reason`): no usable row; fewer than two levels of a term; as many levels of a term as there are observations; no degrees
 * of freedom left; a response without spread beyond the fixed effects or within the random ones; a table whose columns are missing. Terms that cannot be told apart are fitted and named in
 * `confounded`. `converged` is false if the bounded search ended before its tolerance.
 * @example
 * fitMixedModel({ y: [1, 2, 4, 5], g: ['a', 'a', 'b', 'b'] }, { response: 'y', random: ['g'] }) // variance of g 4.25, residual 0.5
 */
export function fitMixedModel(table: ModelTable, spec: MixedModelSpec): MixedModelOutcome {
  const frame = modelFrame(table, spec);
  const refusal = refusalOf(frame);
  if (refusal !== undefined) return refusal;
  const equations = mixedEquations(frame);
  const basis = fixedBasis(equations.x, equations.y);
  const free = frame.n - basis.q.length;
  if (free < 1) return tooFew('degrees-of-freedom', frame.n, basis.q.length + 1);
  if (!hasSpread(basis.residual, equations.y)) return refused('no-variation', { what: 'values', n: frame.n });
  const method = spec.method ?? 'REML';
  const problem: Problem = {
    equations,
    basis,
    restricted: method === 'REML',
    projectedBasis: basis.q.map((column) => project(equations, column)),
    projectedResponse: project(equations, basis.residual),
  };
  const start = startingRatios(equations, basis.residual, basis.q.length);
  const fit = fitRatios(
    problem,
    start,
    spec.computation ?? 'automatic',
    spec.maxIterations ?? 100,
    spec.effects !== false,
  );
  if (fit === undefined) return refused('not-converged');
  const { evaluation, shares } = fit;
  if (evaluation.ratios.some((ratio) => ratio >= RESIDUAL_GONE))
    return refused('no-variation', { what: 'ratings', n: frame.n });
  const report: MixedModelFit = {
    method,
    n: frame.n,
    dropped: frame.dropped,
    fixed: fixedEffects(problem, frame, evaluation),
    aliased: basis.aliased.map((position) => frame.xNames[position] as string),
    components: varianceComponents(problem, evaluation, fit.slopes),
    residualVariance: evaluation.residualVariance,
    random:
      shares === undefined ? [] : randomEffects(problem, evaluation, shares.conditional, shares.prediction),
    logLikelihood: -evaluation.criterion / 2,
    criterion: evaluation.criterion,
    singular: evaluation.ratios.includes(0),
    confounded: confoundedTerms(frame.terms),
    converged: fit.converged,
    iterations: fit.iterations,
    decrement: fit.decrement,
    computation: fit.computation,
  };
  return computed(report);
}

function refusalOf(frame: ModelFrame): Refused | undefined {
  if (frame.n === 0) return tooFew('values', 0, 2);
  const beyond = outOfReach(Array.from(frame.y), ...frame.x.map((column) => Array.from(column)));
  if (beyond !== undefined) return beyond;
  for (const term of frame.terms) {
    if (term.levels.length < 2) return tooFew('groups', term.levels.length, 2);
    // A level for each observation is the residual under another name.
    if (term.levels.length >= frame.n) return tooFew('ratings', frame.n, term.levels.length + 1);
  }
  return undefined;
}

/** False if the fixed effects leave nothing but rounding. */
function hasSpread(residual: Float64Array, y: Float64Array): boolean {
  let left = 0;
  let whole = 0;
  for (let i = 0; i < y.length; i += 1) {
    left += (residual[i] as number) ** 2;
    whole += (y[i] as number) ** 2;
  }
  // Squares below this have lost their digits: what they stand for is no spread anyone measured.
  return left > 1e-20 * whole && left > 1e-290;
}
