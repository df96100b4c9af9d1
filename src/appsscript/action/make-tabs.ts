// Making and updating the tabs of employees: recomputed at each step, so that it can stop anywhere and go on.
import type { Input } from '../../contract/functions';
import type { TaskPreview, TaskStep } from '../../contract/task';
import { currentPeople } from '../../core/office/office';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { peopleWithRoom } from '../../core/report/person-tabs';
import { reconcileTabs } from '../../core/workbook/reconcile-tabs';
import type { Context } from '../entry';
import { writeBatch } from '../write-plans';

type Wanted = Pick<Input<'stepTask'>, 'unit'>;

/** The tabs that should be, as far as there is room. */
function tabsWanted({ office, workbook, today }: Context, { unit }: Wanted) {
  const { people, left } = peopleWithRoom(currentPeople(office), workbook.state, unit);
  return { plans: planPeopleTabs(office, people, today), of: people.length, left };
}

export function previewTabs(context: Context, wanted: Wanted): Omit<TaskPreview, 'kind'> {
  const { plans, left } = tabsWanted(context, wanted);
  const changes = reconcileTabs(plans, context.workbook.state);
  const made = changes.filter(({ kind }) => kind === 'made').length;
  const { tabsPreview, tabsNoRoom } = context.office.texts.access;
  const sentence = tabsPreview(made, changes.length - made);
  return {
    sentence: left === 0 ? sentence : `${sentence} ${tabsNoRoom(left)}`,
    empty: changes.length === 0,
    left,
  };
}

/** Sends the next batch of tabs, and with the last one the tabs that show the state of the cycle. */
export function makeNextTabs(context: Context, wanted: Wanted): TaskStep {
  const { plans, of, left } = tabsWanted(context, wanted);
  const rest = writeBatch(context.workbook, [...plans, ...planOfficeTabs(context.office, context.today)], {
    action: 'makeTabs',
    context,
    finished: true,
  });
  const people = new Set(plans.map(({ key }) => key));
  const done = of - rest.plans.filter(({ key }) => people.has(key)).length;
  const { tabsDone, tabsNoRoom } = context.office.texts.access;
  const finished = rest.plans.length === 0;
  return {
    done,
    of,
    finished,
    sentence: finished && left > 0 ? `${tabsDone(done, of)} ${tabsNoRoom(left)}` : tabsDone(done, of),
  };
}
