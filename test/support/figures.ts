// Compares figures as the reference sets ask: by relative error, and without a trace of NaN.

/** Asserts |actual - expected| <= tolerance * max(|expected|, floor); null expects undefined. */
export function expectFigure(
  actual: number | undefined,
  expected: number | null,
  tolerance = 1e-9,
  floor = 1e-12,
): void {
  if (expected === null) {
    expect(actual).toBeUndefined();
    return;
  }
  expect(typeof actual).toBe('number');
  const error = Math.abs((actual ?? Number.NaN) - expected) / Math.max(Math.abs(expected), floor);
  // The message of a failure should show both numbers.
  if (!(error <= tolerance)) expect(actual).toBe(expected);
}

/** Paths in a result at which a number is not finite, or a null stands. */
export function unfitNumbers(result: unknown, path = 'result'): string[] {
  if (result === null) return [path];
  if (typeof result === 'number') return Number.isFinite(result) ? [] : [`${path} = ${result}`];
  if (typeof result !== 'object') return [];
  return Object.entries(result).flatMap(([name, value]) => unfitNumbers(value, `${path}.${name}`));
}
