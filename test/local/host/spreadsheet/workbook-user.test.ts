// What people can do at the grid, and what it keeps them from.
import { WorkbookUser } from '../../../../src/local/host/spreadsheet/person/workbook-user';
import { bench, type CellData, number, type Request, text } from './support';

function desk(locale?: string) {
  const made = bench(locale);
  return { ...made, desk: new WorkbookUser(made.workbook, () => made.user.email) };
}

const validated = (strict: boolean, type: string, ...values: string[]): Request => ({
  setDataValidation: {
    range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 },
    rule: { strict, condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) } },
  },
});

describe('typing', () => {
  it('is read as Sheets reads it', () => {
    const { desk: at, shown } = desk();
    at.editCell(0, 0, 0, '0012');
    at.editCell(0, 0, 1, '1/2/2026');
    at.editCell(0, 0, 2, "'0012");
    expect(shown('A1:C1')).toEqual([['12', '01/02/2026', '0012']]);
    at.editCell(0, 0, 0, '');
    expect(shown('A1')).toEqual([]);
  });

  it('into a merge goes to its first cell', () => {
    const { desk: at, batch, shown } = desk();
    batch({
      mergeCells: { range: { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 }, mergeType: 'MERGE_ALL' },
    });
    at.editCell(0, 1, 1, 'x');
    expect(shown('A1:B2')).toEqual([['x']]);
  });

  it.each<[string, string[], string, boolean]>([
    ['ONE_OF_LIST', ['ya', 'tidak'], 'ya', true],
    ['ONE_OF_LIST', ['ya', 'tidak'], 'mungkin', false],
    ['ONE_OF_LIST', ['1', '2'], '2', true],
    ['BOOLEAN', [], 'TRUE', true],
    ['BOOLEAN', [], 'ya', false],
    ['BOOLEAN', ['Ya', 'Tidak'], 'Ya', true],
    ['NUMBER_BETWEEN', ['1', '5'], '5', true],
    ['NUMBER_BETWEEN', ['1', '5'], '6', false],
    ['NUMBER_BETWEEN', ['1', '5'], 'lima', false],
    ['NUMBER_GREATER_THAN_EQ', ['1,5'], '1,5', true],
    ['TEXT_IS_EMAIL', [], 'siti@contoh.go.id', true],
    ['TEXT_IS_EMAIL', [], 'siti', false],
    ['TEXT_CONTAINS', ['Nip'], 'nip 1', true],
    ['DATE_IS_VALID', [], '31/12/2026', true],
    ['DATE_IS_VALID', [], '31/02/2026', false],
    ['DATE_AFTER', ['01/01/2026'], '02/01/2026', true],
    ['DATE_AFTER', ['01/01/2026'], '01/01/2026', false],
    ['CUSTOM_FORMULA', ['=A1>1'], 'apa saja', true],
    ['ONE_OF_RANGE', ['=Sheet1!$C$1:$C$2'], 'satu', true],
    ['ONE_OF_RANGE', ['=Sheet1!$C$1:$C$2'], 'tiga', false],
  ])('under the rule %s %j, %s: %s', (type, values, input, accepted) => {
    const { desk: at, batch, write, shown } = desk();
    write([
      [{}, {}, text('satu')],
      [{}, {}, text('dua')],
    ]);
    batch(validated(true, type, ...values));
    expect(at.editCell(0, 0, 0, input).ok).toBe(accepted);
    expect(shown('A1').length).toBe(accepted ? 1 : 0);
    // Without "reject input" the same text is taken, with a mark.
    batch(validated(false, type, ...values));
    const lenient = at.editCell(0, 0, 0, input);
    expect(lenient.ok).toBe(true);
    expect('warning' in lenient).toBe(!accepted);
  });

  it('is refused in the language of the workbook, with the choices there are', () => {
    const refusal = (locale: string) => {
      const { desk: at, batch } = desk(locale);
      batch(validated(true, 'ONE_OF_LIST', 'ya', 'tidak'));
      return at.editCell(0, 0, 0, 'x');
    };
    expect(refusal('id_ID')).toEqual({ ok: false, reason: expect.stringMatching(/sel A1 .*: ya, tidak\./) });
    expect(refusal('en_US')).toEqual({ ok: false, reason: expect.stringMatching(/cell A1 .*: ya, tidak\./) });
  });

  it('where others may not edit is refused, and where only a warning stands is warned of', () => {
    const { desk: at, batch, user, shown } = desk();
    batch(
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, editors: { users: [] } },
        },
      },
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 }, warningOnly: true },
        },
      },
    );
    user.email = 'staf@example.go.id';
    expect(at.editCell(0, 0, 0, 'x')).toEqual({ ok: false, reason: expect.stringContaining('dilindungi') });
    expect(at.editCell(0, 1, 0, 'x')).toEqual({ ok: true, warning: expect.any(String) });
    expect(at.editCell(0, 2, 0, 'x')).toEqual({ ok: true });
    expect(shown('A1:A3')).toEqual([[], ['x'], ['x']]);
  });

  it('into the open part of a protected tab is taken', () => {
    const { desk: at, batch, user } = desk();
    batch({
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: 0 },
          editors: { users: [] },
          unprotectedRanges: [{ sheetId: 0, startColumnIndex: 2, endColumnIndex: 3 }],
        },
      },
    });
    user.email = 'staf@example.go.id';
    expect([0, 1, 2, 3].map((column) => at.editCell(0, 5, column, 'x').ok)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('outside the grid or on a tab that is gone is refused', () => {
    const { desk: at } = desk();
    expect(at.editCell(0, 1000, 0, 'x').ok).toBe(false);
    expect(at.editCell(9, 0, 0, 'x')).toEqual({ ok: false, reason: 'No grid with id: 9' });
  });
});

