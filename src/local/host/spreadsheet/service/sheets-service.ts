// The advanced Sheets service: Sheets.Spreadsheets with its atomic batchUpdate.

import { ApiError } from '../../platform/api-error';
import { type Platform, strict } from '../../platform/platform';
import type { Shelf } from '../person/shelf';
import { applyRequests } from '../request/apply';
import { check, checkOptions } from '../schema/check';
import { type Mask, project, readMask } from '../schema/mask';
import { sent, sentReply } from '../schema/sent';
import type { Spreadsheet } from '../stored/google-types';
import type { Rect } from '../stored/rect';
import { asApiCall } from '../stored/refusal';
import { resolveA1 } from '../stored/resolve-a1';
import { API_READ, apiWrite } from '../workbook/costs';
import { spreadsheetResource } from '../workbook/sheet-resource';
import type { Workbook } from '../workbook/workbook';
import { ValuesCollection, valuesOf } from './values-collection';

type Collection = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

const GET_OPTIONS = { ranges: 'string[]', includeGridData: 'bool', fields: 'string' };

/** What a read needs of the grid: the part of the mask below `sheets.data.rowData.values`, or false for nothing. */
function cellMask(mask: Mask | undefined, includeGridData: boolean): Mask | true | false {
  if (!mask) return includeGridData;
  let here: Mask | true = mask;
  for (const step of ['sheets', 'data', 'rowData', 'values']) {
    const next: Mask | true | undefined = here[step] ?? here['*'];
    if (next === true) return true;
    // Grid data without cells is still grid data: sizes of rows and columns.
    if (next === undefined) return step === 'rowData' || step === 'values' ? {} : false;
    here = next;
  }
  return here;
}

/** Cells that a batch carries, for the meter; a wrong body is left to the check. */
function cellsIn(resource: unknown): number {
  const requests = (resource as { requests?: unknown } | null)?.requests;
  if (!Array.isArray(requests)) return 0;
  let cells = 0;
  for (const request of requests) {
    const rows = request?.updateCells?.rows ?? request?.appendCells?.rows;
    if (Array.isArray(rows)) for (const row of rows) cells += row?.values?.length ?? 0;
  }
  return cells;
}

class SpreadsheetsCollection implements Pick<Collection, 'batchUpdate' | 'get'> {
  readonly #workbook: Workbook;
  readonly #platform: Platform;

  constructor(workbook: Workbook, platform: Platform) {
    this.#workbook = workbook;
    this.#platform = platform;
  }

  get(spreadsheetId: string, optionalArgs?: object): Spreadsheet {
    const method = 'sheets.spreadsheets.get';
    return this.#platform.call('Sheets.Spreadsheets.get', API_READ, () => {
      this.#checkId(method, spreadsheetId);
      this.#workbook.look();
      return asApiCall(method, () => this.#read(optionalArgs));
    });
  }

  batchUpdate(
    resource: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
    spreadsheetId: string,
  ): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse {
    const method = 'sheets.spreadsheets.batchUpdate';
    return this.#platform.call('Sheets.Spreadsheets.batchUpdate', apiWrite(cellsIn(resource)), () => {
      this.#checkId(method, spreadsheetId);
      return asApiCall(method, () => {
        const body = check('BatchUpdateSpreadsheetRequest', resource);
        const replies = this.#workbook.change(this.#platform.effectiveUser(), (draft) =>
          applyRequests(draft, body.requests ?? []),
        );
        return {
          spreadsheetId,
          // Copies, so that a script that changes its answer does not change the workbook.
          replies: replies.map((reply) => sentReply(reply, this.#platform.variants)),
          ...(body.includeSpreadsheetInResponse && {
            updatedSpreadsheet: this.#read({
              ...(body.responseRanges && { ranges: body.responseRanges }),
              includeGridData: body.responseIncludeGridData ?? false,
            }),
          }),
        };
      });
    });
  }

  #checkId(method: string, spreadsheetId: string): void {
    if (spreadsheetId !== this.#workbook.state.spreadsheetId) {
      throw new ApiError(method, 'Requested entity was not found.', 404);
    }
  }

  #read(optionalArgs: object | undefined): Spreadsheet {
    const { ranges: given, ...rest } = (optionalArgs ?? {}) as { ranges?: unknown };
    const options = checkOptions(GET_OPTIONS, {
      ...rest,
      ranges: typeof given === 'string' ? [given] : given,
    });
    const mask = options.fields === undefined ? undefined : readMask('Spreadsheet', options.fields as string);
    const cells = cellMask(mask, options.includeGridData === true);
    const resource = spreadsheetResource(this.#workbook.state, {
      user: this.#platform.effectiveUser(),
      areas: this.#areas(options.ranges as string[] | undefined),
      gridData: cells !== false,
      cellMask: cells === false ? {} : cells,
      context: this.#workbook.conditionContext,
    });
    // What is not asked for is dropped before it is worked on, and once more where sending has filled it in.
    const asked = project(resource, mask ?? true) as Spreadsheet;
    return project(sent('Spreadsheet', asked, this.#platform.variants), mask ?? true) as Spreadsheet;
  }

  #areas(ranges: readonly string[] | undefined): ReadonlyMap<number, readonly Rect[]> {
    const { state } = this.#workbook;
    const areas = new Map<number, Rect[]>();
    if (ranges === undefined || ranges.length === 0) {
      for (const { sheetId, rowCount, columnCount } of state.sheets) {
        areas.set(sheetId, [{ top: 0, left: 0, bottom: rowCount, right: columnCount }]);
      }
      return areas;
    }
    for (const range of ranges) {
      const { sheet, rect } = resolveA1(state, range);
      areas.set(sheet.sheetId, [...(areas.get(sheet.sheetId) ?? []), rect]);
    }
    return areas;
  }
}

/** The global `Sheets` of a script: as published, as far as it is played; the rest fails by name. */
export function createSheetsService(
  workbook: Workbook,
  platform: Platform,
  shelf?: Shelf,
): GoogleAppsScript.Sheets {
  const find = (id: unknown) => (typeof id === 'string' ? shelf?.find(id) : undefined) ?? workbook;
  const of = (one: Workbook) => new SpreadsheetsCollection(one, platform);
  // Each method names its workbook at a place of its own.
  const spreadsheets: Pick<Collection, 'batchUpdate' | 'get' | 'Values'> = {
    get: (id: string, options?: object) => of(find(id)).get(id, options),
    batchUpdate: (resource, id) => of(find(id)).batchUpdate(resource, id),
    Values: strict(
      'Sheets.Spreadsheets.Values',
      valuesOf((id) => new ValuesCollection(find(id), platform)),
    ) as unknown as Collection['Values'],
  };
  return strict('Sheets', {
    Spreadsheets: strict('Sheets.Spreadsheets', spreadsheets),
  }) as unknown as GoogleAppsScript.Sheets;
}
