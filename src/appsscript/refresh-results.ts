// Recomputing everything that follows from the answers: scores, summary, person tabs that exist, rater checks.
import { currentPeople, planOfficeTabs, planPeopleTabs } from '../core/office/office-plans';
import { batches, reconcileTabs } from '../core/reconcile/reconcile-tabs';
import { tabOf } from '../core/reconcile/workbook-state';
import { personTabKey } from '../core/tab/person-tab';
import { writeBook } from './book';
import type { Context } from './entry';
import type { JobStep } from './jobs';
import { judgeAnswers } from './take-in-answers';

/** Sends the next batch of what differs; nothing if nothing does. */
export function refreshResults(context: Context): JobStep {
  const { office } = judgeAnswers(context);
  const people = currentPeople(office).filter(
    ({ nip }) => tabOf(context.book.state, personTabKey(nip)) !== undefined,
  );
  const plans = [...planOfficeTabs(office, context.now.slice(0, 10)), ...planPeopleTabs(office, people)];
  const [batch = [], ...later] = batches(reconcileTabs(plans, context.book.state));
  writeBook(
    context.book,
    batch.flatMap(({ requests }) => requests),
  );
  const remaining = later.reduce((count, one) => count + one.length, 0);
  return {
    done: plans.length - remaining,
    of: plans.length,
    finished: remaining === 0,
    sentence: office.texts.access.refreshDone(office.answers.filter(({ inForce }) => inForce).length),
  };
}
