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
