// A response tab as people leave it: levels read whole, the moment found wherever it stands, no row passed over.
import * as fc from 'fast-check';
import { serialOf } from '../../../src/core/moment';
import { columnsOf, readAnswers } from '../../../src/core/record/read-answers';
import { responseTable } from '../../../src/core/record/response-table';
import type { CellValue } from '../../../src/core/workbook/cell';

type Cells = readonly CellValue[];

const instrument = { role: 'supervisor' as const, competencies: ['M.01', 'M.02'], highestLevel: 5 };
const headings: Cells = [
  'Stempel waktu',
  'Alamat Email',
  'Kode pengisian',
  'Pegawai yang dinilai',
  'M.01 Integritas',
  'Contoh perilaku: M.01 Integritas',
  'M.02 Kerja Sama',
  'Contoh perilaku: M.02 Kerja Sama',
];
const moment = serialOf('2026-10-05 09:00:00') ?? 0;
const row = (level: CellValue = '3 – Menengah', time: CellValue = moment): Cells => [
  time,
  'budi@contoh.example',
  'AAAA-AAAA-AAAA-AAAA',
  'Siti Aminah, S.E.',
  level,
  'datang tepat waktu',
  '2 – Dasar',
  '',
];

describe('a level in a response tab', () => {
  it.each<[CellValue, number]>([
    ['3 – Menengah', 3],
    ['3. Menengah', 3],
    ['3 – Menengah: Memastikan 4 anggota, 1 per unit', 3],
    ['3 – Menengah:\nMemastikan anggota', 3],
    ['03', 3],
    ['3', 3],
    [3, 3],
    ['３ – Menengah', 3],
  ])('is read from %j', (cell, level) => {
    const [answer] = readAnswers([headings, row(cell)], instrument);
    expect(answer).toMatchObject({ levels: { 'M.01': level, 'M.02': 2 }, unreadable: [] });
  });

  it.each<[CellValue]>([
    [3.5],
    ['3.5'],
    ['3,5'],
    [4.9],
    ['4,9'],
    ['3-4'],
    ['3 – 4'],
    ['3 – 4 Menengah'],
    ['3 – 4 Menengah: lalu apa'],
    ['3 atau 4: ragu'],
    ['3-'],
    ['3+'],
    ['3/5'],
    ['III'],
    ['0'],
    ['6'],
    [0],
    [true],
  ])('is not made of %j', (cell) => {
    const [answer] = readAnswers([headings, row(cell)], instrument);
    expect(answer).toMatchObject({ levels: { 'M.02': 2 }, unreadable: ['M.01'] });
  });
});

const asRead = readAnswers([headings, row()], instrument);

describe('the moment of an answer', () => {
  it.each<[string, (cells: Cells, at: number) => Cells]>([
    ['behind a column of numbers', (cells, at) => [at === 0 ? 'No' : at, ...cells]],
    ['behind a column of days', (cells, at) => [at === 0 ? 'Dicek' : Math.floor(moment) + 1, ...cells]],
    ['behind an empty column', (cells) => [undefined, ...cells]],
    ['at the right end', ([time, ...others]) => [...others, time]],
    ['in the middle', ([time, ...others]) => [...others.slice(0, 4), time, ...others.slice(4)]],
    ['under a heading reworded by hand', ([time, ...others], at) => [at === 0 ? 'Kapan' : time, ...others]],
    [
      'under a reworded heading behind a column of days',
      ([time, ...others], at) => [
        at === 0 ? 'Dicek' : Math.floor(moment) + 1,
        at === 0 ? 'Kapan' : time,
        ...others,
      ],
    ],
  ])('is found %s, and the answer stays the same', (_, move) => {
    const values = [headings, row()].map(move);
    expect(readAnswers(values, instrument)).toEqual(asRead);
    expect(responseTable(values).unread).toEqual([]);
  });

  it('is found with a question reworded as well', () => {
    const reworded = headings.map((heading) => (heading === 'M.02 Kerja Sama' ? 'Kerja sama?' : heading));
    const numbered = [reworded, row()].map((cells, at) => [at === 0 ? 'No' : at, ...cells]);
    expect(readAnswers(numbered, instrument)).toEqual(asRead);
    const dragged = [reworded, row()].map(([time, ...others]) => [...others, time]);
    expect(readAnswers(dragged, instrument)).toEqual(asRead);
  });

  it('is found below rows that stand above the headings, which are told', () => {
    const values = [['Jawaban atasan 2026'], headings, row()];
    expect(readAnswers(values, instrument)).toEqual(asRead.map((answer) => ({ ...answer, row: 3 })));
    expect(responseTable(values).unread).toEqual([{ row: 1, answer: true }]);
  });

  it.each<[string, CellValue]>([
    ['a text', '05/10/2026 9:00:00'],
    ['nothing', ''],
    ['a count', 7],
  ])('is not made of %s: the row is told', (_, time) => {
    const values = [headings, row(), row(3, time)];
    expect(readAnswers(values, instrument)).toEqual(asRead);
    expect(responseTable(values).unread).toEqual([{ row: 3, answer: true }]);
  });
});

