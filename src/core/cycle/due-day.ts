// Until when an answer is taken.
import { type Assignment, type Cycle, type ResultRole, type Role, resultRoles } from './cycle';

type Deadlines = Pick<Cycle, 'selfDeadline' | 'supervisorDeadline'>;

/** Whose deadline holds for a role: a second rater has as long as the supervisor. */
export const deadlineRole = (role: Role): ResultRole => (role === 'self' ? 'self' : 'supervisor');

/** Last ISO day of a role; undefined where it cannot be read. */
export const deadlineOf = (cycle: Deadlines, role: Role): string | undefined =>
  cycle[`${deadlineRole(role)}Deadline`];

/**
 * Last ISO day on which the answer of an assignment is taken: the role's deadline, or the extension if it is later.
 * Undefined where the deadline cannot be read: whether the extension is the later one is not known then.
 */
export function dueDay(
  assignment: Pick<Assignment, 'role' | 'extendedTo'>,
  cycle: Deadlines,
): string | undefined {
  const deadline = deadlineOf(cycle, assignment.role);
  const { extendedTo } = assignment;
  return deadline !== undefined && extendedTo !== undefined && extendedTo > deadline ? extendedTo : deadline;
}

/** A role whose deadline cannot be read; undefined if all can. */
export const roleWithoutDeadline = (cycle: Deadlines): ResultRole | undefined =>
  resultRoles.find((role) => deadlineOf(cycle, role) === undefined);
