// SpreadsheetApp.Spreadsheet: the workbook as scripts use it.
import { strict } from '../../platform/platform';
import { addSheet, deleteSheet, updateSpreadsheetProperties } from '../request/sheet-requests';
import { resolveA1 } from '../stored/resolve-a1';
import { findSheet, type SheetState, type WorkbookState } from '../stored/state';
import { urlOf } from '../workbook/sheet-resource';
import { playedRange } from './played-range';
import { playedSheet } from './played-sheet';
import { fail, type Session, wrongParameters } from './session';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;
type Played = Pick<
  Google,
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getEditors'
  | 'getFormUrl'
  | 'getId'
  | 'getName'
  | 'getOwner'
  | 'getRange'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'insertSheet'
  | 'rename'
  | 'setActiveSheet'
  | 'setSpreadsheetLocale'
  | 'toast'
>;

const user = (email: string): User => strict('User', { getEmail: () => email }) as unknown as User;

class PlayedSpreadsheet implements Played {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  getId(): string {
    return this.#session.workbook.state.spreadsheetId;
  }

  getUrl(): string {
    return urlOf(this.#session.workbook.state);
  }

  getName(): string {
    return this.#read('getName', (state) => state.title);
  }

  getSpreadsheetLocale(): string {
    return this.#read('getSpreadsheetLocale', (state) => state.locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.#read('getSpreadsheetTimeZone', (state) => state.timeZone);
  }

  getOwner(): User | null {
    return this.#read('getOwner', (state) => user(state.owner));
  }

  /** The owner and the editors. */
  getEditors(): User[] {
    return this.#read('getEditors', (state) => [state.owner, ...state.editors].map(user));
  }

  /** Viewers and commenters. */
  getViewers(): User[] {
    const named = this.#session.platform.variants.editorsAmongViewers === 'named';
    return this.#read('getViewers', (state) =>
      [...(named ? [state.owner, ...state.editors] : []), ...(state.viewers ?? [])].map(user),
    );
  }

  /** Address of the form that answers to this workbook: of the first response tab, or null. */
  getFormUrl(): string | null {
    return this.#read('getFormUrl', (state) => state.sheets.find((sheet) => sheet.formUrl)?.formUrl ?? null);
  }

  getSheets(): Sheet[] {
    return this.#look('getSheets', (state) => state.sheets.map((sheet) => this.#sheet(sheet)));
  }

  /** Unlike in A1 notation, the case of the name counts here. */
  getSheetByName(name: string): Sheet | null {
    return this.#look('getSheetByName', (state) => {
      const found = state.sheets.find((sheet) => sheet.title === name);
      return found ? this.#sheet(found) : null;
    });
  }

  getSheetById(id: number): Sheet | null {
    return this.#look('getSheetById', (state) => {
      const found = findSheet(state, id);
      return found ? this.#sheet(found) : null;
    });
  }

  getActiveSheet(): Sheet {
    return this.#read('getActiveSheet', (state) => this.#sheet(this.#session.sheet(state.activeSheetId)));
  }

  getActiveRange(): Range | null {
    return this.#read('getActiveRange', (state) => {
      const { selection } = this.#session.workbook;
      if (!selection || selection.sheetId !== state.activeSheetId)
        return this.#range(this.#session.sheet(state.activeSheetId));
      return this.#range(this.#session.sheet(selection.sheetId), selection.rect);
    });
  }

  getRange(a1Notation: string): Range {
    return this.#read('getRange', (state) => {
      const { sheet, rect } = resolveA1(state, a1Notation);
      return this.#range(sheet, rect);
    });
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  rename(newName: string): void {
    this.#properties('rename', { title: newName }, 'title');
  }

  setSpreadsheetLocale(locale: string): void {
    this.#properties('setSpreadsheetLocale', { locale }, 'locale');
  }

  /** Adds a tab behind the active one, as Google does, unless an index is given. */
  insertSheet(...given: unknown[]): Sheet {
    const [name, index] = typeof given[0] === 'string' ? given : [undefined, given[0]];
    const known = given.length <= 2 && (index === undefined || typeof index === 'number');
    if (!known) wrongParameters('Spreadsheet.insertSheet', ...given);
    const { state } = this.#session.workbook;
    const active = state.sheets.findIndex((sheet) => sheet.sheetId === state.activeSheetId);
    return this.#session.write('Spreadsheet.insertSheet', (draft) => {
      const properties = {
        index: typeof index === 'number' ? index : active + 1,
        ...(typeof name === 'string' && { title: name }),
      };
      const sheetId = addSheet(draft, { properties }).addSheet?.properties?.sheetId ?? 0;
      draft.properties.activeSheetId = sheetId;
      return playedSheet(this.#session, sheetId, () => this.#self());
    });
  }

  deleteSheet(sheet: Sheet): void {
    if (typeof sheet?.getSheetId !== 'function') wrongParameters('Spreadsheet.deleteSheet', sheet);
    const sheetId = sheet.getSheetId();
    this.#session.write('Spreadsheet.deleteSheet', (draft) => {
      this.#session.sheet(sheetId);
      deleteSheet(draft, { sheetId });
    });
  }

  toast(msg: string, title = '', _timeoutSeconds?: number | null): void {
    if (msg === undefined)
      fail("The parameters () don't match the method signature for SpreadsheetApp.Spreadsheet.toast.");
    this.#session.show('Spreadsheet.toast', () => this.#session.showToast(String(msg), title));
  }

  #self(): Google {
    return playedSpreadsheet(this.#session);
  }

  #sheet(sheet: SheetState): Sheet {
    return playedSheet(this.#session, sheet.sheetId, () => this.#self());
  }

  #range(sheet: SheetState, rect = { top: 0, left: 0, bottom: 1, right: 1 }): Range {
    return playedRange(this.#session, sheet.sheetId, rect, () => this.#sheet(sheet));
  }

  #read<T>(name: string, read: (state: WorkbookState) => T): T {
    return this.#session.read(`Spreadsheet.${name}`, () => read(this.#session.state));
  }

  #look<T>(name: string, read: (state: WorkbookState) => T): T {
    return this.#session.look(`Spreadsheet.${name}`, () => read(this.#session.state));
  }

  #properties(
    name: string,
    properties: { title?: string; locale?: string; timeZone?: string },
    fields: string,
  ): void {
    this.#session.write(`Spreadsheet.${name}`, (draft) => {
      updateSpreadsheetProperties(draft, { properties, fields });
    });
  }
}

/** The Spreadsheet of a script. */
export function playedSpreadsheet(session: Session): Google {
  return strict('Spreadsheet', new PlayedSpreadsheet(session)) as unknown as Google;
}
