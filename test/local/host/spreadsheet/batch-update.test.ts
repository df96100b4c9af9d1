// What each request of batchUpdate does when it is applied.
import { bench, type CellData, ID, number, type Request, text } from './support';

const rowsOf = (values: string[][]): CellData[][] => values.map((row) => row.map((value) => text(value)));
const TABLE = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
  ['g', 'h', 'i'],
];

describe('tabs', () => {
  it('are added with the id and properties asked for', () => {
    const { batch } = bench();
    const [reply] = batch({
      addSheet: {
        properties: {
          sheetId: 42,
          title: 'Pegawai',
          index: 0,
          tabColorStyle: { rgbColor: { red: 1 } },
          gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 },
        },
      },
    });
    expect(reply).toEqual({
      addSheet: {
        properties: {
          sheetId: 42,
          title: 'Pegawai',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 },
          tabColor: { red: 1 },
          tabColorStyle: { rgbColor: { red: 1 } },
        },
      },
    });
  });

  it('get an id, a free name and the default grid where nothing is asked', () => {
    const { batch } = bench();
    const properties = batch({ addSheet: {} })[0]?.addSheet?.properties;
    expect(properties).toMatchObject({
      title: 'Sheet2',
      index: 1,
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
    expect(properties?.sheetId).toBeGreaterThan(0);
  });

  // The reference: "to move S1 ahead of S2 the index would have to be set to 2" of S1, S2, S3 means behind S2.
  it.each([
    [0, ['A', 'B', 'C']],
    [1, ['A', 'B', 'C']],
    [2, ['B', 'A', 'C']],
    [3, ['B', 'C', 'A']],
  ])('move in "before the move" indexes: the first to %i', (index, order) => {
    const { batch, workbook } = bench();
    batch(
      { updateSheetProperties: { properties: { sheetId: 0, title: 'A' }, fields: 'title' } },
      { addSheet: { properties: { title: 'B' } } },
      { addSheet: { properties: { title: 'C' } } },
    );
    batch({ updateSheetProperties: { properties: { sheetId: 0, index }, fields: 'index' } });
    expect(workbook.state.sheets.map((sheet) => sheet.title)).toEqual(order);
  });

  it('are copied with their cells, protections and rules, and then live their own life', () => {
    const { batch, write, shown, spreadsheets } = bench();
    write(rowsOf(TABLE));
    batch(
      { addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 } } } },
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 5, newSheetName: 'Salinan', insertSheetIndex: 1 } },
      {
        updateCells: {
          start: { sheetId: 5 },
          rows: [{ values: [text('lain')] }],
          fields: 'userEnteredValue',
        },
      },
    );
    expect(shown('Sheet1!A1')).toEqual([['a']]);
    expect(shown('Salinan!A1:C1')).toEqual([['lain', 'b', 'c']]);
    const [one, two] = spreadsheets.get(ID).sheets ?? [];
    expect(two?.protectedRanges?.[0]?.range).toEqual({
      sheetId: 5,
      startRowIndex: undefined,
      endRowIndex: 1,
    });
    expect(two?.protectedRanges?.[0]?.protectedRangeId).not.toBe(one?.protectedRanges?.[0]?.protectedRangeId);
  });

  it('shrink, and lose what lay beyond', () => {
    const { batch, write, shown } = bench();
    write(rowsOf(TABLE));
    batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 2, columnCount: 2 } },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    });
    expect(shown('Sheet1')).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
  });

  it('can be deleted and added again in one batch', () => {
    const { batch, workbook } = bench();
    batch({ addSheet: { properties: { sheetId: 1, title: 'Lama' } } });
    batch({ deleteSheet: { sheetId: 1 } }, { addSheet: { properties: { sheetId: 1, title: 'Lama' } } });
    expect(workbook.state.sheets).toHaveLength(2);
  });
});

