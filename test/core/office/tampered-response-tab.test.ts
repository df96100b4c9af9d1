// A response tab in which people do what they like: every row that holds anything ends in Nilai, in Jawaban Tertahan or in a finding.
import * as fc from 'fast-check';
import { alteredHeadings, countRows } from '../../../src/core/maintenance/raw-findings';
import { serialOf } from '../../../src/core/moment';
import { judgeAnswers } from '../../../src/core/office/judge-answers';
import { type Office, readOffice } from '../../../src/core/office/office';
import { readResponseTabs } from '../../../src/core/record/raw-record';
import { answerKey } from '../../../src/core/response/take-in';
import type { CellValue } from '../../../src/core/workbook/cell';
import type { TabState } from '../../../src/core/workbook/workbook-state';
import { aCycle, anAssignment } from '../../support/builders';

type Grid = readonly (readonly CellValue[])[];

const codes = ['1234-5678-9ABC-DEFG', '2345-6789-ABCD-EFGH', '3456-789A-BCDE-FGHJ'];
const cycle = aCycle();
const assignments = codes.map((code, at) =>
  anAssignment({ code, ratee: { nip: `19900115201503200${at}`, name: `Pegawai Contoh ${at}` } }),
);

/** Only the form has written this: nobody types it below. */
const example = 'datang tepat waktu';

/** As the form has written it: three answers. */
const untouched: Grid = [
  [
    'Stempel waktu',
    'Alamat Email',
    'Kode pengisian',
    'Pegawai yang dinilai',
    'M.01 Integritas',
    'Contoh perilaku: M.01 Integritas',
    'M.02 Kerja Sama',
    'Contoh perilaku: M.02 Kerja Sama',
  ],
  ...codes.map((code, at) => [
    (serialOf('2026-10-05 09:00:00') ?? 0) + at / 24,
    'budi@contoh.example',
    code,
    `Pegawai Contoh ${at}`,
    '3 – Menengah',
    example,
    '2 – Dasar',
    '',
  ]),
];

type Tampering = (grid: Grid) => Grid;

const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = [...list];
  rest.splice(to % list.length, 0, ...rest.splice(from % list.length, 1));
  return rest;
};
const withRow = (grid: Grid, at: number, change: (row: readonly CellValue[]) => readonly CellValue[]): Grid =>
  grid.map((row, index) => (index === at % grid.length ? change(row) : row));
const withColumn = (grid: Grid, place: number, cells: (row: number) => CellValue): Grid =>
  grid.map((row, at) => [...row.slice(0, place), cells(at), ...row.slice(place)]);
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const place = fc.nat({ max: 8 });
const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    undefined,
    '',
    ' ',
    1,
    46_300,
    'sudah dicek',
    'orang@lain.example',
    '3 – Menengah',
  ),
  fc.constantFrom<CellValue>(...codes, 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', ...(untouched[0] ?? [])),
  fc.string({ maxLength: 6 }),
);

/** What people do in a tab, each with its places drawn. */
const tamperings: readonly fc.Arbitrary<Tampering>[] = [
  // A column put in anywhere, with any heading, filled or half filled.
  fc.tuple(place, typed, fc.array(typed, { maxLength: 5 })).map(
    ([at, heading, cells]) =>
      (grid) =>
        withColumn(grid, at, (row) => (row === 0 ? heading : cells[row - 1])),
  ),
  fc.tuple(place, place).map(([from, to]) => (grid) => {
    const width = Math.max(1, ...grid.map(({ length }) => length));
    return grid.map((row) =>
      moved(
        Array.from({ length: width }, (_, at) => row[at]),
        from,
        to,
      ),
    );
  }),
  // A heading doubled at another place, or reworded.
  fc.tuple(place, place).map(
    ([from, to]) =>
      (grid) =>
        withRow(grid, 0, (row) => row.map((cell, at) => (at === to ? row[from] : cell))),
  ),
  fc.tuple(place, typed).map(
    ([column, word]) =>
      (grid) =>
        withRow(grid, 0, (row) => row.map((cell, at) => (at === column ? word : cell))),
  ),
  // Rows sorted, deleted, put in, half typed.
  place.map((column) => ([head = [], ...rows]) => [
    head,
    ...[...rows].sort((a, b) => (String(a[column] ?? '') < String(b[column] ?? '') ? -1 : 1)),
  ]),
  place.map((row) => (grid) => grid.filter((_, at) => grid.length < 2 || at !== row % grid.length)),
  fc.tuple(place, fc.array(typed, { maxLength: 9 })).map(([at, cells]) => (grid) => [
    ...grid.slice(0, at),
    cells,
    ...grid.slice(at),
  ]),
  // Any cell typed over; a time made a text; a code in full-width signs.
  fc.tuple(place, place, typed).map(
    ([row, column, cell]) =>
      (grid) =>
        withRow(grid, row, (cells) => cells.map((one, at) => (at === column ? cell : one))),
  ),
  place.map(
    (row) => (grid) =>
      withRow(grid, row, (cells) =>
        cells.map((one) => (typeof one === 'number' ? '05/10/2026 9:00:00' : one)),
      ),
  ),
  place.map(
    (row) => (grid) =>
      withRow(grid, row, (cells) =>
        cells.map((one) => (codes.includes(String(one)) ? wide(String(one)) : one)),
      ),
  ),
];

