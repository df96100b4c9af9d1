// The national dictionary, finding competencies in it, and judging one that HR edited.

import { findCompetency } from '../../../src/core/framework/find-competency';
import { nationalDictionary, nationalLevels } from '../../../src/core/framework/national-dictionary';
import { checkDictionary, type DictionaryRow } from '../../../src/core/tab/check-dictionary';
import { frameworkTexts } from '../../../src/core/text/id/framework';

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

describe('checkDictionary', () => {
  const rowsOf = (codes: readonly string[], levels = 3): DictionaryRow[] =>
    codes.flatMap((code, index) =>
      Array.from({ length: levels }, (_, level) => ({
        row: 2 + index * levels + level,
        code,
        name: `Kompetensi ${code}`,
        level: String(level + 1),
        description: 'Uraian',
        indicators: ['Satu', 'Dua', 'Tiga'],
      })),
    );
  const said = (rows: readonly DictionaryRow[]) =>
    checkDictionary(rows, { texts: frameworkTexts }).map(({ severity, code, place }) => [
      severity,
      code,
      place.row,
      place.column,
    ]);
  const change = (row: number, changes: Partial<DictionaryRow>) =>
    rowsOf(['T.01', 'T.02']).map((one) => (one.row === row ? { ...one, ...changes } : one));

  it('has nothing to say of the national dictionary', () => {
    const rows = dictionary.flatMap((competency, index) =>
      competency.levels.map(({ level, description, indicators }) => ({
        ...competency,
        nameEn: competency.nameEn ?? '',
        row: 2 + index * 5 + level,
        level: String(level),
        description,
        indicators,
      })),
    );
    expect(said(rows)).toEqual([]);
  });

  it.each<[string, readonly DictionaryRow[], readonly (readonly unknown[])[]]>([
    ['a sound dictionary', rowsOf(['T.01', 'T.02']), []],
    ['a scale of two levels', rowsOf(['T.01'], 2), []],
    [
      'a missing code',
      change(3, { code: ' ' }),
      [
        ['error', 'competency-code-missing', 3, 'Kode'],
        ['error', 'levels-broken', 2, 'Level'],
      ],
    ],
    [
      'a missing name',
      change(2, { name: '' }),
      [
        ['error', 'competency-name-missing', 2, 'Kompetensi'],
        ['warning', 'competency-differs', 3, 'Kompetensi'],
        ['warning', 'competency-differs', 4, 'Kompetensi'],
      ],
    ],
    ['a name written once only', change(3, { name: '' }), []],
    [
      'a name that changes',
      change(3, { name: 'Lain' }),
      [['warning', 'competency-differs', 3, 'Kompetensi']],
    ],
    [
      'a gap in the levels',
      change(3, { level: '4' }),
      [
        ['error', 'levels-broken', 2, 'Level'],
        ['warning', 'scales-differ', 5, 'Level'],
      ],
    ],
    [
      'levels that start at 0',
      change(2, { level: '0' }),
      [
        ['error', 'level-not-whole', 2, 'Level'],
        ['error', 'levels-broken', 2, 'Level'],
      ],
    ],
    [
      'a level of words',
      change(4, { level: 'tiga' }),
      [
        ['error', 'level-not-whole', 4, 'Level'],
        ['warning', 'scales-differ', 2, 'Level'],
      ],
    ],
    [
      'half a level',
      change(4, { level: '2,5' }),
      [
        ['error', 'level-not-whole', 4, 'Level'],
        ['warning', 'scales-differ', 2, 'Level'],
      ],
    ],
    [
      'a level twice',
      change(4, { level: '2' }),
      [
        ['error', 'level-twice', 4, 'Level'],
        ['warning', 'scales-differ', 2, 'Level'],
      ],
    ],
    [
      'a level without words',
      change(6, { description: '', indicators: ['', ' '] }),
      [['warning', 'level-empty', 6, 'Uraian Level']],
    ],
    [
      'a name of two competencies',
      rowsOf(['T.01', 'T.02']).map((one) => ({ ...one, name: 'Sama' })),
      [['warning', 'competency-name-shared', 5, 'Kompetensi']],
    ],
    [
      'an alias that is the code of another',
      change(2, { aliases: ['T02'] }),
      [['warning', 'competency-name-shared', 5, 'Kompetensi']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });
});
