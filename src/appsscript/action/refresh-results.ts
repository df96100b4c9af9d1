// Recomputing everything that follows from the answers: scores, summary, person tabs that exist, rater checks.

import type { TaskStep } from '../../contract/task';
import { judgeAnswers } from '../../core/office/judge-answers';
import { peopleWithTab, planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { talkVersions } from '../../core/tab/dialogue-tab';
import type { Context } from '../entry';
import { writeBatch } from '../write-plans';

/** Sends the next batch of what differs; nothing if nothing does. */
export function refreshResults(context: Context): TaskStep {
  const { office } = judgeAnswers(context);
  const people = peopleWithTab(office, context.workbook.state);
  const said = talkVersions(context.workbook.state, office.texts);
  const plans = [
    ...planOfficeTabs(office, context.today),
    ...planPeopleTabs(office, people, context.today, said),
  ];
  const remaining = writeBatch(context.workbook, plans).plans.length;
  return {
    done: plans.length - remaining,
    of: plans.length,
    finished: remaining === 0,
    sentence: office.texts.access.refreshDone(office.answers.filter(({ inForce }) => inForce).length),
  };
}