describe('a mask', () => {
  const styled: CellData = {
    ...text('isi'),
    userEnteredFormat: { textFormat: { bold: true, italic: true }, wrapStrategy: 'WRAP' },
    note: 'catatan',
  };
  const read = (fields: string, cell: CellData, request: 'start' | 'range' = 'start') => {
    const { write, batch, workbook } = bench();
    write([[styled]], '*');
    const range = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
    const place = request === 'start' ? { start: { sheetId: 0 } } : { range };
    batch({ updateCells: { ...place, rows: request === 'start' ? [{ values: [cell] }] : [], fields } });
    return workbook.state.sheets[0]?.rows[0]?.[0];
  };

  it('writes only what it names', () => {
    expect(read('note', { note: 'baru', userEnteredValue: { stringValue: 'x' } })).toEqual({
      ...styled,
      note: 'baru',
    });
  });

  it('reaches into a format and leaves the rest of it', () => {
    expect(
      read('userEnteredFormat(textFormat.bold,horizontalAlignment)', {
        userEnteredFormat: { textFormat: { bold: false }, horizontalAlignment: 'CENTER' },
      }),
    ).toEqual({
      ...styled,
      userEnteredFormat: {
        textFormat: { bold: false, italic: true },
        wrapStrategy: 'WRAP',
        horizontalAlignment: 'CENTER',
      },
    });
  });

  it('replaces a format that it names as a whole', () => {
    expect(read('userEnteredFormat', { userEnteredFormat: { wrapStrategy: 'CLIP' } })).toEqual({
      ...styled,
      userEnteredFormat: { wrapStrategy: 'CLIP' },
    });
  });

  it('clears what it names and the cell lacks', () => {
    expect(read('userEnteredValue,userEnteredFormat.wrapStrategy', {})).toEqual({
      userEnteredFormat: { textFormat: { bold: true, italic: true } },
      note: 'catatan',
    });
  });

  it('"*" is every field, so an empty cell takes all away', () => {
    expect(read('*', {})).toBeNull();
  });

  it('over a range clears the cells that the rows do not cover', () => {
    expect(read('note', {}, 'range')).toEqual({
      ...text('isi'),
      userEnteredFormat: styled.userEnteredFormat,
    });
  });

  it('that writes a new value erases the rich text of the old one', () => {
    const { write, batch, workbook } = bench();
    write([[{ ...text('isi'), textFormatRuns: [{ startIndex: 1, format: { bold: true } }] }]], '*');
    batch({
      updateCells: { start: { sheetId: 0 }, rows: [{ values: [text('lain')] }], fields: 'userEnteredValue' },
    });
    expect(workbook.state.sheets[0]?.rows[0]?.[0]).toEqual(text('lain'));
  });
});

describe('values', () => {
  it('of text stay text, whatever they look like', () => {
    const { write, workbook } = bench();
    const texts = ['0012', '=1+1', '+62', '1/2', 'TRUE', "'x", '198609262015051001'];
    write([texts.map(text)]);
    expect(workbook.state.sheets[0]?.rows[0]?.map((cell) => cell?.userEnteredValue)).toEqual(
      texts.map((stringValue) => ({ stringValue })),
    );
  });

  it('of a formula are kept and not computed', () => {
    const { write, spreadsheets } = bench();
    write([[{ userEnteredValue: { formulaValue: '=SUM(A2:A3)' } }]]);
    const read = (valueRenderOption: string) =>
      spreadsheets.Values.get(ID, 'A1', { valueRenderOption }).values;
    expect(read('FORMULA')).toEqual([['=SUM(A2:A3)']]);
    expect(read('FORMATTED_VALUE')).toEqual([['#ERROR!']]);
    const [sheet] = spreadsheets.get(ID, { includeGridData: true }).sheets ?? [];
    expect(sheet?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue).toEqual({
      errorValue: { type: 'ERROR', message: 'not in the local host: formulas' },
    });
  });

  // The reference's own example of repeatCell.
  it('of a repeated formula move with the cell', () => {
    const { batch, spreadsheets } = bench();
    const cell = { userEnteredValue: { formulaValue: '=A1' } };
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 };
    batch({ repeatCell: { range, cell, fields: 'userEnteredValue' } });
    expect(spreadsheets.Values.get(ID, 'B2:C4', { valueRenderOption: 'FORMULA' }).values).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
      ['=A3', '=B3'],
    ]);
  });

  it.each([
    ['=$A$1+B$2+$C3', '=$A$1+C$2+$C4'],
    ['="A1"&A1', '="A1"&B2'],
    ["='Tab A1'!A1", "='Tab A1'!B2"],
    ['=LOG10(Z9)', '=LOG10(AA10)'],
  ])('%s one row down and one column right is %s', (formula, moved) => {
    const { batch, spreadsheets } = bench();
    const cell = { userEnteredValue: { formulaValue: formula } };
    batch({
      repeatCell: {
        range: { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 },
        cell,
        fields: 'userEnteredValue',
      },
    });
    expect(spreadsheets.Values.get(ID, 'B2', { valueRenderOption: 'FORMULA' }).values).toEqual([[moved]]);
  });

  it('are appended after the last row with data, and the grid grows', () => {
    const { batch, write, shown, workbook } = bench();
    write(rowsOf(TABLE));
    batch(
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 3 } },
          fields: 'gridProperties.rowCount',
        },
      },
      { appendCells: { sheetId: 0, rows: [{ values: [text('j')] }], fields: 'userEnteredValue' } },
    );
    expect(shown('A4')).toEqual([['j']]);
    expect(workbook.state.sheets[0]?.rowCount).toBe(4);
  });
});

