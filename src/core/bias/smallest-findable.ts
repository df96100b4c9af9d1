// The smallest true severity that the rule of flags finds: what an office of this size could have seen.
import { chiSquareQuantile } from '../stats/distributions/chi-square';
import { normalQuantile } from '../stats/distributions/normal';
import { studentQuantile } from '../stats/distributions/student-t';
import { testsForRate } from './adjust-for-office';
import { falseDiscoveryRate } from './rater-check';

/** A power of 0.8 is promised; a flag must pass several tests on an error that is itself estimated, so each is asked to pass more often. */
const power = 0.85;

/** Share of raters taken to have a habit. Where a rate of false flags is held, flags ease each other: half of them are counted on. */
const usualShare = 0.1;

/** An office of fewer is judged as if it had so many. */
const fewestTests = 10;

/** How sure it must be that raters differ at all before any is flagged: where the chance of any false flag is held already, less. */
export const spreadSure = (raters: number): number => (raters < testsForRate ? 0.2 : 0.01);

/**
 * Null standard errors a severity must measure to be found with 80 % power among so many judged raters: it must pass the adjusted
 * level, and raters must differ at all. The error is estimated too, so it has the tails of t.
 * @param df what the error is worth; that of the raters' differences if it is not known better
 */
export function findableFactor(raters: number, df = Math.max(1, raters - 1)): number {
  const whole = Math.round(Math.min(df, 1e6));
  const key = `${raters}|${whole}`;
  const known = factors.get(key) ?? factorOf(raters, whole);
  factors.set(key, known);
  return known;
}

const factors = new Map<string, number>();

function factorOf(raters: number, df: number): number {
  const differences = Math.max(1, raters - 1);
  const found = Math.max(1, (usualShare * raters) / 2);
  const single =
    raters < testsForRate
      ? studentQuantile(1 - falseDiscoveryRate / Math.max(fewestTests, raters) / 2, df) +
        studentQuantile(power, df)
      : studentQuantile(1 - (falseDiscoveryRate * found) / raters, df) + studentQuantile(power, df);
  // Sum of z squared, noncentral by the habit of a tenth: normal with mean df + ncp and variance 2 df + 4 ncp.
  const reach = normalQuantile(power);
  const needs = chiSquareQuantile(1 - spreadSure(raters), differences) - differences;
  let ncp = 0;
  for (let step = 0; step < 60; step += 1)
    ncp = needs + reach * Math.sqrt(2 * differences + 4 * Math.max(0, ncp));
  const differ = Math.sqrt(Math.max(0, ncp) / Math.max(1, usualShare * raters));
  return Math.max(single, differ);
}

/** In points, for a rater with this null standard error: surely found, and surely at least `effect` in size. */
export const smallestFindable = (error: number, raters: number, effect: number, df?: number): number =>
  Math.max(findableFactor(raters, df) * error, effect + normalQuantile(power) * error);
