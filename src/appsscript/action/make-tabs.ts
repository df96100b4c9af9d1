// Making and updating the tab of every employee: recomputed at each step, so that it can stop anywhere and go on.
import type { TaskStep } from '../../contract/task';
import { currentPeople } from '../../core/office/office';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { batches, reconcileTabs, type TabChange } from '../../core/workbook/reconcile-tabs';
import type { TabPlan } from '../../core/workbook/tab-plan';
import type { Context } from '../entry';
import { writeChanges } from '../write-plans';

/** What is still to be done, person by person. */
export function tabsToMake(context: Context): {
  plans: readonly TabPlan[];
  changes: readonly TabChange[];
  of: number;
} {
  const people = currentPeople(context.office);
  const plans = planPeopleTabs(context.office, people, context.today);
  return { plans, changes: reconcileTabs(plans, context.workbook.state), of: people.length };
}

/** Sends the next batch of tabs, and with the last one the tabs that show the state of the cycle. */
export function makeNextTabs(context: Context): TaskStep {
  const { plans, changes: all, of } = tabsToMake(context);
  const [batch = [], ...later] = batches(all);
  const remaining = later.reduce((count, one) => count + one.length, 0);
  const state =
    remaining > 0 ? [] : reconcileTabs(planOfficeTabs(context.office, context.today), context.workbook.state);
  const changes = [...batch, ...state];
  if (changes.length > 0)
    writeChanges(context.workbook, [changes], plans, {
      action: 'makeTabs',
      context,
      finished: remaining === 0,
    });
  const done = of - remaining;
  return { done, of, finished: remaining === 0, sentence: context.office.texts.access.tabsDone(done, of) };
}
