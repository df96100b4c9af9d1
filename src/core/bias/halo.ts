// Halo: does a rater see people as all good or all poor, the same on every competency?
import { type JudgedSpread, judgeSpread, type SpreadNorm, type SpreadRule } from './judge-spread';
import { preparedOf, type SheetInput } from './prepared-sheets';
import { residualSpreads } from './rater-spread';
import { competencyMeans } from './rater-table';

/**
 * Of roots and logarithm the square root leaves these variances of rounded levels closest to normal in the
 * lower tail.
 */
export const haloRule: SpreadRule = {
  transform: 'squareRoot',
  tail: 'lower',
  ratees: 3,
  competencies: 4,
  direction: 'uniform',
};

/**
 * Square root of the variance that remains after the ratee's mean and the office-wide competency means,
 * adjusted for the rater's mean level, against the office. Lower tail. Not judged with fewer than 3 ratees or
 * 4 competencies; with fewer than 10 raters shown only, unless a norm is given.
 */
export function halo(input: SheetInput, norm?: SpreadNorm): readonly JudgedSpread[] {
  const { raters, competencies } = preparedOf(input);
  const spreads = residualSpreads(raters, competencyMeans(raters, competencies));
  return judgeSpread(
    spreads.flatMap((spread) => spread ?? []),
    haloRule,
    norm,
  );
}
