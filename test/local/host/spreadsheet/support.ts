// A small workbook on a still platform, for the tests of the played spreadsheet.
import type { Platform } from '../../../../src/local/host/platform/platform';
import { variantsWith } from '../../../../src/local/host/platform/variants';
import { createSheetsService } from '../../../../src/local/host/spreadsheet/service/sheets-service';
import { newWorkbook } from '../../../../src/local/host/spreadsheet/stored/state';
import { Workbook } from '../../../../src/local/host/spreadsheet/workbook/workbook';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

export const OWNER = 'owner@example.go.id';
export const ID = 'local-workbook';

/** 24 November 2026, 10:30:00 in Jakarta (UTC+7). */
export const NOW = new Date('2026-11-24T03:30:00Z');

/** A platform whose clock stands still, whose random numbers are a fixed series, and that notes every call. */
export function stillPlatform(user: { email: string } = { email: OWNER }): Platform & { calls: string[] } {
  const calls: string[] = [];
  let seed = 1;
  return {
    calls,
    now: () => NOW,
    random: () => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    },
    variants: variantsWith(),
    activeUser: () => user.email,
    visitor: () => user.email,
    permit: () => undefined,
    effectiveUser: () => user.email,
    call: (name, _cost, effect) => {
      calls.push(name);
      return effect();
    },
  };
}

interface Bench {
  readonly workbook: Workbook;
  readonly platform: Platform & { calls: string[] };
  readonly user: { email: string };
  readonly spreadsheets: Spreadsheets;
  /** Applies requests as a script does. */
  readonly batch: (...requests: Request[]) => GoogleAppsScript.Sheets.Schema.Response[];
  /** Writes rows of cells from the top left of a tab. */
  readonly write: (rows: CellData[][], fields?: string, sheetId?: number) => void;
  /** What the range shows. */
  readonly shown: (range: string) => unknown[][];
}

export function bench(locale = 'id_ID'): Bench {
  const user = { email: OWNER };
  const platform = stillPlatform(user);
  const workbook = new Workbook(newWorkbook({ spreadsheetId: ID, locale, owner: OWNER }), platform);
  const spreadsheets = createSheetsService(workbook, platform).Spreadsheets as unknown as Spreadsheets;
  const batch: Bench['batch'] = (...requests) => spreadsheets.batchUpdate({ requests }, ID).replies ?? [];
  return {
    workbook,
    platform,
    user,
    spreadsheets,
    batch,
    write: (rows, fields = 'userEnteredValue', sheetId = 0) => {
      const start = { sheetId, rowIndex: 0, columnIndex: 0 };
      batch({ updateCells: { start, fields, rows: rows.map((values) => ({ values })) } });
    },
    shown: (range) => spreadsheets.Values.get(ID, range).values ?? [],
  };
}

export const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });
export const number = (numberValue: number): CellData => ({ userEnteredValue: { numberValue } });