const tampered = fc
  .array(fc.oneof(...tamperings), { minLength: 1, maxLength: 5 })
  .map((deeds) => deeds.reduce((grid, deed) => deed(grid), untouched));

const responseTab = (values: Grid): TabState => ({
  sheetId: 1,
  name: 'Jawaban Atasan',
  hidden: true,
  rowCount: 20,
  columnCount: 12,
  mark: { metadataId: 1, key: 'jawaban:2026-1:supervisor|F', layout: 'raw' },
  protectedRangeIds: [],
  values,
});

/** Where the rows of the tab have gone, each by its number in it, from 1. */
function fateOf(values: Grid) {
  const state = { tabs: [responseTab(values)] };
  const empty = readOffice({ tabs: [] });
  const before: Office = { ...empty, cycle, cycles: [cycle], assignments };
  const { office } = judgeAnswers({ office: before, workbook: { state } });
  const keysOf = (all: readonly { readonly key: string }[]) => new Set(all.map(({ key }) => key));
  const accepted = keysOf(office.answers);
  const withheld = keysOf(office.quarantined);
  const read = readResponseTabs(state, cycle, assignments).flatMap(({ answers }) => answers);
  const rowsIn = (keys: ReadonlySet<string>) =>
    read.flatMap((answer) => (keys.has(answerKey(answer)) ? [answer.row] : []));
  const told = countRows(before, state).unread.flatMap(({ rows }) => rows);
  const headings = alteredHeadings(before, state);
  return { accepted: rowsIn(accepted), withheld: rowsIn(withheld), told, headings };
}

const isFilled = (row: readonly CellValue[]) => row.some((cell) => String(cell ?? '').trim() !== '');

it('takes all in where nobody has touched anything', () => {
  expect(fateOf(untouched)).toEqual({ accepted: [2, 3, 4], withheld: [], told: [], headings: [] });
});

it('tells of a note above the headings beside an answer that cannot be read', () => {
  const [head = [], first = []] = untouched;
  const before = ([time, email, ...others]: readonly CellValue[]) => [email, time, ...others];
  const grid = [['rapat Senin'], before(head), before(['05/10/2026 9:00:00', ...first.slice(1)])];
  expect(fateOf(grid).told).toEqual([3, 1]);
});

it('takes full-width codes in, and tells of a row whose time is a text', () => {
  const [head = [], first = [], second = [], third = []] = untouched;
  const grid = [
    head,
    first.map((cell) => (cell === codes[0] ? wide(String(cell)) : cell)),
    ['05/10/2026', ...second.slice(1)],
    third,
  ];
  expect(fateOf(grid)).toMatchObject({ accepted: [2, 4], withheld: [], told: [3] });
});

it('loses no row, whatever people have done to columns, headings, rows and cells', () => {
  fc.assert(
    fc.property(tampered, (grid) => {
      const { accepted, withheld, told, headings } = fateOf(grid);
      const fate = new Set([...accepted, ...withheld, ...told]);
      const lost = grid.flatMap((row, at) => (isFilled(row) && !fate.has(at + 1) ? [at + 1] : []));
      // One row is taken for the headings. If it is an answer, the headings are told of.
      expect(lost.length).toBeLessThanOrEqual(1);
      const answers = lost.filter((row) => grid[row - 1]?.includes(example));
      if (answers.length > 0) expect(headings).not.toEqual([]);
    }),
    { numRuns: 600 },
  );
});
