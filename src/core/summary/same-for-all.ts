// On which competencies a rater gave everybody the same level: told to the rater, who alone knows whether it is so.
import type { Competency, Levels } from '../framework/competency';

/** With fewer people rated, equal levels are nothing to ask about. */
const fewest = 3;

/**
 * The competencies on which at least three people were rated, and all the same.
 * @param ratings the rater's answers in force, one a person
 */
export const sameForAll = <C extends Pick<Competency, 'code'>>(
  competencies: readonly C[],
  ratings: readonly Levels[],
): readonly C[] =>
  competencies.filter(({ code }) => {
    const levels = ratings.flatMap((rating) => rating[code] ?? []);
    return levels.length >= fewest && new Set(levels).size === 1;
  });
