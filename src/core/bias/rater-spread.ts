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
 * covariance of competencies, from every pair of competencies rated together, however few sheets are complete.
 */
export function rangeSpreads(
  raters: readonly RaterSheets[],
  competencies: number,
): readonly (RaterSpread | undefined)[] {
  const rated = raters.flatMap(({ sheets }) => sheets.map((sheet) => sheet.rated));
  const worth = cellsWorth(
    covarianceWithinRaters(raters, competencies),
    rated.reduce((total, own) => total + own, 0) / Math.max(1, rated.length),
  );
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

/**
 * Share of a cell's degree of freedom that remains when cells of one person are correlated.
 * @param rated competencies of one sheet, on average: of those alone a cell has company
 */
function cellsWorth(covariance: readonly Float64Array[], rated: number): number {
  const size = covariance.length;
  let trace = 0;
  let own = 0;
  let shared = 0;
  for (const [i, row] of covariance.entries())
    for (const [j, entry] of row.entries()) {
      if (i === j) trace += entry;
      if (i === j) own += entry * entry;
      else shared += entry * entry;
    }
  const company = size > 1 ? Math.max(0, rated - 1) / (size - 1) : 0;
  const squares = own + company * shared;
  return squares > 0 ? Math.min(1, (trace * trace) / squares / size) : 1;
}

/** Covariance of competencies over ratees, pooled within raters, each from the sheets that have both. */
function covarianceWithinRaters(
  raters: readonly RaterSheets[],
  competencies: number,
): readonly Float64Array[] {
  const products = Array.from({ length: competencies }, () => new Float64Array(competencies));
  const counts = Array.from({ length: competencies }, () => new Float64Array(competencies));
  for (const { sheets } of raters) {
    const means = new Float64Array(competencies);
    const seen = new Float64Array(competencies);
    for (const { values } of sheets)
      for (let c = 0; c < competencies; c += 1) {
        const value = values[c];
        if (value === undefined) continue;
        means[c] = (means[c] as number) + value;
        seen[c] = (seen[c] as number) + 1;
      }
    for (let c = 0; c < competencies; c += 1)
      means[c] = (means[c] as number) / Math.max(1, seen[c] as number);
    for (const { values } of sheets) {
      for (let i = 0; i < competencies; i += 1) {
        const first = values[i];
        if (first === undefined || (seen[i] as number) < 2) continue;
        const row = products[i] as Float64Array;
        const count = counts[i] as Float64Array;
        const own = first - (means[i] as number);
        for (let j = 0; j < competencies; j += 1) {
          const second = values[j];
          if (second === undefined || (seen[j] as number) < 2) continue;
          row[j] = (row[j] as number) + own * (second - (means[j] as number));
          count[j] = (count[j] as number) + 1;
        }
      }
    }
  }
  for (const [i, row] of products.entries())
    for (let j = 0; j < competencies; j += 1) {
      const count = counts[i]?.[j] as number;
      row[j] = count > 0 ? (row[j] as number) / count : 0;
    }
  return products;
}