it('tells notes beside empty rows from answers that cannot be read', () => {
  const values = [['No', ...headings], [1, ...row()], [2], [3, undefined, 'budi@contoh.example']];
  expect(responseTable(values).unread).toEqual([
    { row: 3, answer: false },
    { row: 4, answer: true },
  ]);
});

it('reads a code in full-width digits as the code that was given out', () => {
  const [time, email, , ...others] = row();
  const wide = [time, email, '１２３４－５６７８－９ABC－DEFG', ...others];
  expect(readAnswers([headings, wide], instrument)).toMatchObject([{ code: '1234-5678-9ABC-DEFG' }]);
});

it('passes over no row that holds anything, whatever the cells and wherever the headings', () => {
  const cell = fc.oneof(
    fc.constant(undefined),
    fc.constant(''),
    fc.constant(moment),
    fc.integer(),
    fc.string(),
    fc.constantFrom(...headings),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (values) => {
      const { rows, unread } = responseTable(values);
      const filled = values.filter((cells) => cells.some((one) => String(one ?? '').trim() !== '')).length;
      const told = [...rows, ...unread].map(({ row: at }) => at);
      expect(new Set(told).size).toBe(told.length);
      // The row of headings is the one that is neither.
      expect([filled, filled - 1]).toContain(told.length);
    }),
  );
});

