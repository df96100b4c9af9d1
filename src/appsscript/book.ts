// The workbook: read in two calls whatever the number of tabs, written in one.
import type { SheetRequest } from '../core/reconcile/sheet-request';
import { metadataKey, readMark, type TabState, type WorkbookState } from '../core/reconcile/workbook-state';
import type { CellValue } from '../core/tab/tab-plan';
import { workbookId } from './store';

export interface Book {
  readonly id: string;
  readonly timeZone: string;
  readonly state: WorkbookState;
}

const fields =
  'spreadsheetId,properties.timeZone,sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),developerMetadata,protectedRanges.protectedRangeId)';

const service = () => {
  const Spreadsheets = Sheets?.Spreadsheets;
  if (Spreadsheets?.Values === undefined)
    throw new Error('the Sheets service is not enabled in the manifest');
  return { Spreadsheets, Values: Spreadsheets.Values };
};

/** Reads the tabs of the workbook, and the values of those whose key is wanted. */
export function readBook(wanted: (key: string) => boolean): Book {
  const id = workbookId();
  const answer = service().Spreadsheets.get(id, { fields });
  const tabs = (answer.sheets ?? []).map(tabState);
  return readValues({ id, timeZone: answer.properties?.timeZone ?? 'Asia/Jakarta', state: { tabs } }, wanted);
}

/** Reads the values of further tabs into a book. */
export function readValues(book: Book, wanted: (key: string) => boolean): Book {
  const unread = book.state.tabs.filter(
    (tab) => tab.values === undefined && tab.mark !== undefined && wanted(tab.mark.key),
  );
  if (unread.length === 0) return book;
  const answer = service().Values.batchGetByDataFilter(
    {
      dataFilters: unread.map(({ sheetId }) => ({ gridRange: { sheetId } })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    book.id,
  );
  const values = new Map<number, CellValue[][]>();
  for (const { dataFilters, valueRange } of answer.valueRanges ?? [])
    values.set(dataFilters?.[0]?.gridRange?.sheetId ?? 0, valueRange?.values ?? []);
  const read = new Set(unread.map(({ sheetId }) => sheetId));
  const tabs = book.state.tabs.map((tab) =>
    read.has(tab.sheetId) ? { ...tab, values: values.get(tab.sheetId) ?? [] } : tab,
  );
  return { ...book, state: { tabs } };
}

/** Sends a change as one batch: all of it is applied or nothing. No requests, no call. */
export function writeBook(book: Book, requests: readonly SheetRequest[]): void {
  if (requests.length === 0) return;
  service().Spreadsheets.batchUpdate({ requests: [...requests] }, book.id);
}

function tabState(sheet: GoogleAppsScript.Sheets.Schema.Sheet): TabState {
  const properties = sheet.properties ?? {};
  const marks = (sheet.developerMetadata ?? []).flatMap((entry) => {
    const mark =
      entry.metadataKey === metadataKey
        ? readMark(entry.metadataId ?? 0, entry.metadataValue ?? '')
        : undefined;
    return mark === undefined ? [] : [mark];
  });
  return {
    sheetId: properties.sheetId ?? 0,
    name: properties.title ?? '',
    hidden: properties.hidden ?? false,
    rowCount: properties.gridProperties?.rowCount ?? 0,
    columnCount: properties.gridProperties?.columnCount ?? 0,
    mark: marks[0],
    protectedRangeIds: (sheet.protectedRanges ?? []).flatMap(({ protectedRangeId }) =>
      protectedRangeId === undefined ? [] : [protectedRangeId],
    ),
    values: undefined,
  };
}
