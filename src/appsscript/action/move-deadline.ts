// The deadline of a role moved for everybody or for a unit: answers that came late are let in, forms open or close again.

import type { Input } from '../../contract/functions';
import type { Tracking } from '../../contract/tracking';
import { judgeAnswers } from '../../core/office/judge-answers';
import { moveDeadline as move } from '../../core/office/move-deadline';
import type { Office } from '../../core/office/office';
import { problem } from '../../core/problem';
import { type Result, success } from '../../core/result';
import { formsTab } from '../../core/tab/forms-tab';
import type { Context } from '../entry';
import { ensureDailyTrigger } from '../google/triggers';
import { followDeadlines } from './follow-deadlines';
import { formsToMake } from './make-forms';
import { writeFollowing } from './take-in-answers';
import { trackingOf } from './tracking';

export function moveDeadline(context: Context, input: Input<'moveDeadline'>): Result<Tracking> {
  const { office, workbook, today } = context;
  const { texts } = office;
  const moved = move({ ...office, ...input, today }, texts);
  if (!moved.ok) return moved;
  const { cycle, assignments } = moved.value;
  const next: Office = {
    ...office,
    cycle,
    cycles: office.cycles.map((one) => (one.id === cycle.id ? cycle : one)),
    assignments,
  };
  const judged = judgeAnswers({ ...context, office: next });
  writeFollowing(
    context,
    judged.office,
    judged.touched,
    context.office.written.tracking.log.extension(input.until),
  );
  const { unreached } = followDeadlines(next, today);
  ensureDailyTrigger(today);
  const tracking = trackingOf({ ...context, office: judged.office });
  if (!tracking.ok) return tracking;
  const told = problem('warning', 'forms-say-earlier', { tab: formsTab.name }, texts.cycle.formsSayEarlier);
  const outdated = formsToMake(next, workbook.state).left.length > 0;
  return success(tracking.value, [...(tracking.warnings ?? []), ...unreached, ...(outdated ? [told] : [])]);
}
