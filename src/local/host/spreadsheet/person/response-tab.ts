// The tabs that Google Forms keeps in a workbook: made on linking, filled row by row, no protection stops them.

import { isIndonesian } from '../../platform/indonesian';
import { growTo } from '../request/cell-requests';
import { enterTyped, putValue } from '../request/enter';
import type { Draft } from '../stored/draft';
import type { ExtendedValue, NumberFormat } from '../stored/google-types';
import { refuse } from '../stored/refusal';
import type { SheetDraft } from '../stored/sheet-draft';
import { findSheet, newSheet, type SheetState, usedSize } from '../stored/state';
import { formattedValue } from '../value/cell-view';
import { serialAt } from '../value/serial-date';
import type { Workbook } from '../workbook/workbook';

/** What a form writes into a cell; undefined leaves it empty. */
type FormCell = string | Date | undefined;

/** Response tabs begin with as many rows as any tab, and with as many columns as there are questions. */
const FORM_ROWS = 100;

/** The response tabs of one workbook. Row numbers are those people see: the header is row 1. */
export class ResponseTabs {
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  get spreadsheetId(): string {
    return this.#workbook.state.spreadsheetId;
  }

  /** Adds a response tab. @returns its id. */
  link(formUrl: string, headers: readonly string[] = []): number {
    const { locale } = this.#workbook.state;
    const { variants } = this.#workbook;
    const indonesian = isIndonesian(locale) && variants.formWords === 'of-the-workbook';
    const stem = indonesian ? 'Respons Formulir ' : 'Form Responses ';
    return this.#write((draft) => {
      const sheetId = draft.newSheetId();
      const tab = newSheet(sheetId, draft.freeTitle(stem), FORM_ROWS, Math.max(1, headers.length));
      const sheet = draft.insertSheet(
        { ...tab, formUrl, frozenRowCount: 1, formColumns: headers.map((_, column) => column) },
        variants.responseTabPlace === 'first' ? 0 : draft.sheets.length,
      );
      for (const [column, header] of headers.entries()) putHeader(sheet, column, header);
      return sheetId;
    });
  }

  /** The tab stays with its rows; it belongs to no form any more. */
  unlink(sheetId: number): void {
    this.#write((draft) => draft.find(sheetId)?.remove('formUrl'));
  }

  /** Lets `act` happen when a tab added now would show up: at once, or only after some looks. */
  whenAdded(act: () => void): void {
    this.#workbook.afterLooks(this.#workbook.variants.responseTab, act);
  }

  has(sheetId: number): boolean {
    return findSheet(this.#workbook.state, sheetId) !== undefined;
  }

  /** The header that stands there now, perhaps reworded by people. @param column from 1 on. */
  header(sheetId: number, column: number): string {
    const sheet = findSheet(this.#workbook.state, sheetId);
    const cell = sheet?.rows[0]?.[this.#placeOf(sheet, column - 1)];
    return formattedValue(cell, this.#workbook.locale);
  }

  /** @param column from 1 on; the tab grows where it ends before. */
  setHeader(sheetId: number, column: number, text: string): void {
    this.#write((draft) => {
      const sheet = draft.sheet(sheetId);
      const known = sheet.state.formColumns ?? [];
      // A question that is new gets its column behind all that is there.
      const place = known[column - 1] ?? Math.max(usedSize(sheet.finish()).columns, column - 1);
      sheet.assign({ formColumns: Object.assign([...known], { [column - 1]: place }) });
      putHeader(sheet, this.#placeOf(sheet.state, column - 1), text);
    });
  }

  /** Writes a response below the last row with data. @returns its row number. */
  append(sheetId: number, cells: readonly FormCell[]): number {
    return this.#write((draft) => {
      const sheet = draft.sheet(sheetId);
      const row = Math.max(1, usedSize(sheet.finish()).rows);
      growTo(draft, sheet, row + 1);
      this.#put(sheet, row, cells);
      return row + 1;
    });
  }

  /** Rewrites a response that was edited. */
  update(sheetId: number, row: number, cells: readonly FormCell[]): void {
    this.#write((draft) => {
      const sheet = draft.sheet(sheetId);
      if (row < 2 || row > sheet.state.rowCount) refuse(`No row ${row} on the response tab`);
      this.#put(sheet, row - 1, cells);
    });
  }

  #write<T>(make: (draft: Draft) => T): T {
    return this.#workbook.change(this.#workbook.state.owner, make);
  }

  #put(sheet: SheetDraft, row: number, cells: readonly FormCell[]): void {
    widen(sheet, cells.length);
    for (const [index, cell] of cells.entries()) {
      const column = this.#placeOf(sheet.state, index);
      if (column < 0) continue;
      widen(sheet, column + 1);
      if (typeof cell === 'string' && this.#workbook.variants.answerText === 'like-typing') {
        enterTyped(sheet, row, column, cell, this.#workbook);
        continue;
      }
      const { value, format } = this.#valueOf(cell);
      putValue(sheet, row, column, value, format);
    }
  }

  /** Where a column of the form stands; -1 where people have deleted it. */
  #placeOf({ formColumns = [] }: Pick<SheetState, 'formColumns'>, column: number): number {
    const followed = formColumns[column] ?? column;
    return followed === column || this.#workbook.variants.movedColumn === 'followed' ? followed : column;
  }

  #valueOf(cell: FormCell): { value: ExtendedValue | undefined; format?: NumberFormat } {
    if (cell === undefined || cell === '') return { value: undefined };
    if (typeof cell === 'string') return { value: { stringValue: cell } };
    const { locale, state } = this.#workbook;
    return {
      value: { numberValue: serialAt(cell.getTime(), state.timeZone) },
      format: { type: 'DATE_TIME', pattern: locale.dateTime },
    };
  }
}

function widen(sheet: SheetDraft, columns: number): void {
  const missing = columns - sheet.state.columnCount;
  if (missing > 0) sheet.append(false, missing);
}

function putHeader(sheet: SheetDraft, column: number, text: string): void {
  widen(sheet, column + 1);
  putValue(sheet, 0, column, text === '' ? undefined : { stringValue: text });
}
