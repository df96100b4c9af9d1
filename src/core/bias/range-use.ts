// Range use: does a rater tell people apart, or give everyone about the same level (central tendency)?
import { type JudgedSpread, judgeSpread, type SpreadNorm, type SpreadRule } from './judge-spread';
import { preparedOf, type SheetInput } from './prepared-sheets';
import { rangeSpreads } from './rater-spread';

export const rangeRule: SpreadRule = {
  transform: 'log',
  tail: 'lower',
  ratees: 4,
  competencies: 1,
  direction: 'narrow',
};

/**
 * Logarithm of the variance over ratees within competency, adjusted for the rater's mean level (near an end
 * of the scale there is less room), against the office. Lower tail. Not judged with fewer than 4 ratees; with
 * fewer than 10 raters shown only, unless a norm is given.
 */
export function rangeUse(input: SheetInput, norm?: SpreadNorm): readonly JudgedSpread[] {
  const { raters, competencies } = preparedOf(input);
  return judgeSpread(
    rangeSpreads(raters, competencies).flatMap((spread) => spread ?? []),
    rangeRule,
    norm,
  );
}
