// Range use: does a rater tell people apart, or give everyone about the same level (central tendency)?

import type { AnswerSheet } from './answer-sheet';
import { type JudgedSpread, judgeSpread, type SpreadNorm, type SpreadRule } from './judge-spread';
import { prepareSheets } from './prepared-sheets';
import { rangeSpreads } from './rater-spread';
import { type RaterSheets, sheetsByRater } from './rater-table';

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
export function rangeUse(sheets: readonly AnswerSheet[], norm?: SpreadNorm): readonly JudgedSpread[] {
  const prepared = prepareSheets(sheets);
  return rangeUseOf(sheetsByRater(prepared), prepared.competencies, norm);
}

/** The same on sheets already prepared. */
export function rangeUseOf(
  raters: readonly RaterSheets[],
  competencies: number,
  norm?: SpreadNorm,
): readonly JudgedSpread[] {
  return judgeSpread(
    rangeSpreads(raters, competencies).flatMap((spread) => spread ?? []),
    rangeRule,
    norm,
  );
}
