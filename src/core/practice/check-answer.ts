// An answer to a practice case, checked before it is kept.

import type { Levels } from '../framework/competency';
import { type Result, refusal, success } from '../result';
import { tabNames } from '../tab-names';
import type { PracticeTexts } from '../text/id/practice';
import type { PracticeAnswer, PracticeCase } from './practice-case';

/**
 * Accepts an answer that names a known case, was not given before, and holds one level of the scale for each competency of the case and
 * nothing else.
 */
export function checkPracticeAnswer(
  given: PracticeAnswer,
  practiceCases: readonly PracticeCase[],
  answers: readonly PracticeAnswer[],
  highestLevel: number,
  texts: PracticeTexts,
): Result<PracticeAnswer> {
  const practiceCase = practiceCases.find(({ id }) => id === given.practiceCase);
  if (practiceCase === undefined)
    return refusal('unknown-case', { tab: tabNames.practiceCases }, texts.unknownCase);
  if (answers.some((one) => one.rater === given.rater && one.practiceCase === given.practiceCase))
    return refusal('already-answered', { tab: tabNames.practice }, texts.alreadyAnswered);
  const levels: Record<string, number> = {};
  for (const { code } of practiceCase.key) {
    const level = given.levels[code];
    if (level === undefined || !Number.isInteger(level) || level < 1 || level > highestLevel)
      return refusal('level-missing', {}, texts.levelMissing(code, highestLevel));
    levels[code] = level;
  }
  return success({ ...given, levels: levels satisfies Levels });
}
