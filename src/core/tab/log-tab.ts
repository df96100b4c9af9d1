// Log: what was done to the workbook, when, by whom and how much of it; rows are only ever added.
import { tabNames } from '../tab-names';
import type { Texts } from '../text/texts';
import { appendRequest, sheetIdOf } from '../workbook/append-rows';
import { moment, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import type { SheetRequest } from '../workbook/sheet-request';
import type { WorkbookState } from '../workbook/workbook-state';

/** One row. It holds no answers, and no names but the address of the officer. */
interface LogEntry {
  /** Serial number of the moment, in the workbook's time zone. */
  readonly time: number;
  /** Address of the officer, or the word for a trigger. */
  readonly who: string;
  readonly action: string;
  /** What changed, in numbers. */
  readonly what: string;
}

const c = columnsOf<LogEntry>();

export const logTab = c.shownTab({
  key: 'log',
  name: tabNames.log,
  people: 'some',
  color: '#8a938f',
  spareRows: 1,
  guarded: true,
  columns: {
    time: c.shown('Waktu', 140, moment, ({ time }) => time),
    who: c.shown('Siapa', 230, text, ({ who }) => who),
    action: c.shown('Pekerjaan', 220, text, ({ action }) => action, { formerly: ['Tindakan'] }),
    what: c.shown('Perubahan', 420, text, ({ what }) => what, { style: { wrap: true } }),
  },
});

/**
 * The request that adds a row below the last one. It belongs into the batch of the change it tells of, so that the one
 * is never there without the other.
 */
export const logRowRequest = (state: WorkbookState, entry: LogEntry, texts: Texts): SheetRequest =>
  appendRequest(sheetIdOf(logTab, state), logTab, [entry], { texts });

/** Tabs that a batch makes, and tabs that are there and that it changes. */
export function tabsTouched(requests: readonly SheetRequest[]): { made: number; changed: number } {
  const made = new Set(requests.flatMap(({ addSheet }) => addSheet?.properties.sheetId ?? []));
  const touched = new Set(
    requests.flatMap((request) => {
      const { updateCells, appendCells, appendDimension, updateSheetProperties, repeatCell, deleteSheet } =
        request;
      return (
        updateCells?.start?.sheetId ??
        updateCells?.range?.sheetId ??
        appendCells?.sheetId ??
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
