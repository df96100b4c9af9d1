// Regularised incomplete gamma function, both tails, and its inverse.

import { stirlingRemainder } from './log-gamma';
import { log1pMinus } from './log1p-minus';
import { solveTail } from './solve-tail';

const mostTerms = 100_000;

/** x^a e^-x / Γ(a): the density of ln x. */
function gammaWeight(a: number, x: number): number {
  const ratio = x / a;
  // ratio - 1 would lose the digits of a small ratio.
  const exponent = ratio < 0.5 ? Math.log(ratio) - (ratio - 1) : log1pMinus((x - a) / a);
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(a * exponent - stirlingRemainder(a));
}

/** P(a, x) by its series, for x below a + 1. */
function lowerSeries(a: number, x: number, weight: number): number {
  let term = 1 / a;
  let total = term;
  for (let n = 1; n < mostTerms && term > total * 1e-17; n += 1) {
    term *= x / (a + n);
    total += term;
  }
  return weight * total;
}

/** Q(a, x) by its continued fraction (Lentz), for x from a + 1 up. */
function upperFraction(a: number, x: number, weight: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostTerms; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return weight * fraction;
}

/**
 * Both tails of the gamma distribution with shape a and scale 1 at x >= 0; the small one is never 1 minus the
 * large one.
 */
export function gammaTails(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (!(a > 0) || !(x >= 0)) throw new RangeError('gammaTails: shape above 0 and x from 0 up');
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const weight = gammaWeight(a, x);
  if (x < a + 1) {
    const lower = Math.min(1, lowerSeries(a, x, weight));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperFraction(a, x, weight));
  return { lower: 1 - upper, upper };
}

/**
 * x with lower tail `lower` and upper tail `upper` (which add to 1): give both exactly, the smaller is used.
 */
export function gammaQuantile(a: number, lower: number, upper: number): number {
  if (!(a > 0) || !(lower >= 0) || !(upper >= 0))
    throw new RangeError('gammaQuantile: probabilities from 0 to 1');
  if (lower === 0) return 0;
  if (upper === 0) return Number.POSITIVE_INFINITY;
  const useLower = lower <= upper;
  const tail = (w: number) => {
    const x = Math.exp(w);
    const tails = gammaTails(a, x);
    return { probability: useLower ? tails.lower : tails.upper, density: gammaWeight(a, x) };
  };
  return Math.exp(
    solveTail(tail, useLower ? 'rising' : 'falling', useLower ? lower : upper, Math.log(a), [-740, 700]),
  );
}
