// SpreadsheetApp as scripts know it: its coordinates, its conversions and its complaints.
import { createSpreadsheetApp } from '../../../../src/local/host/spreadsheet/app/spreadsheet-app';
import { bench, type CellData, ID, number, text } from './support';

function app(locale?: string) {
  const made = bench(locale);
  const toasts: string[][] = [];
  const spreadsheetApp = createSpreadsheetApp(made.workbook, made.platform, {
    getUi: () => {
      throw new Error('no user interface');
    },
    toast: (message, title) => toasts.push([message, title]),
    hasActive: true,
  });
  const active = spreadsheetApp.getActiveSpreadsheet();
  const first = () => active.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  return { ...made, app: spreadsheetApp, active, first, toasts };
}

describe('the workbook', () => {
  it('is the active one, and the one with its own id', () => {
    const { app: it, active } = app();
    expect(it.openById(ID).getId()).toBe(ID);
    expect(it.openByUrl(active.getUrl()).getId()).toBe(ID);
    expect(() => it.openById('other')).toThrow('openById');
  });

  it('knows its owner, locale, time zone and name', () => {
    const { active } = app();
    active.rename('Penilaian 2026');
    active.setSpreadsheetLocale('en_GB');
    expect([
      active.getName(),
      active.getSpreadsheetLocale(),
      active.getSpreadsheetTimeZone(),
      active.getOwner()?.getEmail(),
      active.getEditors().map((user) => user.getEmail()),
      active.getFormUrl(),
    ]).toEqual([
      'Penilaian 2026',
      'en_GB',
      'Asia/Jakarta',
      'owner@example.go.id',
      ['owner@example.go.id'],
      null,
    ]);
  });

  it('adds a tab behind the active one and shows it', () => {
    const { active } = app();
    active.insertSheet('Akhir');
    active.setActiveSheet(active.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet);
    active.insertSheet('Tengah');
    active.insertSheet('Awal', 0);
    expect(active.getSheets().map((sheet) => sheet.getName())).toEqual(['Awal', 'Sheet1', 'Tengah', 'Akhir']);
    expect(active.getActiveSheet().getName()).toBe('Awal');
    expect(() => active.insertSheet('tengah')).toThrow('A sheet with the name "tengah" already exists.');
  });

  it('finds tabs by exact name and by id', () => {
    const { active, first } = app();
    expect(active.getSheetByName('Sheet1')?.getSheetId()).toBe(0);
    expect(active.getSheetByName('sheet1')).toBeNull();
    expect(active.getSheetById(0)?.getName()).toBe('Sheet1');
    expect(active.getSheetById(9)).toBeNull();
    expect(first().getIndex()).toBe(1);
  });

  it('deletes a tab, and what a script still holds of it fails', () => {
    const { active, first } = app();
    const gone = active.insertSheet('Sementara');
    active.deleteSheet(gone);
    expect(() => gone.getName()).toThrow(/Sheet \d+ not found/);
    expect(() => active.deleteSheet(first())).toThrow(
      "You can't remove all the visible sheets in a document.",
    );
  });

  it('shows a message in the corner', () => {
    const { active, toasts } = app();
    active.toast('Selesai', 'Timbang');
    expect(toasts).toEqual([['Selesai', 'Timbang']]);
  });

  it('lacks by name what is not played', () => {
    const { app: it, active, first } = app();
    expect(() => it.newDataValidation()).toThrow('not in the local host: SpreadsheetApp.newDataValidation');
    expect(() => active.getRangeByName('x')).toThrow('not in the local host: Spreadsheet.getRangeByName');
    expect(() => first().protect()).toThrow('not in the local host: Sheet.protect');
    expect(() => first().getRange('A1').merge()).toThrow('not in the local host: Range.merge');
  });
});

