// More time for one answer.
import type { Assignment, Cycle } from '../cycle/cycle';
import { dueDay } from '../cycle/due-day';
import { isDay } from '../day';
import { problem, type Wording } from '../problem';
import { failure, type Result, success } from '../result';
import { assignmentsTab } from '../tab/assignments-tab';
import type { Texts } from '../text/texts';

/**
 * The assignments with one extended until the end of a day. A later call moves the day, also to an earlier one, as long
 * as it lies beyond the cycle's own deadline.
 * @param input.assignments of all cycles
 * @param input.today ISO day
 */
export function extendAssignment(
  input: {
    readonly cycle: Cycle | undefined;
    readonly assignments: readonly Assignment[];
    readonly code: string;
    readonly until: string;
    readonly today: string;
  },
  texts: Texts,
): Result<readonly Assignment[]> {
  const { cycle, code, until, today } = input;
  const refuse = (reason: string, words: Wording) =>
    failure(problem('error', reason, { tab: assignmentsTab.name }, words));
  if (cycle?.status !== 'open') return refuse('no-cycle', texts.cycle.noneOpen);
  const { tracking } = texts;
  const assignment = input.assignments.find((one) => one.code === code);
  if (assignment?.cycle !== cycle.id || assignment.state !== 'active')
    return refuse('unknown-assignment', tracking.unknownAssignment);
  if (!isDay(until)) return refuse('deadline-unreadable', texts.cycle.notADay(tracking.extension, until));
  if (until < today) return refuse('deadline-past', texts.cycle.deadlinePast(tracking.extension, until));
  const deadline = dueDay({ role: assignment.role, extendedTo: undefined }, cycle);
  if (until <= deadline) return refuse('extension-too-early', tracking.tooEarly(until, deadline));
  return success(input.assignments.map((one) => (one.code === code ? { ...one, extendedTo: until } : one)));
}
