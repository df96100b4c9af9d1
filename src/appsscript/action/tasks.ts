// Long work the panel drives step by step. Each step finds out anew what is left, so that it can be stopped, fail and
// be pressed again at any point.

import type { Input } from '../../contract/functions';
import type { TaskKind, TaskPreview, TaskProgress, TaskStep } from '../../contract/task';
import type { Problem } from '../../core/problem';
import { type Result, success } from '../../core/result';
import type { Context } from '../entry';
import { clearTabs, previewClearing } from './clear-tabs';
import { formsToMake, makeNextForm } from './make-forms';
import { makeNextTabs, previewTabs } from './make-tabs';
import { refreshResults } from './refresh-results';
import { previewReminders, sendReminders } from './reminders';

interface Task {
  readonly preview: (context: Context, input: Input<'previewTask'>) => Omit<TaskPreview, 'kind'>;
  readonly step: (
    context: Context,
    input: Input<'stepTask'>,
  ) => TaskStep & { readonly warnings?: readonly Problem[] };
}

const tasks: Readonly<Record<TaskKind, Task>> = {
  makeTabs: { preview: previewTabs, step: makeNextTabs },
  clearTabs: { preview: previewClearing, step: clearTabs },
  makeForms: {
    preview: ({ office, workbook }) => {
      const count = formsToMake(office, workbook.state).left.length;
      return { sentence: office.texts.access.formsPreview(count), empty: count === 0 };
    },
    step: makeNextForm,
  },
  refresh: {
    preview: ({ office }) => ({ sentence: office.texts.access.refreshPreview, empty: false }),
    step: refreshResults,
  },
  remind: {
    preview: previewReminders,
    step: (context) => sendReminders(context),
  },
};

export const previewTask = (context: Context, input: Input<'previewTask'>): Result<TaskPreview> =>
  success({ kind: input.kind, ...tasks[input.kind].preview(context, input) });

export function stepTask(context: Context, input: Input<'stepTask'>): Result<TaskProgress> {
  const { warnings, ...step } = tasks[input.kind].step(context, input);
  return success({ kind: input.kind, ...step }, warnings);
}
