// Sheets.Spreadsheets.Values: reading and writing plain values by A1 range.

import { ApiError } from '../../platform/api-error';
import type { Platform } from '../../platform/platform';
import { check, checkOptions } from '../schema/check';
import { sent } from '../schema/sent';
import type { Draft } from '../stored/draft';
import { asApiCall, at, refuse } from '../stored/refusal';
import { resolveA1 } from '../stored/resolve-a1';
import { API_READ, apiWrite } from '../workbook/costs';
import type { Workbook } from '../workbook/workbook';
import { byRows, placeOf, readingOf, readValues, type ValueRange } from './read-values';
import { appendValues, clearValues, enterValues, type PlainRows } from './write-values';

type Api = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type Played = Pick<
  Api,
  'append' | 'batchGet' | 'batchGetByDataFilter' | 'batchUpdate' | 'clear' | 'get' | 'update'
>;

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
const APPEND_OPTIONS = { ...WRITE_OPTIONS, insertDataOption: '#InsertDataOption' };

/** Cells that a body carries, for the meter; a wrong body is left to the check. */
function countOf(resource: unknown): number {
  const values = (resource as { values?: unknown } | null | undefined)?.values;
  if (!Array.isArray(values)) return 0;
  return values.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 0), 0);
}

/** The rows of a checked body. */
function rowsOf(body: ValueRange): PlainRows {
  byRows(body.majorDimension);
  return (body.values ?? []) as PlainRows;
}

export class ValuesCollection implements Played {
  readonly #workbook: Workbook;
  readonly #platform: Platform;

  constructor(workbook: Workbook, platform: Platform) {
    this.#workbook = workbook;
    this.#platform = platform;
  }

  get(spreadsheetId: string, range: string, optionalArgs?: object): ValueRange {
    return this.#read('get', spreadsheetId, () => {
      const reading = readingOf(checkOptions(READ_OPTIONS, optionalArgs));
      return readValues(this.#workbook, resolveA1(this.#workbook.state, range), reading);
    });
  }

  batchGet(
    spreadsheetId: string,
    optionalArgs?: object,
  ): GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse {
    return this.#read('batchGet', spreadsheetId, () => {
      const { ranges: given, ...rest } = (optionalArgs ?? {}) as { ranges?: unknown };
      const reading = readingOf(checkOptions(READ_OPTIONS, rest));
      const wanted = typeof given === 'string' ? [given] : given;
      const { ranges = [] } = checkOptions({ ranges: 'string[]' }, { ranges: wanted });
      const valueRanges = (ranges as string[]).map((range) =>
        readValues(this.#workbook, resolveA1(this.#workbook.state, range), reading),
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
      const reading = readingOf(options);
      const valueRanges = dataFilters.map((filter, index) =>
        at(`dataFilters[${index}]`, () => ({
          dataFilters: [sent('DataFilter', filter, this.#platform.variants)],
          valueRange: readValues(this.#workbook, placeOf(this.#workbook.state, filter), reading),
        })),
      );
      return { spreadsheetId, valueRanges: this.#inOrder(valueRanges) };
    });
  }

  update(
    resource: ValueRange,
    spreadsheetId: string,
    range: string,
    optionalArgs?: object,
  ): GoogleAppsScript.Sheets.Schema.UpdateValuesResponse {
    return this.#write('update', spreadsheetId, countOf(resource), (draft) => {
      const { valueInputOption } = checkOptions(WRITE_OPTIONS, optionalArgs);
      const body = check('ValueRange', resource);
      if (body.range !== undefined && body.range !== range) {
        refuse(`Requested range ${range} does not match the range ${body.range} of the values.`);
      }
      const place = resolveA1(this.#workbook.state, range);
      return enterValues(this.#workbook, draft, place, rowsOf(body), valueInputOption);
    });
  }

  batchUpdate(
    resource: GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest,
    spreadsheetId: string,
  ): GoogleAppsScript.Sheets.Schema.BatchUpdateValuesResponse {
    const given: readonly unknown[] = Array.isArray(resource?.data) ? resource.data : [];
    const cells = given.reduce<number>((sum, each) => sum + countOf(each), 0);
    return this.#write('batchUpdate', spreadsheetId, cells, (draft) => {
      const body = check('BatchUpdateValuesRequest', resource);
      const responses = (body.data ?? []).map((data, index) =>
        at(`data[${index}]`, () => {
          const place = resolveA1(this.#workbook.state, data.range ?? '');
          return enterValues(this.#workbook, draft, place, rowsOf(data), body.valueInputOption);
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
    resource: ValueRange,
    spreadsheetId: string,
    range: string,
    optionalArgs?: object,
  ): GoogleAppsScript.Sheets.Schema.AppendValuesResponse {
    return this.#write('append', spreadsheetId, countOf(resource), (draft) => {
      const options = checkOptions(APPEND_OPTIONS, optionalArgs);
      return appendValues(this.#workbook, draft, range, rowsOf(check('ValueRange', resource)), options);
    });
  }

  clear(
    _resource: object,
    spreadsheetId: string,
    range: string,
  ): GoogleAppsScript.Sheets.Schema.ClearValuesResponse {
    return this.#write('clear', spreadsheetId, 0, (draft) => ({
      spreadsheetId,
      clearedRange: clearValues(this.#workbook, draft, range),
    }));
  }

  #inOrder<T>(ranges: readonly T[]): T[] {
    const reversed = ranges.length > 1 && this.#platform.variants.rangeReplies === 'reversed';
    return reversed ? [...ranges].reverse() : [...ranges];
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
}

/** The methods over several workbooks: each call goes to the collection of the workbook that it names. */
export const valuesOf = (of: (spreadsheetId: string) => ValuesCollection): Played => ({
  get: (id: string, range: string, options?: object) => of(id).get(id, range, options),
  batchGet: (id: string, options?: object) => of(id).batchGet(id, options),
  batchGetByDataFilter: (resource, id) => of(id).batchGetByDataFilter(resource, id),
  update: (resource: ValueRange, id: string, range: string, options?: object) =>
    of(id).update(resource, id, range, options),
  batchUpdate: (resource, id) => of(id).batchUpdate(resource, id),
  append: (resource: ValueRange, id: string, range: string, options?: object) =>
    of(id).append(resource, id, range, options),
  clear: (resource, id, range) => of(id).clear(resource, id, range),
});
