// The cycle as the panel shows it, and the words that several screens share.
import type { FormLayout } from '../core/cycle/cycle';

export { type FormLayout, layouts, type ResultRole } from '../core/cycle/cycle';

export interface CycleView {
  readonly id: string;
  readonly name: string;
  readonly status: 'open' | 'closed';
  readonly openedOn: string;
  readonly layout: FormLayout;
  /** When, by whom and why it was opened again after closing. */
  readonly reopened?: string;
  /** Absent where it cannot be read. */
  readonly selfDeadline?: string;
  readonly supervisorDeadline?: string;
}

/** Of an answer: in, awaited, or nobody is asked for it. */
export type AnswerState = 'done' | 'waiting' | 'none';

export interface Count {
  readonly done: number;
  readonly of: number;
}
