// The dictionary as a reader of one language sees it: the national sentences in English, whatever an office has written as it stands.
import type { Language } from '../language';
import { onceFor } from '../once-for';
import type { Competency } from './competency';
import { nationalCompetencies } from './national-competencies';
import { nationalLevels } from './national-dictionary';
import { nationalEnglish } from './national-english';

const inEnglish = onceFor(
  (national: typeof nationalCompetencies): ReadonlyMap<string, string> =>
    new Map([
      ...nationalLevels.map(({ name, nameEn }) => [name, nameEn] as const),
      ...national.flatMap(({ code, levels }) =>
        levels.flatMap((sentences, level) =>
          sentences.map(
            (sentence, at) => [sentence, nationalEnglish[code]?.[level]?.[at] ?? sentence] as const,
          ),
        ),
      ),
    ]),
);

/** Competencies in a language. A sentence that the office has changed is no national one any more and stays its own. */
export function dictionaryIn(language: Language, competencies: readonly Competency[]): readonly Competency[] {
  if (language === 'id') return competencies;
  const known = inEnglish(nationalCompetencies);
  const told = (sentence: string) => known.get(sentence) ?? sentence;
  return competencies.map((one) => ({
    ...one,
    name: one.nameEn ?? one.name,
    levels: one.levels.map((level) => ({
      ...level,
      name: told(level.name),
      description: told(level.description),
      indicators: level.indicators.map(told),
    })),
  }));
}
