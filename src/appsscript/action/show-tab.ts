// Showing a tab to the one who asked: a person's by NIP, a fixed one by its key.

import { failure, type Result, success } from '../../core/result';
import { personTabKey } from '../../core/tab/person-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';

export function showTab({ book, office }: Context, tab: string): Result<null> {
  const there =
    tabOf(book.state, personTabKey(tab)) ??
    tabOf(book.state, tab.toLowerCase()) ??
    book.state.tabs.find(({ name }) => name === tab);
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = workbook.getSheets().find((one) => one.getSheetId() === there?.sheetId);
  if (sheet === undefined)
    return failure({
      severity: 'error',
      code: 'unknown-tab',
      place: { tab },
      message: office.texts.access.unknownTab,
      action: office.texts.access.unknownTabAction,
    });
  workbook.setActiveSheet(sheet);
  return success(null);
}
