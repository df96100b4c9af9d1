// Showing a tab, or a cell of it, to the one who asked: a person's by NIP, another by what the code calls it or by any name it bears or bore.
import type { Input } from '../../contract/functions';
import { sameName } from '../../core/names';
import { tabs } from '../../core/report/tabs';
import { type Result, refusal, success } from '../../core/result';
import { personTabKey } from '../../core/tab/person-tab';
import type { TabName } from '../../core/workbook/columns';
import { findCell } from '../../core/workbook/find-cell';
import { type TabState, tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { showSheet } from '../google/open-file';
import { readValues } from '../google/workbook';

const named: readonly (readonly [noun: string, tab: TabName])[] = Object.entries(tabs);

function find({ office, workbook: { state } }: Context, wanted: string): TabState | undefined {
  const known = named.find(
    ([noun, { key, name, formerly = [] }]) =>
      noun === wanted || [key, name, ...formerly].some((one) => sameName(one, wanted)),
  );
  return (
    tabOf(state, personTabKey(office.cycle?.id ?? '', wanted)) ??
    (known && tabOf(state, known[1].key)) ??
    state.tabs.find(({ name }) => name === wanted)
  );
}

/** The cell that is asked for. Of a tab that no action reads the values are fetched where it takes them to find it. */
function cellOf({ workbook }: Context, found: TabState, { row, column, holds }: Input<'showTab'>) {
  if (row === undefined && holds === undefined) return undefined;
  const key = found.mark?.key;
  const isUnread = found.values === undefined && key !== undefined && (column ?? holds) !== undefined;
  const state = isUnread ? readValues(workbook, (one) => one === key).state : workbook.state;
  const values = state.tabs.find(({ sheetId }) => sheetId === found.sheetId)?.values ?? [];
  return findCell(values, { row, column, holds });
}

export function showTab(context: Context, input: Input<'showTab'>): Result<string> {
  const { tab } = input;
  const found = find(context, tab);
  return found !== undefined && showSheet(found.sheetId, cellOf(context, found, input))
    ? success(found.name)
    : refusal('unknown-tab', { tab }, context.office.texts.access.unknownTab);
}
