// Pages of people made before pages belonged to a cycle: each gets the cycle that its title names.
import type { Cycle } from '../cycle/cycle';
import { cellText } from '../workbook/cell-kind';
import { remark } from '../workbook/reconcile-tabs';
import type { SheetRequest } from '../workbook/sheet-request';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { personTabKey, readFormerPageKey } from './person-tab';

/** Stands for the cycle of a page whose title names none: the page is put away under it with all it says. */
const noCycle = '-';

export const formerPages = ({ tabs }: WorkbookState): readonly TabState[] =>
  tabs.filter(({ mark }) => readFormerPageKey(mark?.key ?? '') !== undefined);

/** Marks such pages as their cycle's. The second row of a page ends in the name of the cycle. */
export const adoptRequests = (
  pages: readonly TabState[],
  cycles: readonly Pick<Cycle, 'id' | 'name'>[],
): readonly SheetRequest[] =>
  pages.flatMap(({ mark, values = [] }) => {
    const nip = mark && readFormerPageKey(mark.key);
    if (mark === undefined || nip === undefined) return [];
    const title = cellText(values[1]?.[0]);
    const cycle = [...cycles].reverse().find(({ name }) => title === name || title.endsWith(` · ${name}`));
    return [remark(mark, personTabKey(cycle?.id ?? noCycle, nip))];
  });
