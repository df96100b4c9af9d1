// Recomputing everything that follows from the answers: scores, summary, person tabs that exist, rater checks.

import type { TaskStep } from '../../contract/task';
import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople } from '../../core/office/office';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { personTabKey } from '../../core/tab/person-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { writeBatch } from '../write-plans';

/** Sends the next batch of what differs; nothing if nothing does. */
export function refreshResults(context: Context): TaskStep {
  const { office } = judgeAnswers(context);
  const people = currentPeople(office).filter(
    ({ nip }) => tabOf(context.workbook.state, personTabKey(nip)) !== undefined,
  );
  const plans = [...planOfficeTabs(office, context.today), ...planPeopleTabs(office, people, context.today)];
  const remaining = writeBatch(context.workbook, plans).plans.length;
  return {
    done: plans.length - remaining,
    of: plans.length,
    finished: remaining === 0,
    sentence: office.texts.access.refreshDone(office.answers.filter(({ inForce }) => inForce).length),
  };
}
