// Deadlines at the forms: a form takes answers until the deadline of its role and all extensions have passed.

import { formIsOpen } from '../../core/form/form-openness';
import { type Office, ofCycle } from '../../core/office/office';
import type { Context } from '../entry';
import { findForm, publish } from '../google/forms';
import { writeLog } from '../google/workbook';

/**
 * Opens and closes the forms of the current cycle as their deadlines say. A form that is gone is passed over: it keeps
 * no other from being closed, and the check of the cycle reports it.
 * @returns how many were switched
 */
export function followDeadlines(office: Office, today: string): { closed: number; opened: number } {
  const { cycle } = office;
  const switched = { closed: 0, opened: 0 };
  if (cycle === undefined) return switched;
  const assignments = ofCycle(office.assignments, cycle);
  for (const record of ofCycle(office.forms, cycle)) {
    const form = findForm(record.formId);
    const open = formIsOpen(record, cycle, assignments, today);
    if (form === undefined || open === undefined || form.isAcceptingResponses() === open) continue;
    if (open) publish(form);
    else form.setAcceptingResponses(false);
    if (open) switched.opened += 1;
    else switched.closed += 1;
  }
  return switched;
}

/** The same every morning, with a row in the log if a form was switched. */
export function followDeadlinesDaily({ office, workbook, today }: Context): void {
  const { closed, opened } = followDeadlines(office, today);
  if (closed + opened > 0) writeLog(workbook, office.texts.tracking.log.formsSwitched(closed, opened));
}
