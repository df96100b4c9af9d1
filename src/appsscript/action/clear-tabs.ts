// Deleting the tabs of employees in which nobody has written: they follow from the data, and can be made again at any time.
import type { TaskPreview, TaskStep } from '../../contract/task';
import { currentPeople } from '../../core/office/office';
import { planPeopleTabs } from '../../core/report/office-tabs';
import { tabsToClear } from '../../core/report/person-tabs';
import { talkVersions } from '../../core/tab/dialogue-tab';
import { historyTab } from '../../core/tab/history-tab';
import { isPersonTab } from '../../core/tab/person-tab';
import { remember } from '../../core/workbook/journal';
import { planTab } from '../../core/workbook/plan-tab';
import { reconcileTabs } from '../../core/workbook/reconcile-tabs';
import type { Context } from '../entry';
import { readAgain, type Workbook, writeWorkbook } from '../google/workbook';
import { journalOf } from '../write-plans';

const clearable = ({ office, today }: Context, { state }: Workbook) =>
  tabsToClear(planPeopleTabs(office, currentPeople(office), today, talkVersions(state, office.texts)), state);

export function previewClearing(context: Context): Omit<TaskPreview, 'kind'> {
  const { cleared, kept } = clearable(context, context.workbook);
  return {
    sentence: context.office.texts.access.clearPreview(cleared.length, kept),
    empty: cleared.length === 0,
  };
}

/** Deletes them in one batch with the note of it; looked at again just before, since somebody may have begun to write. */
export function clearTabs(context: Context): TaskStep {
  const { office, user, now } = context;
  const workbook = readAgain(context.workbook, (key) => isPersonTab(key) || key === historyTab.key);
  const { cleared, kept } = clearable(context, workbook);
  const journal = remember(journalOf(context, workbook), {
    action: 'clearTabs',
    at: now,
    by: user.email,
    tabs: cleared.map(({ mark }) => ({ key: mark?.key ?? '', width: 0, removed: true, rows: [] })),
    forms: [],
    finished: true,
  });
  if (cleared.length > 0)
    writeWorkbook(workbook, [
      ...cleared.map(({ sheetId }) => ({ deleteSheet: { sheetId } })),
      ...reconcileTabs([planTab(historyTab, journal, office)], workbook.state).flatMap(
        ({ requests }) => requests,
      ),
    ]);
  const count = cleared.length;
  return { done: count, of: count, finished: true, sentence: office.texts.access.clearDone(count, kept) };
}
