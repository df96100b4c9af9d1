// Hypergeometric distribution: probabilities of every count, also tilted by an odds ratio.
import { sum } from '../numeric/sum';
import { logGamma } from './log-gamma';

interface HypergeometricCounts {
  /** Smallest possible count; `probabilities[i]` belongs to `least + i`. */
  readonly least: number;
  readonly probabilities: readonly number[];
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/** Logarithm of the central probabilities up to a constant. */
function hypergeometricLogWeights(marked: number, unmarked: number, drawn: number) {
  const least = Math.max(0, drawn - unmarked);
  const most = Math.min(drawn, marked);
  const start = logChoose(marked, least) + logChoose(unmarked, drawn - least);
  const logWeights = [start];
  for (let k = least; k < most; k += 1) {
    const ratio = ((marked - k) * (drawn - k)) / ((k + 1) * (unmarked - drawn + k + 1));
    logWeights.push((logWeights[k - least] as number) + Math.log(ratio));
  }
  return { least, logWeights };
}

/**
 * Probability of each count of marked balls among `drawn` without replacement from `marked` + `unmarked`;
 * weighted by oddsRatio^count if given (Fisher's noncentral form).
 * @param logOddsRatio 0 for the ordinary distribution
 * @example hypergeometric(1, 1, 1).probabilities // => [0.5, 0.5]
 */
export function hypergeometric(
  marked: number,
  unmarked: number,
  drawn: number,
  logOddsRatio = 0,
): HypergeometricCounts {
  const { least, logWeights } = hypergeometricLogWeights(marked, unmarked, drawn);
  const tilted = logWeights.map((weight, i) => weight + i * logOddsRatio);
  const top = tilted.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = tilted.map((weight) => Math.exp(weight - top));
  const total = sum(weights);
  return { least, probabilities: weights.map((weight) => weight / total) };
}
