// Persons' measures at known thresholds, and how well their answers follow the model item by item.
import { isPresent, type Maybe } from '../../core/stats/figure/missing';
import { CategoryCurve } from './category-curve';
import { FitSums } from './fit-statistics';
import { bisect } from './measure-extremes';

interface ItemCurve {
  readonly curve: CategoryCurve;
  readonly cumulative: Float64Array;
}

function itemCurves(thresholds: readonly (readonly number[])[]): ItemCurve[] {
  return thresholds.map((list) => {
    const cumulative = new Float64Array(list.length + 1);
    for (const [k, value] of list.entries()) cumulative[k + 1] = (cumulative[k] as number) + value;
    return { curve: new CategoryCurve(list.length), cumulative };
  });
}

/** Measure at which the total is expected, with its information. */
function measureOfTotal(
  curves: readonly ItemCurve[],
  total: number,
): { readonly measure: number; readonly information: number } {
  let information = 0;
  const excess = (measure: number): number => {
    let expected = 0;
    information = 0;
    for (const { curve, cumulative } of curves) {
      curve.fill(measure, cumulative, 0);
      expected += curve.expected;
      information += curve.variance;
    }
    return expected - total;
  };
  const measure = bisect(excess);
  excess(measure);
  return { measure, information };
}

export function personTable(
  thresholds: readonly (readonly number[])[],
): { readonly total: number; readonly measure: number; readonly se: number }[] {
  const curves = itemCurves(thresholds);
  const highest = thresholds.reduce((s, list) => s + list.length, 0);
  return Array.from({ length: Math.max(0, highest - 1) }, (_, r) => {
    const { measure, information } = measureOfTotal(curves, r + 1);
    return { total: r + 1, measure, se: 1 / Math.sqrt(information) };
  });
}

/** Residuals at the persons' own measures; persons with extreme totals do not count. */
export function itemFits(
  rows: readonly (readonly Maybe<number>[])[],
  thresholds: readonly (readonly number[])[],
): FitSums[] {
  const curves = itemCurves(thresholds);
  const sums = thresholds.map(() => new FitSums());
  for (const row of rows) {
    const answered = curves.flatMap((curve, i) => (isPresent(row[i]) ? [{ curve, i }] : []));
    const total = answered.reduce((s, { i }) => s + (row[i] as number), 0);
    const highest = answered.reduce((s, { curve }) => s + curve.curve.top, 0);
    if (total === 0 || total === highest) continue;
    const { measure } = measureOfTotal(
      answered.map(({ curve }) => curve),
      total,
    );
    for (const { curve, i } of answered) {
      curve.curve.fill(measure, curve.cumulative, 0);
      sums[i]?.add((row[i] as number) - curve.curve.expected, curve.curve.variance, curve.curve.kurtosis());
    }
  }
  return sums;
}
