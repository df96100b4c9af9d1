// Long work the panel drives step by step. Each step finds out anew what is left, so that it can be stopped, fail and
// be pressed again at any point.

import type { JobKind, JobPreview, JobProgress } from '../../contract/server-api';
import type { Context } from '../entry';
import { historyKey } from '../write-plans';
import { formsToMake, makeNextForm } from './make-forms';
import { makeNextTabs, peopleTabs, tabsToMake } from './make-tabs';
import { refreshResults } from './refresh-results';
import { previewReminders, sendReminders } from './reminders';
import { responseTabs } from './take-in-answers';
import type { JobStep } from './task-step';

interface Job {
  /** Tabs to read besides the fixed ones. */
  readonly tabs: (key: string) => boolean;
  readonly preview: (context: Context) => Pick<JobPreview, 'sentence' | 'empty'>;
  readonly step: (context: Context) => JobStep;
}

export const jobs: Readonly<Record<JobKind, Job>> = {
  makeTabs: {
    tabs: (key) => peopleTabs(key) || historyKey(key),
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
    tabs: (key) => responseTabs(key) || historyKey(key),
    preview: ({ office, workbook }) => {
      const count = formsToMake(office, workbook.state).left.length;
      return { sentence: office.texts.access.formsPreview(count), empty: count === 0 };
    },
    step: makeNextForm,
  },
  refresh: {
    tabs: (key) => responseTabs(key) || peopleTabs(key),
    preview: ({ office }) => ({ sentence: office.texts.access.refreshPreview, empty: false }),
    step: refreshResults,
  },
  remind: {
    tabs: responseTabs,
    preview: previewReminders,
    step: (context) => sendReminders(context),
  },
};

export const progress = (kind: JobKind, step: JobStep): JobProgress => ({ kind, token: kind, ...step });
