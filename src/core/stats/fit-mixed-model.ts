// Linear mixed models with random effects on any number of crossed or nested factors, by REML or ML.

import { computed, refused } from './figure/outcome';
import { confoundedTerms } from './mixed-model/confounded-terms';
import { fitRatios } from './mixed-model/fit-ratios';
import { fixedEffects, randomEffects, varianceComponents } from './mixed-model/fit-report';
import { mixedProblem } from './mixed-model/mixed-problem';
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
  const made = mixedProblem(table, spec);
  if (!made.ok) return made;
  const { frame, problem } = made;
  const { equations, basis } = problem;
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
    method: spec.method ?? 'REML',
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
