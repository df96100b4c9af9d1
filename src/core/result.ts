// The one failure convention: what is wrong, where, and what to do about it; all of it at once.
import type { Problem } from './problem';

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** What a use case gives back: a value, or every problem that stands in its way. */
export type Result<T> = Success<T> | Failure;

export const success = <T>(value: T): Success<T> => ({ ok: true, value });

export const failure = (...problems: readonly Problem[]): Failure => ({ ok: false, problems });
