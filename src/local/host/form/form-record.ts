// What the host keeps of each form: plain data that goes to the state folder as it is.

import type { Variants } from '../platform/variants';

/** The kinds of item that the host plays, as `FormApp.ItemType` names them. */
export type ItemKind =
  | 'CHECKBOX'
  | 'GRID'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT';

/** One item; fields that its kind has no use for stand at their defaults. */
export interface ItemRecord {
  readonly id: number;
  /** Numbers of the form's fields, as prefilled links name them: one, or one a row of a grid; none for layout. */
  entries: number[];
  readonly kind: ItemKind;
  title: string;
  helpText: string;
  required: boolean;
  choices: string[];
  other: boolean;
  rows: string[];
  columns: string[];
  lower: number;
  upper: number;
  lowerLabel: string;
  upperLabel: string;
}

/** An answer to one item: text, the boxes ticked, or one choice (or null) a row of a grid. */
export type Answer = string | readonly string[] | readonly (string | null)[];

/** One submitted response. */
export interface ResponseRecord {
  readonly id: string;
  /** Milliseconds since 1970; an edit moves it. */
  at: number;
  /** As it was typed or verified; '' where the form does not collect it. */
  readonly email: string;
  /** Who was signed in; no script ever sees it. */
  readonly respondent: string;
  /** By item id. */
  answers: Record<string, Answer>;
  /** The response tab row (1 is the header) that holds it, once linked. */
  row?: number;
}

/** A column of the response tab and the question it belongs to. */
export interface ColumnRecord {
  readonly source: 'timestamp' | 'email' | { readonly item: number; readonly row?: string };
  /** What Google last wrote as header; a header that people changed is left alone. */
  header: string;
}

/** The tab that receives the answers. */
export interface DestinationRecord {
  readonly spreadsheetId: string;
  /** Absent until the tab has shown up. */
  sheetId?: number;
  readonly columns: ColumnRecord[];
}

/** Whether and how the form takes e-mail addresses, as `setEmailCollectionType` names it. */
export type EmailCollection = 'DO_NOT_COLLECT' | 'VERIFIED' | 'RESPONDER_INPUT';

/** One form. */
export interface FormRecord {
  readonly id: string;
  readonly publishedId: string;
  /** Name of the file, given on creation; the title that respondents see is another thing. */
  readonly fileName: string;
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  editors: string[];
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  emailCollection: EmailCollection;
  published: boolean;
  accepting: boolean;
  /** Whether it lies in the bin of its owner. */
  trashed?: boolean;
  responseEdits: boolean;
  oneResponsePerUser: boolean;
  progressBar: boolean;
  respondAgain: boolean;
  items: ItemRecord[];
  responses: ResponseRecord[];
  destination?: DestinationRecord;
}

/** Kinds that ask nothing. */
export const isLayout = (kind: ItemKind): boolean => kind === 'PAGE_BREAK' || kind === 'SECTION_HEADER';

/** `https://docs.google.com/forms/d/e/…/viewform` */
export const publishedUrl = (form: FormRecord): string =>
  `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;

/** The address that the response tab gives of its form. */
export const tabAddress = (form: FormRecord, { formAddress }: Pick<Variants, 'formAddress'>): string =>
  formAddress === 'published'
    ? publishedUrl(form)
    : `https://docs.google.com/forms/d/${form.id}/${formAddress === 'edit' ? 'edit' : 'viewform'}`;

/** `https://docs.google.com/forms/d/…/edit` */
export const editUrl = (form: FormRecord): string => `https://docs.google.com/forms/d/${form.id}/edit`;

/** The link by which a response is edited. */
export const editResponseUrl = (form: FormRecord, response: ResponseRecord): string =>
  `${publishedUrl(form)}?edit2=${response.id}`;

/** The form with this id, or at this edit, published, prefilled or edit-response address. */
export function findForm(forms: readonly FormRecord[], idOrUrl: string): FormRecord | undefined {
  const published = /\/forms\/d\/e\/([^/?#]+)/.exec(idOrUrl)?.[1];
  if (published) return forms.find((form) => form.publishedId === published);
  const id = /\/forms\/d\/([^/?#]+)/.exec(idOrUrl)?.[1] ?? idOrUrl;
  return forms.find((form) => form.id === id);
}