describe('a range', () => {
  it.each<[unknown[], string]>([
    [[2, 3], 'C2'],
    [[2, 3, 4], 'C2:C5'],
    [[2, 3, 4, 2], 'C2:D5'],
    [['B2:C3'], 'B2:C3'],
    [['Sheet1!B2'], 'B2'],
    [['A:A'], 'A1:A1000'],
  ])('getRange(%j) is %s', (given, a1) => {
    const sheet = app().first();
    const range = (sheet.getRange as (...of: unknown[]) => GoogleAppsScript.Spreadsheet.Range)(...given);
    expect(range.getA1Notation()).toBe(a1);
  });

  it('knows where it is without asking Google', () => {
    const { first, platform } = app();
    const range = first().getRange(2, 3, 4, 2);
    platform.calls.length = 0;
    expect([
      range.getRow(),
      range.getColumn(),
      range.getNumRows(),
      range.getNumColumns(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getSheet().getSheetId(),
      range.getCell(2, 1).getA1Notation(),
      range.offset(1, 1).getA1Notation(),
    ]).toEqual([2, 3, 4, 2, 5, 4, 0, 'C3', 'D3:E6']);
    expect(platform.calls).toEqual([]);
  });

  it.each<[unknown[], string]>([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['Hilang!A1'], 'Range not found'],
    [['A'], 'Range not found'],
    [[1.5, 1], "don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])('getRange(%j) fails', (given, message) => {
    const sheet = app().first();
    expect(() => (sheet.getRange as (...of: unknown[]) => unknown)(...given)).toThrow(message);
  });
});

describe('values', () => {
  it('written by a script are read as if typed: the traps', () => {
    const { first, workbook } = app();
    first()
      .getRange('A1:G1')
      .setValues([['0012', '=A1', '198609262015051001', '1/2', "'0012", true, '']]);
    expect(workbook.state.sheets[0]?.rows[0]?.map((cell) => cell?.userEnteredValue)).toEqual([
      { numberValue: 12 },
      { formulaValue: '=A1' },
      { numberValue: Number('198609262015051001') },
      { numberValue: expect.any(Number) },
      { stringValue: '0012' },
      { boolValue: true },
    ]);
  });

  it('stay text where the format was set before', () => {
    const { first } = app();
    const range = first().getRange('A1');
    range.setNumberFormat('@').setValue('0012');
    expect(range.getValue()).toBe('0012');
  });

  it('that are dates come back as dates, in the time zone of the workbook', () => {
    const { first, workbook } = app();
    const range = first().getRange('A1');
    range.setValue(new Date('2026-11-24T03:30:00Z'));
    expect(range.getDisplayValue()).toBe('24/11/2026 10:30:00');
    expect(range.getValue()).toEqual(new Date('2026-11-24T03:30:00Z'));
    workbook.change('owner@example.go.id', (draft) => {
      draft.properties.timeZone = 'Asia/Jayapura';
    });
    expect(range.getValue()).toEqual(new Date('2026-11-24T01:30:00Z'));
  });

  it('are read with empty text for empty cells', () => {
    const { first, write } = app();
    const cells: CellData[] = [text('a'), {}, number(1.5), { userEnteredValue: { formulaValue: '=A1' } }];
    write([cells]);
    const range = first().getRange('A1:D2');
    expect(range.getValues()).toEqual([
      ['a', '', 1.5, '#ERROR!'],
      ['', '', '', ''],
    ]);
    expect(range.getDisplayValues()[0]).toEqual(['a', '', '1,5', '#ERROR!']);
    expect(range.getFormulas()[0]).toEqual(['', '', '', '=A1']);
  });

  it.each<[unknown, string]>([
    [
      [['a']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      [['a', 'b'], ['c']],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['a', "don't match the method signature for SpreadsheetApp.Range.setValues."],
    [
      [
        [{}, 'b'],
        ['c', 'd'],
      ],
      "don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
  ])('of the wrong shape are refused: %j', (values, message) => {
    const { first, workbook } = app();
    const before = workbook.state;
    expect(() =>
      first()
        .getRange('A1:B2')
        .setValues(values as never),
    ).toThrow(message);
    expect(workbook.state).toBe(before);
  });

  it('that a rule rejects are refused, though the Sheets API would take them', () => {
    const { first, batch, write } = app();
    batch({
      setDataValidation: {
        range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 },
        rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'ya' }] }, strict: true },
      },
    });
    expect(() => first().getRange('A1').setValue('tidak')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(() => first().getRange('A1').setValue('ya')).not.toThrow();
    expect(() => write([[text('tidak')]])).not.toThrow();
  });

  it('in a range protected from the user cannot be set', () => {
    const { first, batch, user } = app();
    batch({ addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 } } } });
    user.email = 'staf@example.go.id';
    expect(() => first().getRange('A1').setValue('x')).toThrow('You are trying to edit a protected cell');
    expect(() => first().getRange('A2').setValue('x')).not.toThrow();
  });
});

