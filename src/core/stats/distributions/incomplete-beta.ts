// Regularised incomplete beta function, both tails, and its inverse: t, F, binomial and beta rest on it.

import { stirlingRemainder } from './log-gamma';
import { log1pMinus } from './log1p-minus';
import { solveTail } from './solve-tail';

const mostTerms = 100_000;

/**
 * ln(share / expected) - (share / expected - 1), where excess = share / expected - 1 is known to more digits.
 */
const logRatioMinus = (ratio: number, excess: number): number =>
  ratio < 0.5 ? Math.log(ratio) - excess : log1pMinus(excess);

/** x^a y^b / B(a, b) with x + y = 1: the density of ln(x / y). */
function betaWeight(a: number, b: number, x: number, y: number): number {
  const excess = x * b - y * a;
  const exponent =
    a * logRatioMinus((x * (a + b)) / a, excess / a) + b * logRatioMinus((y * (a + b)) / b, -excess / b);
  const remainder = stirlingRemainder(a + b) - stirlingRemainder(a) - stirlingRemainder(b);
  return Math.sqrt((a / (a + b)) * (b / (2 * Math.PI))) * Math.exp(exponent + remainder);
}

/** I_x(a, b) by its continued fraction (Lentz), for x below (a + 1) / (a + b + 2). */
function fraction(a: number, b: number, x: number, weight: number): number {
  const tiny = 1e-300;
  const safe = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let total = d;
  for (let m = 1; m < mostTerms; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    total *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    total *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) break;
  }
  return (weight * total) / a;
}

/**
 * Both tails of the beta distribution at x, given x and y = 1 - x so that neither loses digits next to 1.
 * @throws RangeError unless a, b > 0 and x, y are from 0 to 1
 */
export function betaTails(
  a: number,
  b: number,
  x: number,
  y: number,
): { readonly lower: number; readonly upper: number } {
  if (!(a > 0) || !(b > 0) || !(x >= 0) || !(y >= 0))
    throw new RangeError('betaTails: a, b above 0, x from 0 to 1');
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  const weight = betaWeight(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, fraction(a, b, x, weight));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, fraction(b, a, y, weight));
  return { lower: 1 - upper, upper };
}

/**
 * ln(x / y) at which the tails are `lower` and `upper` (which add to 1; the smaller is used). From it x, y
 * and their ratio follow without loss. Minus or plus infinity for a tail of 0.
 */
export function betaLogitQuantile(a: number, b: number, lower: number, upper: number): number {
  if (!(lower >= 0) || !(upper >= 0)) throw new RangeError('betaLogitQuantile: probabilities from 0 to 1');
  if (lower === 0) return Number.NEGATIVE_INFINITY;
  if (upper === 0) return Number.POSITIVE_INFINITY;
  const useLower = lower <= upper;
  const tail = (w: number) => {
    const x = 1 / (1 + Math.exp(-w));
    const y = 1 / (1 + Math.exp(w));
    const tails = betaTails(a, b, x, y);
    return { probability: useLower ? tails.lower : tails.upper, density: betaWeight(a, b, x, y) };
  };
  return solveTail(
    tail,
    useLower ? 'rising' : 'falling',
    useLower ? lower : upper,
    Math.log(a / b),
    [-700, 700],
  );
}
