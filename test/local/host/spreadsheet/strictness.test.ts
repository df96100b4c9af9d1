// What Google's JSON reader refuses, the local host refuses: with the place and the words.
import { bench, ID } from './support';

const cells = (cell: unknown, fields = 'userEnteredValue') => ({
  updateCells: { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields },
});
const repeat = (cell: unknown, fields: unknown) => ({
  repeatCell: { range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 }, cell, fields },
});
const CELL = 'requests[0].update_cells.rows[0].values[0]';

/** Sends what the types forbid. */
const send = (request: unknown) => {
  const { spreadsheets } = bench();
  return () => spreadsheets.batchUpdate({ requests: [request] } as never, ID);
};

describe('a request object is refused when it has', () => {
  it.each<[string, unknown, string]>([
    [
      'an unknown request',
      { addTab: {} },
      `Invalid JSON payload received. Unknown name "addTab" at 'requests[0]': Cannot find field.`,
    ],
    [
      'an unknown field',
      { addSheet: { properties: { name: 'A' } } },
      `Invalid JSON payload received. Unknown name "name" at 'requests[0].add_sheet.properties': Cannot find field.`,
    ],
    [
      'an unknown field deep in a cell',
      cells({ userEnteredFormat: { textFormat: { weight: 700 } } }),
      `Unknown name "weight" at '${CELL}.user_entered_format.text_format': Cannot find field.`,
    ],
    [
      'text where a number belongs',
      cells({ userEnteredValue: { numberValue: '3' } }),
      `Invalid value at '${CELL}.user_entered_value.number_value' (TYPE_DOUBLE), "3"`,
    ],
    [
      'a number where text belongs',
      cells({ userEnteredValue: { stringValue: 3 } }),
      `Invalid value at '${CELL}.user_entered_value.string_value' (TYPE_STRING), 3`,
    ],
    [
      'no number where a number belongs',
      cells({ userEnteredValue: { numberValue: Number.NaN } }),
      `Invalid value at '${CELL}.user_entered_value.number_value' (TYPE_DOUBLE), NaN`,
    ],
    [
      'a fraction where a whole number belongs',
      { addSheet: { properties: { sheetId: 1.5 } } },
      `Invalid value at 'requests[0].add_sheet.properties.sheet_id' (TYPE_INT32), 1.5`,
    ],
    [
      'a number beyond 32 bits',
      { addSheet: { properties: { sheetId: 2 ** 31 } } },
      `Invalid value at 'requests[0].add_sheet.properties.sheet_id' (TYPE_INT32), 2147483648`,
    ],
    [
      'text where a truth value belongs',
      { addSheet: { properties: { hidden: 'yes' } } },
      `Invalid value at 'requests[0].add_sheet.properties.hidden' (TYPE_BOOL), "yes"`,
    ],
    [
      'a member that the enumeration lacks',
      { mergeCells: { range: { sheetId: 0 }, mergeType: 'ALL' } },
      `Invalid value at 'requests[0].merge_cells.merge_type' (type.googleapis.com/google.apps.sheets.v4.MergeType), "ALL"`,
    ],
    [
      'two members of a union',
      cells({ userEnteredValue: { stringValue: 'a', numberValue: 1 } }),
      `Invalid value at '${CELL}.user_entered_value' (oneof), oneof field 'value' is already set. Cannot set 'numberValue'`,
    ],
    [
      'two requests in one',
      { deleteSheet: { sheetId: 0 }, addSheet: {} },
      `Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'addSheet'`,
    ],
    [
      'both a start and a range',
      { updateCells: { start: {}, range: {}, fields: '*' } },
      `oneof field 'area' is already set. Cannot set 'range'`,
    ],
    [
      'an object where a list belongs',
      { updateCells: { start: {}, rows: { values: [] }, fields: '*' } },
      `Invalid value at 'requests[0].update_cells.rows' (repeated field)`,
    ],
    [
      'a list where an object belongs',
      { addSheet: { properties: [] } },
      `Invalid value at 'requests[0].add_sheet.properties' (type.googleapis.com/google.apps.sheets.v4.SheetProperties)`,
    ],
    ['an empty place in a list', { updateCells: { start: {}, rows: [null], fields: '*' } }, 'repeated field'],
    ['no request at all', {}, 'Invalid requests[0]: No request set.'],
    [
      'no mask',
      { updateCells: { start: {}, rows: [] } },
      "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    ['an empty mask', repeat({}, ''), "At least one field must be listed in 'fields'"],
    ['a mask that is no text', repeat({}, ['note']), `(TYPE_STRING)`],
    [
      'a mask that names an unknown field',
      repeat({}, 'userEnteredFormat.bold'),
      'Invalid requests[0].repeatCell: Invalid field: userEnteredFormat.bold',
    ],
    ['a mask in snake case', repeat({}, 'user_entered_value'), 'Invalid field: user_entered_value'],
    ['a mask with the root in it', repeat({}, 'cell.note'), 'Invalid field: cell'],
    [
      'a mask that reaches into a list',
      repeat({}, 'textFormatRuns.format'),
      'Invalid field: textFormatRuns.format',
    ],
    ['a mask with a comma too many', repeat({}, 'note,'), 'Invalid field: note,'],
    ['a mask with an open bracket', repeat({}, 'userEnteredFormat(textFormat'), 'Invalid field'],
    ['a star beside other fields', repeat({}, '*,note'), "'*' must be the only field."],
  ])('%s', (_, request, message) => {
    expect(send(request)).toThrow(message);
    expect(send(request)).toThrow(/^API call to sheets\.spreadsheets\.batchUpdate failed with error: /);
  });

  it('a field or request that Google has and the local host does not, by name', () => {
    expect(send({ addChart: { chart: {} } })).toThrow(
      'not in the local host: Sheets API field requests[0].add_chart',
    );
    expect(send(cells({ pivotTable: {} }))).toThrow('not in the local host');
    expect(send(repeat({}, 'effectiveValue'))).toThrow(
      'not in the local host: writing CellData.effectiveValue',
    );
  });
});

describe('as in JSON', () => {
  it('undefined is not sent and null leaves a field unset', () => {
    const { batch, workbook } = bench();
    batch({ addSheet: { properties: { title: 'A', hidden: undefined, index: null as never } } });
    expect(workbook.state.sheets.map((sheet) => sheet.title)).toEqual(['Sheet1', 'A']);
  });

  it('what a script does to its objects afterwards does not reach the workbook', () => {
    const { write, shown } = bench();
    const cell = { userEnteredValue: { stringValue: 'awal' } };
    write([[cell]]);
    cell.userEnteredValue.stringValue = 'kemudian';
    expect(shown('A1')).toEqual([['awal']]);
  });

  it('what a script does to an answer does not reach the workbook', () => {
    const { batch, spreadsheets } = bench();
    const [reply] = batch({
      addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, description: 'judul' } },
    });
    const given = reply?.addProtectedRange?.protectedRange;
    if (given?.range) given.range.endRowIndex = 99;
    const [sheet] = spreadsheets.get(ID).sheets ?? [];
    expect(sheet?.protectedRanges?.[0]?.range?.endRowIndex).toBe(1);
  });
});

describe('the call itself', () => {
  it('fails for another workbook', () => {
    const { spreadsheets } = bench();
    expect(() => spreadsheets.get('other')).toThrow('Requested entity was not found.');
  });

  it('fails with an empty batch', () => {
    const { batch } = bench();
    expect(() => batch()).toThrow('Must specify at least one request.');
  });

  it('throws what Apps Script throws', () => {
    const { batch } = bench();
    expect(() => batch({ deleteSheet: { sheetId: 5 } })).toThrow(
      expect.objectContaining({
        name: 'GoogleJsonResponseException',
        message:
          'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].deleteSheet: No sheet with id: 5',
        details: { code: 400, message: 'Invalid requests[0].deleteSheet: No sheet with id: 5' },
      }),
    );
  });

  it('refuses members that are not played, by name', () => {
    const { spreadsheets } = bench();
    expect(() => spreadsheets.getByDataFilter({}, ID)).toThrow(
      'not in the local host: Sheets.Spreadsheets.getByDataFilter',
    );
  });
});
