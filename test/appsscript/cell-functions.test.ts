// What people use in cells of their own sheets: the figures of the add-on to the last digit, a sentence where something is wrong, and nothing of Google.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { joko, RunningOffice, siti } from '../../src/local/office/running-office';

/** The shipped script where there is no service of Google at all. */
const alone = vm.createContext({});
beforeAll(() => {
  vm.runInContext(readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8'), alone);
});

/** What a cell shows; what crosses from the other world is made one of this. */
const cell = (name: string, ...args: readonly unknown[]): unknown =>
  JSON.parse(vm.runInContext(`JSON.stringify(${name}(...${JSON.stringify(args)}))`, alone) as string);

describe('figures in cells', () => {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-05 09:00');
  office.answer('supervisor', siti.nip, 3, {});
  office.answer('supervisor', joko.nip, 1, {});
  office.work('refresh');
  // As the sheet holds them: numbers are numbers.
  const [head = [], ...rows] = office
    .tab('Ringkasan')
    .map((row) => row.map((text) => (text === '' || Number.isNaN(Number(text)) ? text : Number(text))));
  const at = (row: readonly unknown[], heading: string) => row[head.indexOf(heading)] ?? '';
  const ending = (row: readonly unknown[], end: string) =>
    head.flatMap((heading, column) => (String(heading).endsWith(end) ? [row[column] ?? ''] : []));

  it('are those of Ringkasan to the last digit, for every row', () => {
    expect(rows.some((row) => at(row, 'JPM %') !== '')).toBe(true);
    for (const row of rows) {
      const [reached, required] = [[ending(row, ' Dicapai')], [ending(row, ' Standar')]];
      const jpm = at(row, 'JPM %');
      expect(cell('TIMBANG_SELISIH', reached, required)).toEqual([ending(row, ' Selisih')]);
      expect(cell('TIMBANG_JPM', reached, required)).toEqual([[jpm]]);
      expect(cell('TIMBANG_JPM', reached, required, true)).toEqual([[at(row, 'JPM Dibatasi %')]]);
      expect(cell('TIMBANG_JPM_PROYEKSI', reached, required)).toEqual([[jpm]]);
      expect(cell('TIMBANG_KATEGORI', reached, required)).toEqual([[at(row, 'Kategori Kesesuaian')]]);
    }
  });

  it('count needs as the sums of Ringkasan', () => {
    const gaps = rows.map((row) => ending(row, ' Selisih'));
    const numbers = (gaps[0] ?? []).map((_, column) =>
      gaps.flatMap((row) => (typeof row[column] === 'number' ? [row[column] as number] : [])),
    );
    expect(cell('TIMBANG_KEBUTUHAN', gaps)).toEqual([
      numbers.map((all) => all.filter((gap) => gap < 0).length),
      numbers.map((all) => all.reduce((sum, gap) => sum + Math.max(0, -gap), 0)),
      numbers.map((all) => all.length),
    ]);
  });
});

describe('worked out by hand', () => {
  it.each<[string, string, readonly unknown[], unknown]>([
    ['a gap of single cells', 'TIMBANG_SELISIH', [2, 3], [[-1]]],
    ['no gap of an empty cell', 'TIMBANG_SELISIH', [[['', 3]], [[2, '']]], [['', '']]],
    [
      'one standard for all rows',
      'TIMBANG_JPM',
      [
        [
          [2, 2],
          [4, 4],
        ],
        [[4, 4]],
      ],
      [[50], [100]],
    ],
    // 9 of 12, and 8 of 12 where the surplus does not count.
    ['a surplus that is capped', 'TIMBANG_JPM', [[[5, 2, 2]], [[4, 4, 4]], true], [[(100 * 8) / 12]]],
    ['what is not rated left out', 'TIMBANG_JPM', [[[2, '', 4]], [[4, 4, 4]]], [[75]]],
    [
      'too few rated',
      'TIMBANG_JPM',
      [[[2, '', '']], [[4, 4, 4]]],
      [['Terlalu sedikit kompetensi yang dinilai']],
    ],
    ['as few as one likes', 'TIMBANG_JPM', [[[2, '', '']], [[4, 4, 4]], '', 0], [[50]]],
    ['nothing rated', 'TIMBANG_JPM', [[['', '']], [[4, 4]]], [['']]],
    ['the standard of another job', 'TIMBANG_JPM_PROYEKSI', [[[3, 3, '']], [[4, 2, 3]]], [[100]]],
    ['a job without a standard', 'TIMBANG_JPM_PROYEKSI', [[[3, 3]], [['', '']]], [['']]],
    ['a category', 'TIMBANG_KATEGORI', [[[3, 3]], [[4, 3]]], [['Cukup Optimal']]],
    [
      'one’s own categories',
      'TIMBANG_KATEGORI',
      [
        [[3, 3]],
        [[4, 3]],
        false,
        0,
        [
          [80, 'MS'],
          [68, 'MMS'],
          ['', ''],
        ],
      ],
      [['MS']],
    ],
    ['needs of one column', 'TIMBANG_KEBUTUHAN', [[[-1], [0], [''], [-2]]], [[2], [3], [3]]],
  ])('%s', (_, name, args, told) => {
    expect(cell(name, ...args)).toEqual(told);
  });

  it.each<[string, readonly unknown[], RegExp]>([
    ['TIMBANG_JPM', [[[2, 'tiga']], [[2, 2]]], /^Level dicapai, baris 1 kolom 2: “tiga” bukan level/],
    ['TIMBANG_JPM', [[[2.5]], [[2]]], /^Level dicapai, baris 1 kolom 1: “2.5” bukan level/],
    ['TIMBANG_JPM', [[[2, 2]], [[2]]], /harus sama ukurannya/],
    [
      'TIMBANG_JPM',
      [
        [[2], [2], [2]],
        [[2], [2]],
      ],
      /harus sama ukurannya/,
    ],
    ['TIMBANG_JPM', [[[2]], [[2]], 'ya'], /^Batasi harus TRUE/],
    ['TIMBANG_JPM', [[[2]], [[2]], false, 60], /^Cakupan harus bilangan dari 0 sampai 1/],
    ['TIMBANG_KATEGORI', [[[2]], [[2]], false, 0, [['a', 'b']]], /^Kategori harus dua kolom/],
    ['TIMBANG_KEBUTUHAN', [[['x']]], /^Selisih, baris 1 kolom 1: “x” bukan selisih/],
  ])('%s says in the cell what is wrong with %j', (name, args, sentence) => {
    expect(cell(name, ...args)).toMatch(sentence);
  });
});

it('are offered by Sheets with their help: each is declared with its comment and its arguments', () => {
  const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');
  const offered = [
    ...code.matchAll(/@return .*=(\w+)\((?:.*\n)+? \* @customfunction\n \*\/\nfunction (\w+)\(([\w, ]+)\)/g),
  ];
  expect(offered.map(([, example, name]) => [example, name])).toEqual(
    ['TIMBANG_JPM', 'TIMBANG_JPM_PROYEKSI', 'TIMBANG_KATEGORI', 'TIMBANG_KEBUTUHAN', 'TIMBANG_SELISIH'].map(
      (name) => [name, name],
    ),
  );
});
