// Writing, appending and clearing plain values of a range.

import { growTo } from '../request/cell-requests';
import { enterRaw, enterTyped, type PlainValue, putValue } from '../request/enter';
import { columnName } from '../stored/a1';
import type { Draft } from '../stored/draft';
import type { Rect } from '../stored/rect';
import { refuse } from '../stored/refusal';
import { type Place, placeName, resolveA1 } from '../stored/resolve-a1';
import type { Workbook } from '../workbook/workbook';
import { lastTable } from './last-table';

type Update = GoogleAppsScript.Sheets.Schema.UpdateValuesResponse;
type Append = GoogleAppsScript.Sheets.Schema.AppendValuesResponse;

/** Rows of checked values; null leaves a cell as it is. */
export type PlainRows = readonly (readonly (PlainValue | null)[])[];

const widthOf = (values: PlainRows): number => values.reduce((most, row) => Math.max(most, row.length), 0);

/** One cell names only where to begin; a larger range must hold all the values. */
function checkRoom(place: Place, values: PlainRows, grid: { rowCount: number; columnCount: number }): void {
  const { rect } = place;
  const single = rect.bottom - rect.top === 1 && rect.right - rect.left === 1;
  const [bottom, right] = single ? [grid.rowCount, grid.columnCount] : [rect.bottom, rect.right];
  const within = `Requested writing within range [${placeName(place)}]`;
  if (rect.left + widthOf(values) > right) {
    refuse(`${within}, but tried writing to column [${columnName(right)}]`);
  }
  if (rect.top + values.length > bottom) refuse(`${within}, but tried writing to row [${bottom + 1}]`);
}

/**
 * Enters values from the top left of the place on.
 * @param option RAW or USER_ENTERED
 * @throws Refusal when the option is missing, the values do not fit, or a protection stands against it.
 */
export function enterValues(
  workbook: Workbook,
  draft: Draft,
  place: Place,
  values: PlainRows,
  option: unknown,
): Update {
  if (option === undefined) refuse("'valueInputOption' is required but not specified");
  const { top, left } = place.rect;
  const sheet = draft.sheet(place.sheet.sheetId);
  checkRoom(place, values, sheet.state);
  const width = widthOf(values);
  draft.guard(sheet, { top, left, bottom: top + values.length, right: left + width });
  const typing = { locale: workbook.locale, thisYear: workbook.thisYear };
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) {
      if (value === null) continue;
      if (option === 'RAW') enterRaw(sheet, top + down, left + across, value);
      else enterTyped(sheet, top + down, left + across, value, typing);
    }
  }
  const written: Rect = {
    top,
    left,
    bottom: top + Math.max(1, values.length),
    right: left + Math.max(1, width),
  };
  return {
    spreadsheetId: workbook.state.spreadsheetId,
    updatedRange: placeName({ ...place, rect: written }),
    updatedRows: values.length,
    updatedColumns: width,
    updatedCells: values.reduce((sum, row) => sum + row.length, 0),
  };
}

/** Enters values below the last table in the range, on new rows where asked or where the grid is full. */
export function appendValues(
  workbook: Workbook,
  draft: Draft,
  range: string,
  values: PlainRows,
  options: { readonly valueInputOption?: unknown; readonly insertDataOption?: unknown },
): Append {
  const place = resolveA1(workbook.state, range);
  const table = lastTable(place);
  const { top, left } = table ? { top: table.bottom, left: table.left } : place.rect;
  const sheet = draft.sheet(place.sheet.sheetId);
  if (options.insertDataOption === 'INSERT_ROWS' && table && top < sheet.state.rowCount) {
    sheet.insert(true, top, values.length, top - 1);
  }
  growTo(draft, sheet, top + values.length);
  const rect = {
    top,
    left,
    bottom: top + Math.max(1, values.length),
    right: left + Math.max(1, widthOf(values)),
  };
  if (rect.right > sheet.state.columnCount) sheet.append(false, rect.right - sheet.state.columnCount);
  draft.checkCells();
  const target = { sheet: sheet.finish(), rect };
  const updates = enterValues(workbook, draft, target, values, options.valueInputOption);
  const tableRange = table && placeName({ sheet: place.sheet, rect: table });
  return { spreadsheetId: workbook.state.spreadsheetId, ...(tableRange && { tableRange }), updates };
}

/** Clears the values of a range; formats, notes and rules stay. @returns the range. */
export function clearValues(workbook: Workbook, draft: Draft, range: string): string {
  const place = resolveA1(workbook.state, range);
  const sheet = draft.sheet(place.sheet.sheetId);
  const { rect } = place;
  draft.guard(sheet, rect);
  for (let row = rect.top; row < Math.min(rect.bottom, sheet.rows.length); row += 1) {
    for (let column = rect.left; column < rect.right; column += 1) {
      if (sheet.cell(row, column)?.userEnteredValue) putValue(sheet, row, column, undefined);
    }
  }
  return placeName(place);
}
