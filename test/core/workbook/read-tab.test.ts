// Reading a tab by its columns: wherever they stand, every row that holds anything is read or told why not.
import * as fc from 'fast-check';
import type { Assignment } from '../../../src/core/cycle/cycle';
import { assignmentsTab } from '../../../src/core/tab/assignments-tab';
import { textsIn } from '../../../src/core/text/texts';
import type { CellValue } from '../../../src/core/workbook/cell';
import { number, oneOf, text } from '../../../src/core/workbook/cell-kind';
import { columnsOf } from '../../../src/core/workbook/columns';
import { memoryOf, remembers } from '../../../src/core/workbook/heading-memory';
import { layPlan } from '../../../src/core/workbook/lay-plan';
import { isHeadingFaults } from '../../../src/core/workbook/lay-table';
import { planTab } from '../../../src/core/workbook/plan-tab';
import { readTab } from '../../../src/core/workbook/read-tab';
import { anAssignment } from '../../support/builders';
import { cellValues } from '../../support/cell-values';

const around = { texts: textsIn('id'), forms: [], answers: [] };

describe('a table of fruit', () => {
  interface Fruit {
    readonly name: string;
    readonly price: number | undefined;
    readonly kind: 'ripe' | 'green';
    readonly seen: Readonly<Record<string, number>>;
  }
  const c = columnsOf<Fruit>();
  const fruitTab = c.tab({
    key: 'buah',
    name: 'Buah',
    people: 'none',
    made: 'when used',
    color: '#000000',
    spareRows: 1,
    id: ['name'],
    columns: {
      name: c.needed('Nama', 100, text, ({ name }) => name, { formerly: ['Sebutan'] }),
      price: c.read('Harga', 100, number, ({ price }) => price),
      kind: c.needed(
        'Jenis',
        100,
        oneOf<Fruit['kind']>({ ripe: 'Matang', green: 'Mentah' }, { Hijau: 'green' }),
        ({ kind }) => kind,
      ),
      seen: c.each(() =>
        ['A', 'B'].map((shop) => c.read(`Toko ${shop}`, 50, number, ({ seen }) => seen[shop], { of: shop })),
      ),
    },
    row: (said) => said,
  });
  const head = ['Nama', 'Harga', 'Jenis', 'Toko A', 'Toko B'];
  const read = (...cells: readonly (readonly CellValue[])[]) => readTab(fruitTab, cells, around);
  const codes = (...cells: readonly (readonly CellValue[])[]) =>
    read(...cells).problems.map(({ code, place }) => [code, place.row, place.column]);

  it.each([
    ['typed in lower case', 'mentah'],
    ['as an earlier version wrote it', 'Hijau'],
  ])('has its row found again by a word %s, and not a second time', (_, word) => {
    const byKind = { ...fruitTab, id: ['name', 'kind'] } as const;
    const there = [head, ['Apel', 3, word, 1, 2]];
    const before = readTab(byKind, there, around);
    const planned = planTab(byKind, before.whole, around, before);
    const laid = layPlan(planned, there, undefined);
    expect(isHeadingFaults(laid) ? laid : laid.cells.length).toBe(2);
  });

  it('is read with what each column says', () => {
    expect(read(head, ['Apel', 3, 'Matang', 1, 2], ['Pisang', '', 'mentah', '', '4,5'])).toMatchObject({
      problems: [],
      whole: [
        { name: 'Apel', price: 3, kind: 'ripe', seen: { A: 1, B: 2 } },
        { name: 'Pisang', price: undefined, kind: 'green', seen: { B: 4.5 } },
      ],
    });
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      'columns in another order',
      [
        ['Toko B', 'Jenis', 'Nama', 'Harga', 'Toko A'],
        [2, 'Matang', 'Apel', 3, 1],
      ],
    ],
    [
      'a column of people’s own among them',
      [
        ['Nama', 'Catatan', ...head.slice(1)],
        ['Apel', 'enak', 3, 'Matang', 1, 2],
      ],
    ],
    [
      'headings in other letters',
      [
        ['NAMA', ' harga', 'jenis ', 'toko a', 'TOKO  B'],
        ['Apel', 3, 'Matang', 1, 2],
      ],
    ],
    [
      'a heading of an earlier version',
      [
        ['Sebutan', ...head.slice(1)],
        ['Apel', 3, 'Matang', 1, 2],
      ],
    ],
    ['blank rows between', [head, [], ['', false], ['Apel', 3, 'Matang', 1, 2]]],
  ])('is read the same with %s', (_, cells) => {
    expect(read(...cells)).toMatchObject({
      problems: [],
      whole: [{ name: 'Apel', price: 3, kind: 'ripe', seen: { A: 1, B: 2 } }],
    });
  });

  it('rows above the headings are told, and what stands below is read', () => {
    const cells = [['Daftar buah'], [], head, ['Apel', 3, 'Matang', 1, 2]];
    expect(codes(...cells)).toEqual([['rows-above-headings', 3, undefined]]);
    expect(read(...cells).whole.map(({ name }) => name)).toEqual(['Apel']);
  });

  it('a word of an earlier version is read too', () => {
    expect(read(head, ['Apel', 3, 'Hijau']).whole.map(({ kind }) => kind)).toEqual(['green']);
  });

  it('a present heading wins over a former one', () => {
    expect(read(['Sebutan', ...head], ['salah', 'Apel', 3, 'Matang']).whole.map(({ name }) => name)).toEqual([
      'Apel',
    ]);
  });

  it('a cell that cannot be read is told and marked, and the row is read without it', () => {
    const { whole, lines, problems } = read(head, ['Apel', 'mahal', 'Matang']);
    expect(whole).toEqual([{ name: 'Apel', price: undefined, kind: 'ripe', seen: {} }]);
    expect(lines.map(({ refused }) => refused)).toEqual([['Harga']]);
    expect(problems).toMatchObject([
      { severity: 'error', code: 'not-a-number', place: { tab: 'Buah', row: 2, column: 'Harga' } },
    ]);
  });

  it.each<[string, readonly CellValue[], readonly unknown[]]>([
    ['without a value that is needed', ['Apel', 3, ''], ['cell-empty', 2, 'Jenis']],
    ['with a word nobody knows', ['Apel', 3, 'Busuk'], ['unknown-word', 2, 'Jenis']],
  ])('a row %s is a line that could not be read, whole as it stands', (_, cells, problem) => {
    expect(codes(head, cells)).toEqual([problem]);
    expect(read(head, cells)).toMatchObject({
      whole: [],
      lines: [{ at: 2, id: 'Apel', row: undefined, cells }],
    });
  });

  it('a second row of the same name is told, and the first counts', () => {
    const cells = [head, ['Apel', 3, 'Matang'], ['Apel', 4, 'Mentah']];
    expect(codes(...cells)).toEqual([['row-twice', 3, 'Nama']]);
    expect(read(...cells).whole.map(({ price }) => price)).toEqual([3]);
  });

  it.each<[string, readonly CellValue[], readonly string[], readonly string[], readonly string[]]>([
    ['a reworded one', ['Nama', 'Ongkos', 'Jenis', 'Toko A', 'Toko B'], ['Harga'], [], ['Ongkos']],
    ['an emptied one', ['Nama', '', 'Jenis', 'Toko A', 'Toko B'], ['Harga'], [], ['']],
    ['one of people’s own', [...head, 'Catatan'], [], [], ['Catatan']],
    ['one doubled', [...head, 'Harga'], [], ['Harga'], []],
    ['one that the version before did not have', ['Nama', 'Jenis', 'Toko A', 'Toko B'], [], [], []],
    ['none of them', ['a', 'b', 'c', 'd', 'e'], head, [], ['a', 'b', 'c', 'd', 'e']],
  ])('of headings it is told: %s', (_, written, missing, doubled, strangers) => {
    const { headings } = read(written, ['Apel', 3, 'Matang', 1, 2, 9].slice(0, written.length));
    expect(headings).toMatchObject({ missing, doubled, strangers });
  });

  it.each<[string, readonly string[], readonly string[] | undefined, readonly string[]]>([
    ['new, beside people’s own at the end', ['Nama', 'Jenis', 'Toko A', 'Toko B', 'Lemari'], undefined, []],
    [
      'new at the end, beside people’s own there',
      ['Nama', 'Harga', 'Jenis', 'Toko A', 'Lemari'],
      undefined,
      [],
    ],
    ['reworded at its place', ['Nama', 'Lemari', 'Jenis', 'Toko A', 'Toko B'], undefined, ['Harga']],
    [
      'never written, and people’s own at its place',
      ['Nama', 'Lemari', 'Jenis', 'Toko A', 'Toko B'],
      ['Nama', 'Jenis'],
      [],
    ],
    ['written, reworded and moved', ['Nama', 'Jenis', 'Toko A', 'Toko B', 'Lemari'], head, ['Harga']],
    ['written and taken out whole', ['Nama', 'Jenis', 'Toko A', 'Toko B'], head, []],
  ])('a column that is %s is told from one that is lost', (_, written, memory, missing) => {
    const row = written.map((heading) => ({ Nama: 'Apel', Jenis: 'Matang' })[heading] ?? 1);
    const headings = memory && memoryOf(memory.map((header) => ({ header })));
    expect(readTab(fruitTab, [written, row], around, headings).headings.missing).toEqual(missing);
  });

  it('a column is remembered by a name it had before', () => {
    expect(remembers(memoryOf([{ header: 'Sebutan' }]), { header: 'Nama', formerly: ['sebutan'] })).toBe(
      true,
    );
    expect(remembers(memoryOf([{ header: 'Sebutan' }]), { header: 'Nama' })).toBe(false);
  });

  it('says nothing of a tab that is empty, or is not there', () => {
    expect(read()).toMatchObject({ whole: [], lines: [], problems: [] });
    expect(readTab(fruitTab, undefined, around)).toMatchObject({ whole: [], lines: [], problems: [] });
  });
});

