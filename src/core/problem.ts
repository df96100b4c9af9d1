// Puts a problem together: rule and place from here, sentences from the catalogue.

/** What a problem says: what is wrong, and what to do. */
export interface Wording {
  readonly message: string;
  readonly action: string;
}

export const problem = (
  severity: Problem['severity'],
  code: string,
  place: Place,
  { message, action }: Wording,
): Problem => ({ severity, code, place, message, action });

/** Where a problem is: in a tab of the workbook, which can be opened, or in a file that was given. Rows count the header as row 1. */
export interface Place {
  readonly tab?: string;
  /** What the file is called, where more than one was given. */
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly nip?: string;
  /** What a cell of its row says, where the row is found by that. */
  readonly holds?: string;
}

/** Something in a person's data that needs a person. `message` and `action` are sentences in the user's language. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule, e.g. 'nip-serial-000'. */
  readonly code: string;
  readonly place: Place;
  readonly message: string;
  readonly action: string;
  /** Address of Google's page where a permission that is missing can be given. */
  readonly grantAt?: string;
}