describe('meddling', () => {
  const people: CellData[][] = [[text('Nama')], [text('Siti')], [text('Adi')]];
  const meddle = (change: (at: WorkbookUser) => unknown) => {
    const { desk: at, write, shown, batch, workbook } = desk();
    write(people);
    batch(
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      { addSheet: { properties: { sheetId: 1, title: 'Dua' } } },
    );
    const outcome = change(at);
    return {
      outcome,
      values: shown("'Sheet1'!A1:A5").flat(),
      titles: workbook.state.sheets.map((sheet) => sheet.title),
    };
  };

  it('inserts and deletes rows, and sorts below the frozen ones', () => {
    expect(meddle((at) => at.addRow(0, 1)).values).toEqual(['Nama', 'Siti', 'Adi']);
    expect(meddle((at) => at.deleteRow(0, 1)).values).toEqual(['Nama', 'Adi']);
    expect(meddle((at) => at.sortRange(0, 0)).values).toEqual(['Nama', 'Adi', 'Siti']);
    expect(meddle((at) => at.sortRange(0, 0, false)).values).toEqual(['Nama', 'Siti', 'Adi']);
  });

  it('renames, moves, hides and deletes tabs', () => {
    expect(meddle((at) => at.renameSheet(1, 'Tiga')).titles).toEqual(['Sheet1', 'Tiga']);
    expect(meddle((at) => at.renameSheet(1, 'SHEET1')).outcome).toEqual({
      ok: false,
      reason: 'A sheet with the name "SHEET1" already exists. Please enter another name.',
    });
    expect(meddle((at) => at.moveSheet(0, 1)).titles).toEqual(['Dua', 'Sheet1']);
    expect(meddle((at) => at.moveSheet(1, 0)).titles).toEqual(['Dua', 'Sheet1']);
    expect(meddle((at) => at.deleteSheet(1)).titles).toEqual(['Sheet1']);
    expect(meddle((at) => [at.hideSheet(1, true), at.deleteSheet(0)]).outcome).toEqual([
      { ok: true },
      { ok: false, reason: "You can't remove all the visible sheets in a document." },
    ]);
  });
});

describe('the grid', () => {
  it('is given as the REST API gives it, defaults merged in', () => {
    const { desk: at, write } = desk();
    write(
      [
        [
          {
            ...number(0.5),
            userEnteredFormat: { numberFormat: { type: 'PERCENT' }, textFormat: { bold: true } },
          },
        ],
      ],
      '*',
    );
    const cell = at.sheetResource(0)?.data?.[0]?.rowData?.[0]?.values?.[0];
    expect(cell).toMatchObject({
      effectiveValue: { numberValue: 0.5 },
      formattedValue: '50,00%',
      effectiveFormat: {
        horizontalAlignment: 'RIGHT',
        numberFormat: { type: 'PERCENT', pattern: '0.00%' },
        textFormat: { bold: true, italic: false, fontFamily: 'Arial', fontSize: 10 },
      },
    });
    expect(at.sheetResource(9)).toBeUndefined();
  });
});
