// What has not come in: the active assignments without an answer, each with what is needed to ask for it.
import type { Assignment, Cycle } from '../cycle/cycle';
import { dueDay } from '../cycle/due-day';
import { daysBetween } from '../day';
import { type FormRecord, formOf } from '../form/form-record';
import { personalLink } from '../form/personal-link';
import type { AcceptedAnswer } from '../response/answer';
import { mailAddress } from './mail-address';

export interface OpenAssignment {
  readonly assignment: Assignment;
  /** ISO day, an extension counted; undefined where the deadline cannot be read. */
  readonly due: string | undefined;
  /** Negative once the due day has passed. */
  readonly daysLeft: number | undefined;
  /** Personal link; undefined until the form exists. */
  readonly link: string | undefined;
  /** Where mail reaches the rater; undefined if it does not. */
  readonly address: string | undefined;
}

/** What an office knows about the assignments of its cycle. */
export interface FollowedCycle {
  readonly cycle: Cycle;
  /** Of this cycle alone. */
  readonly assignments: readonly Assignment[];
  readonly forms: readonly FormRecord[];
  readonly answers: readonly AcceptedAnswer[];
}

/** Codes of the assignments that have an answer in force. */
export const answeredCodes = (answers: readonly AcceptedAnswer[]): ReadonlySet<string> =>
  new Set(answers.filter(({ inForce }) => inForce).map(({ code }) => code));

/** Active assignments without an answer, in the order of Daftar Penilai. @param today ISO day */
export function openAssignments(
  { cycle, assignments, forms, answers }: FollowedCycle,
  today: string,
): readonly OpenAssignment[] {
  const answered = answeredCodes(answers);
  return assignments
    .filter(({ state, code }) => state === 'active' && !answered.has(code))
    .map((assignment) => {
      const due = dueDay(assignment, cycle);
      const template = formOf(forms, assignment)?.prefill;
      return {
        assignment,
        due,
        daysLeft: due === undefined ? undefined : daysBetween(today, due),
        link: template === undefined ? undefined : personalLink(template, assignment),
        // On paper HR enters the answer: there is nobody to write to.
        address: assignment.channel === 'paper' ? undefined : mailAddress(assignment.rater.email),
      };
    });
}
