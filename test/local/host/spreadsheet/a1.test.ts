// A1 notation, both ways.
import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatA1,
  parseA1,
  quoteTitle,
} from '../../../../src/local/host/spreadsheet/stored/a1';

const TITLES = ['Sheet1', 'Cek Bias', "Jum'at", 'A1', 'Log'];
const sides = (text: string) => {
  const { title, top, left, bottom, right } = parseA1(text, TITLES);
  return [title, top, left, bottom, right];
};
const none = undefined;

describe('A1 notation', () => {
  // The examples of the guide "A1 notation" and GridRange's own.
  it.each<[string, unknown[]]>([
    ['Sheet1!A1:B2', ['Sheet1', 0, 0, 2, 2]],
    ['Sheet1!A:A', ['Sheet1', none, 0, none, 1]],
    ['Sheet1!1:2', ['Sheet1', 0, none, 2, none]],
    ['Sheet1!A5:A', ['Sheet1', 4, 0, none, 1]],
    ['A1:B2', [none, 0, 0, 2, 2]],
    ['Sheet1', ['Sheet1', none, none, none, none]],
    ["'Cek Bias'!C3", ['Cek Bias', 2, 2, 3, 3]],
    ["'Cek Bias'", ['Cek Bias', none, none, none, none]],
    ["'Jum''at'!A1", ["Jum'at", 0, 0, 1, 1]],
    ['Cek Bias!A1', ['Cek Bias', 0, 0, 1, 1]],
    ['A1', ['A1', none, none, none, none]],
    ["'A1'!B2", ['A1', 1, 1, 2, 2]],
    ['$B$2:$C$3', [none, 1, 1, 3, 3]],
    ['b2', [none, 1, 1, 2, 2]],
    ['C3:A1', [none, 0, 0, 3, 3]],
    ['sheet1!a1', ['Sheet1', 0, 0, 1, 1]],
  ])('%s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  it.each(['Hilang!A1', 'A', '1', 'A1:B2:C3', 'Sheet1!', 'ABCD1', "'Cek Bias!A1", 'A1:2', '#REF!'])(
    '%s is refused',
    (text) => {
      expect(() => parseA1(text, TITLES)).toThrow(`Unable to parse range: ${text}`);
    },
  );

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it('of a rectangle on any tab leads back to it', () => {
    const index = fc.integer({ min: 0, max: 5000 });
    const size = fc.integer({ min: 1, max: 300 });
    const title = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .filter((name) => !/[:\\/?*[\]!]/.test(name));
    fc.assert(
      fc.property(title, index, index, size, size, (name, top, left, rows, columns) => {
        const text = `${quoteTitle(name)}!${formatA1(top, left, top + rows, left + columns)}`;
        expect(parseA1(text, [name])).toEqual({
          title: name,
          top,
          left,
          bottom: top + rows,
          right: left + columns,
        });
      }),
    );
  });
});
