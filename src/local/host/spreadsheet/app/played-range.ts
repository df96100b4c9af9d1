// SpreadsheetApp.Range: a rectangle of cells as scripts read and write it.
import { strict } from '../../platform/platform';
import { formatA1 } from '../stored/a1';
import type { Rect } from '../stored/rect';
import type { CellState } from '../stored/state';
import { formattedValue } from '../value/cell-view';
import { isDatePattern } from '../value/format-date';
import { readCell, writeCell, writeGrid } from './app-values';
import { fail, type Session, wrongParameters } from './session';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Played = Pick<
  Google,
  | 'activate'
  | 'clear'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormulas'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'offset'
  | 'setNumberFormat'
  | 'setValue'
  | 'setValues'
>;

class PlayedRange implements Played {
  readonly #session: Session;
  readonly #sheetId: number;
  readonly #rect: Rect;
  readonly #sheet: () => GoogleAppsScript.Spreadsheet.Sheet;

  constructor(
    session: Session,
    sheetId: number,
    rect: Rect,
    sheet: () => GoogleAppsScript.Spreadsheet.Sheet,
  ) {
    this.#session = session;
    this.#sheetId = sheetId;
    this.#rect = rect;
    this.#sheet = sheet;
  }

  // Coordinates: a Range carries them, so Google answers without a round trip.

  getRow(): number {
    return this.#rect.top + 1;
  }

  getColumn(): number {
    return this.#rect.left + 1;
  }

  getNumRows(): number {
    return this.#rect.bottom - this.#rect.top;
  }

  getNumColumns(): number {
    return this.#rect.right - this.#rect.left;
  }

  getLastRow(): number {
    return this.#rect.bottom;
  }

  getLastColumn(): number {
    return this.#rect.right;
  }

  getA1Notation(): string {
    const { top, left, bottom, right } = this.#rect;
    return formatA1(top, left, bottom, right);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#sheet();
  }

  getCell(row: number, column: number): Google {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      fail('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): Google {
    return this.#sheet().getRange(
      this.getRow() + rowOffset,
      this.getColumn() + columnOffset,
      numRows,
      numColumns,
    );
  }

  getValue(): ReturnType<typeof readCell> {
    return this.#session.read('Range.getValue', () =>
      this.#first((cell) => readCell(this.#session.workbook, cell)),
    );
  }

  getValues(): ReturnType<typeof readCell>[][] {
    return this.#session.read('Range.getValues', () =>
      this.#map((cell) => readCell(this.#session.workbook, cell)),
    );
  }

  getDisplayValue(): string {
    const { locale } = this.#session.workbook;
    return this.#session.read('Range.getDisplayValue', () =>
      this.#first((cell) => formattedValue(cell, locale)),
    );
  }

  getDisplayValues(): string[][] {
    const { locale } = this.#session.workbook;
    return this.#session.read('Range.getDisplayValues', () =>
      this.#map((cell) => formattedValue(cell, locale)),
    );
  }

  getFormulas(): string[][] {
    return this.#session.read('Range.getFormulas', () =>
      this.#map((cell) => cell?.userEnteredValue?.formulaValue ?? ''),
    );
  }

  setValue(value: unknown): Google {
    return this.#write('setValue', (sheet, row, column) => {
      writeCell(this.#session.workbook, sheet, row, column, value);
    });
  }

  setValues(values: unknown[][]): Google {
    this.#session.write('Range.setValues', (draft) => {
      writeGrid(this.#session.workbook, draft, draft.sheet(this.#sheetId), this.#rect, values);
    });
    return this.#self();
  }

  setNumberFormat(numberFormat: string): Google {
    if (typeof numberFormat !== 'string') wrongParameters('Range.setNumberFormat', numberFormat);
    const type = numberFormat === '@' ? 'TEXT' : isDatePattern(numberFormat) ? 'DATE' : 'NUMBER';
    return this.#cells('setNumberFormat', (cell) => ({
      ...cell,
      userEnteredFormat: { ...cell.userEnteredFormat, numberFormat: { type, pattern: numberFormat } },
    }));
  }

  clear(options?: object): Google {
    if (options !== undefined) wrongParameters('Range.clear', options);
    return this.#cells('clear', ({ note, dataValidation }) => ({
      ...(note !== undefined && { note }),
      ...(dataValidation && { dataValidation }),
    }));
  }

  activate(): Google {
    this.#session.show('Range.activate', () => {
      const { workbook } = this.#session;
      workbook.state = { ...workbook.state, activeSheetId: this.#session.sheet(this.#sheetId).sheetId };
      workbook.selection = { sheetId: this.#sheetId, rect: this.#rect };
    });
    return this.#self();
  }

  #self(): Google {
    return playedRange(this.#session, this.#sheetId, this.#rect, this.#sheet);
  }

  #first<T>(read: (cell: CellState | null | undefined) => T): T {
    return read(this.#session.sheet(this.#sheetId).rows[this.#rect.top]?.[this.#rect.left]);
  }

  #map<T>(read: (cell: CellState | null | undefined) => T): T[][] {
    const { rows } = this.#session.sheet(this.#sheetId);
    const { top, left } = this.#rect;
    return Array.from({ length: this.getNumRows() }, (_, down) =>
      Array.from({ length: this.getNumColumns() }, (__, across) => read(rows[top + down]?.[left + across])),
    );
  }

  #write(
    name: string,
    put: (
      sheet: ReturnType<Parameters<Parameters<Session['write']>[1]>[0]['sheet']>,
      row: number,
      column: number,
    ) => void,
  ): Google {
    const { top, left, bottom, right } = this.#rect;
    this.#session.write(`Range.${name}`, (draft) => {
      const sheet = draft.sheet(this.#sheetId);
      draft.guard(sheet, this.#rect);
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) put(sheet, row, column);
      }
    });
    return this.#self();
  }

  #cells(name: string, change: (cell: CellState) => CellState): Google {
    return this.#write(name, (sheet, row, column) => {
      sheet.put(row, column, change(sheet.cell(row, column) ?? {}));
    });
  }
}

/** A Range of a script. @param sheet gives the script's Sheet object of the same tab. */
export function playedRange(
  session: Session,
  sheetId: number,
  rect: Rect,
  sheet: () => GoogleAppsScript.Spreadsheet.Sheet,
): Google {
  return strict('Range', new PlayedRange(session, sheetId, rect, sheet)) as unknown as Google;
}
