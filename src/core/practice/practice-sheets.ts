// Practice answers as the rater checks take them: sheets about cases with a known key link raters who share no ratee.
import type { AnswerSheet, PracticeKey } from '../bias/answer-sheet';
import type { PracticeAnswer, PracticeCase } from './practice-case';

const practiceRef = (rater: string, practiceCase: string): string => `latihan|${practiceCase}|${rater}`;

/**
 * Sheets of the given raters and keys of the cases, one level per competency code, in their order. Answers to cases that are gone do not count.
 * @param codes competencies of the cycle
 * @param cycle the cycle the sheets count for: practice is not bound to one
 */
export function practiceSheets(
  practiceCases: readonly PracticeCase[],
  answers: readonly PracticeAnswer[],
  raters: ReadonlySet<string>,
  codes: readonly string[],
  cycle: string,
): { readonly sheets: readonly AnswerSheet[]; readonly keys: readonly PracticeKey[] } {
  const keyed = new Set(practiceCases.map(({ id }) => id));
  return {
    sheets: answers
      .filter(({ rater, practiceCase }) => raters.has(rater) && keyed.has(practiceCase))
      .map(({ rater, practiceCase, levels }) => ({
        id: practiceRef(rater, practiceCase),
        cycle,
        rater,
        ratee: practiceCase,
        role: 'vignette',
        levels: codes.map((code) => levels[code]),
      })),
    keys: practiceCases.map(({ id, key }) => {
      const levels = new Map(key.map(({ code, level }) => [code, level]));
      return { practiceCase: id, levels: codes.map((code) => levels.get(code)) };
    }),
  };
}
