// Makes of a table and a specification what every way of looking at the likelihood starts from, or says why there is none.
import { outOfReach } from '../figure/out-of-reach';
import { type Refused, refused, tooFew } from '../figure/outcome';
import { project } from './absorption';
import type { Problem } from './criterion';
import { fixedBasis } from './fixed-basis';
import { mixedEquations } from './mixed-equations';
import { type ModelFrame, modelFrame } from './model-frame';
import type { MixedModelSpec, ModelTable } from './spec';

interface MixedProblem {
  readonly ok: true;
  readonly frame: ModelFrame;
  readonly problem: Problem;
}

export function mixedProblem(table: ModelTable, spec: MixedModelSpec): MixedProblem | Refused {
  const frame = modelFrame(table, spec);
  const refusal = refusalOf(frame);
  if (refusal !== undefined) return refusal;
  const equations = mixedEquations(frame);
  const basis = fixedBasis(equations.x, equations.y);
  const free = frame.n - basis.q.length;
  if (free < 1) return tooFew('degrees-of-freedom', frame.n, basis.q.length + 1);
  if (!hasSpread(basis.residual, equations.y)) return refused('no-variation', { what: 'values', n: frame.n });
  return {
    ok: true,
    frame,
    problem: {
      equations,
      basis,
      restricted: (spec.method ?? 'REML') === 'REML',
      projectedBasis: basis.q.map((column) => project(equations, column)),
      projectedResponse: project(equations, basis.residual),
    },
  };
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
