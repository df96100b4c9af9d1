// The values methods: what they read, what they write, and how A1 ranges are understood.
import { bench, type CellData, ID, number, text } from './support';

const dated: CellData = {
  ...number(46350.5),
  userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } },
};
const mixed: CellData[] = [
  text('Siti'),
  number(1234.5),
  { ...number(0.875), userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } } },
  dated,
  { userEnteredValue: { boolValue: true } },
  { userEnteredValue: { formulaValue: '=1+1' } },
  {},
];

describe('values.get', () => {
  // 46350 is 24 November 2026: 45292 is 1 January 2024 in every spreadsheet, and 1,058 days follow.
  it.each([
    [{}, ['Siti', '1234,5', '87,5%', '24/11/2026 12:00', 'TRUE', '#ERROR!']],
    [
      { valueRenderOption: 'FORMATTED_VALUE' },
      ['Siti', '1234,5', '87,5%', '24/11/2026 12:00', 'TRUE', '#ERROR!'],
    ],
    [{ valueRenderOption: 'UNFORMATTED_VALUE' }, ['Siti', 1234.5, 0.875, 46350.5, true, '#ERROR!']],
    [
      { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' },
      ['Siti', 1234.5, 0.875, '24/11/2026 12:00', true, '#ERROR!'],
    ],
    [{ valueRenderOption: 'FORMULA' }, ['Siti', 1234.5, 0.875, 46350.5, true, '=1+1']],
  ])('with %j', (options, expected) => {
    const { write, spreadsheets } = bench();
    write([mixed], 'userEnteredValue,userEnteredFormat');
    expect(spreadsheets.Values.get(ID, 'Sheet1', options)).toEqual({
      range: 'Sheet1!A1:Z1000',
      majorDimension: 'ROWS',
      values: [expected],
    });
  });

  it('leaves out what is empty at the end of rows and at the end, and nothing in between', () => {
    const { write, spreadsheets } = bench();
    write(
      [[{}, text('a'), {}, {}], [{ note: 'hanya catatan' }], [text('b')], [{}, {}]],
      'userEnteredValue,note',
    );
    expect(spreadsheets.Values.get(ID, 'A1:D9').values).toEqual([['', 'a'], [], ['b']]);
    expect(spreadsheets.Values.get(ID, 'C1:D9')).toEqual({ range: 'Sheet1!C1:D9', majorDimension: 'ROWS' });
  });

  it.each([
    ["'Ringkasan: tim'", "Unable to parse range: 'Ringkasan: tim'"],
    ['Tidak ada!A1', 'Unable to parse range: Tidak ada!A1'],
    ['A0', 'Unable to parse range: A0'],
    ['A1:', 'Unable to parse range: A1:'],
    ['', 'Unable to parse range: '],
    ['A1001', 'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26'],
    ['AA1:AB2', 'Range (Sheet1!AA1:AB2) exceeds grid limits'],
  ])('refuses %s', (range, message) => {
    const { spreadsheets } = bench();
    expect(() => spreadsheets.Values.get(ID, range)).toThrow(message);
  });

  it.each([
    [{ valueRenderOption: 'RAW' }, "Invalid value at 'value_render_option'"],
    [{ valueRendering: 'FORMULA' }, 'Unknown name "valueRendering": Cannot bind query parameter.'],
    [{ majorDimension: 'COLUMNS' }, 'not in the local host: majorDimension COLUMNS'],
  ])('refuses the option %j', (options, message) => {
    const { spreadsheets } = bench();
    expect(() => spreadsheets.Values.get(ID, 'A1', options)).toThrow(message);
  });
});

describe('several ranges', () => {
  it('are read in one call, in the order asked', () => {
    const { write, spreadsheets, platform } = bench();
    write([[text('a'), text('b')]]);
    platform.calls.length = 0;
    expect(spreadsheets.Values.batchGet(ID, { ranges: ['B1', 'A1'] })).toEqual({
      spreadsheetId: ID,
      valueRanges: [
        { range: 'Sheet1!B1', majorDimension: 'ROWS', values: [['b']] },
        { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [['a']] },
      ],
    });
    expect(platform.calls).toEqual(['Sheets.Spreadsheets.Values.batchGet']);
  });

  it('are read by tab id, whatever the tab is called', () => {
    const { write, spreadsheets } = bench();
    write([[text('a')]]);
    const dataFilters = [{ gridRange: { sheetId: 0, endColumnIndex: 1 } }];
    expect(spreadsheets.Values.batchGetByDataFilter({ dataFilters }, ID).valueRanges).toEqual([
      {
        // Google leaves out the id of the first tab.
        dataFilters: [{ gridRange: { endColumnIndex: 1 } }],
        valueRange: { range: 'Sheet1!A1:A1000', majorDimension: 'ROWS', values: [['a']] },
      },
    ]);
    expect(() =>
      spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange: { sheetId: 4 } }] }, ID),
    ).toThrow('Invalid dataFilters[0]: No grid with id: 4');
  });
});

