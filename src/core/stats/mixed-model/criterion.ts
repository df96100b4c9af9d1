// The profiled (restricted) likelihood at given variance ratios, its slopes and its average information.

import { cholesky } from '../numeric/cholesky';
import { invertSymmetric } from '../numeric/invert-symmetric';
import {
  expand,
  multiplyGroups,
  type Projected,
  project,
  subtractColumns,
  subtractGroups,
} from './absorption';
import type { InverseDiagonals, MixedSystem } from './exact-system';
import { dot, type FixedBasis } from './fixed-basis';
import type { MixedEquations } from './mixed-equations';

export interface Problem {
  readonly equations: MixedEquations;
  readonly basis: FixedBasis;
  readonly restricted: boolean;
  /** Z'Q and Z'y, y without its ordinary least-squares fit. */
  readonly projectedBasis: readonly Projected[];
  readonly projectedResponse: Projected;
}

/** One column of rows with the groups absorbed and L divided out. */
export interface Reduced {
  readonly rows: Float64Array;
  readonly projected: Projected;
  /** `scaled` times the group part. */
  readonly groupScaled: Float64Array;
  /** Λ (own part less absorbed), and the system's solution for it. */
  readonly own: Float64Array;
  readonly solved: Float64Array;
}

/** Everything known at one set of variance ratios. */
export interface Evaluation {
  readonly ratios: readonly number[];
  /** -2 log-likelihood with the residual variance profiled out. */
  readonly criterion: number;
  readonly residualVariance: number;
  /** y'Py. */
  readonly quadratic: number;
  /** Coefficients of the basis, on the response less its ordinary fit. */
  readonly beta: readonly number[];
  /** inverse of Q'inv(H)Q. */
  readonly betaCovariance: readonly (readonly number[])[];
  /** Predicted random effects. */
  readonly effects: Projected;
  /** inv(H)(y - X beta), row by row. */
  readonly weightedResidual: Float64Array;
  readonly reducedBasis: readonly Reduced[];
  readonly system: MixedSystem;
}

export interface Slopes {
  /** Derivatives of the criterion by the variance ratios. */
  readonly gradient: readonly number[];
  /** Average information for the ratios, the residual variance profiled out: approximates the second derivatives. */
  readonly information: readonly (readonly number[])[];
}

export function degreesOfFreedom(problem: Problem): number {
  return problem.equations.n - (problem.restricted ? problem.basis.q.length : 0);
}

/** Undefined where the equations cannot be solved to working precision. */
export function evaluate(
  problem: Problem,
  system: MixedSystem,
  ratios: readonly number[],
): Evaluation | undefined {
  const { equations, basis } = problem;
  const reduce = (rows: Float64Array, projected: Projected): Reduced =>
    reduceColumn(equations, system, rows, projected);
  const q = basis.q.map((rows, j) => reduce(rows, problem.projectedBasis[j] as Projected));
  const y = reduce(basis.residual, problem.projectedResponse);
  const gram = q.map((a) => q.map((b) => inner(a, b)));
  const lower = q.length === 0 ? [] : cholesky(gram);
  const betaCovariance = q.length === 0 ? [] : invertSymmetric(gram);
  if (lower === undefined || betaCovariance === undefined) return undefined;
  const cross = q.map((column) => inner(column, y));
  const beta = betaCovariance.map((row) => row.reduce((s, v, j) => s + v * (cross[j] as number), 0));
  const quadratic = inner(y, y) - beta.reduce((s, b, j) => s + b * (cross[j] as number), 0);
  const nu = degreesOfFreedom(problem);
  if (!(quadratic > 0)) return undefined;
  const logFixed = problem.restricted
    ? 2 * lower.reduce((s, row, j) => s + Math.log(row[j] as number), 0) + logDeterminantOfBasis(basis)
    : 0;
  const effects = predictedEffects(equations, system, q, y, beta);
  const fitted = expand(equations, effects);
  const weightedResidual = basis.residual.map((value, i) => {
    let rest = value - (fitted[i] as number);
    for (let j = 0; j < beta.length; j += 1)
      rest -= (beta[j] as number) * ((basis.q[j] as Float64Array)[i] as number);
    return rest;
  });
  return {
    ratios,
    system,
    criterion: system.logDeterminant + logFixed + nu * (1 + Math.log((2 * Math.PI * quadratic) / nu)),
    residualVariance: quadratic / nu,
    quadratic,
    beta,
    betaCovariance,
    effects,
    weightedResidual,
    reducedBasis: q,
  };
}

/** 2 log |R|: the fixed columns are counted in their own units, as lme4 does. */
export const logDeterminantOfBasis = (basis: FixedBasis): number =>
  2 * basis.r.reduce((total, row, j) => total + Math.log(row[j] as number), 0);

function reduceColumn(
  equations: MixedEquations,
  system: MixedSystem,
  rows: Float64Array,
  projected: Projected,
): Reduced {
  const groupScaled = multiplyGroups(equations, system.absorbed.scaled, projected.group);
  const own = projected.own.slice();
  subtractGroups(equations, groupScaled, own);
  for (let j = 0; j < own.length; j += 1) own[j] = (own[j] as number) * (system.root[j] as number);
  return { rows, projected, groupScaled, own, solved: system.solve(own) };
}

/** a' inv(H) b. */
const inner = (a: Reduced, b: Reduced): number =>
  dot(a.rows, b.rows) - dot(a.groupScaled, b.projected.group) - dot(a.own, b.solved);

function predictedEffects(
  equations: MixedEquations,
  system: MixedSystem,
  q: readonly Reduced[],
  y: Reduced,
  beta: readonly number[],
): Projected {
  const own = y.solved.slice();
  const group = y.projected.group.slice();
  for (const [j, column] of q.entries()) {
    const b = beta[j] as number;
    for (let i = 0; i < own.length; i += 1) own[i] = (own[i] as number) - b * (column.solved[i] as number);
    for (let i = 0; i < group.length; i += 1)
      group[i] = (group[i] as number) - b * (column.projected.group[i] as number);
  }
  for (let i = 0; i < own.length; i += 1) own[i] = (own[i] as number) * (system.root[i] as number);
  subtractColumns(equations, own, group);
  return { own, group: multiplyGroups(equations, system.absorbed.scaled, group) };
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

export function quadraticForm(
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
export function slopesFrom(
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
export function termSums(
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
