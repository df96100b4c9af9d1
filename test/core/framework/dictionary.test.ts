// The national dictionary, and finding competencies in it.

import { findCompetency } from '../../../src/core/framework/find-competency';
import { nationalDictionary, nationalLevels } from '../../../src/core/framework/national-dictionary';

const dictionary = nationalDictionary();

describe('nationalDictionary', () => {
  it('has the nine competencies of PermenPANRB 38/2017, five levels each, three indicators a level', () => {
    expect(dictionary.map(({ code, name, group }) => [code, name, group])).toEqual([
      ['M.01', 'Integritas', 'manajerial'],
      ['M.02', 'Kerja Sama', 'manajerial'],
      ['M.03', 'Komunikasi', 'manajerial'],
      ['M.04', 'Orientasi pada Hasil', 'manajerial'],
      ['M.05', 'Pelayanan Publik', 'manajerial'],
      ['M.06', 'Pengembangan Diri dan Orang Lain', 'manajerial'],
      ['M.07', 'Mengelola Perubahan', 'manajerial'],
      ['M.08', 'Pengambilan Keputusan', 'manajerial'],
      ['SK.01', 'Perekat Bangsa', 'sosial kultural'],
    ]);
    for (const { levels } of dictionary) {
      expect(levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
      expect(levels.map(({ indicators }) => indicators.length)).toEqual([3, 3, 3, 3, 3]);
    }
  });

  it('repeats no sentence and leaves none empty', () => {
    const sentences = dictionary.flatMap(({ definition, levels }) => [
      definition,
      ...levels.flatMap(({ description, indicators }) => [description, ...indicators]),
    ]);
    expect(sentences).toHaveLength(9 + 45 + 135);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{15,}\.$/u);
  });

  it('names the levels as the regulation does', () => {
    expect(nationalLevels.map(({ name }) => name)).toEqual([
      'Paham/Dalam Pengembangan',
      'Dasar',
      'Menengah',
      'Mumpuni',
      'Ahli',
    ]);
    for (const { levels } of dictionary) {
      expect(levels.map(({ name }) => name)).toEqual(nationalLevels.map(({ name }) => name));
    }
  });
});

describe('findCompetency', () => {
  it.each([
    ['M.02', 'M.02'],
    ['m02', 'M.02'],
    ['Kerja Sama', 'M.02'],
    ['Kerjasama', 'M.02'],
    ['KERJA  SAMA', 'M.02'],
    ['M.02 Kerja Sama', 'M.02'],
    ['Collaboration', 'M.02'],
    ['Pengembangan Diri & Orang Lain', 'M.06'],
    ['orientasi pada hasil', 'M.04'],
    ['S.01', 'SK.01'],
    ['PB', 'SK.01'],
    ['Pengelolaan Perubahan', 'M.07'],
  ])('%j is %s', (text, code) => {
    expect(findCompetency(dictionary, text)?.code).toBe(code);
  });

  it.each(['', '-', 'Kerja', 'M.10'])('%j is none', (text) => {
    expect(findCompetency(dictionary, text)).toBeUndefined();
  });

  it('prefers a code to a name, and a name to an alias', () => {
    const [first, second, third] = dictionary;
    if (!first || !second || !third) throw new Error('no dictionary');
    const own = [
      { ...first, code: 'A', name: 'X', aliases: ['B'] },
      { ...second, code: 'B', name: 'Y', aliases: [] },
      { ...third, code: 'C', name: 'B', aliases: [] },
    ];
    expect(findCompetency(own, 'B')?.code).toBe('B');
    expect(
      findCompetency(
        own.filter(({ code }) => code !== 'B'),
        'B',
      )?.code,
    ).toBe('C');
  });
});
