// Taking answers in: the raw record is read, judged, and what follows from it is written in one batch.

import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople, type Office } from '../../core/office/office';
import { isResponseTab } from '../../core/record/response-tab';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { personTabKey } from '../../core/tab/person-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { describing, readValues } from '../google/workbook';
import { writePlans } from '../write-plans';

/** Tabs that an action must read to take answers in. */
export const responseTabs = isResponseTab;

/**
 * Takes in whatever the response tabs hold that has not been taken in. Idempotent; which event called does not matter.
 */
export function takeInAnswers(context: Context): Office {
  const { office, touched } = judgeAnswers(context);
  const { answers, quarantined } = context.office;
  const words = office.texts.tracking.log.answers(
    office.answers.length - answers.length,
    office.quarantined.length - quarantined.length,
  );
  writeFollowing(context, office, touched, words);
  return office;
}

/**
 * Writes all that follows from changed answers or assignments; the tabs of the people touched follow if they exist.
 * @param touched NIPs
 * @param words what changed in numbers, for the log; '' counts the tabs
 */
export function writeFollowing(
  context: Context,
  office: Office,
  touched: readonly string[],
  words: string,
): void {
  const today = context.now.slice(0, 10);
  const wanted = new Set(touched.map(personTabKey));
  const workbook = readValues(context.workbook, (key) => wanted.has(key));
  const people = currentPeople(office).filter(
    ({ nip }) => wanted.has(personTabKey(nip)) && tabOf(workbook.state, personTabKey(nip)) !== undefined,
  );
  writePlans(words === '' ? workbook : describing(workbook, words), [
    ...planOfficeTabs(office, today),
    ...planPeopleTabs(office, people),
  ]);
}
