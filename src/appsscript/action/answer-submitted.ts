// What happens when Google tells of an answer: the event is only a hint, the response tabs are read as they stand.
import { judgedBy } from '../../core/office/rests';
import { type Result, success } from '../../core/result';
import { act } from '../entry';
import { isTurnToTakeIn } from '../google/intake-pace';
import { noteWaiting, takeOverWaiting } from '../google/waiting-answers';
import { restoreDailyTrigger } from './automation';
import { checksPatience, takeInAnswers } from './take-in-answers';

/** Milliseconds an event waits for the lock. Who holds it longer takes the answer in afterwards. */
const eventPatience = 2_000;

/** @param called the functions that triggers of this account call, if they are known */
const intake = (patience: number, called?: ReadonlySet<string>) =>
  act(
    {
      name: 'onAnswerSubmitted',
      reads: ['responses'],
      writes: 'onAnswerSubmitted',
      rests: judgedBy,
      patience,
    },
    (context) => {
      takeInAnswers(context, { lag: checksPatience });
      if (called !== undefined) restoreDailyTrigger(context, called);
      return success(undefined);
    },
  );

/** Whether an action did not begin, since another one is under way. */
export const isBusy = (result: Result<unknown>): boolean =>
  !result.ok && result.problems.some(({ code }) => code === 'busy');

/** Takes answers in, or leaves them to whoever holds the lock. @returns whether it worked, or somebody else does it */
function takeInOrLeave(patience: number, called?: ReadonlySet<string>): boolean {
  let result = intake(patience, called);
  if (!isBusy(result)) return result.ok;
  noteWaiting();
  // Whoever let go of the lock before the mark was there has not seen it.
  result = intake(0);
  return result.ok || isBusy(result);
}

/** Takes answers in, unless so many come that another run takes this one in as well. @returns whether it worked */
export function answerSubmitted(called: ReadonlySet<string>): boolean {
  if (!isTurnToTakeIn()) return true;
  const worked = takeInOrLeave(eventPatience, called);
  takeInWaiting();
  return worked;
}

/** As often as answers come while others are taken in; one that comes even later is left to the next. */
const mostRounds = 10;

/** For whoever has held the lock, once it is let go: takes in the answers that came meanwhile. */
export function takeInWaiting(): void {
  for (let round = 0; round < mostRounds && takeOverWaiting(); round++) takeInOrLeave(0);
}
