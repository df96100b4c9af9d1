// Making and updating the tab of every employee: recomputed at each step, so that it can stop anywhere and go on.
import { currentPeople, planOfficeTabs, planPeopleTabs } from '../core/office/office-plans';
import { batches, reconcileTabs, type TabChange } from '../core/reconcile/reconcile-tabs';
import { personTabKey } from '../core/tab/person-tab';
import { writeBook } from './book';
import type { Context } from './entry';
import type { JobStep } from './jobs';

/** Tabs that the job must read. */
export const peopleTabs = (key: string): boolean => key.startsWith(personTabKey(''));

/** What is still to be done, person by person. */
export function tabsToMake(context: Context): { changes: readonly TabChange[]; of: number } {
  const people = currentPeople(context.office);
  return {
    changes: reconcileTabs(planPeopleTabs(context.office, people), context.book.state),
    of: people.length,
  };
}

/** Sends the next batch of tabs, and with the last one the tabs that show the state of the cycle. */
export function makeNextTabs(context: Context): JobStep {
  const { changes, of } = tabsToMake(context);
  const [batch = [], ...later] = batches(changes);
  const remaining = later.reduce((count, one) => count + one.length, 0);
  const state =
    remaining > 0
      ? []
      : reconcileTabs(planOfficeTabs(context.office, context.now.slice(0, 10)), context.book.state);
  writeBook(
    context.book,
    [...batch, ...state].flatMap(({ requests }) => requests),
  );
  const done = of - remaining;
  return { done, of, finished: remaining === 0, sentence: context.office.texts.access.tabsDone(done, of) };
}
