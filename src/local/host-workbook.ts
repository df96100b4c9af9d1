// What the host needs of a workbook: the services that scripts see, response tabs, and its stored state.
import type { ResponseTabs } from './form/form-store';
import type { ResponseCell } from './form/response-columns';
import { type Platform, strict } from './platform';

/** What a script's calls on the workbook do outside it. */
export interface WorkbookScreen {
  /** @throws Error where the execution has no user interface */
  getUi(): GoogleAppsScript.Base.Ui;
  toast(message: string, title: string): void;
}

/** The globals through which a script reaches the workbook. */
export interface WorkbookServices {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Sheets: object;
}

/** The workbook as the host holds it. */
export interface HostWorkbook {
  readonly tabs: ResponseTabs;
  services(platform: Platform, screen: WorkbookScreen): WorkbookServices;
  /** Plain data that JSON keeps. */
  state(): unknown;
  /** Text for golden comparison, the same for the same contents. */
  dump(): string;
}

/** Opens the saved workbook, or a new one. */
export function openWorkbook(
  saved: unknown,
  _words: { readonly owner: string; readonly locale: string; readonly timeZone: string },
): HostWorkbook {
  interface Tab {
    formUrl: string;
    linked: boolean;
    rows: ResponseCell[][];
  }
  const tabs = (saved as Tab[] | undefined) ?? [];
  const tab = (sheetId: number): Tab => {
    const found = tabs[sheetId];
    if (!found) throw new Error('no such tab');
    return found;
  };
  const sheet = (sheetId: number) => ({
    getSheetId: () => sheetId,
    getRange: (row: number) => ({ getRow: () => row, getValues: () => [tab(sheetId).rows[row - 1] ?? []] }),
  });
  return {
    tabs: {
      spreadsheetId: 'local-workbook',
      link: (formUrl) => tabs.push({ formUrl, linked: true, rows: [[]] }) - 1,
      unlink: (formUrl) => {
        for (const one of tabs) if (one.formUrl === formUrl) one.linked = false;
      },
      has: (sheetId) => tabs[sheetId] !== undefined,
      header: (sheetId, column) => String(tab(sheetId).rows[0]?.[column - 1] ?? ''),
      setHeader: (sheetId, column, text) => {
        const header = tab(sheetId).rows[0];
        if (header) header[column - 1] = text;
      },
      append: (sheetId, cells) => tab(sheetId).rows.push([...cells]),
      update: (sheetId, row, cells) => {
        tab(sheetId).rows[row - 1] = [...cells];
      },
    },
    services: (_platform, screen) => ({
      SpreadsheetApp: strict('SpreadsheetApp', {
        getUi: screen.getUi,
        getActiveSpreadsheet: () =>
          strict('Spreadsheet', {
            getId: () => 'local-workbook',
            getSheets: () => tabs.map((_, sheetId) => sheet(sheetId)),
          }),
      }) as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp,
      Sheets: strict('Sheets', {}),
    }),
    state: () => tabs,
    dump: () => JSON.stringify(tabs, undefined, 1),
  };
}
