// Sheets.Spreadsheets.Values: reading and writing plain values by A1 range.
import type { Platform } from '../../platform';
import { columnName } from '../a1';
import { API_READ, apiWrite } from '../costs';
import type { Draft } from '../draft';
import { enterRaw, enterTyped, type PlainValue, putValue } from '../enter';
import type { DataFilter } from '../google-types';
import { type Rect, rectOf } from '../rect';
import { ApiError, asApiCall, at, NotInLocalHost, refuse } from '../refusal';
import { growTo } from '../request/cell-requests';
import { type Place, placeName, resolveA1 } from '../resolve-a1';
import { check, checkOptions } from '../schema/check';
import { findSheet } from '../state';
import { type DateRender, renderValue, type ValueRender } from '../value/cell-view';
import type { Workbook } from '../workbook';
import { lastTable } from './last-table';

type Api = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type Schema = {
  ValueRange: GoogleAppsScript.Sheets.Schema.ValueRange;
  Update: GoogleAppsScript.Sheets.Schema.UpdateValuesResponse;
};

const READ_OPTIONS = {
  majorDimension: '#Dimension',
  valueRenderOption: '#ValueRenderOption',
  dateTimeRenderOption: '#DateTimeRenderOption',
};
const WRITE_OPTIONS = {
  valueInputOption: '#ValueInputOption',
  includeValuesInResponse: 'other',
  responseValueRenderOption: 'other',
  responseDateTimeRenderOption: 'other',
};

interface Reading {
  readonly render: ValueRender;
  readonly dates: DateRender;
}

const byRows = (dimension: unknown): void => {
  if (dimension === 'COLUMNS') throw new NotInLocalHost('majorDimension COLUMNS');
};

/** As Google sends values: without the empty cells at the end of a row and the empty rows at the end. */
function trimmed(values: PlainValue[][]): PlainValue[][] {
  for (const row of values) while (row.at(-1) === '') row.pop();
  while (values.at(-1)?.length === 0) values.pop();
  return values;
}

const cellCount = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((sum, row) => sum + (Array.isArray(row) ? row.length : 0), 0);

const countOf = (resource: unknown): number => {
  const values = (resource as { values?: unknown } | null | undefined)?.values;
  return Array.isArray(values) ? cellCount(values) : 0;
};

