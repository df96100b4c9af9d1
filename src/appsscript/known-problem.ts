// Failures of Google's that have a name: told to the user in plain words with what to do.
import { type Problem, problem } from '../core/problem';
import { textsIn } from '../core/text/texts';
import { limitOf } from './google/limits';
import { clockIn } from './google/local-moment';
import { PartFailed } from './google/part';
import { ServiceMissing } from './google/services';
import { Refused } from './refused';

/** What to tell the user about a failure; undefined if nothing better is known than that Google failed. */
export function knownProblem(error: unknown): Problem | undefined {
  if (error instanceof Refused) return error.problem;
  const texts = textsIn('id').platform;
  if (error instanceof ServiceMissing)
    return problem('error', 'service-missing', {}, texts.serviceMissing(error.service));
  const limit = limitOf(error);
  if (limit === 'moment') return problem('error', 'crowded', {}, texts.crowded(clockIn(90_000)));
  if (limit === 'day') return problem('error', 'spent-for-today', {}, texts.spentForToday);
  return undefined;
}

/**
 * What to tell of any other failure: what it was that failed where nothing can be done without that, else that Google has.
 * @param code to report it by
 */
export function unknownProblem(error: unknown, code: string): Problem {
  const texts = textsIn('id').access;
  return error instanceof PartFailed
    ? problem('error', `${error.part}-failed`, {}, texts.partFailed[error.part](code))
    : problem('error', 'google-failed', {}, texts.failed(code));
}
