// How the Spreadsheet service turns a script's values into cells and back: its own conversions, traps included.

import { enterTyped, putValue } from '../request/enter';
import { formatA1 } from '../stored/a1';
import type { Draft } from '../stored/draft';
import type { Rect } from '../stored/rect';
import type { SheetDraft } from '../stored/sheet-draft';
import type { CellState } from '../stored/state';
import { effectiveValue, formattedValue } from '../value/cell-view';
import { meets } from '../value/condition';
import { showsDate } from '../value/format-number';
import { instantOf, serialAt } from '../value/serial-date';
import type { Workbook } from '../workbook/workbook';
import { fail, wrongParameters } from './session';

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A cell as getValues gives it: text, number, truth value, Date, or '' for an empty cell. */
export function readCell(
  workbook: Workbook,
  cell: CellState | null | undefined,
): string | number | boolean | Date {
  const value = effectiveValue(cell);
  if (value === undefined) return '';
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.boolValue !== undefined) return value.boolValue;
  if (value.numberValue === undefined) return formattedValue(cell, workbook.locale);
  const isTime = showsDate(cell?.userEnteredFormat?.numberFormat, workbook.locale);
  return isTime ? new Date(instantOf(value.numberValue, workbook.state.timeZone)) : value.numberValue;
}

/** @throws ServiceException when a rule of the cell rejects its new value. */
function checkRule(workbook: Workbook, sheet: SheetDraft, row: number, column: number): void {
  const cell = sheet.cell(row, column);
  const rule = cell?.dataValidation;
  if (!rule?.strict || !rule.condition || !cell?.userEnteredValue) return;
  const shown = formattedValue(cell, workbook.locale);
  if (meets(rule.condition, effectiveValue(cell), shown, workbook.conditionContext) === false) {
    const name = formatA1(row, column, row + 1, column + 1);
    fail(`The data you entered in cell ${name} violates the data validation rules set on this cell.`);
  }
}

/** Writes one value as setValue does: text is read as if typed, so '0012' becomes 12 and '=A1' a formula. */
export function writeCell(
  workbook: Workbook,
  sheet: SheetDraft,
  row: number,
  column: number,
  value: unknown,
): void {
  if (isDate(value)) {
    const serial = serialAt(value.getTime(), workbook.state.timeZone);
    if (!Number.isFinite(serial)) fail('Invalid date.');
    const { locale } = workbook;
    const format = Number.isInteger(serial)
      ? { type: 'DATE', pattern: locale.date }
      : { type: 'DATE_TIME', pattern: locale.dateTime };
    putValue(sheet, row, column, { numberValue: serial }, format);
  } else if (value === null || value === undefined || value === '') {
    putValue(sheet, row, column, undefined);
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      putValue(sheet, row, column, { stringValue: '#NUM!' });
      return;
    }
    enterTyped(sheet, row, column, value, workbook);
  } else wrongParameters('Range.setValue', value);
  checkRule(workbook, sheet, row, column);
}

/** Writes a grid of values that must have the shape of the rectangle. */
export function writeGrid(
  workbook: Workbook,
  draft: Draft,
  sheet: SheetDraft,
  rect: Rect,
  values: unknown,
): void {
  const [rows, columns] = [rect.bottom - rect.top, rect.right - rect.left];
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    wrongParameters('Range.setValues', values);
  }
  if (values.length !== rows) {
    fail(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${values.length} but the range has ${rows}.`,
    );
  }
  for (const row of values as unknown[][]) {
    if (row.length === columns) continue;
    fail(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${row.length} but the range has ${columns}.`,
    );
  }
  draft.guard(sheet, rect);
  for (const [down, row] of (values as unknown[][]).entries()) {
    for (const [across, value] of row.entries()) {
      writeCell(workbook, sheet, rect.top + down, rect.left + across, value);
    }
  }
}
