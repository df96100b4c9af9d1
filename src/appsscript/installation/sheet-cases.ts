// Cases of the Sheets API and of SpreadsheetApp beside it.
import { type ContractCase, refusedOr, type Scratch } from './contract-case';

type Request = GoogleAppsScript.Sheets.Schema.Request;

export const service = () => {
  const Spreadsheets = Sheets?.Spreadsheets;
  if (Spreadsheets?.Values === undefined) throw new Error('the Sheets service is not enabled');
  return { Spreadsheets, Values: Spreadsheets.Values };
};

export const change = ({ spreadsheet }: Scratch, ...requests: Request[]) =>
  service().Spreadsheets.batchUpdate({ requests }, spreadsheet.getId());

/** A tab of its own for each case. */
export const tab = (sheetId: number): Request => ({
  addSheet: {
    properties: { sheetId, title: `kasus ${sheetId}`, gridProperties: { rowCount: 5, columnCount: 5 } },
  },
});

const cell = (sheetId: number, userEnteredValue: object, userEnteredFormat?: object): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 0 },
    rows: [{ values: [{ userEnteredValue, ...(userEnteredFormat && { userEnteredFormat }) }] }],
    fields: 'userEnteredValue,userEnteredFormat',
  },
});

/** What tabs hold, as the product reads them. */
export const valuesOf = ({ spreadsheet }: Scratch, ...sheetIds: readonly number[]) =>
  service().Values.batchGetByDataFilter(
    {
      dataFilters: sheetIds.map((sheetId) => ({ gridRange: { sheetId } })),
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
      majorDimension: 'ROWS',
    },
    spreadsheet.getId(),
  ).valueRanges ?? [];

/** What a cell that was written comes back as. */
export const written = (scratch: Scratch, sheetId: number, value: object, format?: object): unknown => {
  change(scratch, tab(sheetId), cell(sheetId, value, format));
  return valuesOf(scratch, sheetId)[0]?.valueRange?.values?.[0]?.[0];
};

const wholeTab = (sheetId: number): Request => ({
  addProtectedRange: { protectedRange: { range: { sheetId }, warningOnly: true } },
});

export const sheetCases: readonly ContractCase[] = [
  {
    id: 'batchIsAtomic',
    known: ['nothing'],
    observe: (scratch) => {
      const refused = refusedOr('taken', () =>
        change(scratch, tab(801), { deleteSheet: { sheetId: 999_999 } }),
      );
      const there = scratch.spreadsheet.getSheets().some((sheet) => sheet.getSheetId() === 801);
      return refused === 'refused' && !there ? 'nothing' : 'partly';
    },
  },
  {
    id: 'ownSheetId',
    known: ['kept'],
    observe: (scratch) => {
      const [{ addSheet } = {}] = change(scratch, tab(802)).replies ?? [];
      return addSheet?.properties?.sheetId === 802 ? 'kept' : 'other';
    },
  },
  {
    id: 'digitsAsText',
    known: ['text'],
    observe: (scratch) => (written(scratch, 803, { stringValue: '0012' }) === '0012' ? 'text' : 'changed'),
  },
  {
    id: 'formulaAsText',
    known: ['text'],
    observe: (scratch) => (written(scratch, 804, { stringValue: '=1+1' }) === '=1+1' ? 'text' : 'changed'),
  },
  {
    id: 'dateSerial',
    known: ['number'],
    observe: (scratch) => {
      const format = { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } };
      return written(scratch, 805, { numberValue: 46_023.25 }, format) === 46_023.25 ? 'number' : 'changed';
    },
  },
  {
    id: 'rangeReplies',
    known: ['as-asked', 'reversed'],
    observe: (scratch) => {
      change(scratch, tab(806), tab(807), cell(806, { numberValue: 1 }), cell(807, { numberValue: 2 }));
      const order = valuesOf(scratch, 807, 806).map(({ valueRange }) => valueRange?.values?.[0]?.[0]);
      return String(order) === '2,1' ? 'as-asked' : String(order) === '1,2' ? 'reversed' : 'other';
    },
  },
  {
    id: 'emptyFields',
    known: ['left-out', 'sent'],
    observe: ({ spreadsheet }) => {
      const { sheets } = service().Spreadsheets.get(spreadsheet.getId(), {
        fields: 'sheets(properties(title,hidden))',
      });
      return sheets?.[0]?.properties?.hidden === undefined ? 'left-out' : 'sent';
    },
  },
  {
    id: 'colours',
    known: ['in-steps', 'exact'],
    observe: (scratch) => {
      written(scratch, 808, { numberValue: 1 }, { backgroundColor: { red: 0.3, green: 0.3, blue: 0.3 } });
      const { sheets } = service().Spreadsheets.get(scratch.spreadsheet.getId(), {
        ranges: ["'kasus 808'!A1"],
        fields: 'sheets(data(rowData(values(userEnteredFormat(backgroundColor)))))',
      });
      const red =
        sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat?.backgroundColor?.red ?? 0;
      if (red === 0.3) return 'exact';
      return Math.abs(red * 255 - Math.round(red * 255)) < 1e-4 ? 'in-steps' : 'other';
    },
  },
  {
    id: 'secondProtection',
    known: ['refused', 'allowed'],
    observe: (scratch) => {
      change(scratch, tab(809), wholeTab(809));
      return refusedOr('allowed', () => change(scratch, wholeTab(809)));
    },
  },
  {
    id: 'freezeThroughMerge',
    known: ['refused', 'allowed'],
    observe: (scratch) => {
      const range = {
        sheetId: 810,
        startRowIndex: 0,
        endRowIndex: 1,
        startColumnIndex: 0,
        endColumnIndex: 3,
      };
      change(scratch, tab(810), { mergeCells: { range, mergeType: 'MERGE_ALL' } });
      return refusedOr('allowed', () =>
        change(scratch, {
          updateSheetProperties: {
            properties: { sheetId: 810, gridProperties: { frozenColumnCount: 1 } },
            fields: 'gridProperties.frozenColumnCount',
          },
        }),
      );
    },
  },
  {
    id: 'appendCells',
    known: ['below'],
    observe: (scratch) => {
      const values = [{ userEnteredValue: { stringValue: 'baris' } }];
      change(scratch, tab(815), cell(815, { numberValue: 1 }), {
        appendCells: { sheetId: 815, rows: [{ values }], fields: 'userEnteredValue' },
      });
      const rows = valuesOf(scratch, 815)[0]?.valueRange?.values ?? [];
      return String(rows) === '1,baris' && rows.length === 2 ? 'below' : 'other';
    },
  },
  {
    id: 'errorCode',
    known: ['told'],
    observe: () => {
      try {
        service().Spreadsheets.get('buku-kerja-yang-tidak-ada');
      } catch (error) {
        const { code } = (error as { details?: { code?: unknown } }).details ?? {};
        return typeof code === 'number' ? 'told' : 'untold';
      }
      return 'other';
    },
  },
  {
    id: 'readAfterApi',
    known: ['at-once', 'after-flush'],
    observe: (scratch) => {
      change(scratch, tab(812), cell(812, { numberValue: 1 }));
      SpreadsheetApp.flush();
      const sheet = SpreadsheetApp.openById(scratch.spreadsheet.getId())
        .getSheets()
        .find((one) => one.getSheetId() === 812);
      const first = sheet?.getRange('A1').getValue();
      change(scratch, cell(812, { numberValue: 2 }));
      const second = sheet?.getRange('A1').getValue();
      return first !== 1 ? 'other' : second === 2 ? 'at-once' : 'after-flush';
    },
  },
];
