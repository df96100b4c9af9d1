// Logarithm of the gamma function and what Stirling's formula leaves of it.

const halfLogTwoPi = 0.9189385332046727;

/** Coefficients of the asymptotic series in 1/x, 1/x^3, ... (Bernoulli numbers). */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** From here on the series is exact to double precision. */
const asymptotic = 10;

/**
 * lnΓ(x) - ((x - 1/2) ln x - x + ln(2π)/2) for x > 0: small, and accurate where lnΓ itself is large. Keeps
 * tails with thousands of degrees of freedom exact to the last digits.
 */
export function stirlingRemainder(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < asymptotic; z += 1) shift += (z + 0.5) * Math.log1p(1 / z) - 1;
  const square = 1 / (z * z);
  let value = 0;
  for (let k = series.length - 1; k >= 0; k -= 1) value = value * square + (series[k] as number);
  return shift + value / z;
}

/**
 * lnΓ(x) for x > 0, absolute error about 1e-15 times max(1, |result|).
 * @throws RangeError unless x > 0
 * @example logGamma(5) - Math.log(24) < 1e-14 // => true
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('logGamma: x must be above 0');
  let product = 1;
  let z = x;
  for (; z < asymptotic; z += 1) product *= z;
  return (z - 0.5) * Math.log(z) - z + halfLogTwoPi + stirlingRemainder(z) - Math.log(product);
}
