// Long work the panel drives step by step. Each step finds out anew what is left, so that it can be stopped, fail and
// be pressed again at any point.

import type { Input } from '../../contract/functions';
import type { TaskKind, TaskPreview, TaskProgress, TaskStep } from '../../contract/task';
import type { Problem } from '../../core/problem';
import { type Result, refusal, success } from '../../core/result';
import { cycleTab } from '../../core/tab/cycle-tab';
import type { Context } from '../entry';
import { clearTabs, previewClearing } from './clear-tabs';
import { formsToMake, makeNextForm } from './make-forms';
import { makeNextTabs, previewTabs } from './make-tabs';
import { openingStopped, stoppedOpening } from './open-cycle';
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

/** Why forms and tabs are not made yet: who is still to be assigned would have none. */
function unopened(context: Context, kind: TaskKind): Result<never> | undefined {
  const stopped = kind === 'makeForms' || kind === 'makeTabs' ? stoppedOpening(context) : undefined;
  return (
    stopped && refusal('opening-stopped', { tab: cycleTab.name }, openingStopped(context.office, stopped))
  );
}

export const previewTask = (context: Context, input: Input<'previewTask'>): Result<TaskPreview> =>
  unopened(context, input.kind) ??
  success({ kind: input.kind, ...tasks[input.kind].preview(context, input) });

export function stepTask(context: Context, input: Input<'stepTask'>): Result<TaskProgress> {
  const refused = unopened(context, input.kind);
  if (refused !== undefined) return refused;
  const { warnings, ...step } = tasks[input.kind].step(context, input);
  return success({ kind: input.kind, ...step }, warnings);
}
