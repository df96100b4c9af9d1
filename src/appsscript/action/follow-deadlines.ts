// Deadlines at the forms: a form takes answers until the deadline of its role and all extensions have passed.

import { formIsOpen } from '../../core/form/form-openness';
import { type Office, ofCycle } from '../../core/office/office';
import { type Problem, problem } from '../../core/problem';
import { formPlace } from '../../core/tab/forms-tab';
import type { Context } from '../entry';
import { closeForm, findForm, isAccepting, keepEditors, publish } from '../google/forms';
import { writeLog } from '../google/workbook';

interface Followed {
  readonly closed: number;
  readonly opened: number;
  /** What is to be told of the forms that could not be reached or switched: they stay as they are, open or closed. */
  readonly unreached: readonly Problem[];
}

/**
 * Opens and closes the forms of the current cycle as their deadlines say, and keeps the officers their editors. A form
 * that this account cannot open keeps no other from being closed.
 */
export function followDeadlines(office: Office, today: string): Followed {
  const { cycle } = office;
  const switched = { closed: 0, opened: 0 };
  const unreached: Problem[] = [];
  if (cycle === undefined) return { ...switched, unreached };
  const assignments = ofCycle(office.assignments, cycle);
  for (const record of ofCycle(office.forms, cycle)) {
    const form = findForm(record.formId);
    const open = formIsOpen(record, cycle, assignments, today);
    if (form === undefined) {
      const words = office.texts.platform.formNotReached(record.title, record.owner);
      unreached.push(problem('warning', 'form-not-reached', formPlace(record), words));
      continue;
    }
    keepEditors(form, record.owner, office.settings.hr);
    const before = isAccepting(form);
    if (open === undefined || before === open) continue;
    if (!(open ? publish(form) : closeForm(form)))
      unreached.push(
        problem(
          'warning',
          'form-not-switched',
          formPlace(record),
          office.texts.platform.formNotSwitched(record.title, open),
        ),
      );
    // Where Google does not tell how it stood, nobody knows that it was switched.
    else if (before !== undefined) switched[open ? 'opened' : 'closed'] += 1;
  }
  return { ...switched, unreached };
}

/** The same every morning, with a row in the log if a form was switched. */
export function followDeadlinesDaily({ office, workbook, today }: Context): void {
  const { closed, opened, unreached } = followDeadlines(office, today);
  const words = office.written.tracking.log;
  const told = [
    ...(closed + opened > 0 ? [words.formsSwitched(closed, opened)] : []),
    ...(unreached.length > 0 ? [words.formsUnreached(unreached.length)] : []),
  ];
  if (told.length > 0) writeLog(workbook, told.join('; '));
}
