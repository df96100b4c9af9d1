// Practice answers as the rater checks take them: sheets about cases with a known key link raters who share no ratee.
import type { AnswerSheet, VignetteKey } from '../bias/answer-sheet';
import type { PracticeAnswer, Vignette } from './practice-case';

const practiceRef = (rater: string, vignette: string): string => `latihan|${vignette}|${rater}`;

/**
 * Sheets of the given raters and keys of the cases, one level per competency code, in their order. Answers to cases that are gone do not count.
 * @param codes competencies of the cycle
 * @param cycle the cycle the sheets count for: practice is not bound to one
 */
export function practiceSheets(
  vignettes: readonly Vignette[],
  answers: readonly PracticeAnswer[],
  raters: ReadonlySet<string>,
  codes: readonly string[],
  cycle: string,
): { readonly sheets: readonly AnswerSheet[]; readonly keys: readonly VignetteKey[] } {
  const keyed = new Set(vignettes.map(({ id }) => id));
  return {
    sheets: answers
      .filter(({ rater, vignette }) => raters.has(rater) && keyed.has(vignette))
      .map(({ rater, vignette, levels }) => ({
        id: practiceRef(rater, vignette),
        cycle,
        rater,
        ratee: vignette,
        role: 'vignette',
        levels: codes.map((code) => levels[code]),
      })),
    keys: vignettes.map(({ id, key }) => {
      const levels = new Map(key.map(({ code, level }) => [code, level]));
      return { vignette: id, levels: codes.map((code) => levels.get(code)) };
    }),
  };
}
