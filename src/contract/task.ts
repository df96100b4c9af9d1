// Long work that the panel drives step by step.

export type TaskKind = 'makeTabs' | 'clearTabs' | 'makeForms' | 'refresh' | 'remind';

export interface TaskPreview {
  readonly kind: TaskKind;
  /** What will happen, in one sentence: "Akan membuat 88 tab." */
  readonly sentence: string;
  /** Nothing to do. */
  readonly empty: boolean;
  /** People for whose tabs there is no room: HR may choose a unit. */
  readonly left?: number;
  /** Of invitations and reminders: to whom, and in which words. */
  readonly mails?: MailPreview;
}

export interface MailPreview {
  /** A list for each kind that goes out, with the first mail of it as it will be read. */
  readonly kinds: readonly {
    readonly kind: 'invitation' | 'reminder';
    readonly names: readonly string[];
    readonly subject: string;
    readonly body: string;
  }[];
  /** Raters whose deadlines are all past: their forms are closed, so they cannot be reminded before they get more time. */
  readonly late: readonly string[];
  /** Raters with something open whom no mail reaches: without an address, or refused by Google today. */
  readonly unreached: readonly string[];
}

/** What one step of a task reports: the next is asked for until it is finished. */
export interface TaskStep {
  readonly done: number;
  readonly of: number;
  readonly finished: boolean;
  /** What was done last, in words. */
  readonly sentence: string;
}

export interface TaskProgress extends TaskStep {
  readonly kind: TaskKind;
}
