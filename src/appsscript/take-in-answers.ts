// Taking answers in: the raw record is read, judged, and what follows from it is written in one batch.
import { isResponseTab } from '../core/form/form-record';
import { type Office, ofCycle } from '../core/office/office';
import { currentPeople, planOfficeTabs, planPeopleTabs } from '../core/office/office-plans';
import { tabOf } from '../core/reconcile/workbook-state';
import { rawRecord } from '../core/response/raw-record';
import { takeIn } from '../core/response/take-in';
import { personTabKey } from '../core/tab/person-tab';
import { readValues, telling } from './book';
import type { Context } from './entry';
import { writePlans } from './set-up-workbook';

/** Tabs that an action must read to take answers in. */
export const responseTabs = isResponseTab;

/**
 * What the raw record says now: the office with every answer judged, and the people whose scores changed. Answers of
 * earlier cycles are judged too: one that no event told of is not lost because the next cycle has begun.
 */
export function judgeAnswers({ office, book }: Context): { office: Office; touched: readonly string[] } {
  const judged = office.cycles.map((cycle) => {
    const assignments = ofCycle(office.assignments, cycle);
    return takeIn({
      cycle,
      assignments,
      raw: rawRecord(book.state, cycle, assignments),
      accepted: ofCycle(office.answers, cycle),
      quarantined: ofCycle(office.quarantined, cycle),
      hr: office.settings.hr,
    });
  });
  const known = new Set(office.cycles.map(({ id }) => id));
  const others = <T extends { readonly cycle: string }>(all: readonly T[]) =>
    all.filter(({ cycle }) => !known.has(cycle));
  return {
    office: {
      ...office,
      answers: [...others(office.answers), ...judged.flatMap(({ accepted }) => accepted)],
      quarantined: [...others(office.quarantined), ...judged.flatMap(({ quarantined }) => quarantined)],
    },
    touched: [...new Set(judged.flatMap(({ touched }) => touched))],
  };
}

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
  const book = readValues(context.book, (key) => wanted.has(key));
  const people = currentPeople(office).filter(
    ({ nip }) => wanted.has(personTabKey(nip)) && tabOf(book.state, personTabKey(nip)) !== undefined,
  );
  writePlans(words === '' ? book : telling(book, words), [
    ...planOfficeTabs(office, today),
    ...planPeopleTabs(office, people),
  ]);
}
