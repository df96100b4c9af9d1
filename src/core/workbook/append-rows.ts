// Adding rows below the last one of a tab whose rows are only ever added: nothing that stands there need be read.
import type { Columns, Language, ShownTab } from './columns';
import { addedRows, planTab } from './plan-tab';
import { freeSheetId, reconcileTabs } from './reconcile-tabs';
import type { SheetRequest } from './sheet-request';
import { tabOf, type WorkbookState } from './workbook-state';

/** Requests that make the tab, for a workbook that has none. */
export const tabRequests = <Row, Around, Given extends Language, C extends Columns<Row, Around>>(
  tab: ShownTab<readonly Row[], Row, Around, Given, C>,
  state: WorkbookState,
  given: NoInfer<Given>,
): readonly SheetRequest[] =>
  tabOf(state, tab.key) === undefined
    ? reconcileTabs([planTab(tab, [], given)], state).flatMap(({ requests }) => requests)
    : [];

/** Id of the tab: as it is, or as {@link tabRequests} makes it. */
export const sheetIdOf = ({ key }: { readonly key: string }, state: WorkbookState): number =>
  tabOf(state, key)?.sheetId ?? freeSheetId(key, new Set(state.tabs.map((tab) => tab.sheetId)));

/** The request that adds the rows. */
export const appendRequest = <Row, Around, Given extends Language, C extends Columns<Row, Around>>(
  sheetId: number,
  tab: ShownTab<readonly Row[], Row, Around, Given, C>,
  rows: readonly Row[],
  given: NoInfer<Given>,
): SheetRequest => ({
  appendCells: {
    sheetId,
    rows: addedRows(tab, rows, given),
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
  },
});
