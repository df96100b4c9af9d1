// The one failure convention: what is wrong, where, and what to do about it; all of it at once.

/** Where a problem is: in a tab of the workbook or in a file that was given. Rows count the header as row 1. */
export interface Place {
  readonly tab?: string;
  readonly row?: number;
  readonly column?: string;
  readonly nip?: string;
}

/** Something in a person's data that needs a person. `message` and `action` are sentences in the user's language. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule, e.g. 'nip-serial-000'. */
  readonly code: string;
  readonly place: Place;
  readonly message: string;
  readonly action: string;
}

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
