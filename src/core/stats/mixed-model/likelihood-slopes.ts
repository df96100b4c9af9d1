// Slopes and average information of the profiled likelihood, and the shares of variance that the effects keep.
import { multiplyGroups, project, subtractColumns } from './absorption';
import {
  degreesOfFreedom,
  type Evaluation,
  inner,
  type Problem,
  type Reduced,
  reduceColumn,
} from './criterion';
import type { InverseDiagonals } from './exact-system';
import { dot } from './fixed-basis';
import type { MixedEquations } from './mixed-equations';

export interface Slopes {
  /** Derivatives of the criterion by the variance ratios. */
  readonly gradient: readonly number[];
  /** Average information for the ratios, the residual variance profiled out: approximates the second derivatives. */
  readonly information: readonly (readonly number[])[];
}

export function slopesOf(problem: Problem, evaluation: Evaluation): Slopes {
  const traces = termSums(
    problem.equations,
    problem.restricted ? predictionShares(problem, evaluation) : evaluation.system.shares(),
  );
  const { system, reducedBasis } = evaluation;
  const reduced = termDirections(problem, evaluation).map((direction) =>
    reduceColumn(problem.equations, system, direction.rows, project(problem.equations, direction.rows)),
  );
  const crossed = reduced.map((f) => reducedBasis.map((column) => inner(f, column)));
  const explained = (j: number, k: number): number =>
    quadraticForm(evaluation.betaCovariance, crossed[j] as number[], crossed[k] as number[]);
  return slopesFrom(
    problem,
    evaluation,
    traces,
    (j, k) => inner(reduced[j] as Reduced, reduced[k] as Reduced) - explained(j, k),
  );
}

function quadraticForm(
  matrix: readonly (readonly number[])[],
  a: readonly number[],
  b: readonly number[],
): number {
  return matrix.reduce(
    (total, row, i) =>
      total + (a[i] as number) * row.reduce((sum, value, j) => sum + value * (b[j] as number), 0),
    0,
  );
}

/** Z Z'Py of each term, and |Z'Py|^2. */
export function termDirections(
  problem: Problem,
  evaluation: Evaluation,
): { readonly rows: Float64Array; readonly squares: number }[] {
  return problem.equations.terms.map(({ levels, index, weight }) => {
    const sums = new Float64Array(levels.length);
    const rest = evaluation.weightedResidual;
    for (let i = 0; i < rest.length; i += 1) {
      const level = index[i] as number;
      if (level >= 0) sums[level] = (sums[level] as number) + (weight[i] as number) * (rest[i] as number);
    }
    const rows = new Float64Array(rest.length);
    for (let i = 0; i < rest.length; i += 1) {
      const level = index[i] as number;
      if (level >= 0) rows[i] = (weight[i] as number) * (sums[level] as number);
    }
    return { rows, squares: dot(sums, sums) };
  });
}

/**
 * Slopes and information from the traces of the inverse and from f_j' P f_k.
 * @param traces for each term the trace of its block of the inverse of I + ΛZ'ZΛ (with the fixed effects if REML), over `counted` effects
 */
function slopesFrom(
  problem: Problem,
  evaluation: Evaluation,
  traces: readonly { readonly trace: number; readonly counted: number }[],
  product: (j: number, k: number) => number,
): Slopes {
  const nu = degreesOfFreedom(problem);
  const { quadratic, ratios } = evaluation;
  const squares = termDirections(problem, evaluation).map((direction) => direction.squares);
  const gradient = traces.map(
    ({ trace, counted }, k) =>
      (counted - trace) / (ratios[k] as number) - (nu * (squares[k] as number)) / quadratic,
  );
  const information = traces.map((_, j) =>
    traces.map(
      (_other, k) =>
        (nu * product(j, k)) / quadratic -
        (nu * (squares[j] as number) * (squares[k] as number)) / quadratic ** 2,
    ),
  );
  return { gradient, information };
}

/** Shares of variance that each effect keeps once the data are known, with what the uncertainty of the fixed effects adds. */
export function predictionShares(problem: Problem, evaluation: Evaluation): InverseDiagonals {
  const shares = evaluation.system.shares();
  const { equations } = problem;
  const { system, reducedBasis, betaCovariance } = evaluation;
  const { width, groups } = equations;
  const roots = equations.absorbed.map((k) => system.roots[k] as number);
  const own: Float64Array[] = [];
  const group: Float64Array[] = [];
  for (const column of reducedBasis) {
    const h = column.solved;
    own.push(h);
    const g = column.projected.group.slice();
    subtractColumns(
      equations,
      h.map((value, j) => value * (system.root[j] as number)),
      g,
    );
    for (let s = 0; s < groups; s += 1)
      for (let a = 0; a < width; a += 1)
        g[s * width + a] = (g[s * width + a] as number) * (roots[a] as number);
    group.push(multiplyGroups(equations, system.absorbed.inner, g));
  }
  const added = (columns: readonly Float64Array[], i: number): number => {
    const h = columns.map((column) => column[i] as number);
    return quadraticForm(betaCovariance, h, h);
  };
  return {
    own: shares.own.map((value, i) => value + added(own, i)),
    group: shares.group.map((value, i) => value + added(group, i)),
  };
}

/** Adds up the shares by term. */
function termSums(
  equations: MixedEquations,
  shares: InverseDiagonals,
): { readonly trace: number; readonly counted: number }[] {
  const { width, groups } = equations;
  return equations.terms.map((_, k) => {
    const slot = equations.absorbed.indexOf(k);
    let trace = 0;
    if (slot < 0) {
      const list = equations.columnOf[k] as Int32Array;
      for (const column of list) trace += shares.own[column] as number;
      return { trace, counted: list.length };
    }
    for (let s = 0; s < groups; s += 1) trace += shares.group[s * width + slot] as number;
    return { trace, counted: groups };
  });
}
