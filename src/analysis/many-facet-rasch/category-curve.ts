// The rating scale model at one rating: probabilities of the categories and their moments.

/**
 * Room for the probabilities of one rating and figures derived from them. `fill` works them out for
 * log(P_k / P_{k-1}) = measure - threshold_k.
 */
export class CategoryCurve {
  readonly probability: Float64Array;
  /** P(score >= k) for k = 1 and on, at k - 1. */
  readonly atLeast: Float64Array;
  expected = 0;
  variance = 0;
  /** log of the sum of exponentials: log P_k = k measure - cumulative_k - logSum. */
  logSum = 0;

  constructor(readonly top: number) {
    this.probability = new Float64Array(top + 1);
    this.atLeast = new Float64Array(top);
  }

  /** @param cumulative sums of the first k thresholds, k = 0 to top, from `offset` on */
  fill(measure: number, cumulative: Float64Array, offset: number): void {
    const { probability, atLeast, top } = this;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k <= top; k += 1) {
      const exponent = k * measure - (cumulative[offset + k] as number);
      probability[k] = exponent;
      if (exponent > most) most = exponent;
    }
    let total = 0;
    for (let k = 0; k <= top; k += 1) {
      const value = Math.exp((probability[k] as number) - most);
      probability[k] = value;
      total += value;
    }
    let expected = 0;
    let squares = 0;
    for (let k = 0; k <= top; k += 1) {
      const p = (probability[k] as number) / total;
      probability[k] = p;
      expected += k * p;
      squares += k * k * p;
    }
    let above = 0;
    for (let k = top; k >= 1; k -= 1) {
      above += probability[k] as number;
      atLeast[k - 1] = above;
    }
    this.expected = expected;
    this.variance = Math.max(0, squares - expected * expected);
    this.logSum = most + Math.log(total);
  }

  /** Fourth central moment. */
  kurtosis(): number {
    let total = 0;
    for (let k = 0; k <= this.top; k += 1)
      total += (k - this.expected) ** 4 * (this.probability[k] as number);
    return total;
  }
}
