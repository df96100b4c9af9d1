// Until when an answer is taken.
import type { Assignment, Cycle } from './cycle';

/** Last ISO day on which the answer of an assignment is taken: the role's deadline, or the extension if it is later. */
export function dueDay(
  assignment: Pick<Assignment, 'role' | 'extendedTo'>,
  cycle: Pick<Cycle, 'selfDeadline' | 'supervisorDeadline'>,
): string {
  const deadline = assignment.role === 'self' ? cycle.selfDeadline : cycle.supervisorDeadline;
  const { extendedTo } = assignment;
  return extendedTo !== undefined && extendedTo > deadline ? extendedTo : deadline;
}
