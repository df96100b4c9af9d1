// What is left of an erasure that was stopped before it was looked at: the workbook knows no more than the cycle's id, or the NIP.
import { cycleOfTab, cyclesOfRows } from '../archive/cycle-rows';
import type { Office } from '../office/office';
import { readResponseTabKey } from '../record/response-tab';
import { shownTabs } from '../report/office-tabs';
import { historyTab } from '../tab/history-tab';
import { homeTab } from '../tab/home-tab';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { type Erased, erase } from './erase';
import { finder } from './identities';
import { holdNobody } from './tabs-without-people';

const below = ({ values = [] }: TabState): readonly number[] => [...values.keys()].slice(1);

/** What is left of a cycle that the workbook knows no more: tabs and rows that name it. */
export const eraseRestOfCycle = (office: Office, state: WorkbookState, id: string): Erased =>
  erase(
    state,
    {
      tab: (key) => cycleOfTab(key) === id && readResponseTabKey(key) === undefined,
      rows: (key, tab) => {
        if (holdNobody.has(key)) return [];
        const isShown = Object.values(shownTabs).some((one) => one.key === key) && key !== homeTab.key;
        if (key === historyTab.key || cycleOfTab(key) === id || (isShown && office.cycle === undefined))
          return below(tab);
        return cyclesOfRows(tab, office.cycles, office.texts).flatMap((one, at) => (one === id ? [at] : []));
      },
      text: (words) => words,
    },
    office,
  );

/** What is left of a person whom the workbook knows no more: rows that name the NIP. */
export function eraseRestOfPerson(office: Office, state: WorkbookState, nip: string): Erased {
  const isIn = finder({ nips: new Set([nip]), addresses: new Set(), names: [], codes: new Set() });
  return erase(
    state,
    {
      tab: isIn,
      rows: (key, tab) => {
        if (holdNobody.has(key)) return [];
        if (key === historyTab.key) return below(tab);
        return below(tab).filter((at) =>
          (tab.values?.[at] ?? []).some((cell) => typeof cell === 'string' && isIn(cell)),
        );
      },
      text: (words) => words,
    },
    office,
  );
}
