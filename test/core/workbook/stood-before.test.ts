// What stood in a tab before rows were written into it by place, while people moved its rows.
import * as fc from 'fast-check';
import type { CellValue } from '../../../src/core/workbook/cell';
import { stoodBefore } from '../../../src/core/workbook/stood-before';

type Grid = readonly (readonly CellValue[])[];

const heads = ['Kode', 'Nama', 'Keadaan', 'Catatan'];
const row = (code: string, state = 'Belum') => [code, `Nama ${code}`, state, ''];
const before: Grid = [heads, row('A'), row('B'), row('C'), row('D'), row('E')];

/** The tab with the third cell of some rows written. */
const writtenTo = (...codes: readonly string[]): Grid =>
  before.map((cells) =>
    codes.includes(String(cells[0])) ? row(String(cells[0]), `Masuk ${cells[0]}`) : cells,
  );

/** What Google makes of it: what differs goes to its place, whatever stands there by then. */
const placed = (edited: Grid, after: Grid): Grid =>
  Array.from({ length: Math.max(edited.length, after.length) }, (_, at) => {
    const cells = [...(edited[at] ?? [])];
    (after[at] ?? []).forEach((cell, column) => {
      if (cell !== (before[at] ?? [])[column]) cells[column] = cell;
    });
    return cells;
  });

const edits: readonly (readonly [string, Grid])[] = [
  ['a row is inserted above', [heads, ['', '', '', ''], ...before.slice(1)]],
  ['the row above is deleted', before.filter((_, at) => at !== 1)],
  ['the tab is sorted the other way', [heads, ...before.slice(1).reverse()]],
  ['a column is inserted', before.map(([code, ...rest]) => [code, '', ...rest])],
  ['two columns change places', before.map(([code, name, state, note]) => [name, code, note, state])],
  [
    'somebody else’s row is inserted above and typed into',
    [heads, ['F', 'Baru', '', ''], ...before.slice(1)],
  ],
];

/** Rows that say something; one that got what was meant for it may keep it. */
const said = (grid: Grid | undefined): readonly string[] =>
  (grid ?? [])
    .map((cells) => cells.map((cell) => cell ?? '').join('|'))
    .filter((text) => /[^|]/.test(text))
    .map((text) => text.replace(/^(?=.*\b([A-E])\b)(.*)Masuk \1/, '$2Belum'));

describe('what stood before', () => {
  it.each(edits)('is found where %s', (_, edited) => {
    const after = writtenTo('B', 'C');
    expect(said(stoodBefore({ before, after }, placed(edited, after)))).toEqual(said(edited));
  });

  it.each(edits)('needs no mending where %s after it was written', (_, edited) => {
    const after = writtenTo('B', 'D');
    const moved = edited.map((cells) => {
      const code = cells.find((cell) => cell === 'B' || cell === 'D');
      return cells.map((cell) => (cell === 'Belum' && code !== undefined ? `Masuk ${code}` : cell));
    });
    expect(stoodBefore({ before, after }, moved)).toBeUndefined();
  });

  it.each([
    ['a row is inserted above', [heads, [], ...before.slice(1)]],
    ['the row above is deleted', before.filter((_, at) => at !== 1)],
  ] as readonly (readonly [string, Grid])[])('is found where a whole row was emptied and %s', (_, edited) => {
    const after = before.map((cells) => (cells[0] === 'C' ? ['', '', '', ''] : cells));
    const found = placed(edited, after);
    // C itself may be empty already: that is what was meant.
    const stood = said(stoodBefore({ before, after }, found)).filter((text) => !text.startsWith('C|'));
    expect(stood).toEqual(said(edited).filter((text) => !text.startsWith('C|')));
  });

  it('leaves alone what somebody typed beside, and rows that went below', () => {
    const after = [...writtenTo('B'), row('F')];
    const found = after.map((cells, at) => (at === 2 ? [...cells.slice(0, 3), 'tanyakan'] : cells));
    const noted = [...found.slice(0, -1), ['', 'catatan', '', ''], row('F')];
    expect(stoodBefore({ before, after, addedFrom: 6 }, noted)).toBeUndefined();
  });

  it('gives back every row whatever order people put them in', () => {
    const codes = ['A', 'B', 'C', 'D', 'E'];
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 5 }), fc.subarray(codes), (order, written) => {
        const edited = [heads, ...order.map((code) => row(code))];
        const after = writtenTo(...written);
        const found = placed(edited, after);
        const stood = stoodBefore({ before, after }, found) ?? found;
        expect(said(stood)).toEqual(said(edited));
      }),
    );
  });
});
