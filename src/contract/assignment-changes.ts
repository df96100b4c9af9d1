// What the roster of today would change in the open cycle.
import type { Role } from '../core/cycle/cycle';
import type { AssignmentChangeKind } from '../core/office/refresh-assignments';

/** Difference between the roster of today and the open cycle. */
export interface AssignmentChanges {
  /** Passed back to `refreshAssignments`, so that what is applied is what was shown. */
  readonly token: string;
  readonly changes: readonly AssignmentChange[];
  /** "2 atasan diganti, 1 orang ditarik." */
  readonly sentence: string;
  /** Who is rated by somebody else than before in this period: each can be undone. */
  readonly reassigned: readonly { readonly ratee: string; readonly words: string }[];
  /** New assignments ask for a form that does not exist yet: offer the task 'makeForms'. */
  readonly formsNeeded: boolean;
}

/** One assignment that the roster of today makes, ends or corrects. */
interface AssignmentChange {
  readonly kind: AssignmentChangeKind;
  readonly role: Role;
  readonly ratee: string;
  readonly rateeName: string;
  /** Name of the rater whose assignment ends; absent if none does. */
  readonly from?: string;
  /** Name of the rater from now on; absent if there is none. */
  readonly to?: string;
  /** Whether the assignment that ends has an answer, which is kept. */
  readonly answered: boolean;
  /** The change in one sentence. */
  readonly words: string;
}
