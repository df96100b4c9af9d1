// Forms for paper, to be filled in by hand: one for each answer that is still missing, in the language of the cycle's forms.
import type { Role } from '../core/cycle/cycle';
import type { Language } from '../core/language';
import type { CompetencyChoice } from './competency-choice';

export interface BlankForms {
  readonly office: string;
  readonly cycle: string;
  /** In which the forms are written, whatever the reader's language. */
  readonly language: Language;
  /** Where the entry screen is opened; '' where HR has not said. */
  readonly pageAddress: string;
  readonly forms: readonly BlankForm[];
  /** All that any of the forms asks. */
  readonly competencies: readonly CompetencyChoice[];
  /** What stands on the forms of a role. */
  readonly said: Partial<Record<Role, SaidOnForm>>;
  readonly words: FormWords;
}

/** One assignment. */
export interface BlankForm {
  readonly code: string;
  readonly role: Role;
  /** Id, and name as it is printed. */
  readonly rater: string;
  readonly raterName: string;
  /** The rater gets no link by mail. */
  readonly onPaperOnly: boolean;
  readonly nip: string;
  readonly ratee: string;
  readonly job: string;
  readonly unit: string;
  /** By when it is handed in, and how: a sentence. */
  readonly handIn: string;
  /** Codes of the competencies it asks. */
  readonly asks: readonly string[];
}

export interface SaidOnForm {
  readonly title: string;
  readonly fill: string;
  /** Purpose, who sees it, rights: a paragraph each. */
  readonly notice: readonly string[];
  readonly notObserved: string;
}

interface FormWords {
  readonly ratee: string;
  readonly rater: string;
  readonly job: string;
  readonly unit: string;
  readonly code: string;
  readonly example: string;
  readonly signature: string;
  readonly date: string;
  readonly about: string;
}
