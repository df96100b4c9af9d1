// A page that people write on: typed text stays wherever it was typed, and figures find their rows and columns again.
import * as fc from 'fast-check';
import { type CellValue, type PlannedCell, peopleCell } from '../../../src/core/workbook/cell';
import { layPage } from '../../../src/core/workbook/lay-page';
import { contentOf } from '../../../src/core/workbook/lay-plan';

/** A page as a person's tab is: facts, a table, remarks, a dialogue. @param codes of the table */
const page = (codes: readonly string[], figure: number): PlannedCell[][] => [
  ['Lembar dialog'],
  ['Nama', undefined, 'Siti'],
  ['Kompetensi', undefined, 'Standar', 'Atasan'],
  ...codes.map((code) => [code, `Nama ${code}`, 2, figure]),
  ['JPM', undefined, `${figure} %`],
  [`Dinilai ${figure} dari ${codes.length}`],
  ['Tanggal', undefined, peopleCell],
  ['Kesepakatan', undefined, peopleCell],
  [],
  ['Tanda tangan', undefined, undefined, peopleCell],
];
const head = { head: 2 };
const codes = ['M.01', 'M.02', 'M.03'];
const written = (cells: PlannedCell[][]): CellValue[][] =>
  contentOf(layPage(cells, [], head)).map((row) => [...row]);
const again = (cells: PlannedCell[][], there: readonly (readonly CellValue[])[]) =>
  contentOf(layPage(cells, there, head));
const text = (grid: readonly (readonly CellValue[])[]) => grid.flat().map((cell) => String(cell ?? ''));

it('keeps what people typed into any cell that is not ours, and shows the new figures', () => {
  const first = page(codes, 1);
  fc.assert(
    fc.property(fc.nat(14), fc.nat(6), (row, column) => {
      const cell = first[row]?.[column];
      fc.pre(cell === undefined || typeof cell === 'object');
      const there = written(first);
      while (there.length <= row) there.push([]);
      const target = there[row] ?? [];
      while (target.length <= column) target.push(undefined);
      target[column] = 'ketikan';
      const after = again(page(codes, 3), there);
      expect(after[row]?.[column]).toBe('ketikan');
      expect(text(after)).toContain('3 %');
      expect(text(after)).not.toContain('1 %');
      expect(again(page(codes, 3), after)).toEqual(after);
    }),
  );
});

it.each([...page(codes, 1).keys()])('keeps a row that people inserted before row %i of the page', (place) => {
  const there = written(page(codes, 1));
  there.splice(place, 0, ['', 'tulisan saya', '', '', 'di baris sendiri']);
  const after = again(page(codes, 1), there);
  expect(after[place]).toEqual(expect.arrayContaining(['tulisan saya', 'di baris sendiri']));
  const figures = again(page(codes, 3), there);
  expect(figures.find((row) => row[0] === 'M.03')?.[3]).toBe(3);
  expect(text(figures).filter((cell) => cell === 'JPM')).toHaveLength(1);
});

it.each([1, 2, 3].flatMap((place) => [0, 2, 3].map((heading) => [place, heading] as const)))(
  'keeps a column that people inserted before column %i, and typed over the heading of column %i',
  (place, heading) => {
    const there = written(page(codes, 1)).map((row, index) => {
      const cells = Array.from({ length: 4 }, (_, column) => row[column]);
      if (index === head.head) cells[heading] = 'Catatan kami';
      cells.splice(place, 0, index === head.head + 1 ? 'sudah dibahas' : undefined);
      return cells;
    });
    const after = again(page(codes, 3), there);
    expect(after[head.head + 1]?.[place]).toBe('sudah dibahas');
    expect(after[head.head + 1]?.filter((cell) => cell === 3)).toHaveLength(1);
    expect(text(after).filter((cell) => cell === 'Kompetensi')).toHaveLength(1);
    expect(again(page(codes, 3), after)).toEqual(after);
  },
);

it.each([1, 2, 3])('keeps a column that people inserted before column %i', (place) => {
  const there = written(page(codes, 1)).map((row, index) => {
    const cells = Array.from({ length: 4 }, (_, column) => row[column]);
    cells.splice(place, 0, `kolom saya ${index}`);
    return cells;
  });
  const after = again(page(codes, 3), there);
  for (let row = 0; row < there.length; row++) expect(after[row]?.[place]).toBe(`kolom saya ${row}`);
  expect(after.find((row) => row[0] === 'M.01')?.filter((cell) => cell === 3)).toHaveLength(1);
});

