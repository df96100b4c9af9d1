// The text of a workbook that golden tests compare.
import { dumpWorkbook } from '../../../../src/local/host/spreadsheet/dump-workbook';
import { loadWorkbook, saveWorkbook } from '../../../../src/local/host/spreadsheet/saved-state';
import { bench, type CellData, number, text } from './support';

const nice: CellData = { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '0.0' } } };

describe('the dump', () => {
  it('shows each tab as a grid, and tells text from numbers', () => {
    const { write, batch, workbook } = bench();
    write(
      [
        [text('NIP'), text('Nama'), text('Nilai')],
        [text('198609262015051001'), text('Siti | Adi'), { ...number(3.5), ...nice }],
        [],
        [{ ...text('=A1'), note: 'dua\nbaris' }, { userEnteredValue: { formulaValue: '=A1' } }],
      ],
      'userEnteredValue,userEnteredFormat,note',
    );
    batch(
      {
        addSheet: {
          properties: { title: 'Kosong', hidden: true, gridProperties: { rowCount: 2, columnCount: 3 } },
        },
      },
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 3 }, description: 'judul' },
        },
      },
    );
    expect(dumpWorkbook(workbook.state)).toBe(
      [
        '# Spreadsheet tanpa judul (id_ID, Asia/Jakarta)',
        '',
        '## Sheet1',
        '- 1000 x 26',
        '- protected A1:C1 "judul"',
        '1 | NIP                 | Nama        | Nilai',
        "2 | '198609262015051001 | Siti \\| Adi | 3,5",
        '3 |',
        "4 | '=A1 {dua\\nbaris}   | =A1",
        '',
        '## Kosong',
        '- 2 x 3',
        '- hidden',
        '',
      ].join('\n'),
    );
  });
});

describe('the saved state', () => {
  it('writes a format that many cells share once', () => {
    const { write, workbook } = bench();
    write(
      Array.from({ length: 50 }, () => [{ ...number(1), ...nice }]),
      '*',
    );
    const saved = saveWorkbook(workbook.state);
    expect(saved.shared).toEqual([nice.userEnteredFormat]);
    expect(loadWorkbook(JSON.parse(JSON.stringify(saved)))).toEqual(workbook.state);
  });

  it('of another version is refused', () => {
    const { workbook } = bench();
    expect(() => loadWorkbook({ ...saveWorkbook(workbook.state), version: 0 })).toThrow('version 0');
  });
});
