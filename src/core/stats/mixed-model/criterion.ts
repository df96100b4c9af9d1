// The profiled (restricted) likelihood at given variance ratios, its slopes and its average information.

import { cholesky } from '../numeric/cholesky';
import { invertSymmetric } from '../numeric/invert-symmetric';
import { expand, multiplyGroups, type Projected, subtractColumns, subtractGroups } from './absorption';
import type { MixedSystem } from './exact-system';
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
const logDeterminantOfBasis = (basis: FixedBasis): number =>
  2 * basis.r.reduce((total, row, j) => total + Math.log(row[j] as number), 0);

export function reduceColumn(
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
export const inner = (a: Reduced, b: Reduced): number =>
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
