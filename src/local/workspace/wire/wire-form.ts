// What crosses between the workspace's server and a form page.

export type FormAnswer = string | readonly string[] | readonly (string | null)[];

type FormItemKind =
  | 'CHECKBOX'
  | 'GRID'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT';

/** One item as respondents see it. */
export interface FormItem {
  readonly id: number;
  readonly kind: FormItemKind;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly other: boolean;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly lower: number;
  readonly upper: number;
  readonly lowerLabel: string;
  readonly upperLabel: string;
}

/** A form as respondents meet it. */
export interface FormView {
  readonly state: 'open' | 'closed' | 'unpublished' | 'missing';
  readonly title: string;
  readonly description: string;
  /** What a closed form says. */
  readonly closedMessage: string;
  readonly confirmation: string;
  readonly email: 'none' | 'account' | 'asked';
  readonly progressBar: boolean;
  readonly canEdit: boolean;
  readonly canAnswerAgain: boolean;
  readonly items: readonly FormItem[];
  /** By item id: prefilled by the link, or what was sent before. */
  readonly answers: Readonly<Record<string, FormAnswer>>;
  /** Set when the link edits a response that was sent. */
  readonly editing?: { readonly response: string; readonly email: string };
}

/** What the form page sends. */
export interface FormSubmission {
  readonly email: string;
  /** null takes an answer back. */
  readonly answers: Readonly<Record<string, FormAnswer | null>>;
  readonly editing?: string;
}

/** What came of it. */
export type FormOutcome =
  | { readonly ok: true; readonly editPath: string }
  | {
      readonly ok: false;
      readonly problems: readonly { readonly itemId?: number; readonly message: string }[];
    };
