// Showing a tab to the one who asked: a person's by NIP, a fixed one by its key.
import type { Input } from '../../contract/functions';
import { problem } from '../../core/problem';
import { failure, type Result, success } from '../../core/result';
import { personTabKey } from '../../core/tab/person-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';

export function showTab({ workbook, office }: Context, { tab }: Input<'showTab'>): Result<null> {
  const there =
    tabOf(workbook.state, personTabKey(tab)) ??
    tabOf(workbook.state, tab.toLowerCase()) ??
    workbook.state.tabs.find(({ name }) => name === tab);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === there?.sheetId);
  if (sheet === undefined)
    return failure(problem('error', 'unknown-tab', { tab }, office.texts.access.unknownTab));
  spreadsheet.setActiveSheet(sheet);
  return success(null);
}
