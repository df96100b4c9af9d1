// More time for one answer.
import type { Assignment, Cycle } from '../cycle/cycle';
import { deadlineOf, deadlineRole } from '../cycle/due-day';
import { isDay } from '../day';
import { type Result, refusal, success } from '../result';
import { assignmentsTab } from '../tab/assignments-tab';
import { cycleTab } from '../tab/cycle-tab';
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
  const place = { tab: assignmentsTab.name };
  if (cycle?.status !== 'open') return refusal('no-cycle', place, texts.cycle.noneOpen);
  const { tracking } = texts;
  const assignment = input.assignments.find((one) => one.code === code);
  if (assignment?.cycle !== cycle.id || assignment.state !== 'active')
    return refusal('unknown-assignment', place, tracking.unknownAssignment);
  if (!isDay(until))
    return refusal('deadline-unreadable', place, texts.cycle.notADay(tracking.extension, until));
  if (until < today)
    return refusal('deadline-past', place, texts.cycle.deadlinePast(tracking.extension, until));
  const deadline = deadlineOf(cycle, assignment.role);
  if (deadline === undefined)
    return refusal(
      'deadline-unreadable',
      { tab: cycleTab.name },
      texts.cycle.deadlineUnreadable(cycle.name, texts.cycle[`${deadlineRole(assignment.role)}Deadline`]),
    );
  if (until <= deadline) return refusal('extension-too-early', place, tracking.tooEarly(until, deadline));
  return success(input.assignments.map((one) => (one.code === code ? { ...one, extendedTo: until } : one)));
}
