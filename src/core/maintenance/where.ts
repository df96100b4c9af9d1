// Where what a finding speaks of is to be seen: every finding has such a place, or says why there is none to go to.
import type { Problem } from '../problem';

/** A cell of the workbook, or as much of it as is known. */
export interface CellPlace {
  readonly tab: string;
  readonly row?: number;
  readonly column?: string;
  readonly nip?: string;
  /** What a cell of its row says, where the row is found by that. */
  readonly holds?: string;
  /** What is so there, where a finding speaks of several; absent where the finding says it. */
  readonly what?: string;
}

/** Why nothing can be opened: it is no thing of the workbook, or it is gone. */
export type NoPlace = 'automation' | 'google-settings' | 'google-account' | 'script' | 'gone';

/** The tasks whose screen shows what a finding is about. */
export type TaskList = 'makeForms' | 'refresh' | 'clearTabs';

export type Where =
  | { readonly kind: 'cells'; readonly cells: readonly [CellPlace, ...CellPlace[]] }
  /** A form, at the address where it is edited. */
  | { readonly kind: 'form'; readonly url: string }
  /** The screen of a task, */
  | { readonly kind: 'task'; readonly task: TaskList }
  /** or the list of who has not answered. */
  | { readonly kind: 'tracking' }
  | { readonly kind: 'nowhere'; readonly why: NoPlace };

export const nowhere = (why: NoPlace): Where => ({ kind: 'nowhere', why });
export const inTask = (task: TaskList): Where => ({ kind: 'task', task });

/** A whole tab, from its first row. */
export const inTab = ({ name }: { readonly name: string }): Where => inCells({ tab: name });

export const inCells = (first: CellPlace, ...others: readonly CellPlace[]): Where => ({
  kind: 'cells',
  cells: [first, ...others],
});

/** All places of problems of one kind. @param tab where one stands that does not say so */
export function ofProblems([first, ...others]: readonly [Problem, ...Problem[]], tab: string): Where {
  const placed = ({ place: { tab: in_ = tab, row, column, nip } }: Problem, what?: string): CellPlace => ({
    tab: in_,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(nip === undefined ? {} : { nip }),
    ...(what === undefined ? {} : { what }),
  });
  return inCells(placed(first), ...others.map((one) => placed(one, one.message)));
}
