// Every tab of the workbook that is there once, by what the code calls it.
import { heldTabs } from '../office/held-tabs';
import { historyTab } from '../tab/history-tab';
import { homeTab } from '../tab/home-tab';
import { logTab } from '../tab/log-tab';
import { raterCheckTab } from '../tab/rater-check-tab';
import { summaryTab } from '../tab/summary-tab';

/** Tabs that show what follows from those the office is kept in. One line a tab. */
const shownTabs = { home: homeTab, summary: summaryTab, raterChecks: raterCheckTab } as const;

/** All of them: those the office is kept in, those that show it, and what was done to it. */
export const tabs = { ...heldTabs, ...shownTabs, history: historyTab, log: logTab } as const;

/** Keys of the tabs that every action reads. */
export const readAlways: ReadonlySet<string> = new Set(
  Object.values({ ...heldTabs, ...shownTabs }).map(({ key }) => key),
);