export class ValuesCollection
  implements
    Pick<
      Api,
      | 'append'
      | 'batchClear'
      | 'batchGet'
      | 'batchGetByDataFilter'
      | 'batchUpdate'
      | 'clear'
      | 'get'
      | 'update'
    >
{
  readonly #workbook: Workbook;
  readonly #platform: Platform;

  constructor(workbook: Workbook, platform: Platform) {
    this.#workbook = workbook;
    this.#platform = platform;
  }

  get(spreadsheetId: string, range: string, optionalArgs?: object): Schema['ValueRange'] {
    return this.#read('get', spreadsheetId, () => {
      const options = checkOptions(READ_OPTIONS, optionalArgs);
      return this.#valueRange(resolveA1(this.#workbook.state, range), this.#reading(options));
    });
  }

  batchGet(
    spreadsheetId: string,
    optionalArgs?: object,
  ): GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse {
    return this.#read('batchGet', spreadsheetId, () => {
      const { ranges, ...rest } = (optionalArgs ?? {}) as { ranges?: unknown };
      const options = checkOptions(READ_OPTIONS, rest);
      const wanted = checkOptions(
        { ranges: 'string[]' },
        { ranges: typeof ranges === 'string' ? [ranges] : ranges },
      );
      const reading = this.#reading(options);
      const valueRanges = ((wanted.ranges ?? []) as string[]).map((range) =>
        this.#valueRange(resolveA1(this.#workbook.state, range), reading),
      );
      return { spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) };
    });
  }

  batchGetByDataFilter(
    resource: GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest,
    spreadsheetId: string,
  ): GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterResponse {
    return this.#read('batchGetByDataFilter', spreadsheetId, () => {
      const { dataFilters = [], ...options } = check('BatchGetValuesByDataFilterRequest', resource);
      if (dataFilters.length === 0) refuse('Must specify at least one data filter.');
      const reading = this.#reading(options);
      const valueRanges = dataFilters.map((filter, index) =>
        at(`dataFilters[${index}]`, () => ({
          dataFilters: [filter],
          valueRange: this.#valueRange(this.#placeOf(filter), reading),
        })),
      );
      return { spreadsheetId, valueRanges };
    });
  }

  update(
    resource: Schema['ValueRange'],
    spreadsheetId: string,
    range: string,
    optionalArgs?: object,
  ): Schema['Update'] {
    return this.#write('update', spreadsheetId, countOf(resource), (draft) => {
      const { valueInputOption } = checkOptions(WRITE_OPTIONS, optionalArgs);
      const body = check('ValueRange', resource);
      if (body.range !== undefined && body.range !== range) {
        refuse(`Requested range ${range} does not match the range ${body.range} of the values.`);
      }
      byRows(body.majorDimension);
      const place = resolveA1(this.#workbook.state, range);
      return this.#enter(draft, place, body.values ?? [], valueInputOption);
    });
  }

  batchUpdate(
    resource: GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest,
    spreadsheetId: string,
  ): GoogleAppsScript.Sheets.Schema.BatchUpdateValuesResponse {
    const cells = Array.isArray(resource?.data)
      ? resource.data.reduce((sum, each) => sum + countOf(each), 0)
      : 0;
    return this.#write('batchUpdate', spreadsheetId, cells, (draft) => {
      const body = check('BatchUpdateValuesRequest', resource);
      const responses = (body.data ?? []).map((data, index) =>
        at(`data[${index}]`, () => {
          byRows(data.majorDimension);
          const place = resolveA1(this.#workbook.state, data.range ?? '');
          return this.#enter(draft, place, data.values ?? [], body.valueInputOption);
        }),
      );
      const total = (field: 'updatedRows' | 'updatedColumns' | 'updatedCells'): number =>
        responses.reduce((sum, response) => sum + (response[field] ?? 0), 0);
      const tabs = new Set(responses.map((response) => response.updatedRange?.replace(/![^!]*$/, '')));
      return {
        spreadsheetId,
        totalUpdatedRows: total('updatedRows'),
        totalUpdatedColumns: total('updatedColumns'),
        totalUpdatedCells: total('updatedCells'),
        totalUpdatedSheets: tabs.size,
        responses,
      };
    });
  }

  append(
    resource: Schema['ValueRange'],
    spreadsheetId: string,
    range: string,
    optionalArgs?: object,
  ): GoogleAppsScript.Sheets.Schema.AppendValuesResponse {
    return this.#write('append', spreadsheetId, countOf(resource), (draft) => {
      const options = checkOptions({ ...WRITE_OPTIONS, insertDataOption: '#InsertDataOption' }, optionalArgs);
      const body = check('ValueRange', resource);
      byRows(body.majorDimension);
      const values = body.values ?? [];
      const place = resolveA1(this.#workbook.state, range);
      const table = lastTable(place);
      const top = table ? table.bottom : place.rect.top;
      const left = table ? table.left : place.rect.left;
      const sheet = draft.sheet(place.sheet.sheetId);
      if (options.insertDataOption === 'INSERT_ROWS' && table && top < sheet.state.rowCount) {
        sheet.insert(true, top, values.length, top - 1);
      }
      growTo(draft, sheet, top + values.length);
      const across = Math.max(1, ...values.map((row) => row.length));
      const target: Rect = { top, left, bottom: top + Math.max(1, values.length), right: left + across };
      if (target.right > sheet.state.columnCount) sheet.append(false, target.right - sheet.state.columnCount);
      draft.checkCells();
      const updates = this.#enter(
        draft,
        { sheet: sheet.finish(), rect: target },
        values,
        options.valueInputOption,
      );
      return {
        spreadsheetId,
        ...(table && { tableRange: placeName({ sheet: place.sheet, rect: table }) }),
        updates,
      };
    });
  }

  clear(
    _resource: object,
    spreadsheetId: string,
    range: string,
  ): GoogleAppsScript.Sheets.Schema.ClearValuesResponse {
    return this.#write('clear', spreadsheetId, 0, (draft) => ({
      spreadsheetId,
      clearedRange: this.#clear(draft, range),
    }));
  }

  batchClear(
    resource: GoogleAppsScript.Sheets.Schema.BatchClearValuesRequest,
    spreadsheetId: string,
  ): GoogleAppsScript.Sheets.Schema.BatchClearValuesResponse {
    return this.#write('batchClear', spreadsheetId, 0, (draft) => {
      const { ranges = [] } = check('BatchClearValuesRequest', resource);
      return { spreadsheetId, clearedRanges: ranges.map((range) => this.#clear(draft, range)) };
    });
  }

  #read<T>(method: string, spreadsheetId: string, read: () => T): T {
    return this.#platform.call(`Sheets.Spreadsheets.Values.${method}`, API_READ, () =>
      this.#api(method, spreadsheetId, read),
    );
  }

  #write<T>(method: string, spreadsheetId: string, cells: number, make: (draft: Draft) => T): T {
    return this.#platform.call(`Sheets.Spreadsheets.Values.${method}`, apiWrite(cells), () =>
      this.#api(method, spreadsheetId, () => this.#workbook.change(this.#platform.effectiveUser(), make)),
    );
  }

  #api<T>(method: string, spreadsheetId: string, run: () => T): T {
    const name = `sheets.spreadsheets.values.${method}`;
    if (spreadsheetId !== this.#workbook.state.spreadsheetId) {
      throw new ApiError(name, 'Requested entity was not found.', 404);
    }
    return asApiCall(name, run);
  }

  #reading(options: { readonly [option: string]: unknown }): Reading {
    byRows(options['majorDimension']);
    return {
      render: (options['valueRenderOption'] ?? 'FORMATTED_VALUE') as ValueRender,
      dates: (options['dateTimeRenderOption'] ?? 'SERIAL_NUMBER') as DateRender,
    };
  }

  #placeOf(filter: DataFilter): Place {
    const { state } = this.#workbook;
    if (filter.a1Range !== undefined) return resolveA1(state, filter.a1Range);
    const { gridRange } = filter;
    if (!gridRange) throw new NotInLocalHost('values by developer metadata');
    const sheet =
      findSheet(state, gridRange.sheetId ?? 0) ?? refuse(`No grid with id: ${gridRange.sheetId ?? 0}`);
    return { sheet, rect: rectOf(gridRange, sheet) };
  }

  #valueRange(place: Place, { render, dates }: Reading): Schema['ValueRange'] {
    const { locale } = this.#workbook;
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
    trimmed(values);
    return { range: placeName(place), majorDimension: 'ROWS', ...(values.length > 0 && { values }) };
  }

  #enter(draft: Draft, place: Place, values: unknown[][], option: unknown): Schema['Update'] {
    if (option === undefined) refuse("'valueInputOption' is required but not specified");
    const { rect } = place;
    const sheet = draft.sheet(place.sheet.sheetId);
    const across = Math.max(0, ...values.map((row) => row.length));
    const single = rect.bottom - rect.top === 1 && rect.right - rect.left === 1;
    // One cell names only where to begin; a larger range must hold all the values.
    const room = single ? { ...rect, bottom: sheet.state.rowCount, right: sheet.state.columnCount } : rect;
    const within = `Requested writing within range [${placeName(place)}]`;
    if (rect.left + across > room.right)
      refuse(`${within}, but tried writing to column [${columnName(room.right)}]`);
    if (rect.top + values.length > room.bottom)
      refuse(`${within}, but tried writing to row [${room.bottom + 1}]`);
    draft.guard(sheet, { ...rect, bottom: rect.top + values.length, right: rect.left + across });
    const typing = { locale: this.#workbook.locale, thisYear: this.#workbook.thisYear };
    for (const [down, row] of (values as (PlainValue | null)[][]).entries()) {
      for (const [right, value] of row.entries()) {
        if (value === null) continue;
        if (option === 'RAW') enterRaw(sheet, rect.top + down, rect.left + right, value);
        else enterTyped(sheet, rect.top + down, rect.left + right, value, typing);
      }
    }
    const written = {
      ...rect,
      bottom: rect.top + Math.max(1, values.length),
      right: rect.left + Math.max(1, across),
    };
    return {
      spreadsheetId: this.#workbook.state.spreadsheetId,
      updatedRange: placeName({ ...place, rect: written }),
      updatedRows: values.length,
      updatedColumns: across,
      updatedCells: cellCount(values),
    };
  }

  #clear(draft: Draft, range: string): string {
    const place = resolveA1(this.#workbook.state, range);
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
}
