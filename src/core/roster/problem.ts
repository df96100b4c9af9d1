// Puts a problem together: rule and place from here, sentences from the catalogue.
import type { Place, Problem } from '../result';

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