describe('assignments', () => {
  const word = fc
    .string({ unit: fc.constantFrom(...'abc ÉxXZ9-.=:|'), maxLength: 9 })
    .map((some) => some.trim().replace(/\s+/g, ' '));
  const assignment: fc.Arbitrary<Omit<Assignment, 'code'>> = fc.record({
    cycle: word,
    role: fc.constantFrom('self', 'supervisor'),
    rater: fc.record({
      id: word.map((id) => `r${id}`),
      name: word,
      email: fc.constantFrom(undefined, 'a@b.example'),
    }),
    ratee: fc.record({ nip: word.map((nip) => `1${nip}`), name: word }),
    job: word,
    jobKind: fc.constantFrom(undefined, 'PENGAWAS', 'Guru Besar'),
    unit: word,
    required: fc.constantFrom({}, { 'M.01': 3, 'T.02': 1 }),
    technical: fc.constantFrom([], ['T.02']),
    channel: fc.constantFrom('email', 'code', 'paper'),
    state: fc.constantFrom('active', 'replaced', 'withdrawn'),
    endedAt: fc.constantFrom(undefined, '2026-10-01 08:00:00'),
    remindedOn: fc.constantFrom(undefined, '2026-10-05'),
    extendedTo: fc.constantFrom(undefined, '2026-11-05'),
  });

  it('come back as they went, whatever the order of the columns', () => {
    fc.assert(
      fc.property(fc.array(assignment, { maxLength: 8 }), fc.nat(), (some, turn) => {
        const went = some.map((one, index): Assignment => ({ ...one, code: `AAAA-${index}` }));
        const cells = cellValues(planTab(assignmentsTab, went, around).cells);
        const width = cells[0]?.length ?? 0;
        const turned = cells.map((row) =>
          Array.from({ length: width }, (_, column) => row[(column + turn) % width]),
        );
        expect(readTab(assignmentsTab, turned, around)).toMatchObject({ whole: went, problems: [] });
      }),
    );
  });

  it('keep the team of a form about many', () => {
    const went = [anAssignment({ team: 'BBBB-1' })];
    const { cells } = planTab(assignmentsTab, went, around);
    expect(readTab(assignmentsTab, cellValues(cells), around).whole).toEqual(went);
  });
});
