// SpreadsheetApp.Sheet: one tab as scripts use it.
import { strict } from '../../platform/platform';
import { growTo } from '../request/cell-requests';
import { deleteDimension, sortRange } from '../request/dimension-requests';
import { updateSheetProperties } from '../request/sheet-requests';
import { parseA1 } from '../stored/a1';
import type { Draft } from '../stored/draft';
import type { SheetProperties } from '../stored/google-types';
import { type Rect, rectOf } from '../stored/rect';
import { type CellState, type SheetState, usedSize } from '../stored/state';
import { writeCell } from './app-values';
import { playedRange } from './played-range';
import { fail, type Session, wrongParameters } from './session';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Played = Pick<
  Google,
  | 'activate'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'deleteRow'
  | 'deleteRows'
  | 'getDataRange'
  | 'getFormUrl'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getRange'
  | 'getSheetId'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'setFrozenRows'
  | 'setName'
  | 'showSheet'
  | 'sort'
>;

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

class PlayedSheet implements Played {
  readonly #session: Session;
  readonly #sheetId: number;
  readonly #parent: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(session: Session, sheetId: number, parent: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.#session = session;
    this.#sheetId = sheetId;
    this.#parent = parent;
  }

  getSheetId(): number {
    return this.#sheetId;
  }

  getName(): string {
    return this.#read('getName', (sheet) => sheet.title);
  }

  getFormUrl(): string | null {
    return this.#read('getFormUrl', (sheet) => sheet.formUrl ?? null);
  }

  getIndex(): number {
    return this.#read('getIndex', (sheet) => this.#session.state.sheets.indexOf(sheet) + 1);
  }

  getLastRow(): number {
    return this.#read('getLastRow', (sheet) => usedSize(sheet).rows);
  }

  getLastColumn(): number {
    return this.#read('getLastColumn', (sheet) => usedSize(sheet).columns);
  }

  getMaxRows(): number {
    return this.#read('getMaxRows', (sheet) => sheet.rowCount);
  }

  getMaxColumns(): number {
    return this.#read('getMaxColumns', (sheet) => sheet.columnCount);
  }

  isSheetHidden(): boolean {
    return this.#read('isSheetHidden', (sheet) => sheet.hidden);
  }

  getDataRange(): Range {
    return this.#read('getDataRange', (sheet) => {
      const { rows, columns } = usedSize(sheet);
      return this.#range({ top: 0, left: 0, bottom: Math.max(1, rows), right: Math.max(1, columns) });
    });
  }

  getRange(row: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    const sheet = this.#session.sheet(this.#sheetId);
    if (typeof row === 'string') return this.#range(this.#named(row, sheet));
    const numbers = [row, column, numRows, numColumns];
    if (!numbers.every((each) => typeof each === 'number' && Number.isInteger(each))) {
      wrongParameters('Sheet.getRange', ...numbers);
    }
    const left = column ?? 1;
    if (row < 1) fail('The starting row of the range is too small.');
    if (left < 1) fail('The starting column of the range is too small.');
    if (numRows < 1) fail('The number of rows in the range must be at least 1.');
    if (numColumns < 1) fail('The number of columns in the range must be at least 1.');
    const rect = { top: row - 1, left: left - 1, bottom: row - 1 + numRows, right: left - 1 + numColumns };
    if (rect.bottom > sheet.rowCount || rect.right > sheet.columnCount) fail(OUTSIDE);
    return this.#range(rect);
  }

  setName(name: string): Google {
    return this.#properties('setName', { title: name }, 'title');
  }

  hideSheet(): Google {
    return this.#properties('hideSheet', { hidden: true }, 'hidden');
  }

  showSheet(): Google {
    return this.#properties('showSheet', { hidden: false }, 'hidden');
  }

  setFrozenRows(rows: number): void {
    this.#properties(
      'setFrozenRows',
      { gridProperties: { frozenRowCount: rows } },
      'gridProperties.frozenRowCount',
    );
  }

  activate(): Google {
    this.#session.show('Sheet.activate', () => {
      const { workbook } = this.#session;
      workbook.state = { ...workbook.state, activeSheetId: this.#session.sheet(this.#sheetId).sheetId };
    });
    return this.#self();
  }

  appendRow(rowContents: unknown[]): Google {
    if (!Array.isArray(rowContents)) wrongParameters('Sheet.appendRow', rowContents);
    return this.#write('appendRow', (draft) => {
      const sheet = draft.sheet(this.#sheetId);
      const row = usedSize(sheet.finish()).rows;
      growTo(draft, sheet, row + 1);
      const missing = rowContents.length - sheet.state.columnCount;
      if (missing > 0) sheet.append(false, missing);
      draft.guard(sheet, { top: row, bottom: row + 1, left: 0, right: rowContents.length });
      for (const [column, value] of rowContents.entries()) {
        writeCell(this.#session.workbook, sheet, row, column, value);
      }
    });
  }

  deleteRow(rowPosition: number): Google {
    return this.#delete('deleteRow', rowPosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.#delete('deleteRows', rowPosition, howMany);
  }

  clear(options?: object): Google {
    if (options !== undefined) wrongParameters('Sheet.clear', options);
    return this.#cells('clear', ({ note, dataValidation }) => ({
      ...(note !== undefined && { note }),
      ...(dataValidation && { dataValidation }),
    }));
  }

  clearContents(): Google {
    return this.#cells('clearContents', ({ userEnteredValue: _, textFormatRuns: __, ...rest }) => rest);
  }

  /** Sorts all rows below the frozen ones. */
  sort(columnPosition: number, ascending = true): Google {
    return this.#write('sort', (draft) => {
      const { frozenRowCount, columnCount } = draft.sheet(this.#sheetId).state;
      if (columnPosition < 1 || columnPosition > columnCount) fail(OUTSIDE);
      sortRange(draft, {
        range: { sheetId: this.#sheetId, startRowIndex: frozenRowCount },
        sortSpecs: [
          { dimensionIndex: columnPosition - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' },
        ],
      });
    });
  }

  #self(): Google {
    return playedSheet(this.#session, this.#sheetId, this.#parent);
  }

  #range(rect: Rect): Range {
    return playedRange(this.#session, this.#sheetId, rect, () => this.#self());
  }

  #named(a1: string, sheet: SheetState): Rect {
    try {
      const { top, left, bottom, right, title } = parseA1(a1, [sheet.title]);
      if (title !== undefined && title !== sheet.title) fail('Range not found');
      return rectOf(
        {
          startRowIndex: top,
          startColumnIndex: left,
          endRowIndex: bottom,
          endColumnIndex: right,
        },
        sheet,
      );
    } catch {
      return fail('Range not found');
    }
  }

  #read<T>(name: string, read: (sheet: SheetState) => T): T {
    return this.#session.read(`Sheet.${name}`, () => read(this.#session.sheet(this.#sheetId)));
  }

  #write(name: string, make: (draft: Draft) => void): Google {
    this.#session.write(`Sheet.${name}`, (draft) => {
      this.#session.sheet(this.#sheetId);
      make(draft);
    });
    return this.#self();
  }

  #properties(name: string, properties: SheetProperties, fields: string): Google {
    return this.#write(name, (draft) => {
      updateSheetProperties(draft, { properties: { ...properties, sheetId: this.#sheetId }, fields });
    });
  }

  #delete(name: string, position: number, howMany: number): Google {
    return this.#write(name, (draft) => {
      const { rowCount } = draft.sheet(this.#sheetId).state;
      if (position < 1 || howMany < 1 || position + howMany - 1 > rowCount)
        fail('Those rows are out of bounds.');
      deleteDimension(draft, {
        range: {
          sheetId: this.#sheetId,
          dimension: 'ROWS',
          startIndex: position - 1,
          endIndex: position - 1 + howMany,
        },
      });
    });
  }

  #cells(name: string, change: (cell: CellState) => CellState): Google {
    return this.#write(name, (draft) => {
      const sheet = draft.sheet(this.#sheetId);
      draft.guard(sheet, { top: 0, left: 0, bottom: sheet.state.rowCount, right: sheet.state.columnCount });
      for (let row = 0; row < sheet.rows.length; row += 1) {
        for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column += 1) {
          const cell = sheet.cell(row, column);
          if (cell) sheet.put(row, column, change(cell));
        }
      }
    });
  }
}

/** A Sheet of a script. @param parent gives the script's Spreadsheet object. */
export function playedSheet(
  session: Session,
  sheetId: number,
  parent: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
): Google {
  return strict('Sheet', new PlayedSheet(session, sheetId, parent)) as unknown as Google;
}
