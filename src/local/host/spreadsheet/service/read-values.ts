// Reading plain values of a range, as the values methods send them.

import type { PlainValue } from '../request/enter';
import type { DataFilter } from '../stored/google-types';
import { rectOf } from '../stored/rect';
import { NotInLocalHost, refuse } from '../stored/refusal';
import { type Place, placeName, resolveA1 } from '../stored/resolve-a1';
import { findSheet, type WorkbookState } from '../stored/state';
import { type DateRender, renderValue, type ValueRender } from '../value/cell-view';
import type { Workbook } from '../workbook/workbook';

export type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

/** How values are wanted. */
interface Reading {
  readonly render: ValueRender;
  readonly dates: DateRender;
}

/** @throws NotInLocalHost for values by column. */
export function byRows(dimension: unknown): void {
  if (dimension === 'COLUMNS') throw new NotInLocalHost('majorDimension COLUMNS');
}

/** What checked options ask for, with Google's defaults. */
export function readingOf(options: { readonly [option: string]: unknown }): Reading {
  byRows(options['majorDimension']);
  return {
    render: (options['valueRenderOption'] ?? 'FORMATTED_VALUE') as ValueRender,
    dates: (options['dateTimeRenderOption'] ?? 'SERIAL_NUMBER') as DateRender,
  };
}

/** Where a data filter points. @throws Refusal when there is no such place. */
export function placeOf(state: WorkbookState, filter: DataFilter): Place {
  if (filter.a1Range !== undefined) return resolveA1(state, filter.a1Range);
  const { gridRange } = filter;
  if (!gridRange) throw new NotInLocalHost('values by developer metadata');
  const sheetId = gridRange.sheetId ?? 0;
  const sheet = findSheet(state, sheetId) ?? refuse(`No grid with id: ${sheetId}`);
  return { sheet, rect: rectOf(gridRange, sheet) };
}

/** As Google sends values: without the empty cells at the end of a row and the empty rows at the end. */
function trim(values: PlainValue[][]): void {
  for (const row of values) while (row.at(-1) === '') row.pop();
  while (values.at(-1)?.length === 0) values.pop();
}

/** The values of one place. */
export function readValues(workbook: Workbook, place: Place, { render, dates }: Reading): ValueRange {
  const { locale } = workbook;
  const { sheet, rect } = place;
  const values: PlainValue[][] = [];
  const last = Math.min(rect.bottom, sheet.rows.length);
  for (let index = rect.top; index < last; index += 1) {
    const row = sheet.rows[index] ?? [];
    const rendered: PlainValue[] = [];
    for (let column = rect.left; column < Math.min(rect.right, row.length); column += 1) {
      rendered.push(renderValue(row[column], render, dates, locale));
    }
    values.push(rendered);
  }
  trim(values);
  return { range: placeName(place), majorDimension: 'ROWS', ...(values.length > 0 && { values }) };
}