describe('writing values', () => {
  const stored = (values: unknown[][], valueInputOption: string, cell?: CellData) => {
    const { spreadsheets, workbook, write } = bench();
    if (cell) write([[cell]], '*');
    spreadsheets.Values.update({ values }, ID, 'A1', { valueInputOption });
    return workbook.state.sheets[0]?.rows[0]?.map((one) => one?.userEnteredValue);
  };

  it('RAW keeps text text', () => {
    expect(stored([['0012', '=A1', 3, true]], 'RAW')).toEqual([
      { stringValue: '0012' },
      { stringValue: '=A1' },
      { numberValue: 3 },
      { boolValue: true },
    ]);
  });

  it('USER_ENTERED reads it as if typed', () => {
    expect(stored([['0012', '=A1', "'0012"]], 'USER_ENTERED')).toEqual([
      { numberValue: 12 },
      { formulaValue: '=A1' },
      { stringValue: '0012' },
    ]);
  });

  it('USER_ENTERED leaves text alone in a cell formatted as text', () => {
    const format: CellData = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
    expect(stored([['0012']], 'USER_ENTERED', format)).toEqual([{ stringValue: '0012' }]);
  });

  it('null leaves a cell, empty text clears it', () => {
    const { spreadsheets, write, shown } = bench();
    write([[text('a'), text('b')]]);
    spreadsheets.Values.update({ values: [[null as never, '']] }, ID, 'A1:B1', { valueInputOption: 'RAW' });
    expect(shown('A1:B1')).toEqual([['a']]);
  });

  it('tells what was written where', () => {
    const { spreadsheets } = bench();
    expect(
      spreadsheets.Values.update({ values: [['a'], ['b', 'c']] }, ID, 'B2', { valueInputOption: 'RAW' }),
    ).toEqual({
      spreadsheetId: ID,
      updatedRange: 'Sheet1!B2:C3',
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 3,
    });
  });

  it.each<[string, () => unknown, string]>([
    [
      'no input option',
      () => bench().spreadsheets.Values.update({ values: [] }, ID, 'A1', {}),
      "'valueInputOption' is required but not specified",
    ],
    [
      'more columns than the range',
      () =>
        bench().spreadsheets.Values.update({ values: [['a', 'b', 'c']] }, ID, 'A1:B1', {
          valueInputOption: 'RAW',
        }),
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    ],
    [
      'more rows than the range',
      () =>
        bench().spreadsheets.Values.update({ values: [['a'], ['b']] }, ID, 'A1:B1', {
          valueInputOption: 'RAW',
        }),
      'but tried writing to row [2]',
    ],
    [
      'a list in a cell',
      () =>
        bench().spreadsheets.Values.update({ values: [[['a'] as never]] }, ID, 'A1', {
          valueInputOption: 'RAW',
        }),
      'Invalid values[0][0]: list_value',
    ],
    [
      'an object in a cell',
      () =>
        bench().spreadsheets.Values.update({ values: [[{} as never]] }, ID, 'A1', {
          valueInputOption: 'RAW',
        }),
      'Invalid values[0][0]: struct_value',
    ],
    [
      'rows that are no lists',
      () =>
        bench().spreadsheets.Values.update({ values: ['a' as never] }, ID, 'A1', { valueInputOption: 'RAW' }),
      "Invalid value at 'values[0]'",
    ],
  ])('refuses %s', (_, write, message) => {
    expect(write).toThrow(message);
  });

  it('in a batch happens altogether or not at all', () => {
    const { spreadsheets, workbook } = bench();
    const before = workbook.state;
    const data = [
      { range: 'A1', values: [['a']] },
      { range: 'Hilang!A1', values: [['b']] },
    ];
    expect(() => spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data }, ID)).toThrow(
      'API call to sheets.spreadsheets.values.batchUpdate failed with error: Invalid data[1]: Unable to parse range: Hilang!A1',
    );
    expect(workbook.state).toBe(before);
  });

  it('clears values and keeps formats and notes', () => {
    const { spreadsheets, write, workbook } = bench();
    write([[{ ...text('a'), note: 'n', userEnteredFormat: { wrapStrategy: 'WRAP' } }]], '*');
    expect(spreadsheets.Values.clear({}, ID, 'A:B').clearedRange).toBe('Sheet1!A1:B1000');
    expect(workbook.state.sheets[0]?.rows[0]?.[0]).toEqual({
      note: 'n',
      userEnteredFormat: { wrapStrategy: 'WRAP' },
    });
  });
});

describe('values.append', () => {
  // The tables of the guide "Appending values": Sheet1 holds A1:C2 and B4:D6.
  const guide = () => {
    const made = bench();
    const x = text('x');
    made.write([[x, x, x], [x, x, x], [], [{}, x, x, x], [{}, x, x, x], [{}, x, x, x]]);
    return made;
  };

  it.each([
    ['Sheet1', 'B7', 'B4:D6'],
    ['C1:C2', 'A3', 'A1:C2'],
    ['B4', 'B7', 'B4:D6'],
    ['A1', 'A3', 'A1:C2'],
  ])('to %s goes to %s', (range, cell, table) => {
    const { spreadsheets } = guide();
    const answer = spreadsheets.Values.append({ values: [['y']] }, ID, range, { valueInputOption: 'RAW' });
    expect(answer.tableRange).toBe(`Sheet1!${table}`);
    expect(answer.updates?.updatedRange).toBe(`Sheet1!${cell}`);
  });

  it('to an empty tab begins at the range, and grows the grid where it must', () => {
    const { spreadsheets, workbook } = bench();
    const values = Array.from({ length: 1001 }, (_, row) => [row]);
    spreadsheets.Values.append({ values }, ID, 'A1', { valueInputOption: 'RAW' });
    expect(workbook.state.sheets[0]?.rowCount).toBe(1001);
  });
});
