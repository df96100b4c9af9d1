// Names are compared in one place: what counts as the same, what does not, and the laws that every key keeps.
import fc from 'fast-check';
import {
  beginsName,
  byName,
  inNameOrder,
  nameKey,
  personKey,
  personWords,
  plainWords,
  sameName,
  samePerson,
} from '../../src/core/names';

describe('names of posts, units, competencies and headers', () => {
  it.each([
    ['case and blanks', 'Kepala Sub Bagian Umum', 'KEPALA SUBBAGIAN UMUM'],
    ['a hyphen', 'Kepala Sub-Bagian Umum', 'Kepala Subbagian Umum'],
    ['the sign for "and"', 'Seksi Sarana & Prasarana', 'SEKSI SARANA DAN PRASARANA'],
    ['an accent written as two signs', 'Café', 'Cafe\u0301'],
    ['a zero-width blank', 'Kepala\u200B Seksi', 'Kepala Seksi'],
    ['a blank that does not break', 'Kepala\u00A0Seksi', 'Kepala Seksi'],
    ['full-width letters and digits', 'Ｍ．０１', 'M.01'],
    ['dots in a code', 'M.01 Integritas', 'm01 integritas'],
    ['a slash in a header', 'NIP/NI PPPK', 'NIP NI PPPK'],
    ['an underline in a header', 'NIP_ATASAN', 'NIP Atasan'],
    ['a line break in a header', 'NIP\nATASAN', 'NIP Atasan'],
  ])('are one for all of %s', (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(sameName(one, other)).toBe(true);
  });

  it.each([
    ['Seksi 1 1', 'Seksi 11'],
    ['T.1.1', 'T.11'],
    ['Asisten 1', 'Asisten 2'],
    ['Kepala Seksi Sarana', 'Kepala Seksi Prasarana'],
    ['', ''],
    ['-', '...'],
  ])('keep "%s" and "%s" apart', (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });
});

describe('words of a closed list', () => {
  it('are matched clean, in lower case, with their blanks', () => {
    expect(plainWords('  Masa\u00A0Persiapan \n PENSIUN\u200B ')).toBe('masa persiapan pensiun');
  });
});

describe('names of persons', () => {
  it.each([
    ['titles on one side', 'Dr. Siti Aminah, S.E., M.M.', 'SITI AMINAH'],
    ['titles without dots or commas', 'Siti Aminah SE MM', 'Siti Aminah'],
    ['titles with blanks in them', 'Siti Aminah, S. Pd. I', 'Siti Aminah'],
    ['several titles in front', 'Prof. Dr. Ir. H. Budi Santoso', 'Budi Santoso'],
    ['titles that stick to the name', 'Hj.Siti Aminah,S.Sos.,M.Si', 'Siti Aminah'],
    ['medical degrees', 'dr. Rina Wati, Sp.PD-KFR, M.Kes.', 'Rina Wati'],
    ['a diploma', 'Joko Susilo, A.Md.Kep', 'Joko Susilo'],
    ['the family name first', 'Aminah, Siti', 'Siti Aminah'],
    ['another order and titles', 'Aminah, Dra. Siti, M.Si', 'Siti Aminah'],
    ['an apostrophe', "Nur'aini", 'Nuraini'],
    ['a curly apostrophe', 'Ma’ruf', "Ma'ruf"],
    ['an accent written as two signs', 'José', 'Jose\u0301'],
    ['blanks inside', 'Nur  Aini', 'Nuraini'],
    ['a form of address', 'Bapak Budi Santoso', 'Budi Santoso'],
    ['an initial without its dot', 'M.Yusuf', 'M Yusuf'],
    ['a hyphen', 'Abdul-Rahman', 'Abdul Rahman'],
  ])('are one person for all of %s', (_, one, other) => {
    expect(samePerson(one, other)).toBe(true);
    expect(samePerson(other, one)).toBe(true);
  });

  it.each([
    ['M. Yusuf', 'Yusuf'],
    ['Siti Aminah', 'Siti Aminah Putri'],
    ['Budi', 'Budi Santoso'],
    ['Siti', ''],
    ['', ''],
    ['-', '-'],
  ])('keep "%s" and "%s" apart', (one, other) => {
    expect(samePerson(one, other)).toBe(false);
  });

  it('have one key whatever the order and the titles', () => {
    expect(personKey('Aminah, Siti')).toBe(personKey('Dr. Siti Aminah, S.E.'));
    expect(personKey('M. Yusuf')).not.toBe(personKey('Yusuf'));
  });

  it.each([
    ['Ir.', ['ir']],
    ['Ma', ['ma']],
    ['Dr. Hj.', ['hj']],
  ])('never lose their last word: %s', (name, words) => {
    expect(personWords(name)).toEqual(words);
  });

  it.each([
    ['Siti', 'Dr. Siti Aminah, S.E.', true],
    ['dr. siti', 'Dr. Siti Aminah, S.E.', true],
    ['Siti Aminah, SE', 'Dr. Siti Aminah, S.E.', true],
    ['Nur Aini', "Nur'aini Putri", true],
    ['Sit', 'Siti Aminah', false],
    ['Aminah', 'Siti Aminah', false],
    ['Dr.', 'Dr. Siti Aminah', false],
    ['', 'Siti', false],
  ])('begin with "%s" or not: %s', (text, name, expected) => {
    expect(beginsName(text, name)).toBe(expected);
  });
});

