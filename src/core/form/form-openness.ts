// Which forms should take answers: those of the open cycle with a deadline, or an extension, still to come.
import type { Assignment, Cycle } from '../cycle/cycle';
import { deadlineOf, dueDay } from '../cycle/due-day';
import { type FormRecord, formKey } from './form-record';

/**
 * Whether a form should take answers today. It closes for everybody once the deadline of its role and every extension
 * given for it have passed; whoever answers late through a form held open for another meets quarantine.
 * @param today ISO day
 * @returns undefined where the deadline cannot be read: the form stays as it is
 */
export function formIsOpen(
  form: FormRecord,
  cycle: Cycle,
  assignments: readonly Assignment[],
  today: string,
): boolean | undefined {
  if (cycle.status !== 'open' || form.cycle !== cycle.id) return false;
  const key = formKey(form);
  const days = assignments.flatMap((assignment) =>
    assignment.state === 'active' && formKey(assignment) === key ? [dueDay(assignment, cycle)] : [],
  );
  const own = deadlineOf(cycle, form.role);
  return own === undefined ? undefined : [own, ...days].some((day) => day !== undefined && day >= today);
}
