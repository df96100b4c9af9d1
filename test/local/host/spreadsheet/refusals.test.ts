// Requests that are well formed and cannot be applied, one by one; and that nothing of their batch is.
import { bench, type CellData, number, type Request, text } from './support';

/** Sheet 0 'Sheet1' of 10 x 5 with two frozen rows and a merge in A4:B5; sheet 7 'Pegawai', hidden. */
function small() {
  const made = bench();
  made.batch(
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 10, columnCount: 5, frozenRowCount: 2 } },
        fields: 'gridProperties(rowCount,columnCount,frozenRowCount)',
      },
    },
    { addSheet: { properties: { sheetId: 7, title: 'Pegawai', hidden: true } } },
    {
      mergeCells: {
        range: { sheetId: 0, startRowIndex: 3, endRowIndex: 5, endColumnIndex: 2 },
        mergeType: 'MERGE_ALL',
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 9,
          metadataKey: 'k',
          visibility: 'DOCUMENT',
          location: { spreadsheet: true },
        },
      },
    },
  );
  return made;
}

const rule = (type: string, ...values: string[]) => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});
const validation = (type: string, ...values: string[]): Request => ({
  setDataValidation: { range: { sheetId: 0 }, rule: rule(type, ...values) },
});
const formatting = (type: string, ...values: string[]): Request => ({
  addConditionalFormatRule: {
    rule: { ranges: [{ sheetId: 0 }], booleanRule: { ...rule(type, ...values), format: {} } },
  },
});
const put = (row: number, column: number, cell: CellData, fields = 'userEnteredValue'): Request => ({
  updateCells: { start: { rowIndex: row, columnIndex: column }, rows: [{ values: [cell] }], fields },
});
const remove = (dimension: string, startIndex: number, endIndex: number): Request => ({
  deleteDimension: { range: { sheetId: 0, dimension, startIndex, endIndex } },
});
const long = (length: number): string => 'x'.repeat(length);

