// What actions rest on: tabs that must be readable before anything is changed.
import type { Held } from './held-tabs';

/** The tabs that assignments of an open period are made from: its dictionary is kept with it. */
export const changeSources: readonly Held[] = ['employees', 'jobs', 'cycles', 'assignments'];

/** The tabs that a period is opened from. */
export const openingSources: readonly Held[] = [...changeSources, 'competencies'];

/** What answers are judged by. */
export const judgedBy: readonly Held[] = [
  'settings',
  'cycles',
  'forms',
  'assignments',
  'answers',
  'quarantined',
  'entered',
];

/** What the tabs that only show rest on: if one of these cannot be read, they stay as they are. */
export const shownBy: readonly Held[] = [
  ...judgedBy,
  'employees',
  'competencies',
  'jobs',
  'practiceCases',
  'practice',
  'mirrors',
  'norms',
  'frozen',
  'objections',
  'official',
];