describe('rows and columns', () => {
  const change = (...requests: Request[]) => {
    const { batch, write, shown, workbook } = bench();
    write(rowsOf(TABLE));
    batch(...requests);
    return { values: shown('Sheet1'), sheet: workbook.state.sheets[0] };
  };
  const span = (dimension: string, startIndex: number, endIndex: number) => ({
    sheetId: 0,
    dimension,
    startIndex,
    endIndex,
  });

  it('are inserted', () => {
    expect(change({ insertDimension: { range: span('ROWS', 1, 2) } }).values).toEqual([
      TABLE[0],
      [],
      TABLE[1],
      TABLE[2],
    ]);
    expect(change({ insertDimension: { range: span('COLUMNS', 1, 3) } }).values[0]).toEqual([
      'a',
      '',
      '',
      'b',
      'c',
    ]);
  });

  it('take the format of their neighbour on the side asked for', () => {
    const formatted = (sheet: ReturnType<typeof change>['sheet']) => sheet?.rows[1]?.[0]?.userEnteredFormat;
    const bold: Request = {
      repeatCell: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 },
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat',
      },
    };
    const insert = (inheritFromBefore: boolean): Request => ({
      insertDimension: { range: span('ROWS', 1, 2), inheritFromBefore },
    });
    expect(formatted(change(bold, insert(true)).sheet)).toEqual({ textFormat: { bold: true } });
    expect(formatted(change(bold, insert(false)).sheet)).toBeUndefined();
  });

  it('are deleted', () => {
    expect(change({ deleteDimension: { range: span('ROWS', 0, 2) } }).values).toEqual([TABLE[2]]);
    expect(change({ deleteDimension: { range: span('COLUMNS', 1, 2) } }).values[0]).toEqual(['a', 'c']);
  });

  // The reference's example: of 0..4 the rows [1,3) to 4 give 0, 3, 1, 2, 4.
  it('are moved in indexes before the move', () => {
    const { batch, write, shown } = bench();
    write([0, 1, 2, 3, 4].map((value) => [number(value)]));
    batch({ moveDimension: { source: span('ROWS', 1, 3), destinationIndex: 4 } });
    expect(shown('A1:A5').flat()).toEqual(['0', '3', '1', '2', '4']);
  });

  it('move merges, protections, rules and the filter with them', () => {
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };
    const { sheet } = change(
      { mergeCells: { range, mergeType: 'MERGE_ALL' } },
      { addProtectedRange: { protectedRange: { range } } },
      { setBasicFilter: { filter: { range } } },
      {
        addConditionalFormatRule: {
          rule: { ranges: [range], booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } },
        },
      },
      { insertDimension: { range: span('ROWS', 0, 2) } },
      { deleteDimension: { range: span('COLUMNS', 0, 1) } },
    );
    const moved = { sheetId: 0, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
    expect(sheet?.merges).toEqual([moved]);
    expect(sheet?.protectedRanges[0]?.range).toEqual(moved);
    expect(sheet?.basicFilter?.range).toEqual(moved);
    expect(sheet?.conditionalFormats[0]?.ranges).toEqual([moved]);
  });

  it('have sizes, and can be hidden', () => {
    const { sheet } = change({
      updateDimensionProperties: {
        range: span('COLUMNS', 1, 3),
        properties: { pixelSize: 240, hiddenByUser: true },
        fields: 'pixelSize,hiddenByUser',
      },
    });
    const wide = { pixelSize: 240, hiddenByUser: true };
    expect(sheet?.columnDimensions).toEqual([null, wide, wide]);
  });

  it('are sorted as Sheets sorts: numbers, text, truth values, blanks last in both orders', () => {
    const column: CellData[] = [
      text('b'),
      {},
      number(10),
      { userEnteredValue: { boolValue: true } },
      text('A'),
      number(9),
    ];
    const sorted = (sortOrder: string) => {
      const { batch, write, shown } = bench();
      write(column.map((cell, index) => [cell, number(index)]));
      const range = { sheetId: 0, endRowIndex: 6, endColumnIndex: 2 };
      batch({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder }] } });
      return shown('A1:A6').map((row) => row[0]);
    };
    expect(sorted('ASCENDING')).toEqual(['9', '10', 'A', 'b', 'TRUE']);
    expect(sorted('DESCENDING')).toEqual(['TRUE', 'b', 'A', '10', '9']);
  });
});

