// The equations left after absorption, never formed: solved by conjugate gradients, their traces and determinant estimated with probes.
import {
  type Absorbed,
  absorbGroups,
  expand,
  multiplyGroups,
  project,
  subtractColumns,
  subtractGroups,
} from './absorption';
import { conjugateGradients, logQuadrature } from './conjugate-gradients';
import type { InverseDiagonals, MixedSystem } from './exact-system';
import type { MixedEquations } from './mixed-equations';

/** Fixed, so that the same data give the same figures; more effects need no more probes. */
const PROBES = 24;
const STEPS = 600;

interface IterativePlan {
  readonly equations: MixedEquations;
  /** Diagonal of Z'Z over the columns. */
  readonly counts: Float64Array;
  /** Whether two columns of one term are all that a row has, so that Z'Z is diagonal. */
  readonly diagonal: boolean;
}

export function iterativePlan(equations: MixedEquations): IterativePlan {
  const counts = new Float64Array(equations.columns);
  let several = 0;
  for (const [k, list] of equations.columnOf.entries()) {
    if (list.length === 0) continue;
    several += 1;
    const term = equations.terms[k];
    for (let i = 0; i < equations.n; i += 1) {
      const level = term?.index[i] as number;
      if (level < 0) continue;
      const column = list[level] as number;
      counts[column] = (counts[column] as number) + (term?.weight[i] as number) ** 2;
    }
  }
  return { equations, counts, diagonal: several <= 1 };
}

export function iterativeSystem(plan: IterativePlan, ratios: readonly number[]): MixedSystem {
  const { equations } = plan;
  const roots = ratios.map(Math.sqrt);
  const absorbed = absorbGroups(equations, roots);
  const root = Float64Array.from(equations.termOf, (k) => roots[k] as number);
  const preconditioner = diagonalOf(plan, absorbed, root);
  const multiply = (x: Float64Array): Float64Array => multiplySystem(plan, absorbed, root, x);
  const { logDeterminant, shares } = probe(plan, absorbed, roots, root, preconditioner, multiply);
  return {
    absorbed,
    roots,
    root,
    logDeterminant: logDeterminant + absorbed.logDeterminant,
    solve: (right) => conjugateGradients(multiply, preconditioner, right, 1e-10, STEPS).x,
    shares: () => shares,
  };
}

function diagonalOf(
  { equations, counts }: IterativePlan,
  absorbed: Absorbed,
  root: Float64Array,
): Float64Array {
  const { width, groups, begin, members, meets } = equations;
  const diagonal = counts.slice();
  for (let s = 0; s < groups; s += 1) {
    for (let e = begin[s] as number; e < (begin[s + 1] as number); e += 1) {
      let total = 0;
      for (let a = 0; a < width; a += 1)
        for (let b = 0; b < width; b += 1)
          total +=
            (meets[e * width + a] as number) *
            (absorbed.scaled[(s * width + a) * width + b] as number) *
            (meets[e * width + b] as number);
      const column = members[e] as number;
      diagonal[column] = (diagonal[column] as number) - total;
    }
  }
  return diagonal.map((value, j) => 1 + Math.max(0, value) * (root[j] as number) ** 2);
}

function multiplySystem(
  { equations, counts, diagonal }: IterativePlan,
  absorbed: Absorbed,
  root: Float64Array,
  x: Float64Array,
): Float64Array {
  const scaled = x.map((value, j) => value * (root[j] as number));
  const group = new Float64Array(equations.groups * equations.width);
  const own = diagonal
    ? scaled.map((value, j) => value * (counts[j] as number))
    : project(equations, expand(equations, { own: scaled, group })).own;
  subtractColumns(equations, scaled, group);
  // `subtractColumns` left -C x.
  const met = multiplyGroups(equations, absorbed.scaled, group);
  for (let i = 0; i < met.length; i += 1) met[i] = -(met[i] as number);
  subtractGroups(equations, met, own);
  return own.map((value, j) => (x[j] as number) + value * (root[j] as number));
}

/** Random signs, but the same ones every time (a 32-bit mixer of probe and column). */
function sign(probeNumber: number, column: number): number {
  let h = Math.imul(probeNumber + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) & 1) === 0 ? 1 : -1;
}

/** Hutchinson's estimates: each probe v gives v'log(S)v for the determinant and v_i (inv(S) v)_i for the diagonal. */
function probe(
  { equations }: IterativePlan,
  absorbed: Absorbed,
  roots: readonly number[],
  root: Float64Array,
  preconditioner: Float64Array,
  multiply: (x: Float64Array) => Float64Array,
): { readonly logDeterminant: number; readonly shares: InverseDiagonals } {
  const { columns, width, groups } = equations;
  const own = new Float64Array(columns);
  const group = new Float64Array(groups * width);
  let logDeterminant = preconditioner.reduce((total, value) => total + Math.log(value), 0);
  for (let p = 0; p < PROBES && columns > 0; p += 1) {
    const signs = Float64Array.from({ length: columns }, (_, j) => sign(p, j));
    const right = signs.map((v, j) => v * Math.sqrt(preconditioner[j] as number));
    const test = signs.map((v, j) => v / Math.sqrt(preconditioner[j] as number));
    const solution = conjugateGradients(multiply, preconditioner, right, 1e-6, STEPS);
    logDeterminant += (columns / PROBES) * logQuadrature(solution);
    for (let j = 0; j < columns; j += 1)
      own[j] = (own[j] as number) + ((test[j] as number) * (solution.x[j] as number)) / PROBES;
    const left = throughGroups(equations, absorbed, roots, root, test);
    const through = throughGroups(equations, absorbed, roots, root, solution.x);
    for (let i = 0; i < group.length; i += 1)
      group[i] = (group[i] as number) + ((left[i] as number) * (through[i] as number)) / PROBES;
  }
  for (let s = 0; s < groups; s += 1)
    for (let a = 0; a < width; a += 1) {
      const at = s * width + a;
      group[at] = (group[at] as number) + (absorbed.inner[at * width + a] as number);
    }
  return { logDeterminant, shares: { own, group } };
}

/** inner Λ C Λ x, group by group. */
function throughGroups(
  equations: MixedEquations,
  absorbed: Absorbed,
  roots: readonly number[],
  root: Float64Array,
  x: Float64Array,
): Float64Array {
  const { width, groups } = equations;
  const met = new Float64Array(groups * width);
  subtractColumns(
    equations,
    x.map((value, j) => value * (root[j] as number)),
    met,
  );
  for (let s = 0; s < groups; s += 1)
    for (const [a, k] of equations.absorbed.entries())
      met[s * width + a] = (met[s * width + a] as number) * (roots[k] as number);
  return multiplyGroups(equations, absorbed.inner, met);
}
