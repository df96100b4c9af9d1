// The tabs that forms write into, as Google tells of them; and having all of them read.
import { isAddressOf } from '../../core/form/form-address';
import type { FormRecord } from '../../core/form/form-record';
import { responseTabKey, responseTabRequests } from '../../core/record/response-tab';
import { type TabState, tabOf, type WorkbookState } from '../../core/workbook/workbook-state';
import { isLinked } from './forms';
import { readPolitely, unlessRefused } from './limits';
import { readValues, readWorkbook, type Workbook, writeWorkbook } from './workbook';

/** A tab as its form knows it. */
interface FormTab {
  readonly sheetId: number;
  /** Address of the form that writes into it; undefined if none does, or if Google does not tell. */
  readonly address: string | undefined;
  /** First row, as people see it. */
  readonly headings: () => readonly string[];
}

/** The tabs that may be response tabs nobody reads yet: all others bear a mark of ours. */
export const unmarkedTabs = ({ tabs }: WorkbookState): readonly TabState[] =>
  tabs.filter(({ mark }) => mark === undefined);

/** Address of the form that writes into a tab; a tab that Google will not tell of keeps no other from being found. */
function formUrlOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string | undefined {
  try {
    return sheet.getFormUrl() ?? undefined;
  } catch {
    return undefined;
  }
}

/** First row of a tab, as people see it; empty if Google does not show it. */
function headingsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly string[] {
  try {
    return sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? [];
  } catch {
    return [];
  }
}

/**
 * Asks Google which forms write into these tabs: one call a tab. The workbook is opened by its id: a trigger may have
 * none at hand. Where Google does not show its tabs this way, none is found, and what is read already goes on.
 */
export function formTabs(workbook: string, tabs: readonly TabState[]): readonly FormTab[] {
  if (tabs.length === 0) return [];
  const wanted = new Set(tabs.map(({ sheetId }) => sheetId));
  return unlessRefused<readonly FormTab[]>(
    () =>
      readPolitely(() => SpreadsheetApp.openById(workbook).getSheets()).flatMap((sheet): FormTab[] => {
        const sheetId = sheet.getSheetId();
        if (!wanted.has(sheetId)) return [];
        return [{ sheetId, address: formUrlOf(sheet), headings: () => headingsOf(sheet) }];
      }),
    () => [],
  );
}

/**
 * Whether a form sends its answers into the workbook. Google throws where a form has no destination, so its tab is asked as well:
 * `Sheet.getFormUrl()` is null "if this sheet has no associated form".
 */
export function writesInto(
  form: GoogleAppsScript.Forms.Form,
  record: FormRecord,
  { id, state }: Workbook,
): boolean {
  if (isLinked(form, id)) return true;
  const tab = tabOf(state, responseTabKey(record));
  return (
    tab !== undefined &&
    formTabs(id, [tab]).some(({ address }) => address !== undefined && isAddressOf(address, record))
  );
}

/**
 * Tabs that a known form writes into and that are not read: a form that was unlinked and linked again by hand gets a
 * new one.
 */
export function unreadResponseTabs(
  { id, state }: Workbook,
  forms: readonly FormRecord[],
): readonly { readonly tab: TabState; readonly form: FormRecord }[] {
  const candidates = forms.length === 0 ? [] : unmarkedTabs(state);
  return formTabs(id, candidates).flatMap(({ sheetId, address }) => {
    const form = forms.find((one) => address !== undefined && isAddressOf(address, one));
    const tab = candidates.find((one) => one.sheetId === sheetId);
    return form === undefined || tab === undefined ? [] : [{ form, tab }];
  });
}

/**
 * Has such tabs read from now on. The answers copied into them are known by what they say and when.
 * @param wanted of which tabs values are read
 */
export function adoptResponseTabs(
  workbook: Workbook,
  forms: readonly FormRecord[],
  wanted: (key: string) => boolean,
): Workbook {
  const unread = unreadResponseTabs(workbook, forms);
  if (unread.length === 0) return workbook;
  let { state } = workbook;
  for (const { form, tab } of unread) {
    writeWorkbook(workbook, responseTabRequests(tab, form, state));
    state = readWorkbook(() => false).state;
  }
  const values = new Map(workbook.state.tabs.map((tab) => [tab.sheetId, tab.values]));
  const tabs = state.tabs.map((tab) => ({ ...tab, values: values.get(tab.sheetId) }));
  return readValues({ ...workbook, state: { ...workbook.state, tabs } }, wanted);
}
