// Rows that were typed over by hand, written again as they stood.
import { type Copying, putBackRows } from '../../core/office/retyped-rows';
import { copyingTabs } from '../../core/tab/sealed-tabs';
import type { WorkbookState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { type Workbook, writeWorkbook } from '../google/workbook';
import { lookAgain } from '../see-written';

/**
 * @param names of the tabs
 * @param record the raw record
 * @returns the workbook as it was looked at
 */
export function writeBack(
  { office, workbook }: Context,
  names: readonly Copying[],
  record: WorkbookState,
): Workbook {
  const keys = new Set<string>(names.map((name) => copyingTabs[name].key));
  const look = lookAgain(workbook, (key) => keys.has(key));
  writeWorkbook(look, putBackRows(office, names, look.state, record));
  return look;
}
