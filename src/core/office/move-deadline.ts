// Another deadline for a role: for everybody, or for those of one unit.
import type { Assignment, Cycle, ResultRole } from '../cycle/cycle';
import { deadlineOf, deadlineRole } from '../cycle/due-day';
import { isDay } from '../day';
import { type Result, refusal, success } from '../result';
import { cycleTab } from '../tab/cycle-tab';
import type { Texts } from '../text/texts';

/**
 * The cycle with the deadline of a role moved; with a unit, the assignments of its people extended to that day instead, or
 * back on the cycle's deadline if it is that day.
 * @param input.assignments of all cycles
 * @param input.until ISO day, `input.today` or later
 * @param input.unit of the people rated, as Daftar Penilai has it; everybody if not given
 */
export function moveDeadline(
  input: {
    readonly cycle: Cycle | undefined;
    readonly assignments: readonly Assignment[];
    readonly role: ResultRole;
    readonly until: string;
    readonly unit?: string | undefined;
    readonly today: string;
  },
  texts: Texts,
): Result<{ readonly cycle: Cycle; readonly assignments: readonly Assignment[] }> {
  const { cycle, assignments, role, until, unit, today } = input;
  const place = { tab: cycleTab.name };
  const words = texts.cycle;
  if (cycle?.status !== 'open') return refusal('no-cycle', place, words.noneOpen);
  const label = words[`${role}Deadline`];
  if (!isDay(until)) return refusal('deadline-unreadable', place, words.notADay(label, until));
  if (until < today) return refusal('deadline-past', place, words.deadlinePast(label, until));
  if (unit === undefined) {
    const moved = { ...cycle, [`${role}Deadline`]: until };
    const { selfDeadline: first, supervisorDeadline: last } = moved;
    return first !== undefined && last !== undefined && last < first
      ? refusal('deadline-order', place, words.deadlineOrder)
      : success({ cycle: moved, assignments });
  }
  const deadline = deadlineOf(cycle, role);
  if (deadline === undefined)
    return refusal('deadline-unreadable', place, words.deadlineUnreadable(cycle.name, label));
  if (until < deadline)
    return refusal('extension-too-early', place, texts.tracking.tooEarly(until, deadline));
  const meant = (one: Assignment) =>
    one.cycle === cycle.id && one.state === 'active' && deadlineRole(one.role) === role && one.unit === unit;
  if (!assignments.some(meant)) return refusal('unknown-unit', place, words.unknownUnit(unit));
  const extendedTo = until === deadline ? undefined : until;
  return success({
    cycle,
    assignments: assignments.map((one) => (meant(one) ? { ...one, extendedTo } : one)),
  });
}
