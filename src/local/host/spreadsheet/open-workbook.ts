// Opens the workbook of a workspace: what the host hands to scripts, to forms and to people.
import type { Platform } from '../platform/platform';
import { type AppScreen, createSpreadsheetApp } from './app/spreadsheet-app';
import { dumpWorkbook } from './dump-workbook';
import { Shelf } from './person/shelf';
import { WorkbookUser } from './person/workbook-user';
import { loadWorkbook, type SavedWorkbook, saveWorkbook } from './saved-state';
import { createSheetsService } from './service/sheets-service';
import { newWorkbook } from './stored/state';
import { Workbook } from './workbook/workbook';

/** A workbook and its doors: for scripts (`services`), for Google Forms (`shelf`), for people (`userOf`). */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly shelf: Shelf;
  services(
    platform: Platform,
    screen: AppScreen,
  ): {
    readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    readonly Sheets: GoogleAppsScript.Sheets;
  };
  /** @param user e-mail of the person who sits at the grid. */
  userOf(user: () => string): WorkbookUser;
  /** Plain data that JSON keeps. */
  state(): SavedWorkbook;
  /** Text for golden comparison, the same for the same contents. */
  dump(): string;
}

/** Opens what `state()` once gave, or a new workbook. */
export function openWorkbook(
  saved: unknown,
  given: {
    readonly owner: string;
    readonly editors?: readonly string[];
    readonly viewers?: readonly string[];
    readonly locale: string;
    readonly timeZone: string;
  },
  platform: Pick<Platform, 'now' | 'random' | 'variants'>,
): OpenWorkbook {
  const state = saved === undefined ? newWorkbook(given) : loadWorkbook(saved as SavedWorkbook);
  const workbook = new Workbook(state, platform);
  const shelf = new Shelf(workbook, platform);
  return {
    workbook,
    shelf,
    services: (platform, screen) => ({
      SpreadsheetApp: createSpreadsheetApp(workbook, platform, screen, shelf),
      Sheets: createSheetsService(workbook, platform, shelf),
    }),
    userOf: (user) => new WorkbookUser(workbook, user),
    state: () => saveWorkbook(workbook.state),
    dump: () => dumpWorkbook(workbook.state),
  };
}
