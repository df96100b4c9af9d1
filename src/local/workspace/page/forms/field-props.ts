// What every kind of question is given.
import type { FormAnswer, FormItem } from '../../wire/wire-form';
import type { Texts } from './texts';

export interface FieldProps {
  readonly item: FormItem;
  readonly answer: FormAnswer | undefined;
  /** undefined takes the answer back. */
  readonly onAnswer: (answer: FormAnswer | undefined) => void;
  readonly t: Texts;
  /** Prefix of the ids within this question. */
  readonly place: string;
  /** Ids of the texts that describe the field, error first; undefined if there are none. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}