it('is put back into its order where people have sorted it, with all they typed', () => {
  const first = written(page(codes, 1));
  const width = first.reduce((widest, { length }) => Math.max(widest, length), 0);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...first.keys()], { minLength: first.length }),
      fc.uniqueArray(fc.nat(first.length - 1), { minLength: 1, maxLength: 4 }),
      (order, typedIn) => {
        const there = first.map((row, at) => {
          const cells = Array.from({ length: width + 1 }, (_, column) => row[column] ?? '');
          if (typedIn.includes(at)) cells[width] = `ketikan ${at}`;
          return cells;
        });
        const after = again(
          page(codes, 3),
          order.map((at) => there[at] ?? []),
        );
        const labels = after.map(([label]) => String(label ?? '')).filter((label) => label !== '');
        expect([...new Set(labels)]).toEqual(labels);
        expect(labels.slice(0, 3)).toEqual(['Lembar dialog', 'Nama', 'Kompetensi']);
        expect(text(after)).toContain('3 %');
        for (const at of typedIn) expect(text(after)).toContain(`ketikan ${at}`);
        expect(again(page(codes, 3), after)).toEqual(after);
      },
    ),
  );
});

it('finds the columns of a page without a table by what they say', () => {
  const plain = (figure: number): PlannedCell[][] => [
    ['Beranda'],
    [],
    ['Pegawai', figure, 'semua'],
    ['Jabatan', 2, 'belum'],
  ];
  const there = contentOf(layPage(plain(1), [], {})).map((row) => ['No', ...row]);
  const after = contentOf(layPage(plain(7), there, {}));
  expect(after.find((row) => row[1] === 'Pegawai')).toEqual(['No', 'Pegawai', 7, 'semua']);
});

it('makes room for a competency that is new, and the dialogue moves along', () => {
  const there = written(page(codes, 1));
  const dialogue = there.find((row) => row[0] === 'Kesepakatan') ?? [];
  dialogue[2] = 'Belajar bersama';
  const laid = layPage(page([...codes, 'M.04'], 2), there, head);
  const after = contentOf(laid);
  expect(laid.insertedRows).toHaveLength(1);
  expect(after.find((row) => row[0] === 'Kesepakatan')?.[2]).toBe('Belajar bersama');
  expect(after.map(([label]) => label ?? '').filter((label) => /^M\./.test(String(label)))).toEqual([
    ...codes,
    'M.04',
  ]);
});

describe('a page in another language', () => {
  const english: Readonly<Record<string, string>> = {
    'Lembar dialog': 'Dialogue sheet',
    Nama: 'Name',
    Kompetensi: 'Competency',
    Standar: 'Standard',
    Atasan: 'Supervisor',
    JPM: 'Match',
    Tanggal: 'Date',
    Kesepakatan: 'Agreements',
    'Tanda tangan': 'Signatures',
  };
  const inEnglish = (cells: PlannedCell[][]) =>
    cells.map((row) => row.map((cell) => (typeof cell === 'string' ? (english[cell] ?? cell) : cell)));
  const other = { ...head, elsewise: () => page(codes, 1) };

  it.each([...page(codes, 1).keys()])('keeps a row that people inserted before row %i', (place) => {
    const there = written(page(codes, 1));
    there.splice(place, 0, ['', 'tulisan saya', '', '', 'di baris sendiri']);
    const after = contentOf(layPage(inEnglish(page(codes, 1)), there, other));
    expect(after[place]).toEqual(expect.arrayContaining(['tulisan saya', 'di baris sendiri']));
    expect(text(after).filter((cell) => cell === 'Match')).toHaveLength(1);
    expect(text(after).filter((cell) => cell === 'JPM')).toHaveLength(0);
  });

  it.each([0, 1, 2, 3])(
    'keeps a column that people inserted before column %i, and what they typed beside it',
    (place) => {
      const there = written(page(codes, 1));
      const date = there.findIndex(([label]) => label === 'Tanggal');
      (there[date] ?? [])[2] = '1 November';
      for (const row of there) {
        while (row.length < place) row.push('');
        row.splice(place, 0, 'milik saya');
      }
      const after = contentOf(layPage(inEnglish(page(codes, 1)), there, other));
      expect(after.every((row) => row[place] === 'milik saya')).toBe(true);
      expect(after[date]).toContain('1 November');
      expect(after[date]).toContain('Date');
    },
  );

  const inNew = () => inEnglish(page(codes, 1));

  it.each([...written(page(codes, 1)), ['JPM', '', '2 %']].map((line) => [line]))(
    'clears a line in its old words, which somebody put back after the change: %j',
    (line) => {
      const now = contentOf(layPage(inNew(), written(page(codes, 1)), other));
      const after = contentOf(layPage(inNew(), [...now, [], line], other));
      expect(after.slice(0, now.length)).toEqual(now);
      expect(text(after.slice(now.length)).join('')).toBe('');
    },
  );

  it('leaves what people typed beside an old label, and their own words that begin as ours do', () => {
    const now = contentOf(layPage(inNew(), written(page(codes, 1)), other));
    const own: CellValue[][] = [
      ['Kesepakatan', '', 'Belajar bersama'],
      ['Nama', '', '', '', 'catatan kami'],
      ['M.01', 'sudah dibahas'],
      ['JPM tahun lalu', '', 80],
    ];
    const after = contentOf(layPage(inNew(), [...now, ...own], other));
    expect(text(after)).toEqual(expect.arrayContaining(text(own)));
  });
});
