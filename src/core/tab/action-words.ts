// How the workbook writes by what one learns and how far an action is: identifiers of its tabs, the same in every language.
import type { ActionKind, ActionState } from '../development/development-action';
import { oneOf } from '../workbook/cell-kind';

export const kindWords = {
  task: 'Penugasan',
  person: 'Coaching atau mentoring',
  course: 'Pelatihan',
} as const satisfies Readonly<Record<ActionKind, string>>;

export const stateWords = {
  planned: 'Direncanakan',
  running: 'Berjalan',
  done: 'Selesai',
  cancelled: 'Batal',
} as const satisfies Readonly<Record<ActionState, string>>;

export const actionKind = oneOf<ActionKind>(kindWords);
export const actionState = oneOf<ActionState>(stateWords);
