// Entering an answer in a rater's name: the officer is known by the account, never by an address somebody types.
import type { BlankSheet } from '../../contract/blank-sheet';
import type { Input } from '../../contract/functions';
import { ratedCodes } from '../../core/cycle/cycle';
import { answeredBefore, enterable, enteredAnswer } from '../../core/office/entered-answer';
import { entrySample } from '../../core/office/entry-checks';
import { competenciesOf } from '../../core/office/office';
import { type Result, success } from '../../core/result';
import type { Context } from '../entry';
import { takeInAnswers } from './take-in-answers';

/** What is asked, and of whom. */
export function blankSheet({ office, user }: Context, { code }: Input<'getSheet'>): Result<BlankSheet> {
  const found = enterable(office, user, code);
  if (!found.ok) return found;
  const { cycle, assignment } = found.value;
  const asked = ratedCodes(cycle, assignment.technical);
  return success({
    code: assignment.code,
    role: assignment.role,
    rater: assignment.rater.name,
    ratee: assignment.ratee.name,
    again: entrySample(office).waiting.some(
      ({ code, officer }) => code === assignment.code && officer !== user.email,
    ),
    answered: answeredBefore(office, assignment.code) !== undefined,
    competencies: competenciesOf(office, cycle).flatMap(({ code, name, levels }) =>
      asked.includes(code) ? [{ code, name, levels }] : [],
    ),
  });
}

/** Keeps the answer with the officer's address and takes it in at once. */
export function enterAnswer(context: Context, input: Input<'enterAnswer'>): Result<null> {
  const { office, user, now } = context;
  const { again = false, ...entry } = input;
  const entered = enteredAnswer(office, user, again ? { ...entry, check: 'again' } : entry, now);
  if (!entered.ok) return entered;
  takeInAnswers({ ...context, office: { ...office, entered: [...office.entered, entered.value] } });
  return success(null);
}
