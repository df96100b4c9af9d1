// Of which cycle the rows of a tab are, as the tab itself says it: also those that cannot be read as what they should be.
import type { Cycle } from '../cycle/cycle';
import { cycleOfDay } from '../cycle/cycle-of-day';
import { isCycleId } from '../cycle/cycle-order';
import { readResponseTabKey } from '../record/response-tab';
import { answersTab } from '../tab/answers-tab';
import { cycleTab } from '../tab/cycle-tab';
import { observationsTab } from '../tab/observations-tab';
import { readPersonTabKey } from '../tab/person-tab';
import type { Texts } from '../text/texts';
import { cellText } from '../workbook/cell-kind';
import { readSaid } from '../workbook/read-tab';
import type { TabState } from '../workbook/workbook-state';

type Tab = Pick<TabState, 'mark' | 'values'>;

const { header, formerly = [] } = answersTab.columns.cycle;

/** What heads the column of the cycle, in every tab that has one. */
const headings = [header, ...formerly];

/** Index of the row with the headings, and of the column that names the cycle; undefined for a tab without such a column. */
function cycleColumn({ mark, values = [] }: Tab): { head: number; column: number } | undefined {
  const names = mark?.key === cycleTab.key ? [cycleTab.columns.id.header] : headings;
  for (const [head, row] of values.slice(0, 20).entries()) {
    const column = row.findIndex((cell) => names.includes(cellText(cell)));
    if (column >= 0) return { head, column };
  }
  return undefined;
}

/** A row on a day after the last cycle was closed: the next one's. */
const ofNextCycle = '';

/**
 * The cycle of each row, by its place: undefined for the headings, and for rows that name none. A note of behaviour is of the cycle
 * its day belongs to.
 * @param cycles of the office, in their order
 */
export function cyclesOfRows(
  tab: Tab,
  cycles: readonly Pick<Cycle, 'id' | 'closedAt'>[],
  texts: Texts,
): readonly (string | undefined)[] {
  if (tab.mark?.key === observationsTab.key) {
    const { lines } = readSaid(observationsTab, tab.values, { texts });
    const days = new Map(lines.map(({ at, row }) => [at - 1, row?.day]));
    return (tab.values ?? []).map((_, index) => {
      const day = days.get(index);
      return day === undefined ? undefined : (cycleOfDay(cycles, day)?.id ?? ofNextCycle);
    });
  }
  const found = cycleColumn(tab);
  return (tab.values ?? []).map((row, index) => {
    const id = found !== undefined && index > found.head ? cellText(row[found.column]) : '';
    return isCycleId(id) ? id : undefined;
  });
}

/** The cycle that a whole tab belongs to: a response tab, or a person's. Undefined for all others. */
export const cycleOfTab = (key: string): string | undefined =>
  readResponseTabKey(key)?.form.split(':')[0] ?? readPersonTabKey(key)?.cycle;