describe('is refused:', () => {
  it.each<[string, Request, string]>([
    [
      'a tab with an id that is taken',
      { addSheet: { properties: { sheetId: 7 } } },
      'A sheet with the id 7 already exists.',
    ],
    ['a tab with a negative id', { addSheet: { properties: { sheetId: -1 } } }, 'non-negative'],
    [
      'a tab with a name that differs only in case',
      { addSheet: { properties: { title: 'PEGAWAI' } } },
      'A sheet with the name "PEGAWAI" already exists. Please enter another name.',
    ],
    ...[':', '\\', '/', '?', '*', '[', ']'].map((mark): [string, Request, string] => [
      `a tab with ${mark} in its name`,
      { addSheet: { properties: { title: `a${mark}b` } } },
      'Invalid sheet name',
    ]),
    [
      'a tab with no name',
      { addSheet: { properties: { title: '' } } },
      'You must specify a name for the sheet.',
    ],
    [
      'a tab with a name too long',
      { addSheet: { properties: { title: long(101) } } },
      'longer than 100 characters',
    ],
    [
      'a tab without rows',
      { addSheet: { properties: { gridProperties: { rowCount: 0 } } } },
      'rowCount must be greater than 0',
    ],
    [
      'more than ten million cells',
      { addSheet: { properties: { gridProperties: { rowCount: 100_000, columnCount: 100 } } } },
      'above the limit of 10000000 cells',
    ],
    ['a tab beyond the end', { addSheet: { properties: { index: 3 } } }, 'Invalid index: 3'],
    [
      'deleting the last visible tab',
      { deleteSheet: { sheetId: 0 } },
      "You can't remove all the visible sheets in a document.",
    ],
    [
      'hiding the last visible tab',
      { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } },
      "You can't hide all the sheets in a document.",
    ],
    [
      'renaming a tab that is not there',
      { updateSheetProperties: { properties: { sheetId: 3, title: 'A' }, fields: 'title' } },
      'No sheet with id: 3',
    ],
    [
      'freezing every row',
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 10 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      "You can't freeze all visible rows on the sheet.",
    ],
    [
      'a locale that does not exist',
      { updateSpreadsheetProperties: { properties: { locale: 'xx' }, fields: 'locale' } },
      'Unsupported locale: xx',
    ],
    [
      'a time zone that does not exist',
      { updateSpreadsheetProperties: { properties: { timeZone: 'Asia/Nowhere' }, fields: 'timeZone' } },
      'Invalid time zone: Asia/Nowhere',
    ],
    [
      'cells on a tab that is not there',
      { repeatCell: { range: { sheetId: 3 }, cell: {}, fields: 'note' } },
      'No grid with id: 3',
    ],
    [
      'a range that ends after the last row',
      { repeatCell: { range: { sheetId: 0, endRowIndex: 11 }, cell: {}, fields: 'note' } },
      'GridRange.endRowIndex[11] is after last row in grid[9]',
    ],
    [
      'a range that begins after the last column',
      { repeatCell: { range: { sheetId: 0, startColumnIndex: 5 }, cell: {}, fields: 'note' } },
      'GridRange.startColumnIndex[5] is after last column in grid[4]',
    ],
    [
      'a range turned round',
      { repeatCell: { range: { sheetId: 0, startRowIndex: 4, endRowIndex: 3 }, cell: {}, fields: 'note' } },
      'endRowIndex[3] is before startRowIndex[4]',
    ],
    [
      'a start outside the grid',
      put(10, 0, text('a')),
      'GridCoordinate.rowIndex[10] is after last row in grid[9]',
    ],
    [
      'a row of cells that does not fit',
      { updateCells: { start: { columnIndex: 4 }, rows: [{ values: [text('a'), text('b')] }], fields: '*' } },
      'Attempting to write column: 5, beyond the last requested column of: 4',
    ],
    [
      'more rows than the range has',
      {
        updateCells: {
          range: { sheetId: 0, endRowIndex: 1 },
          rows: [{ values: [text('a')] }, { values: [text('b')] }],
          fields: '*',
        },
      },
      'Attempting to write row: 1, beyond the last requested row of: 0',
    ],
    [
      'neither start nor range',
      { updateCells: { rows: [], fields: '*' } },
      'Must specify either start or range.',
    ],
    [
      'appended cells wider than the grid',
      {
        appendCells: {
          sheetId: 0,
          rows: [{ values: Array.from({ length: 6 }, () => text('a')) }],
          fields: '*',
        },
      },
      'Attempting to write column: 5, beyond the last requested column of: 4',
    ],
    [
      'text above 50,000 characters',
      put(0, 0, text(long(50_001))),
      'more than the maximum of 50000 characters in a single cell',
    ],
    [
      'an error as a value',
      put(0, 0, { userEnteredValue: { errorValue: { type: 'REF' } } }),
      'errorValue cannot be entered',
    ],
    ['a formula without =', put(0, 0, { userEnteredValue: { formulaValue: 'A1' } }), 'Invalid formula: A1'],
    [
      'rich text on a number',
      put(
        0,
        0,
        { ...number(1), textFormatRuns: [{ startIndex: 0, format: {} }] },
        'userEnteredValue,textFormatRuns',
      ),
      'textFormatRuns are only valid on text cells.',
    ],
    [
      'rich text beyond the text',
      put(
        0,
        0,
        { ...text('ab'), textFormatRuns: [{ startIndex: 2, format: {} }] },
        'userEnteredValue,textFormatRuns',
      ),
      'textFormatRuns.startIndex[2]',
    ],
    [
      'half a merge',
      { mergeCells: { range: { sheetId: 0, startRowIndex: 4, endRowIndex: 6, endColumnIndex: 2 } } },
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      'unmerging half a merge',
      { unmergeCells: { range: { sheetId: 0, startRowIndex: 3, endRowIndex: 4 } } },
      'You must select all cells in a merged range',
    ],
    [
      'a merge across the frozen rows',
      { mergeCells: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 3 } } },
      "You can't merge frozen and non-frozen rows or columns.",
    ],
    [
      'deleting rows that are not there',
      remove('ROWS', 8, 11),
      "Cannot delete a row that doesn't exist. Tried to delete row index 10 but there are only 10 rows.",
    ],
    ['deleting every column', remove('COLUMNS', 0, 5), "You can't delete all the columns on the sheet."],
    [
      'deleting every row that is not frozen',
      remove('ROWS', 2, 10),
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      'rows or columns, but which?',
      { appendDimension: { sheetId: 0, length: 1 } },
      'No dimension specified.',
    ],
    ['adding no rows', { appendDimension: { sheetId: 0, dimension: 'ROWS' } }, 'Invalid length: 0'],
    [
      'inserting rows after nothing',
      {
        insertDimension: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
          inheritFromBefore: true,
        },
      },
      'inheritFromBefore cannot be used when inserting at the beginning.',
    ],
    [
      'inserting rows beyond the grid',
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 11, endIndex: 12 } } },
      'range.startIndex[11] must be less than the grid size',
    ],
    [
      'a row without height',
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
          properties: { pixelSize: 0 },
          fields: 'pixelSize',
        },
      },
      'Invalid pixelSize: 0',
    ],
    [
      'a list without choices',
      validation('ONE_OF_LIST'),
      'requires at least 1 ConditionValues, but 0 values were supplied.',
    ],
    [
      'a bound too few',
      validation('NUMBER_BETWEEN', '1'),
      'requires exactly 2 ConditionValues, but 1 values were supplied.',
    ],
    ['a formula in a list', validation('ONE_OF_LIST', '=A1'), 'Formulas are not supported'],
    [
      'a rule only for formatting as validation',
      validation('NOT_BLANK'),
      "'NOT_BLANK' is not supported for data validation",
    ],
    [
      'a rule only for validation as formatting',
      formatting('ONE_OF_LIST', 'a'),
      "'ONE_OF_LIST' is not supported for conditional formatting",
    ],
    ['a formula rule without =', formatting('CUSTOM_FORMULA', 'A1>1'), "must start with '='"],
    [
      'a rule without ranges',
      { addConditionalFormatRule: { rule: { booleanRule: rule('BLANK') } } },
      'at least one range',
    ],
    [
      'a rule that sets what rules cannot',
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [{ sheetId: 0 }],
            booleanRule: { ...rule('BLANK'), format: { wrapStrategy: 'WRAP' } },
          },
        },
      },
      "does not support the format field 'wrapStrategy'",
    ],
    [
      'a formatting rule that is not there',
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      'No conditional format on sheet: 0 at index: 0',
    ],
    [
      'a protection that is not there',
      { deleteProtectedRange: { protectedRangeId: 3 } },
      'No protected range with id: 3',
    ],
    [
      'open parts of a range that is no whole tab',
      {
        addProtectedRange: {
          protectedRange: {
            range: { sheetId: 0, endRowIndex: 2 },
            unprotectedRanges: [{ sheetId: 0, endRowIndex: 1 }],
          },
        },
      },
      'Unprotected ranges are only supported on protected sheets.',
    ],
    [
      'sorting by a column outside the range',
      { sortRange: { range: { sheetId: 0, endColumnIndex: 2 }, sortSpecs: [{ dimensionIndex: 2 }] } },
      'outside of the range to sort',
    ],
    [
      'metadata without a key',
      {
        createDeveloperMetadata: {
          developerMetadata: { visibility: 'DOCUMENT', location: { spreadsheet: true } },
        },
      },
      'metadataKey must be specified',
    ],
    [
      'metadata without a visibility',
      {
        createDeveloperMetadata: { developerMetadata: { metadataKey: 'a', location: { spreadsheet: true } } },
      },
      'visibility must be specified',
    ],
    [
      'metadata with an id that is taken',
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 9,
            metadataKey: 'a',
            visibility: 'DOCUMENT',
            location: { spreadsheet: true },
          },
        },
      },
      'already exists',
    ],
    [
      'metadata on a tab that is not there',
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'a', visibility: 'DOCUMENT', location: { sheetId: 3 } },
        },
      },
      'No grid with id: 3',
    ],
  ])('%s', (_, request, message) => {
    const { batch, workbook, spreadsheets } = small();
    const before = workbook.state;
    const place = `Invalid requests[1].${Object.keys(request)[0]}: `;
    expect(() => batch(put(5, 0, text('sebelumnya')), request)).toThrow(message);
    expect(() => batch(put(5, 0, text('sebelumnya')), request)).toThrow(place);
    expect(workbook.state).toBe(before);
    expect(spreadsheets.Values.get('local-workbook', 'Sheet1').values).toBeUndefined();
  });

  it('text of exactly 50,000 characters is taken', () => {
    const { batch, shown } = small();
    batch(put(0, 0, text(long(50_000))));
    expect(String(shown('Sheet1!A1')[0]?.[0])).toHaveLength(50_000);
  });
});
