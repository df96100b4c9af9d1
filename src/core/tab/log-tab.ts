// Log: what was done to the workbook, when, by whom and how much of it; rows are only ever added.
import type { WorkbookTexts } from '../text/id/workbook';
import { freeSheetId, reconcileTabs } from '../workbook/reconcile-tabs';
import type { CellData, SheetRequest } from '../workbook/sheet-request';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable } from '../workbook/table';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';

const logTab = { key: 'log', name: 'Log' } as const;

const header = { time: 'Waktu', who: 'Siapa', action: 'Tindakan', what: 'Perubahan' } as const;

/** One row. It holds no answers, and no names but the address of the officer. */
export interface LogEntry {
  /** Serial number of the moment, in the workbook's time zone. */
  readonly time: number;
  /** Address of the officer, or the word for a trigger. */
  readonly who: string;
  readonly action: string;
  /** What changed, in numbers. */
  readonly what: string;
}

const planLog = (texts: WorkbookTexts): TabPlan =>
  planTable({
    ...logTab,
    columns: [
      { header: header.time, width: 140, style: { format: 'date-time' } },
      { header: header.who, width: 230, style: { format: 'text' } },
      { header: header.action, width: 220, style: { format: 'text' } },
      { header: header.what, width: 420, style: { format: 'text', wrap: true } },
    ],
    rows: [],
    spareRows: 1,
    color: '#8a938f',
    guard: texts.guard,
  });

/** Requests that make the tab, for a workbook that has none. */
export const logTabRequests = (state: WorkbookState, texts: WorkbookTexts): readonly SheetRequest[] =>
  tabOf(state, logTab.key) === undefined
    ? reconcileTabs([planLog(texts)], state).flatMap(({ requests }) => requests)
    : [];

/** Id of the tab: as it is, or as {@link logTabRequests} makes it. */
export const logSheetId = (state: WorkbookState): number =>
  tabOf(state, logTab.key)?.sheetId ?? freeSheetId(logTab.key, new Set(state.tabs.map((tab) => tab.sheetId)));

/**
 * The request that adds a row below the last one. It belongs into the batch of the change it tells of, so that the one
 * is never there without the other.
 */
export function logRowRequest(sheetId: number, entry: LogEntry): SheetRequest {
  const text = (stringValue: string): CellData => ({
    userEnteredValue: { stringValue },
    userEnteredFormat: { numberFormat: { type: 'TEXT' } },
  });
  const time: CellData = {
    userEnteredValue: { numberValue: entry.time },
    userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } },
  };
  return {
    appendCells: {
      sheetId,
      rows: [{ values: [time, text(entry.who), text(entry.action), text(entry.what)] }],
      fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    },
  };
}

/** Tabs that a batch makes, and tabs that are there and that it changes. */
export function tabsTouched(requests: readonly SheetRequest[]): { made: number; changed: number } {
  const made = new Set(requests.flatMap(({ addSheet }) => addSheet?.properties.sheetId ?? []));
  const touched = new Set(
    requests.flatMap((request) => {
      const { updateCells, appendDimension, updateSheetProperties, repeatCell, deleteSheet } = request;
      return (
        updateCells?.start?.sheetId ??
        updateCells?.range?.sheetId ??
        appendDimension?.sheetId ??
        updateSheetProperties?.properties.sheetId ??
        repeatCell?.range.sheetId ??
        deleteSheet?.sheetId ??
        []
      );
    }),
  );
  return { made: made.size, changed: [...touched].filter((id) => !made.has(id)).length };
}