describe('a tab', () => {
  it('counts rows and columns with values, not those with formats or notes', () => {
    const { first, write } = app();
    expect([first().getLastRow(), first().getLastColumn()]).toEqual([0, 0]);
    write([[text('a')], [{}, text('b')], [{ note: 'n', userEnteredFormat: { wrapStrategy: 'WRAP' } }]], '*');
    expect([first().getLastRow(), first().getLastColumn()]).toEqual([2, 2]);
    expect(first().getDataRange().getA1Notation()).toBe('A1:B2');
    expect([first().getMaxRows(), first().getMaxColumns()]).toEqual([1000, 26]);
  });

  it('takes a row behind the last, and grows where it is full', () => {
    const { first, batch, shown } = app();
    batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 1, columnCount: 1 } },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    });
    first().appendRow(['a']).appendRow(['b', '007']);
    expect(shown('Sheet1')).toEqual([['a'], ['b', '7']]);
  });

  it('is sorted below its frozen rows', () => {
    const { first, write, shown } = app();
    write([[text('Nama')], [text('Siti')], [text('Adi')]]);
    first().setFrozenRows(1);
    first().sort(1);
    expect(shown('A1:A3')).toEqual([['Nama'], ['Adi'], ['Siti']]);
    first().sort(1, false);
    expect(shown('A1:A3')).toEqual([['Nama'], ['Siti'], ['Adi']]);
  });

  it('loses rows, contents, or contents and formats', () => {
    const { first, write, workbook } = app();
    const cell: CellData = { ...text('a'), note: 'n', userEnteredFormat: { wrapStrategy: 'WRAP' } };
    const stored = () => workbook.state.sheets[0]?.rows[0]?.[0];
    write([[text('x')], [cell]], '*');
    first().deleteRow(1);
    expect(stored()).toEqual(cell);
    first().clearContents();
    expect(stored()).toEqual({ note: 'n', userEnteredFormat: { wrapStrategy: 'WRAP' } });
    first().clear();
    expect(stored()).toEqual({ note: 'n' });
    expect(() => first().deleteRows(999, 2)).toThrow('Those rows are out of bounds.');
  });

  it('is hidden, shown, renamed and activated', () => {
    const { active } = app();
    const tab = active.insertSheet('Dua');
    active.getSheetByName('Sheet1')?.activate();
    expect(tab.hideSheet().isSheetHidden()).toBe(true);
    expect(tab.showSheet().setName('Tiga').getName()).toBe('Tiga');
    expect(tab.activate() && active.getActiveSheet().getName()).toBe('Tiga');
    tab.getRange('B2:C3').activate();
    expect(active.getActiveRange()?.getA1Notation()).toBe('B2:C3');
  });
});

describe('the meter', () => {
  const costs = () => {
    const made = bench();
    const seen: [string, number, boolean][] = [];
    const platform = {
      ...made.platform,
      call: <T>(name: string, cost: { ms: number; write: boolean }, effect: () => T): T => {
        seen.push([name, cost.ms, cost.write]);
        return effect();
      },
    };
    const screen = { getUi: () => undefined as never, toast: () => undefined, hasActive: true };
    return { sheet: createSpreadsheetApp(made.workbook, platform, screen), seen };
  };

  it('sees every call, and a read after a write waits for both', () => {
    const { sheet, seen } = costs();
    const range = sheet.getActiveSheet().getRange('A1');
    range.getValue();
    range.setValue(1);
    range.getValue();
    sheet.flush();
    expect(seen.map(([name]) => name)).toEqual([
      'Spreadsheet.getActiveSheet',
      'Range.getValue',
      'Range.setValue',
      'Range.getValue',
      'SpreadsheetApp.flush',
    ]);
    const [, plain, write, waited, flush] = seen.map(([, ms]) => ms);
    expect(waited).toBeGreaterThan(plain ?? 0);
    expect(write).toBeLessThan(plain ?? 0);
    expect(flush).toBe(0);
    expect(seen.map(([, , writes]) => writes)).toEqual([false, false, true, false, false]);
  });
});
