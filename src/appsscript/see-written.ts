// Looking at what was written: people may have moved its rows between the last look and the writing, and then it is put right.

import { cellRequests } from '../core/workbook/cell-requests';
import type { SheetRequest } from '../core/workbook/sheet-request';
import { stoodBefore, type Written } from '../core/workbook/stood-before';
import type { TabState } from '../core/workbook/workbook-state';
import { logFailure } from './google/log-failure';
import { readAgain, readValues, toldAlready, type Workbook, writeWorkbook } from './google/workbook';

/**
 * Has a tab that is written by place looked at afterwards.
 * @param again what makes the tab as it should be, given what stood there just before
 */
export function noteWritten(
  { stamp }: Workbook,
  tab: TabState,
  written: Written,
  again: (stood: TabState) => readonly SheetRequest[],
): void {
  const right = (found: TabState) => {
    const { sheetId, values = [] } = found;
    const stood = stoodBefore(written, values);
    if (stood === undefined) return [];
    return [...cellRequests(sheetId, stood, values), ...again({ ...found, values: stood })];
  };
  stamp?.unseen.push({ tab, right });
}

/** At the end of an action: what no later look of its own has seen. The action is done, whatever comes of it. */
export function seeWritten(workbook: Workbook): void {
  const unseen = workbook.stamp?.unseen ?? [];
  if (unseen.length === 0) return;
  try {
    const tabs = unseen.map(({ tab }) => ({ ...tab, values: undefined }));
    putRight(readValues({ ...workbook, state: { ...workbook.state, tabs } }, () => true));
  } catch (error) {
    logFailure('seeWritten', error);
  }
}

/**
 * Looks at tabs again just before they are written, and at those that were written before and not looked at since.
 * @param wanted keys
 */
export function lookAgain(workbook: Workbook, wanted: (key: string) => boolean): Workbook {
  const unseen = new Set((workbook.stamp?.unseen ?? []).map(({ tab }) => tab.mark?.key));
  const look = readAgain(workbook, (key) => wanted(key) || unseen.has(key));
  return putRight(look) ? readAgain(look, wanted) : look;
}

/**
 * Gives rows that were written in the place of others back what stood there, and writes what was meant where it belongs.
 * @param look the workbook after the writing, with the values of the tabs
 * @returns whether anything had to be put right: the tabs are to be read again then
 */
function putRight(look: Workbook): boolean {
  const unseen = look.stamp?.unseen.splice(0) ?? [];
  const requests = unseen.flatMap((one) => {
    const found = look.state.tabs.find(({ sheetId }) => sheetId === one.tab.sheetId);
    if (found?.values === undefined) {
      look.stamp?.unseen.push(one);
      return [];
    }
    return one.right(found);
  });
  writeWorkbook(toldAlready(look), requests);
  return requests.length > 0;
}
