// Delimited text: the standard's quotes, and the broken ones of real files.
import fc from 'fast-check';
import { type Delimiter, readDelimited } from '../../../src/core/roster/delimited';

const cellsOf = (text: string, delimiter: Delimiter = ',') =>
  readDelimited(text, delimiter).rows.map(({ cells }) => cells);

describe('readDelimited', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR alone',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quoted delimiter', '"a,b",c', [['a,b', 'c']]],
    [
      'quoted line break',
      'x,y\n"a\r\nb",c',
      [
        ['x', 'y'],
        ['a\r\nb', 'c'],
      ],
    ],
    ['doubled quote', '"a ""b"" c",d', [['a "b" c', 'd']]],
    ['a formula in quotes', '"=IMPORTXML(""http://x"";""//a"")",d', [['=IMPORTXML("http://x";"//a")', 'd']]],
    ['empty quoted cell', '"",""', [['', '']]],
    ['quote inside an unquoted cell', 'Ir. "Budi",c', [['Ir. "Budi"', 'c']]],
    ['text after a closing quote', '"a"b,c', [['ab', 'c']]],
    ['empty cells at the ends', ',a,', [['', 'a', '']]],
    ['byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['nothing', '', []],
    ['one delimiter', ',', [['', '']]],
  ])('reads %s', (_, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('numbers rows as a spreadsheet does: empty ones count, quoted line breaks do not', () => {
    const { rows } = readDelimited('h,i\n\n"a\nb",c\nd,e', ',');
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'h'],
      [2, ''],
      [3, 'a\nb'],
      [4, 'd'],
    ]);
  });

  it('takes a quote that is never closed as a character, and says in which row', () => {
    expect(readDelimited('a,b\n"c,d\ne,f', ',')).toEqual({
      rows: [
        { row: 1, cells: ['a', 'b'] },
        { row: 2, cells: ['"c', 'd'] },
        { row: 3, cells: ['e', 'f'] },
      ],
      openQuotes: [2],
    });
  });

  it('does not let a stray quote swallow the rows up to the next one', () => {
    const { rows, openQuotes } = readDelimited('a,b,c\n"x,1,2\ny,3,4\nz,5,"6"', ',');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b', 'c'],
      ['"x', '1', '2'],
      ['y', '3', '4'],
      ['z', '5', '6'],
    ]);
    expect(openQuotes).toEqual([2]);
  });

  it.each<Delimiter>([',', ';', '\t', '|'])(
    'gives back what was written with %j, whatever the cells hold',
    (delimiter) => {
      const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ' ', ',', ';', '|', '\t', '=', "'") });
      fc.assert(
        fc.property(
          fc
            .integer({ min: 2, max: 5 })
            .chain((width) =>
              fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
            ),
          fc.constantFrom('\n', '\r\n', '\r'),
          fc.boolean(),
          (table, newline, mark) => {
            const written = table
              .map((cells) => cells.map((text) => `"${text.replace(/"/g, '""')}"`).join(delimiter))
              .join(newline);
            expect(cellsOf((mark ? '\ufeff' : '') + written, delimiter)).toEqual(table);
          },
        ),
      );
    },
  );

  it('never throws and never loses a row of text without quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ') }), (text) => {
        const { rows } = readDelimited(text, ';');
        if (text.includes('"')) return;
        expect(rows.map(({ cells }) => cells.join(';')).join('\n')).toBe(
          text.replace(/\r\n?/g, '\n').replace(/\n$/, ''),
        );
      }),
    );
  });
});
