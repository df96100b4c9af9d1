// A form that exists, as the Formulir tab remembers it.
import type { Role } from '../cycle/cycle';

export interface FormRecord {
  readonly cycle: string;
  readonly role: Role;
  readonly title: string;
  readonly formId: string;
  /** Where people answer. */
  readonly url: string;
  readonly editUrl: string;
  /** Prefilled link with tokens in place of the code and the name. */
  readonly prefill: string;
  /** Ids of the questions by key of the plan. */
  readonly items: Readonly<Record<string, number>>;
  /** Fingerprint of the plan applied last. */
  readonly shape: string;
}

/** Identity of the response tab of a form: a mark put on it when it is linked. */
export const responseTabKey = (form: { readonly cycle: string; readonly role: Role }): string =>
  `jawaban:${form.cycle}:${form.role}`;