describe('merges', () => {
  const merged = (mergeType: string) => {
    const { batch, write, workbook, shown } = bench();
    write(rowsOf(TABLE));
    batch({ mergeCells: { range: { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 }, mergeType } });
    const names = workbook.state.sheets[0]?.merges.map(
      (range) =>
        `${range.startRowIndex},${range.startColumnIndex}:${range.endRowIndex},${range.endColumnIndex}`,
    );
    return { names, values: shown('A1:B2') };
  };

  it.each([
    ['MERGE_ALL', ['0,0:2,2'], [['a']]],
    ['MERGE_ROWS', ['0,0:1,2', '1,0:2,2'], [['a'], ['d']]],
    ['MERGE_COLUMNS', ['0,0:2,1', '0,1:2,2'], [['a', 'b']]],
  ])('%s keeps the first value of each merge', (type, names, values) => {
    expect(merged(type)).toEqual({ names, values });
  });

  it('are undone', () => {
    const { batch, workbook } = bench();
    const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 };
    batch({ mergeCells: { range, mergeType: 'MERGE_ALL' } }, { unmergeCells: { range } });
    expect(workbook.state.sheets[0]?.merges).toEqual([]);
  });
});

describe('borders', () => {
  it('lie on the edge and inside as asked, and NONE takes them away', () => {
    const { batch, workbook } = bench();
    const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 1 };
    const solid = { style: 'SOLID' };
    batch({ updateBorders: { range, top: solid, innerHorizontal: solid, left: solid } });
    const borders = () => workbook.state.sheets[0]?.rows.map((row) => row[0]?.userEnteredFormat?.borders);
    expect(borders()).toEqual([
      { top: solid, bottom: solid, left: solid },
      { top: solid, left: solid },
    ]);
    batch({ updateBorders: { range, left: { style: 'NONE' } } });
    expect(borders()).toEqual([{ top: solid, bottom: solid }, { top: solid }]);
  });
});

describe('conditional formats', () => {
  const rule = (type: string) => ({
    ranges: [{ sheetId: 0 }],
    booleanRule: { condition: { type }, format: { textFormat: { bold: true } } },
  });
  const types = (state: ReturnType<typeof bench>['workbook']['state']) =>
    state.sheets[0]?.conditionalFormats.map((known) => known.booleanRule?.condition?.type);

  it('are added, replaced, moved and deleted by index', () => {
    const { batch, workbook } = bench();
    batch(
      { addConditionalFormatRule: { rule: rule('BLANK'), index: 0 } },
      { addConditionalFormatRule: { rule: rule('NOT_BLANK'), index: 0 } },
    );
    expect(types(workbook.state)).toEqual(['NOT_BLANK', 'BLANK']);
    const [moved] = batch({ updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 1 } });
    expect(moved?.updateConditionalFormatRule).toMatchObject({ oldIndex: 0, newIndex: 1 });
    expect(types(workbook.state)).toEqual(['BLANK', 'NOT_BLANK']);
    batch(
      { updateConditionalFormatRule: { index: 1, rule: rule('BLANK') } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
    );
    expect(types(workbook.state)).toEqual(['BLANK']);
  });

  it('show in the effective format of the cells they hold for', () => {
    const { batch, write, spreadsheets } = bench();
    write([[number(4)], [number(2)]]);
    batch({
      addConditionalFormatRule: {
        rule: {
          ranges: [{ sheetId: 0, endColumnIndex: 1 }],
          booleanRule: {
            condition: { type: 'NUMBER_LESS', values: [{ userEnteredValue: '3' }] },
            format: { backgroundColorStyle: { rgbColor: { red: 1 } } },
          },
        },
      },
    });
    const [sheet] = spreadsheets.get(ID, { ranges: ['A1:A2'], includeGridData: true }).sheets ?? [];
    const colours = sheet?.data?.[0]?.rowData?.map(
      (row) => row.values?.[0]?.effectiveFormat?.backgroundColor,
    );
    expect(colours).toEqual([{ red: 1, green: 1, blue: 1 }, { red: 1 }]);
  });
});

