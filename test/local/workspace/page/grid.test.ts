// The grid's arithmetic: names of cells, blocks as text, and where keys lead.
import fc from 'fast-check';
import { boxName, columnName, parseCell } from '../../../../src/local/workspace/page/grid/a1';
import { readBlock, writeBlock } from '../../../../src/local/workspace/page/grid/clipboard';
import { commandOf } from '../../../../src/local/workspace/page/grid/commands';
import { clearEdits, pasteEdits } from '../../../../src/local/workspace/page/grid/edits';
import { indexAt, spanInSight } from '../../../../src/local/workspace/page/grid/geometry';
import {
  at,
  boxOf,
  type Field,
  jump,
  move,
  stretch,
} from '../../../../src/local/workspace/page/grid/selection';
import type { TabView } from '../../../../src/local/workspace/wire/wire';

describe('names of cells', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(parseCell(`${name}1`)).toEqual({ row: 0, column });
  });

  it.each([
    [[0, 0, 1, 1], 'A1'],
    [[1, 2, 4, 4], 'C2:D4'],
  ] as const)('block %j is %s', (box, name) => expect(boxName(box)).toBe(name));

  it.each(['', '5', 'A', 'A0x', 'Beranda'])('"%s" is no cell', (text) =>
    expect(parseCell(text)).toBeUndefined(),
  );
});

describe('blocks as text', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\tb\r\n', [['a', 'b']]],
    ['"dua\nbaris"\tx', [['dua\nbaris', 'x']]],
    ['"kata ""penting"""', [['kata "penting"']]],
    ['12" layar\tx', [['12" layar', 'x']]],
    ['', [['']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('%j is read as %j', (text, rows) => expect(readBlock(text)).toEqual(rows));

  it('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '=', 'é') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(block, (rows) => {
        // A last row of one empty cell cannot be told from a line end that closes the text.
        fc.pre(rows.at(-1)?.join('') !== '');
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
    );
  });

  it('fills the selection with a single value, and lays a block down from its first cell', () => {
    expect(pasteEdits('x', [1, 1, 3, 2])).toEqual({
      edits: [
        { row: 1, column: 1, input: 'x' },
        { row: 2, column: 1, input: 'x' },
      ],
      covered: [1, 1, 3, 2],
    });
    expect(pasteEdits('a\tb', [4, 2, 5, 3])).toEqual({
      edits: [
        { row: 4, column: 2, input: 'a' },
        { row: 4, column: 3, input: 'b' },
      ],
      covered: [4, 2, 5, 4],
    });
  });
});

const field: Field = {
  rows: 6,
  columns: 5,
  merges: [[1, 1, 3, 3]],
  hiddenRow: (row) => row === 4,
  hiddenColumn: () => false,
};

describe('where keys lead', () => {
  it.each([
    ['down into a merged cell', at(0, 2), 1, 0, at(1, 1)],
    ['down out of it', at(1, 1), 1, 0, at(3, 1)],
    ['right out of it', at(1, 1), 0, 1, at(1, 3)],
    ['over a hidden row', at(3, 0), 1, 0, at(5, 0)],
    ['not beyond the last row', at(5, 0), 1, 0, at(5, 0)],
    ['not beyond the first column', at(0, 0), 0, -1, at(0, 0)],
  ] as const)('%s', (_, from, down, right, to) => expect(move(from, down, right, field)).toEqual(to));

  it('grow a block that cuts no merged cell', () => {
    const grown = stretch(at(0, 0), 1, 0, field);
    expect(boxOf(stretch(grown, 0, 1, field), field)).toEqual([0, 0, 3, 3]);
  });

  it.each([
    ['to the end of a run', 0, 2],
    ['over a gap to the next filled cell', 2, 4],
    ['to the edge where nothing follows', 4, 5],
  ])('far: %s', (_, from, to) => {
    const filled = (row: number): boolean => [0, 1, 2, 4].includes(row);
    expect(jump(at(from, 0), 1, 0, field, filled)).toEqual([to, 0]);
  });

  const keys = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  const plain = { checkbox: false, list: false, link: false };

  it.each([
    ['a', {}, plain, { do: 'type', text: 'a' }],
    ['Enter', {}, plain, { do: 'edit' }],
    ['Enter', {}, { ...plain, list: true }, { do: 'choose' }],
    [' ', {}, { ...plain, checkbox: true }, { do: 'toggle' }],
    ['z', { metaKey: true }, plain, { do: 'undo' }],
    ['ArrowDown', { altKey: true }, { ...plain, list: true }, { do: 'choose' }],
  ])('%s %j means %j', (key, held, cell, command) => {
    expect(commandOf({ ...keys, ...held, key }, cell)).toEqual(command);
  });

  it.each([
    ['c', { ctrlKey: true }],
    ['v', { metaKey: true }],
    ['F5', {}],
    ['ArrowLeft', { altKey: true }],
  ])('%s %j is left to the browser', (key, held) => {
    expect(commandOf({ ...keys, ...held, key }, plain)).toBeUndefined();
  });
});

describe('what is drawn', () => {
  const edges = [0, 20, 20, 50, 70, 90, 110];

  it.each([
    [0, 0],
    [19, 0],
    [20, 2],
    [49, 2],
    [500, 5],
  ])('pixel %i lies in row %i, hidden ones have none', (pixel, row) =>
    expect(indexAt(edges, pixel)).toBe(row),
  );

  it('covers what is in sight, and never what is frozen', () => {
    const long = Array.from({ length: 2001 }, (_, row) => row * 21);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 41_000 }), (from) => {
        const { first, end } = spanInSight(long, 1, from, 700, 10, 8);
        expect(first).toBeGreaterThanOrEqual(1);
        expect(end).toBeLessThanOrEqual(2000);
        expect(long[first]).toBeLessThanOrEqual(Math.max(21, from));
        expect(long[end]).toBeGreaterThanOrEqual(Math.min(42_000, from + 700));
        expect(end - first).toBeLessThan(80);
      }),
    );
  });
});

it('clearing leaves empty cells alone and unticks boxes', () => {
  const tab = {
    cells: [[{ t: 'a' }, null, { t: 'TRUE', v: 0, b: true }]],
    rules: [{ kind: 'checkbox', options: [], menu: false, strict: true, help: '' }],
  } as unknown as TabView;
  expect(clearEdits(tab, [0, 0, 2, 3])).toEqual([
    { row: 0, column: 0, input: '' },
    { row: 0, column: 2, input: 'FALSE' },
  ]);
});