describe('looking up by name', () => {
  const things = [
    { id: 1, code: 'M.01', name: 'Integritas' },
    { id: 2, code: 'M.02', name: 'Kerja Sama' },
    { id: 3, code: 'T.01', name: 'KERJASAMA' },
    { id: 4, code: 'Integritas', name: 'Lain' },
  ];
  const index = byName(things, ({ code, name }) => [[code], [name]]);

  it('finds by any name, an earlier kind of name first, then the first thing', () => {
    expect(index.find('m01')?.id).toBe(1);
    expect(index.find('integritas')?.id).toBe(4);
    expect(index.find('kerja-sama')?.id).toBe(2);
    expect(index.find('tidak ada')).toBeUndefined();
    expect(index.find('')).toBeUndefined();
  });

  it('says who has the name of another', () => {
    expect(index.twins.map(([kept, twin]) => [kept.id, twin.id])).toEqual([[2, 3]]);
  });

  it('takes a key of persons as well', () => {
    const people = byName([{ name: 'Dr. Siti Aminah, S.E.' }], ({ name }) => [[name]], personKey);
    expect(people.find('Aminah, Siti')).toBeDefined();
  });
});

describe('every key', () => {
  const anything = fc.string({ unit: 'grapheme' });
  const latin = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
      fc.constantFrom('é', 'e\u0301', 'Ç', 'ß', 'İ', 'ı', 'ø', 'Ａ', '１', '&', '\u200B', '\u00A0', '’'),
    ),
  });
  const keys = [
    ['nameKey', nameKey],
    ['personKey', personKey],
  ] as const;

  it.each(keys)('%s is its own key, and knows nothing of composition and blanks', (_, key) => {
    fc.assert(
      fc.property(anything, (name) => {
        const found = key(name);
        expect(key(found)).toBe(found);
        expect(key(name.normalize('NFD'))).toBe(found);
        expect(key(name.normalize('NFC'))).toBe(found);
        expect(key(`\u00A0${name.replace(/ /g, ' \u200B\t')} `)).toBe(found);
      }),
    );
  });

  it.each(keys)('%s knows nothing of case', (_, key) => {
    fc.assert(
      fc.property(latin, (name) => {
        expect(key(name.toUpperCase())).toBe(key(name));
        expect(key(name.toLowerCase())).toBe(key(name));
      }),
    );
  });

  it('makes comparisons that hold both ways', () => {
    const names = fc.oneof(
      anything,
      fc.constantFrom(
        'Siti Aminah',
        'Aminah, Siti',
        'Dr. Siti Aminah',
        'M. Yusuf',
        'Yusuf',
        'Nur Aini',
        'Nuraini',
      ),
    );
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(sameName(one, other)).toBe(sameName(other, one));
        expect(samePerson(one, other)).toBe(samePerson(other, one));
        expect(sameName(one, one)).toBe(nameKey(one) !== '');
      }),
    );
  });
});

describe('the order of names', () => {
  it('does not go by titles, and leaves equal names as they stood', () => {
    const people = [
      'SITI AMINAH',
      'Hj. Ratna, S.E.',
      'Dr. Ali',
      'ali',
      'Drs. Budi Santoso, M.Si.',
      'Dr. Siti Aminah',
    ];
    expect(inNameOrder(people, (name) => name)).toEqual([
      'Dr. Ali',
      'ali',
      'Drs. Budi Santoso, M.Si.',
      'Hj. Ratna, S.E.',
      'SITI AMINAH',
      'Dr. Siti Aminah',
    ]);
  });
});
