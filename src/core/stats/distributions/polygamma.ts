// Derivatives of the log-gamma function: digamma, trigamma and the inverse of trigamma.

const asymptotic = 12;

/**
 * ψ(x), the derivative of lnΓ, for x > 0.
 * @example Math.round(digamma(1) * 1e10) // => -5772156649
 */
export function digamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < asymptotic; z += 1) shift -= 1 / z;
  const s = 1 / (z * z);
  const series =
    s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32760 - s / 12))))));
  return shift + Math.log(z) - 1 / (2 * z) - series;
}

/**
 * ψ'(x) for x > 0.
 * @example Math.round(trigamma(1) * 1e10) // => 16449340668
 */
export function trigamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < asymptotic; z += 1) shift += 1 / (z * z);
  const s = 1 / (z * z);
  const series =
    s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - s * (691 / 2730 - (7 * s) / 6))))));
  return shift + 1 / z + s / 2 + series / z;
}

/** ψ''(x) for x > 0, enough digits to steer Newton's method. */
function tetragamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < asymptotic; z += 1) shift -= 2 / (z * z * z);
  const s = 1 / (z * z);
  return shift - s * (1 + 1 / z + s * (1 / 2 - s * (1 / 6 - s / 6)));
}

/**
 * x with ψ'(x) = y, for y > 0 (Smyth 2004, appendix: Newton on 1 / ψ', which is nearly linear, so it settles
 * from any start).
 */
export function trigammaInverse(y: number): number {
  if (y > 1e7) return 1 / Math.sqrt(y);
  if (y < 1e-6) return 1 / y;
  let x = 0.5 + 1 / y;
  for (let step = 0; step < 60; step += 1) {
    const value = trigamma(x);
    const change = (value * (1 - value / y)) / tetragamma(x);
    x += change;
    if (Math.abs(change) < 1e-15 * x) break;
  }
  return x;
}
