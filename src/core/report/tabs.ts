// Every tab of the workbook that is there once, by what the code calls it.
import { heldTabs } from '../office/held-tabs';
import { dialogueTab } from '../tab/dialogue-tab';
import { historyTab } from '../tab/history-tab';
import { importNotesTab } from '../tab/import-notes-tab';
import { installationTab } from '../tab/installation-tab';
import { keptPagesTab } from '../tab/kept-pages-tab';
import { logTab } from '../tab/log-tab';
import { observationsTab } from '../tab/observations-tab';
import { shownTabs } from './office-tabs';

/** All of them: those the office is kept in, those that show it, and what was done to it. */
export const tabs = {
  ...heldTabs,
  ...shownTabs,
  dialogue: dialogueTab,
  observations: observationsTab,
  history: historyTab,
  log: logTab,
  installation: installationTab,
  importNotes: importNotesTab,
  keptPages: keptPagesTab,
} as const;

/** Keys of the tabs that every action reads. */
export const readAlways: ReadonlySet<string> = new Set(
  Object.values({ ...heldTabs, ...shownTabs }).map(({ key }) => key),
);
