// More time for one answer: the day is written, an answer that came late is let in, the form opens again.

import type { Input } from '../../contract/functions';
import type { Tracking } from '../../contract/tracking';
import { isOwnCase } from '../../core/office/access';
import { extendAssignment } from '../../core/office/extend-assignment';
import { judgeAnswers } from '../../core/office/judge-answers';
import { type Office, planHeld } from '../../core/office/office';
import { type Result, refusal, success } from '../../core/result';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import type { Context } from '../entry';
import { ensureDailyTrigger } from '../google/triggers';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { followDeadlines } from './follow-deadlines';
import { writeFollowing } from './take-in-answers';
import { trackingOf } from './tracking';

/** Gives one answer more time and opens its form again. */
export function extend(context: Context, input: Input<'extend'>): Result<Tracking> {
  const { office, workbook, today, user } = context;
  const own = office.assignments.find(({ code }) => code === input.code);
  if (own !== undefined && isOwnCase(user, own, office))
    return refusal('own-case', { tab: assignmentsTab.name, holds: input.code }, office.texts.access.ownCase);
  const { cycle, assignments, texts } = office;
  const extended = extendAssignment({ cycle, assignments, today, ...input }, texts);
  if (!extended.ok) return extended;
  const next: Office = { ...office, assignments: extended.value };
  // The judgement follows: an answer that waits only because it was late is taken now.
  const judged = judgeAnswers({ ...context, office: next });
  const words = office.written.tracking.log.extension(input.until);
  if (judged.touched.length > 0) writeFollowing(context, judged.office, judged.touched, words);
  else writePlans(describing(workbook, words), [planHeld(next, 'assignments')]);
  const { unreached } = followDeadlines(next, today);
  ensureDailyTrigger(today);
  const tracking = trackingOf({ ...context, office: judged.office });
  return tracking.ok ? success(tracking.value, [...(tracking.warnings ?? []), ...unreached]) : tracking;
}
