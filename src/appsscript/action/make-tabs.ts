// Making and updating the tab of every employee: recomputed at each step, so that it can stop anywhere and go on.
import type { TaskStep } from '../../contract/task';
import { currentPeople } from '../../core/office/office';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { reconcileTabs, type TabChange } from '../../core/workbook/reconcile-tabs';
import type { TabPlan } from '../../core/workbook/tab-plan';
import type { Context } from '../entry';
import { writeBatch } from '../write-plans';

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
  const { plans, of } = tabsToMake(context);
  const left = writeBatch(context.workbook, [...plans, ...planOfficeTabs(context.office, context.today)], {
    action: 'makeTabs',
    context,
    finished: true,
  });
  const people = new Set(plans.map(({ key }) => key));
  const done = of - left.plans.filter(({ key }) => people.has(key)).length;
  return {
    done,
    of,
    finished: left.plans.length === 0,
    sentence: context.office.texts.access.tabsDone(done, of),
  };
}
