// Elementary symmetric functions of polytomous items: how likely each total is, whatever the persons.

/** Sums over all answer patterns with total r of the products of `weights`, r = 0 and on. Scaled so that the largest is 1. */
interface TotalWeights {
  readonly values: Float64Array;
  readonly logScale: number;
}

const nothing: TotalWeights = { values: Float64Array.of(1), logScale: 0 };

/** @param item exp(-cumulative threshold) of categories 0 and on */
function withItem(totals: TotalWeights, item: Float64Array): TotalWeights {
  return product(totals, { values: item, logScale: 0 });
}

function product(a: TotalWeights, b: TotalWeights): TotalWeights {
  const values = new Float64Array(a.values.length + b.values.length - 1);
  for (let i = 0; i < a.values.length; i += 1)
    for (let j = 0; j < b.values.length; j += 1)
      values[i + j] = (values[i + j] as number) + (a.values[i] as number) * (b.values[j] as number);
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  for (let r = 0; r < values.length; r += 1) values[r] = (values[r] as number) / most;
  return { values, logScale: a.logScale + b.logScale + Math.log(most) };
}

/** The functions over all items, and over all but each one (by products from both ends, which keep every digit). */
export function symmetricFunctions(items: readonly Float64Array[]): {
  readonly all: TotalWeights;
  readonly without: readonly TotalWeights[];
} {
  const before: TotalWeights[] = [nothing];
  for (const item of items) before.push(withItem(before[before.length - 1] ?? nothing, item));
  const without: TotalWeights[] = [];
  let after = nothing;
  for (let i = items.length - 1; i >= 0; i -= 1) {
    without[i] = product(before[i] ?? nothing, after);
    after = withItem(after, items[i] ?? nothing.values);
  }
  return { all: before[items.length] ?? nothing, without };
}
