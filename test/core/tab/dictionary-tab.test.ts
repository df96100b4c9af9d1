// Kompetensi: read as it was written, whatever the order of its rows and columns, and judged as HR edited it.
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { dictionaryTab } from '../../../src/core/tab/dictionary-tab';
import { textsIn } from '../../../src/core/text/texts';
import type { CellValue } from '../../../src/core/workbook/cell';
import { planTab } from '../../../src/core/workbook/plan-tab';
import { readTab } from '../../../src/core/workbook/read-tab';
import { cellValues } from '../../support/cell-values';

const around = { texts: textsIn('id') };
const national = nationalDictionary();
const written = cellValues(planTab(dictionaryTab, national, around).cells);
const read = (cells: readonly (readonly CellValue[])[]) => readTab(dictionaryTab, cells, around);

describe('the national dictionary', () => {
  it('comes back as it went, with nothing to say of it', () => {
    expect(read(written)).toMatchObject({ whole: national, problems: [] });
  });

  it('comes back from columns in another order, and from rows sorted by level', () => {
    const [head = [], ...rows] = written;
    const level = head.indexOf('Level');
    const sorted = [...rows].sort((a, b) => Number(a[level]) - Number(b[level]));
    const mirrored = [head, ...sorted].map((row) => Array.from(head, (_, column) => row[column]).reverse());
    expect(read(mirrored)).toMatchObject({ whole: national, problems: [] });
  });
});

describe('a dictionary that HR edited', () => {
  const head = ['Kode', 'Kompetensi', 'Level', 'Uraian Level', 'Indikator 1', 'Nama Lain'];
  const rowsOf = (codes: readonly string[], levels = 3): CellValue[][] =>
    codes.flatMap((code) =>
      Array.from({ length: levels }, (_, level) => [
        code,
        `Kompetensi ${code}`,
        level + 1,
        'Uraian',
        'Satu',
        '',
      ]),
    );
  const change = (row: number, changes: Readonly<Record<string, CellValue>>): CellValue[][] =>
    rowsOf(['T.01', 'T.02']).map((cells, index) =>
      index + 2 === row
        ? cells.map((cell, column) => ((head[column] ?? '') in changes ? changes[head[column] ?? ''] : cell))
        : cells,
    );
  const said = (rows: readonly (readonly CellValue[])[]) =>
    read([head, ...rows]).problems.map(({ severity, code, place }) => [
      severity,
      code,
      place.row,
      place.column,
    ]);

  it.each<[string, CellValue[][], readonly (readonly unknown[])[]]>([
    ['a sound one', rowsOf(['T.01', 'T.02']), []],
    ['a scale of two levels', rowsOf(['T.01'], 2), []],
    [
      'a missing code',
      change(3, { Kode: ' ' }),
      [
        ['error', 'cell-empty', 3, 'Kode'],
        ['error', 'levels-broken', 4, 'Level'],
      ],
    ],
    [
      'a missing name',
      change(2, { Kompetensi: '' }),
      [
        ['error', 'competency-name-missing', 2, 'Kompetensi'],
        ['warning', 'competency-differs', 3, 'Kompetensi'],
        ['warning', 'competency-differs', 4, 'Kompetensi'],
      ],
    ],
    ['a name written once only', change(3, { Kompetensi: '' }), []],
    [
      'a name that changes',
      change(3, { Kompetensi: 'Lain' }),
      [['warning', 'competency-differs', 3, 'Kompetensi']],
    ],
    [
      'a gap in the levels',
      change(3, { Level: 4 }),
      [
        ['error', 'levels-broken', 3, 'Level'],
        ['error', 'levels-broken', 4, 'Level'],
      ],
    ],
    [
      'levels that start at 0',
      change(2, { Level: 0 }),
      [
        ['error', 'not-whole', 2, 'Level'],
        ['error', 'levels-broken', 3, 'Level'],
        ['error', 'levels-broken', 4, 'Level'],
      ],
    ],
    [
      'a level of words',
      change(4, { Level: 'tiga' }),
      [
        ['error', 'not-whole', 4, 'Level'],
        ['warning', 'scales-differ', 2, 'Level'],
      ],
    ],
    [
      'half a level',
      change(4, { Level: '2,5' }),
      [
        ['error', 'not-whole', 4, 'Level'],
        ['warning', 'scales-differ', 2, 'Level'],
      ],
    ],
    [
      'a level twice',
      change(4, { Level: 2 }),
      [
        ['error', 'row-twice', 4, 'Kode'],
        ['warning', 'scales-differ', 2, 'Level'],
      ],
    ],
    [
      'a level without words',
      change(6, { 'Uraian Level': '', 'Indikator 1': ' ' }),
      [['warning', 'level-empty', 6, 'Uraian Level']],
    ],
    [
      'a name of two competencies',
      rowsOf(['T.01', 'T.02']).map(([code, , ...rest]) => [code, 'Sama', ...rest]),
      [['warning', 'competency-name-shared', 5, 'Kompetensi']],
    ],
    [
      'an alias that is the code of another',
      change(2, { 'Nama Lain': 'T02' }),
      [['warning', 'competency-name-shared', 5, 'Kompetensi']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });

  it('keeps the rows that cannot be used, each with its place', () => {
    const { whole, lines } = read([head, ...change(3, { Level: 4 })]);
    expect(whole.map(({ code, levels }) => [code, levels.length])).toEqual([
      ['T.01', 1],
      ['T.02', 3],
    ]);
    expect(lines.flatMap(({ at, row }) => (row === undefined ? [at] : []))).toEqual([3, 4]);
  });
});
