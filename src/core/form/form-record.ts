// A form that exists, as the Formulir tab remembers it.
import { type Assignment, type Role, setKey } from '../cycle/cycle';
import type { VerifiedSpan } from './verified-spans';

export interface FormRecord {
  readonly cycle: string;
  readonly role: Role;
  /** The technical competencies it asks besides those everyone is rated on. */
  readonly technical: readonly string[];
  /** Code of the team it asks about; absent in a form about one person. */
  readonly team?: string;
  readonly title: string;
  readonly formId: string;
  /** Where people answer. */
  readonly url: string;
  readonly editUrl: string;
  /** Prefilled link with tokens in place of the code and the name. */
  readonly prefill: string;
  /** By key of the plan, which entry of a prefilled link fills the question in; absent where that is not known. */
  readonly entries?: Readonly<Record<string, number>>;
  /** Ids of the questions by key of the plan. */
  readonly items: Readonly<Record<string, number>>;
  /** Fingerprint of the plan applied last. */
  readonly shape: string;
  /** Address of the account that made it, in lower case; absent where it was not noted. */
  readonly owner?: string;
  /** When it, and those that it replaced, collected verified addresses. */
  readonly verified?: readonly VerifiedSpan[];
}

/** What makes a form the one it is: cycle, role, competency set. */
export type FormIdentity = Pick<FormRecord, 'cycle' | 'role' | 'technical' | 'team'>;

export const formKey = ({ cycle, role, technical, team }: FormIdentity): string =>
  [cycle, role, team ?? setKey(technical)].filter((part) => part !== '').join(':');

/** Whether a form key is one of the cycle's. */
export const isFormOf = (key: string, cycle: string): boolean => key.startsWith(`${cycle}:`);

/** The form an assignment is answered through; undefined until it is made. */
export const formOf = (
  forms: readonly FormRecord[],
  assignment: Pick<Assignment, 'cycle' | 'role' | 'technical' | 'team'>,
): FormRecord | undefined => {
  const key = formKey(assignment);
  return forms.find((form) => formKey(form) === key);
};
