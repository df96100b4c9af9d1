// How much a rater's levels vary: over people (range use) and over competencies of one person (halo,
// irregular ratings).
import type { RaterSheets } from './prepared-sheet';
import { meanLevel } from './rater-table';

/** A rater's variance with what is needed to judge it beside others. */
export interface RaterSpread {
  readonly rater: string;
  /** Ratees. */
  readonly n: number;
  /** Most competencies rated in one sheet. */
  readonly competencies: number;
  readonly variance: number;
  /** Degrees of freedom the variance is worth, allowing for correlated ratings. */
  readonly df: number;
  /** Mean level the rater gives. */
  readonly level: number;
}

/**
 * Pooled variance over ratees within competency. Ratings of one person hang together, so the pooled variance
 * is worth fewer degrees of freedom than it has cells: those of Satterthwaite with the office's pooled
 * covariance of competencies.
 */
export function rangeSpreads(
  raters: readonly RaterSheets[],
  competencies: number,
): readonly (RaterSpread | undefined)[] {
  const worth = cellsWorth(covarianceWithinRaters(raters, competencies));
  return raters.map(({ rater, sheets }) => {
    let squares = 0;
    let cells = 0;
    let most = 0;
    for (const { rated } of sheets) most = Math.max(most, rated);
    for (let c = 0; c < competencies; c += 1) {
      let n = 0;
      let mean = 0;
      let m2 = 0;
      for (const { values } of sheets) {
        const value = values[c];
        if (value === undefined) continue;
        n += 1;
        const step = value - mean;
        mean += step / n;
        m2 += step * (value - mean);
      }
      if (n < 2) continue;
      squares += m2;
      cells += n - 1;
    }
    if (cells === 0) return undefined;
    return {
      rater,
      n: sheets.length,
      competencies: most,
      variance: squares / cells,
      df: Math.max(1, cells * worth),
      level: meanLevel(sheets),
    };
  });
}

/**
 * Variance of what is left of a rater's levels after the ratee's mean and the office-wide competency means:
 * small if people are seen as all good or all poor (halo), large if levels are irregular.
 */
export function residualSpreads(
  raters: readonly RaterSheets[],
  means: readonly (number | undefined)[],
): readonly (RaterSpread | undefined)[] {
  return raters.map(({ rater, sheets }) => {
    let squares = 0;
    let cells = 0;
    let most = 0;
    for (const { values, rated } of sheets) {
      most = Math.max(most, rated);
      if (rated < 2) continue;
      squares += residualSquares(values, means);
      cells += rated - 1;
    }
    if (cells === 0) return undefined;
    return {
      rater,
      n: sheets.length,
      competencies: most,
      variance: squares / cells,
      df: cells,
      level: meanLevel(sheets),
    };
  });
}

/** Squared residuals of one sheet after its own mean and the competencies' means. */
export function residualSquares(
  values: readonly (number | undefined)[],
  means: readonly (number | undefined)[],
): number {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (const [c, value] of values.entries()) {
    if (value === undefined) continue;
    n += 1;
    const deviation = value - (means[c] ?? 0);
    const step = deviation - mean;
    mean += step / n;
    squares += step * (deviation - mean);
  }
  return squares;
}

/** Share of a cell's degree of freedom that remains when cells of one person are correlated. */
function cellsWorth(covariance: readonly Float64Array[]): number {
  let trace = 0;
  let squares = 0;
  for (const [i, row] of covariance.entries()) {
    trace += row[i] ?? 0;
    for (const entry of row) squares += entry * entry;
  }
  return squares > 0 ? Math.min(1, (trace * trace) / squares / covariance.length) : 1;
}

/** Covariance of competencies over ratees, pooled within raters, from complete sheets. */
function covarianceWithinRaters(
  raters: readonly RaterSheets[],
  competencies: number,
): readonly Float64Array[] {
  const products = Array.from({ length: competencies }, () => new Float64Array(competencies));
  for (const { sheets } of raters) {
    const complete = sheets.filter(({ rated }) => rated === competencies);
    const means = new Float64Array(competencies);
    for (const { values } of complete)
      for (let c = 0; c < competencies; c += 1)
        means[c] = (means[c] as number) + (values[c] as number) / complete.length;
    const deviation = new Float64Array(competencies);
    for (const { values } of complete) {
      for (let c = 0; c < competencies; c += 1) deviation[c] = (values[c] as number) - (means[c] as number);
      for (let i = 0; i < competencies; i += 1) {
        const row = products[i] as Float64Array;
        const own = deviation[i] as number;
        for (let j = 0; j < competencies; j += 1)
          row[j] = (row[j] as number) + own * (deviation[j] as number);
      }
    }
  }
  return products;
}
