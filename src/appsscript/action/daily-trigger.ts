// What happens every morning without anybody pressing: answers, reminders that wait, deadlines.
import { obstaclesTo } from '../../core/office/obstacles';
import { judgedBy } from '../../core/office/rests';
import { success } from '../../core/result';
import { act, type Context } from '../entry';
import { forgetRefusal } from '../google/refused-triggers';
import { forgetOldSessions } from '../google/sign-ins';
import { noteDailyRun } from '../google/triggers';
import { noteWaiting } from '../google/waiting-answers';
import { isBusy, takeInWaiting } from './answer-submitted';
import { restoreSubmitTrigger } from './automation';
import { followDeadlinesDaily } from './follow-deadlines';
import { fullRecord } from './full-record';
import { remindActions } from './remind-actions';
import { continueReminders } from './reminders';
import { takeInAnswers } from './take-in-answers';
import { tellObjections } from './tell-objections';
import { tellResults } from './tell-results';
import { tellRetention } from './tell-retention';

const action = { name: 'onDaily', reads: ['responses'], writes: 'onDaily' } as const;

/** How often reminders are taken up again after a failure: one address that Google refuses holds nobody up. */
const attempts = 3;

/** Whether what mails and deadlines go by can be read. */
const isWhole = ({ office }: Context): boolean => obstaclesTo(office, judgedBy).length === 0;

/** Milliseconds reminders may be sent for in a morning: the rest of Google's six minutes is for the other parts. */
const remindingTime = 200_000;

/** Goes on with reminders step by step; between the steps answers that came are taken in. @returns whether it worked */
function remind(): boolean {
  const end = Date.now() + remindingTime;
  let failures = 0;
  let done = -1;
  for (;;) {
    const step = act({ ...action, needs: ['mail'] }, (context) =>
      success(isWhole(context) ? continueReminders(context) : undefined),
    );
    takeInWaiting();
    if (!step.ok) {
      failures += 1;
      if (failures === attempts) return false;
      continue;
    }
    // A step that sends nothing would do so for ever.
    const stuck = step.value === undefined || step.value.finished || step.value.done === done;
    if (stuck || Date.now() > end) return true;
    done = step.value.done;
  }
}

/** Milliseconds mails about results may take of a morning. */
const tellingTime = 60_000;

/** Goes on with mails about results until none goes any more. @returns whether it worked */
function tell(): boolean {
  const end = Date.now() + tellingTime;
  for (;;) {
    const step = act({ ...action, needs: ['mail'] }, (context) =>
      success(isWhole(context) ? tellResults(context).went : 0),
    );
    takeInWaiting();
    if (!step.ok || step.value === 0 || Date.now() > end) return step.ok;
  }
}

/** Each part is an action of its own: if one fails, the others still happen. @returns whether all worked */
export function lookAfterCycle(): boolean {
  const takenIn = act(action, (context) => {
    noteDailyRun(context.today);
    forgetOldSessions(Date.now());
    const before = context.office.answers.length + context.office.quarantined.length;
    const { answers, quarantined } = takeInAnswers(context, { record: fullRecord(context) });
    restoreSubmitTrigger(context, answers.length + quarantined.length > before);
    return success(undefined);
  });
  if (isBusy(takenIn)) noteWaiting();
  takeInWaiting();
  const turned = act({ ...action, needs: ['mail'] }, (context) =>
    success(isWhole(context) && tellObjections(context)),
  );
  const published = tell();
  const reminded = remind();
  const followed = act({ ...action, needs: ['forms'] }, (context) =>
    success(isWhole(context) && followDeadlinesDaily(context)),
  );
  takeInWaiting();
  const told = act({ ...action, needs: ['mail'] }, (context) => {
    tellRetention(context);
    if (isWhole(context)) remindActions(context);
    return success(undefined);
  });
  const all = takenIn.ok && turned.ok && published && reminded && followed.ok && told.ok;
  if (all) forgetRefusal();
  return all;
}
