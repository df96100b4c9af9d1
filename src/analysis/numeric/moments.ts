// Running count, mean and sum of squared deviations in one pass, and how two such records join.

export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Sum of squared deviations from the mean; divide by n - 1 for the sample variance. */
  readonly squares: number;
}

export const noMoments: Moments = { n: 0, mean: 0, squares: 0 };

/**
 * Adds one value (Welford 1962).
 * @example [2, 4, 9].reduce(addMoment, noMoments).squares // => 26
 */
export function addMoment(moments: Moments, value: number): Moments {
  const n = moments.n + 1;
  const step = value - moments.mean;
  const mean = moments.mean + step / n;
  return { n, mean, squares: moments.squares + step * (value - mean) };
}

/** Joins the records of two disjoint sets (Chan, Golub & LeVeque 1983). */
export function joinMoments(a: Moments, b: Moments): Moments {
  const n = a.n + b.n;
  if (n === 0) return noMoments;
  const step = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (step * b.n) / n,
    squares: a.squares + b.squares + (step * step * a.n * b.n) / n,
  };
}
