// Failures of Google's that have a name: told to the user in plain words with what to do.
import { type Problem, problem } from '../core/problem';
import { textsIn } from '../core/text/texts';
import { limitOf } from './google/limits';
import { Refused } from './refused';

/** What to tell the user about a failure; undefined if nothing better is known than that Google failed. */
export function knownProblem(error: unknown): Problem | undefined {
  if (error instanceof Refused) return error.problem;
  const texts = textsIn('id').platform;
  const limit = limitOf(error);
  if (limit === 'moment') return problem('error', 'crowded', {}, texts.crowded(clockIn(90_000)));
  if (limit === 'day') return problem('error', 'spent-for-today', {}, texts.spentForToday);
  return undefined;
}

/** The time on the clock of the script's zone, so many milliseconds from now: limits of a minute are over by then. */
const clockIn = (ms: number): string =>
  Utilities.formatDate(new Date(Date.now() + ms), Session.getScriptTimeZone(), 'HH:mm');