describe('a column that people added', () => {
  const own = readAnswers([headings, row()], instrument);
  const withColumn = (place: number, heading: string, cell: CellValue) =>
    readAnswers(
      [headings, row()].map((cells, index) => [
        ...cells.slice(0, place),
        index === 0 ? heading : cell,
        ...cells.slice(place),
      ]),
      instrument,
    );
  const anywhere = headings.map((_, place) => place).concat(headings.length);
  const behind = [headings.length];

  it.each<[string, string, number]>([
    ['Email', 'orang.lain@contoh.example', 1],
    ['Kode pengisian', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', 0],
    ['Kode pengisian', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', 1],
    ['Pegawai yang dinilai', 'Orang Lain', 1],
  ])(
    'headed “%s” and filled with “%s” changes nothing at the left of the form’s own (%i)',
    (heading, cell, place) => {
      expect(withColumn(place, heading, cell)).toEqual(own);
      expect(withColumn(place, heading, '')).toEqual(own);
    },
  );

  it.each<[string, string, number]>([
    ['Kode pengisian', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', 2],
    ['Kode pengisian', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', 3],
    ['Pegawai yang dinilai', 'Orang Lain', 3],
  ])(
    'headed “%s” with “%s” right beside its twin (%i) makes no answer somebody else’s',
    (heading, cell, place) => {
      expect(withColumn(place, heading, cell)).toEqual([]);
      expect(withColumn(place, heading, '')).toEqual(own);
    },
  );

  it.each<[string, string, number]>([
    ['Email', '', 7],
    ['Email', 'siti@contoh.example', 7],
    ['Cek HR', 'sudah', 1],
  ])('headed “%s” with “%s” is no address where the form asks for none', (heading, cell, place) => {
    const without = (cells: Cells) => [...cells.slice(0, 1), ...cells.slice(2)];
    const bare = [headings, row(), row('4 – Tinggi', moment + 1), row('2 – Dasar', moment + 2)].map(without);
    const added = bare.map((cells, at) => [
      ...cells.slice(0, place),
      at === 0 ? heading : at === 1 ? cell : '',
      ...cells.slice(place),
    ]);
    expect(readAnswers(added, instrument)).toEqual(readAnswers(bare, instrument));
  });

  it('headed “Email” and filled in every row is no address either where the form asks for none', () => {
    const without = (cells: Cells) => [...cells.slice(0, 1), ...cells.slice(2)];
    const bare = [headings, row(), row('4 – Tinggi', moment + 1)].map(without);
    for (const place of bare[0]?.keys() ?? []) {
      if (place < 2) continue;
      const filled = bare.map((cells, at) => [
        ...cells.slice(0, place),
        at === 0 ? 'Email' : 'siti@contoh.example',
        ...cells.slice(place),
      ]);
      expect(readAnswers(filled, instrument)).toEqual(readAnswers(bare, instrument));
    }
  });

  it('is told from the form’s own that Google puts at the right end when addresses are asked for later', () => {
    const late = (email: string, time: number) => [time, ...row().slice(2), email];
    const values = [
      ['Stempel waktu', ...headings.slice(2), 'Alamat Email'],
      late('', moment),
      late('', moment + 1),
    ];
    const emails = () => readAnswers(values, instrument).map(({ email }) => email);
    values.push(late('budi@contoh.example', moment + 2));
    expect(emails()).toEqual(['', '', 'budi@contoh.example']);
    values.push(late('', moment + 3));
    expect(emails()).toEqual(['', '', 'budi@contoh.example', '']);
    values.push(late('siti di rumah', moment + 4));
    expect(emails()).toEqual(['', '', 'budi@contoh.example', '', 'siti di rumah']);
  });

  it.each<[string, readonly CellValue[], readonly number[]]>([
    ['M.01 rata-rata', ['', 5, '5', '1 – Dasar', 'belum'], anywhere.slice(1)],
    ['M.02', ['', 5], anywhere.slice(1)],
    ['Catatan M.01', ['', 'ketikan HR'], anywhere.slice(1)],
    ['Email', ['', 'orang.lain@contoh.example'], anywhere.slice(2)],
    ['Alamat Email', ['', 'orang.lain@contoh.example'], anywhere.slice(2)],
    ['Kode pengisian', ['', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'], behind],
    ['Pegawai yang dinilai', ['', 'Orang Lain'], behind],
  ])('headed “%s” changes nothing', (heading, cells, places) => {
    for (const place of places)
      for (const cell of cells) expect(withColumn(place, heading, cell)).toEqual(own);
  });

  it('is told, with the heading it bears', () => {
    const { rivals, fields } = columnsOf(
      [...headings, 'M.01 rata-rata', 'Email'],
      instrument.competencies,
      [],
    );
    expect(rivals).toEqual([8, 9]);
    expect([...fields.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('a question that was asked anew', () => {
  const twice = [...headings, 'M.01 Integritas', 'Contoh perilaku: M.01 Integritas'];
  const answered = (old: CellValue, anew: CellValue) =>
    readAnswers([twice, [...row(old), anew, '']], instrument).map(({ levels, unreadable }) => [
      levels['M.01'],
      unreadable,
    ]);

  it('counts in the column that holds the answer', () => {
    expect(answered('3 – Menengah', '')).toEqual([[3, []]]);
    expect(answered('', '4 – Tinggi')).toEqual([[4, []]]);
  });

  it('is unreadable where both hold another level', () => {
    expect(answered('3 – Menengah', '4 – Tinggi')).toEqual([[3, ['M.01']]]);
  });
});
