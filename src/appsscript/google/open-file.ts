// The workbook as a file that somebody owns and has open: what only SpreadsheetApp can tell and do.

import type { SharedWith } from '../../core/office/file-access';
import { addressOf } from './account';

/** Address of whoever owns a file; undefined for one of a shared drive, which is nobody's. */
export function ownerOf(id: string): string | undefined {
  const owner: GoogleAppsScript.Base.User | null = SpreadsheetApp.openById(id).getOwner();
  return owner === null ? undefined : addressOf(owner);
}

/** With whom a file is shared by name; sharing by link is not among it (reference/spreadsheet/spreadsheet: getEditors, getViewers). */
export function sharedWith(id: string): SharedWith {
  const file = SpreadsheetApp.openById(id);
  const owner: GoogleAppsScript.Base.User | null = file.getOwner();
  return {
    owner: owner === null ? undefined : addressOf(owner),
    editors: file.getEditors().map(addressOf),
    viewers: file.getViewers().map(addressOf),
  };
}

/** A new workbook brings one blank tab; it goes once ours are there. @returns its name where it stays, since Google does not let it go */
export function removeBlankTab(id: string): string | undefined {
  let blank: string | undefined;
  try {
    const workbook = SpreadsheetApp.openById(id);
    const first = workbook.getSheets()[0];
    const name = first?.getName() ?? '';
    if (first === undefined || !/^(Sheet|Lembar) ?1$/i.test(name) || first.getLastRow() > 0) return undefined;
    blank = name;
    workbook.deleteSheet(first);
    return undefined;
  } catch {
    return blank;
  }
}

/**
 * Shows a tab to whoever has the workbook open, and a cell of it where one is named. A cell that is no more leaves the tab where it was.
 * @param cell 1-based
 * @returns false where the tab is gone, or, in the web app, there is no grid to show it in
 */
export function showSheet(
  sheetId: number,
  cell?: { readonly row: number; readonly column: number },
): boolean {
  const open: GoogleAppsScript.Spreadsheet.Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = open?.getSheets().find((one) => one.getSheetId() === sheetId);
  if (sheet === undefined) return false;
  open?.setActiveSheet(sheet);
  if (cell !== undefined && cell.row <= sheet.getMaxRows() && cell.column <= sheet.getMaxColumns())
    sheet.getRange(cell.row, cell.column).activate();
  return true;
}
