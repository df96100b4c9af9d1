// A page of an earlier cycle laid out as a tab again, to be looked at and printed: cell by cell as it stood, and nobody writes in it.
import { currentPeople, type Office } from '../office/office';
import { pageOf } from '../tab/kept-pages-tab';
import { pageColumns } from '../tab/person-page/lines';
import { personTabKey, personTabName } from '../tab/person-tab';
import { type CellValue, isEmpty } from '../workbook/cell';
import { rowHeights } from '../workbook/row-heights';
import type { Area, Layout, TabPlan } from '../workbook/tab-plan';
import type { WorkbookState } from '../workbook/workbook-state';

/** Each text runs to the next one in its row: so it stood, whatever version of the page it was. */
const runsOf = (row: readonly CellValue[], top: number): readonly Area[] => {
  const begins = row.flatMap((cell, column) => (isEmpty(cell) ? [] : [column]));
  return begins.flatMap((left, place) => {
    const right = begins[place + 1] ?? pageColumns.length;
    return right - left > 1 ? [{ top, bottom: top + 1, left, right }] : [];
  });
};

/** The page of a person in the cycle in force of this office; undefined where none was kept. */
export function keptPagePlan(office: Office, state: WorkbookState, nip: string): TabPlan | undefined {
  const { cycle, texts } = office;
  const person = currentPeople(office).find((one) => one.nip === nip);
  const page = cycle && pageOf(state, cycle.id, nip, texts);
  if (cycle === undefined || person === undefined || page === undefined) return undefined;
  const look: Pick<Layout, 'columnWidths' | 'styles' | 'merges'> = {
    columnWidths: pageColumns,
    styles: [
      { area: { top: 0, left: 0 }, style: { vertical: 'TOP', size: 10, wrap: true, line: 'bottom' } },
      { area: { top: 0, bottom: 1, left: 0, right: pageColumns.length }, style: { bold: true, size: 15 } },
    ],
    merges: page.flatMap(runsOf),
  };
  return {
    key: personTabKey(cycle.id, nip),
    name: `${personTabName(person)} ${cycle.id}`,
    cells: page,
    layout: {
      ...look,
      rowHeights: rowHeights(page, look),
      hideGridlines: true,
      guarded: { open: [], why: texts.workbook.pageGuard },
    },
    spareRows: 0,
  };
}
