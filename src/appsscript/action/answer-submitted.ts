// What happens when Google tells of an answer: the event is only a hint, the response tabs are read as they stand.
import { success } from '../../core/result';
import { act } from '../entry';
import { isTurnToTakeIn } from '../google/intake-pace';
import { checksPatience, takeInAnswers } from './take-in-answers';

/** Takes answers in, unless so many come that another run takes this one in as well. @returns whether it worked */
export function answerSubmitted(): boolean {
  if (!isTurnToTakeIn()) return true;
  const result = act(
    { name: 'onAnswerSubmitted', reads: ['responses'], writes: 'onAnswerSubmitted' },
    (context) => success(takeInAnswers(context, checksPatience)),
  );
  return result.ok;
}
