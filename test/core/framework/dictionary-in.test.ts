// The dictionary in the reader's language.
import type { Competency } from '../../../src/core/framework/competency';
import { dictionaryIn } from '../../../src/core/framework/dictionary-in';
import { nationalCompetencies } from '../../../src/core/framework/national-competencies';
import { nationalDictionary, nationalLevels } from '../../../src/core/framework/national-dictionary';

const national = nationalDictionary();
const sentencesOf = ({ levels }: Competency) =>
  levels.flatMap(({ description, indicators }) => [description, ...indicators]);

describe('the national dictionary in English', () => {
  it('has a sentence of its own for every sentence, and none of them twice', () => {
    const written = national.flatMap(sentencesOf);
    const english = dictionaryIn('en', national).flatMap(sentencesOf);
    expect(english).toHaveLength(written.length);
    expect(english.filter((sentence, i) => sentence === written[i])).toEqual([]);
    expect(new Set(english).size).toBe(english.length);
  });

  it('names competencies and levels', () => {
    const told = dictionaryIn('en', national);
    expect(told.map(({ name }) => name)).toEqual(nationalCompetencies.map(({ nameEn }) => nameEn));
    expect(told[0]?.levels.map(({ name }) => name)).toEqual(nationalLevels.map(({ nameEn }) => nameEn));
  });

  it('is untouched in Indonesian', () => {
    expect(dictionaryIn('id', national)).toBe(national);
  });
});

it('leaves what an office has written as it stands', () => {
  const [first] = national;
  if (first === undefined) throw new Error('no competency');
  const own: Competency = {
    ...first,
    code: 'T.01',
    name: 'Kearsipan',
    nameEn: undefined,
    levels: first.levels.map((level) =>
      level.level === 2 ? { ...level, description: 'Menata arsip.' } : level,
    ),
  };
  const [told] = dictionaryIn('en', [own]);
  expect(told?.name).toBe('Kearsipan');
  expect(told?.levels[1]?.description).toBe('Menata arsip.');
  expect(told?.levels[0]?.description).not.toBe(first.levels[0]?.description);
});
