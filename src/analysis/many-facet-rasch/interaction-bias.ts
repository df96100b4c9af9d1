// Bias (interaction) analysis: is an element harder or easier on one group of ratings than the model says?

import { compareLevels } from '../../core/stats/mixed-model/level-order';
import { CategoryCurve } from './category-curve';
import { cumulativeThresholds, type FacetParameters, type JointModel, measureOf } from './joint-equations';
import { bisect } from './measure-extremes';
import type { InteractionCell, InteractionRequest } from './options';

/** Cells in the order of groups, then elements. Measures and thresholds are taken as known. */
export function interactionBias(
  model: JointModel,
  parameters: FacetParameters,
  request: InteractionRequest,
): InteractionCell[] {
  const { ratings, group, groups } = model;
  const { frame, score, top } = ratings;
  const facet = frame.facets.find(({ name }) => name === request.facet);
  if (facet === undefined) return [];
  const by = request.by;
  const nameOf =
    typeof by === 'function'
      ? (i: number) => String(by(frame.ratings[i] as Readonly<Record<string, unknown>>))
      : (i: number) => String((frame.ratings[i] as Readonly<Record<string, unknown>>)[by]);
  const cells = new Map<string, { element: string; group: string; list: number[] }>();
  for (let i = 0; i < frame.n; i += 1) {
    const element = facet.levels[facet.index[i] as number] as string;
    const name = nameOf(i);
    const key = `${element}\u0000${name}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { element, group: name, list: [i] });
    else cell.list.push(i);
  }
  const curve = new CategoryCurve(top);
  const cumulative = cumulativeThresholds(parameters.thresholds, groups, top);
  return [...cells.values()]
    .sort((a, b) => compareLevels(a.group, b.group) || compareLevels(a.element, b.element))
    .map(({ element, group: name, list }) => {
      const places = list.map((i) => measureOf(ratings, parameters.measures, i));
      const sums = (bias: number): { expected: number; information: number } => {
        let expected = 0;
        let information = 0;
        for (const [a, i] of list.entries()) {
          curve.fill((places[a] as number) + bias, cumulative, (group[i] as number) * (top + 1));
          expected += curve.expected;
          information += curve.variance;
        }
        return { expected, information };
      };
      const observed = list.reduce((total, i) => total + (score[i] as number), 0);
      const here = sums(0);
      const difference = observed - here.expected;
      const finite = observed > 0 && observed < list.length * top;
      const bias = finite ? bisect((value) => sums(value).expected - observed) : undefined;
      return {
        element,
        group: name,
        n: list.length,
        observedMinusExpected: difference,
        firstOrderBias: difference / here.information,
        se: 1 / Math.sqrt(here.information),
        bias,
        biasSe: bias === undefined ? undefined : 1 / Math.sqrt(sums(bias).information),
      };
    });
}
