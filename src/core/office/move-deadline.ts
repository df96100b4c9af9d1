// Another deadline for a role, or one for both: for everybody, or for those of one unit.
import { type Assignment, type Cycle, type ResultRole, resultRoles } from '../cycle/cycle';
import { deadlineOf, deadlineRole } from '../cycle/due-day';
import { isDay } from '../day';
import { type Result, refusal, success } from '../result';
import { cycleTab } from '../tab/cycle-tab';
import type { Texts } from '../text/texts';

/** Whose deadline is moved. */
export const movable = [...resultRoles, 'both'] as const;

/**
 * The cycle with the deadline of a role moved, or of both to one day; with a unit, the assignments of its people extended to that day instead, or
 * back on the cycle's deadline if it is that day.
 * @param input.assignments of all cycles
 * @param input.until ISO day, `input.today` or later
 * @param input.unit of the people rated, as Daftar Penilai has it; everybody if not given
 */
export function moveDeadline(
  input: {
    readonly cycle: Cycle | undefined;
    readonly assignments: readonly Assignment[];
    readonly role: (typeof movable)[number];
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
  const roles: readonly ResultRole[] = role === 'both' ? resultRoles : [role];
  const label = role === 'both' ? words.bothDeadlines : words[`${role}Deadline`];
  if (!isDay(until)) return refusal('deadline-unreadable', place, words.notADay(label, until));
  if (until < today) return refusal('deadline-past', place, words.deadlinePast(label, until));
  if (unit === undefined) {
    const moved = { ...cycle, ...Object.fromEntries(roles.map((one) => [`${one}Deadline`, until])) };
    const { selfDeadline: first, supervisorDeadline: last } = moved;
    return first !== undefined && last !== undefined && last < first
      ? refusal('deadline-order', place, words.moveOrder)
      : success({ cycle: moved, assignments });
  }
  for (const one of roles) {
    const deadline = deadlineOf(cycle, one);
    if (deadline === undefined)
      return refusal(
        'deadline-unreadable',
        place,
        words.deadlineUnreadable(cycle.name, words[`${one}Deadline`]),
      );
    if (until < deadline)
      return refusal('extension-too-early', place, texts.tracking.tooEarly(until, deadline));
  }
  const meant = (one: Assignment) =>
    one.cycle === cycle.id &&
    one.state === 'active' &&
    roles.includes(deadlineRole(one.role)) &&
    one.unit === unit;
  if (!assignments.some(meant)) return refusal('unknown-unit', place, words.unknownUnit(unit));
  return success({
    cycle,
    assignments: assignments.map((one) =>
      meant(one) ? { ...one, extendedTo: until === deadlineOf(cycle, one.role) ? undefined : until } : one,
    ),
  });
}
