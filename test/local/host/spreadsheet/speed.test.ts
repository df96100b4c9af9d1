// The played spreadsheet is quick enough for an office of a few hundred people. Limits are generous: a guard, not a bench.
import { bench, type CellData, ID, type Request } from './support';

const TABS = 100;
const ROWS = 60;
const COLUMNS = 12;

function cell(row: number, column: number): CellData {
  return {
    userEnteredValue:
      column % 3 === 0 ? { numberValue: row * column } : { stringValue: `sel ${row} ${column}` },
    userEnteredFormat: {
      numberFormat: { type: 'NUMBER', pattern: '0.00' },
      textFormat: { bold: row === 0, fontSize: 10 },
      borders: { bottom: { style: 'SOLID' } },
      wrapStrategy: 'WRAP',
    },
  };
}

const rows = () =>
  Array.from({ length: ROWS }, (_, row) => ({
    values: Array.from({ length: COLUMNS }, (__, column) => cell(row, column)),
  }));

const tab = (sheetId: number): Request[] => [
  {
    addSheet: {
      properties: { sheetId, title: `Tab ${sheetId}`, gridProperties: { rowCount: 80, columnCount: 14 } },
    },
  },
  {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: 0 },
      rows: rows(),
      fields: 'userEnteredValue,userEnteredFormat',
    },
  },
];

describe('an office of a hundred people', () => {
  const { batch, spreadsheets } = bench();
  const requests = Array.from({ length: TABS }, (_, index) => tab(index + 1)).flat();

  it('is written in one batch within two seconds', () => {
    const begin = performance.now();
    batch(...requests);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it('is read whole within half a second', () => {
    const ranges = Array.from({ length: TABS }, (_, index) => `'Tab ${index + 1}'!A1:N80`);
    const begin = performance.now();
    const { valueRanges = [] } = spreadsheets.Values.batchGet(ID, { ranges });
    expect(performance.now() - begin).toBeLessThan(500);
    expect(valueRanges).toHaveLength(TABS);
    expect(valueRanges.at(-1)?.values?.[2]?.slice(0, 4)).toEqual(['0,00', 'sel 2 1', 'sel 2 2', '6,00']);
  });

  it('takes a small change without copying the rest', () => {
    const begin = performance.now();
    for (let turn = 0; turn < 20; turn += 1) {
      batch({
        updateCells: { range: { sheetId: 7, endRowIndex: 1, endColumnIndex: 1 }, rows: [], fields: 'note' },
      });
    }
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