describe('developer metadata', () => {
  const entry = (metadataKey: string, location: object) => ({
    metadataKey,
    metadataValue: '1',
    visibility: 'DOCUMENT',
    location,
  });

  it('is kept on the workbook and on tabs, found by key, changed and deleted', () => {
    const { batch, spreadsheets } = bench();
    const [made] = batch(
      { createDeveloperMetadata: { developerMetadata: entry('tab', { sheetId: 0 }) } },
      { createDeveloperMetadata: { developerMetadata: entry('buku', { spreadsheet: true }) } },
    );
    expect(made?.createDeveloperMetadata?.developerMetadata?.location).toEqual({
      locationType: 'SHEET',
      sheetId: 0,
    });
    const dataFilters = [{ developerMetadataLookup: { metadataKey: 'tab' } }];
    batch({
      updateDeveloperMetadata: {
        dataFilters,
        developerMetadata: { metadataValue: '2' },
        fields: 'metadataValue',
      },
    });
    const read = () =>
      spreadsheets.get(ID, {
        fields: 'developerMetadata.metadataKey,sheets.developerMetadata(metadataKey,metadataValue)',
      });
    expect(read()).toEqual({
      sheets: [{ developerMetadata: [{ metadataKey: 'tab', metadataValue: '2' }] }],
      developerMetadata: [{ metadataKey: 'buku' }],
    });
    const [deleted] = batch({
      deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'tab' } } },
    });
    expect(deleted?.deleteDeveloperMetadata?.deletedDeveloperMetadata).toHaveLength(1);
    expect(read()).toEqual({ sheets: [{}], developerMetadata: [{ metadataKey: 'buku' }] });
  });

  it('goes with its tab', () => {
    const { batch, spreadsheets } = bench();
    batch(
      { addSheet: { properties: { sheetId: 3 } } },
      { createDeveloperMetadata: { developerMetadata: entry('tab', { sheetId: 3 }) } },
    );
    batch({ deleteSheet: { sheetId: 3 } });
    expect(spreadsheets.get(ID, { fields: 'sheets.developerMetadata' })).toEqual({ sheets: [{}] });
  });
});

describe('protection', () => {
  const protectFirstRow: Request = {
    addProtectedRange: {
      protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, editors: { users: ['hr@example.go.id'] } },
    },
  };
  const put = (rowIndex: number): Request => ({
    updateCells: {
      start: { sheetId: 0, rowIndex },
      rows: [{ values: [text('x')] }],
      fields: 'userEnteredValue',
    },
  });

  it('keeps scripts of other users out, of that range only', () => {
    const { batch, user } = bench();
    batch(protectFirstRow);
    user.email = 'staf@example.go.id';
    expect(() => batch(put(0))).toThrow('You are trying to edit a protected cell or object.');
    expect(() => batch(put(1))).not.toThrow();
    user.email = 'hr@example.go.id';
    expect(() => batch(put(0))).not.toThrow();
  });

  it('tells each user whether they may edit, and the editors only to those', () => {
    const { batch, user, spreadsheets } = bench();
    batch(protectFirstRow);
    const read = () =>
      spreadsheets.get(ID, { fields: 'sheets.protectedRanges(requestingUserCanEdit,editors)' }).sheets?.[0];
    expect(read()).toEqual({
      protectedRanges: [
        { requestingUserCanEdit: true, editors: { users: ['hr@example.go.id', 'owner@example.go.id'] } },
      ],
    });
    user.email = 'staf@example.go.id';
    expect(read()).toEqual({ protectedRanges: [{}] });
  });

  it('that only warns stops no script', () => {
    const { batch, user } = bench();
    batch({ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: true } } });
    user.email = 'staf@example.go.id';
    expect(() => batch(put(0))).not.toThrow();
  });

  it('is changed and taken away by its id', () => {
    const { batch, spreadsheets } = bench();
    const id = batch(protectFirstRow)[0]?.addProtectedRange?.protectedRange?.protectedRangeId ?? 0;
    batch({
      updateProtectedRange: {
        protectedRange: { protectedRangeId: id, description: 'judul' },
        fields: 'description',
      },
    });
    const read = () =>
      spreadsheets.get(ID, { fields: 'sheets.protectedRanges(description,range.endRowIndex)' }).sheets;
    expect(read()).toEqual([{ protectedRanges: [{ range: { endRowIndex: 1 }, description: 'judul' }] }]);
    batch({ deleteProtectedRange: { protectedRangeId: id } });
    expect(read()).toEqual([{}]);
  });
});
