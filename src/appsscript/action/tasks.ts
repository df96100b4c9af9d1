// Long work the panel drives step by step. Each step finds out anew what is left, so that it can be stopped, fail and
// be pressed again at any point.

import type { Input } from '../../contract/functions';
import type { TaskKind, TaskPreview, TaskProgress, TaskStep } from '../../contract/task';
import type { Problem } from '../../core/problem';
import { type Result, success } from '../../core/result';
import type { Context } from '../entry';
import { formsToMake, makeNextForm } from './make-forms';
import { makeNextTabs, tabsToMake } from './make-tabs';
import { refreshResults } from './refresh-results';
import { previewReminders, sendReminders } from './reminders';

interface Task {
  readonly preview: (context: Context) => Omit<TaskPreview, 'kind'>;
  readonly step: (context: Context) => TaskStep & { readonly warnings?: readonly Problem[] };
}

const tasks: Readonly<Record<TaskKind, Task>> = {
  makeTabs: {
    preview: (context) => {
      const { changes } = tabsToMake(context);
      const made = changes.filter(({ kind }) => kind === 'made').length;
      return {
        sentence: context.office.texts.access.tabsPreview(made, changes.length - made),
        empty: changes.length === 0,
      };
    },
    step: makeNextTabs,
  },
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

export const previewTask = (context: Context, { kind }: Input<'previewTask'>): Result<TaskPreview> =>
  success({ kind, ...tasks[kind].preview(context) });

export function stepTask(context: Context, { kind }: Input<'stepTask'>): Result<TaskProgress> {
  const { warnings, ...step } = tasks[kind].step(context);
  return success({ kind, ...step }, warnings);
}
