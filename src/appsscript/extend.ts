// More time for one answer: the day is written, an answer that came late is let in, the form opens again.
import type { Tracking } from '../contract/tracking-api';
import type { Office } from '../core/office/office';
import { planAssignmentTab } from '../core/office/office-plans';
import type { Result } from '../core/result';
import { extendAssignment } from '../core/tracking/extend-assignment';
import { telling } from './book';
import { followDeadlines } from './deadlines';
import type { Context } from './entry';
import { writePlans } from './set-up-workbook';
import { judgeAnswers, writeFollowing } from './take-in-answers';
import { trackingOf } from './tracking';
import { ensureMorningTrigger } from './triggers';

/** Gives one answer more time and opens its form again. */
export function extend(
  context: Context,
  input: { readonly code: string; readonly until: string },
): Result<Tracking> {
  const { office, now, book } = context;
  const { cycle, assignments, texts } = office;
  const today = now.slice(0, 10);
  const extended = extendAssignment({ cycle, assignments, today, ...input }, texts);
  if (!extended.ok) return extended;
  const next: Office = { ...office, assignments: extended.value };
  // The judgement follows: an answer that waits only because it was late is taken now.
  const judged = judgeAnswers({ ...context, office: next });
  const words = texts.tracking.log.extension(input.until);
  if (judged.touched.length > 0) writeFollowing(context, judged.office, judged.touched, words);
  else writePlans(telling(book, words), [planAssignmentTab(next)]);
  followDeadlines(next, today);
  ensureMorningTrigger(today);
  return trackingOf({ ...context, office: judged.office });
}
