// How far the elements of a facet are told apart: separation, strata, reliability, and the test that all are equal.
import { chiSquareUpper } from '../../core/stats/distributions/chi-square';
import type { FacetReport, Separation } from './options';

type Summary = Pick<FacetReport, 'rmse' | 'sample' | 'population' | 'fixedChiSquare'>;

/** @param elements measures and standard errors of the elements that are not extreme */
export function separationOf(
  elements: readonly { readonly measure: number; readonly se: number }[],
): Summary {
  const n = elements.length;
  if (n === 0)
    return { rmse: undefined, sample: undefined, population: undefined, fixedChiSquare: undefined };
  const mean = elements.reduce((s, e) => s + e.measure, 0) / n;
  const squares = elements.reduce((s, e) => s + (e.measure - mean) ** 2, 0);
  const rmse = Math.sqrt(elements.reduce((s, e) => s + e.se ** 2, 0) / n);
  return {
    rmse,
    sample: n > 1 ? separation(squares / (n - 1), rmse) : undefined,
    population: n > 1 ? separation(squares / n, rmse) : undefined,
    fixedChiSquare: n > 1 ? equality(elements) : undefined,
  };
}

function separation(variance: number, rmse: number): Separation | undefined {
  if (!(rmse > 0)) return undefined;
  const trueSd = Math.sqrt(Math.max(0, variance - rmse ** 2));
  const ratio = trueSd / rmse;
  return {
    sd: Math.sqrt(variance),
    trueSd,
    separation: ratio,
    strata: (4 * ratio + 1) / 3,
    reliability: ratio ** 2 / (1 + ratio ** 2),
  };
}

function equality(elements: readonly { readonly measure: number; readonly se: number }[]): {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
} {
  const weights = elements.map((e) => 1 / e.se ** 2);
  const total = weights.reduce((s, w) => s + w, 0);
  const centre = elements.reduce((s, e, i) => s + (weights[i] as number) * e.measure, 0) / total;
  const chiSquare = elements.reduce((s, e, i) => s + (weights[i] as number) * (e.measure - centre) ** 2, 0);
  const df = elements.length - 1;
  return { chiSquare, df, p: chiSquareUpper(chiSquare, df) };
}
