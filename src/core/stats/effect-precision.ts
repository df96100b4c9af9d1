// How well a design tells its random effects when the variances are known: no response is needed.
import { exactPlan } from './mixed-model/exact-plan';
import { exactSystem } from './mixed-model/exact-system';
import { mixedEquations } from './mixed-model/mixed-equations';
import { modelFrame } from './mixed-model/model-frame';
import type { ModelTable, RandomTerm } from './mixed-model/spec';

/** A random term with its variance, positive. */
interface KnownTerm {
  readonly term: RandomTerm;
  readonly variance: number;
}

/**
 * Share of its variance that each level of the first term keeps once the data are seen: 1 where they say nothing, near 0 where they
 * say all. Sparse, as a mixed model's fit is: thousands of levels take a fraction of a second. Undefined for a table without rows,
 * or past 20,000 effects.
 * @param residual variance of a row around its effects
 * @example effectPrecision([{ g: 'a' }, { g: 'b' }], [{ term: 'g', variance: 1 }], 1)?.get('a') // => 0.5
 */
export function effectPrecision(
  table: ModelTable,
  known: readonly KnownTerm[],
  residual: number,
): ReadonlyMap<string, number> | undefined {
  const frame = modelFrame(table, { response: () => 0, random: known.map(({ term }) => term) });
  const used = known.filter((_, k) => (frame.terms[k]?.levels.length ?? 0) > 0);
  if (frame.n === 0 || used[0] !== known[0]) return undefined;
  const equations = mixedEquations({
    ...frame,
    terms: frame.terms.filter(({ levels }) => levels.length > 0),
  });
  if (equations.layout === undefined) return undefined;
  const system = exactSystem(
    exactPlan(equations, equations.layout),
    used.map(({ variance }) => variance / residual),
  );
  if (system === undefined) return undefined;
  const shares = system.shares();
  const slot = equations.absorbed.indexOf(0);
  const group = new Map(equations.groupLevels.map((level, s) => [level, s]));
  return new Map(
    (equations.terms[0]?.levels ?? []).map((level, position) => [
      level,
      (slot < 0
        ? shares.own[equations.columnOf[0]?.[position] as number]
        : shares.group[(group.get(level) as number) * equations.width + slot]) as number,
    ]),
  );
}
