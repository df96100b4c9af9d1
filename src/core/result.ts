// The one failure convention: what is wrong, where, and what to do about it; all of it at once.
import { type Place, type Problem, problem, type Wording } from './problem';

interface Success<T> {
  readonly ok: true;
  readonly value: T;
  /** What did not stop it and is to be told all the same; absent where there is nothing. */
  readonly warnings?: readonly Problem[];
}

interface Failure {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** What a use case gives back: a value, or every problem that stands in its way. */
export type Result<T> = Success<T> | Failure;

export const success = <T>(value: T, warnings: readonly Problem[] = []): Success<T> =>
  warnings.length === 0 ? { ok: true, value } : { ok: true, value, warnings };

export const failure = (...problems: readonly Problem[]): Failure => ({ ok: false, problems });

/** Refused for one reason: the rule that says no, where, and the words for it. */
export const refusal = (code: string, place: Place, words: Wording): Failure =>
  failure(problem('error', code, place, words));
