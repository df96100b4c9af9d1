// Whose tabs there are, and which can go: a workbook of more than some 250 tabs is slow, and a larger office makes them unit by unit.
import { currentPeople, type Office } from '../office/office';
import type { RatedPerson } from '../summary/rated-people';
import { pagesBeside } from '../tab/kept-pages-tab';
import { isPersonTab } from '../tab/person-tab';
import { bearsOwn } from '../workbook/reconcile-tabs';
import type { TabPlan } from '../workbook/tab-plan';
import { mostTabs } from '../workbook/workbook-size';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { peopleWithTab } from './office-tabs';

/** How many tabs of people the workbook has room for, those it has counted. */
export const roomForPeople = ({ tabs }: WorkbookState): number =>
  Math.max(0, mostTabs - tabs.filter(({ mark }) => !isPersonTab(mark?.key ?? '')).length);

/**
 * The people who have a tab, and those who come next as far as there is room.
 * @param unit of work; everybody if not given
 * @returns them, and how many there is no room for
 */
export function peopleWithRoom(
  office: Office,
  state: WorkbookState,
  unit?: string,
): { readonly people: readonly RatedPerson[]; readonly left: number } {
  const everybody = currentPeople(office);
  const wanted = unit === undefined ? everybody : everybody.filter((person) => person.unit === unit);
  const there = new Set(peopleWithTab(office, state).map(({ nip }) => nip));
  // Pages of earlier cycles make room before new ones are made.
  const pages = state.tabs.filter(({ mark }) => isPersonTab(mark?.key ?? '')).length;
  let room = roomForPeople(state) - pages + pagesBeside(state, office.cycle?.id).length;
  const people = wanted.filter(({ nip }) => there.has(nip) || room-- > 0);
  return { people, left: wanted.length - people.length };
}

/**
 * The tabs of people that can be made again as they are: nobody has written in them.
 * @param plans of everybody's tab as it should be
 * @returns them, and how many stay
 */
export function tabsToClear(
  plans: readonly TabPlan[],
  state: WorkbookState,
): { readonly cleared: readonly TabState[]; readonly kept: number } {
  const planOf = new Map(plans.map((plan) => [plan.key, plan]));
  const all = state.tabs.filter(({ mark }) => isPersonTab(mark?.key ?? ''));
  const cleared = all.filter((tab) => {
    const plan = planOf.get(tab.mark?.key ?? '');
    return plan !== undefined && !bearsOwn(plan, tab);
  });
  return { cleared, kept: all.length - cleared.length };
}
