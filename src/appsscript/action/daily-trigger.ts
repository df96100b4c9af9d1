// What happens every morning without anybody pressing: answers, reminders that wait, deadlines.
import { judgedBy, obstaclesTo } from '../../core/office/obstacles';
import { success } from '../../core/result';
import { act, type Context } from '../entry';
import { forgetRefusal } from '../google/refused-triggers';
import { forgetOldSessions } from '../google/sign-ins';
import { noteDailyRun } from '../google/triggers';
import { followDeadlinesDaily } from './follow-deadlines';
import { continueReminders } from './reminders';
import { takeInAnswers } from './take-in-answers';

const action = { name: 'onDaily', reads: ['responses'], writes: 'onDaily' } as const;

/** How often reminders are taken up again after a failure: one address that Google refuses holds nobody up. */
const attempts = 3;

/** Whether what mails and deadlines go by can be read. */
const isWhole = ({ office }: Context): boolean => obstaclesTo(office, judgedBy).length === 0;

/** Each part is an action of its own: if one fails, the others still happen. @returns whether all worked */
export function lookAfterCycle(): boolean {
  const takenIn = act(action, (context) => {
    noteDailyRun(context.today);
    forgetOldSessions(Date.now());
    return success(takeInAnswers(context));
  });
  let reminded = false;
  for (let attempt = 0; attempt < attempts && !reminded; attempt++)
    reminded = act({ ...action, needs: ['mail'] }, (context) =>
      success(isWhole(context) && continueReminders(context)),
    ).ok;
  const followed = act({ ...action, needs: ['forms'] }, (context) =>
    success(isWhole(context) && followDeadlinesDaily(context)),
  );
  const all = takenIn.ok && reminded && followed.ok;
  if (all) forgetRefusal();
  return all;
}
