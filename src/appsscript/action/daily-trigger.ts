// What happens every morning without anybody pressing: answers, reminders that wait, deadlines.
import { success } from '../../core/result';
import { act } from '../entry';
import { forgetOldSessions } from '../google/sign-ins';
import { noteDailyRun } from '../google/triggers';
import { followDeadlinesDaily } from './follow-deadlines';
import { continueReminders } from './reminders';
import { takeInAnswers } from './take-in-answers';

const action = { name: 'onDaily', reads: ['responses'], writes: 'onDaily' } as const;

/** How often reminders are taken up again after a failure: one address that Google refuses holds nobody up. */
const attempts = 3;

/** Each part is an action of its own: if one fails, the others still happen. */
export function lookAfterCycle(): void {
  act(action, (context) => {
    noteDailyRun(context.today);
    forgetOldSessions(Date.now());
    return success(takeInAnswers(context));
  });
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = act(action, (context) => success(continueReminders(context)));
    if (result.ok) break;
  }
  act(action, (context) => success(followDeadlinesDaily(context)));
}
