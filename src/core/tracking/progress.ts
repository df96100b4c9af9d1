// How far each unit is in each role.
import { type Assignment, type Role, roles } from '../cycle/cycle';
import { answeredCodes, type FollowedCycle } from './open-assignments';

interface UnitProgress {
  readonly unit: string;
  readonly role: Role;
  readonly count: { readonly done: number; readonly of: number };
}

/** Answered and asked per unit and role: units in alphabetical order, self before supervisor. */
export function unitProgress({
  assignments,
  answers,
}: Pick<FollowedCycle, 'assignments' | 'answers'>): readonly UnitProgress[] {
  const answered = answeredCodes(answers);
  const counts = new Map<string, Map<Role, { done: number; of: number }>>();
  for (const { unit, role, code } of assignments.filter(asked)) {
    const ofUnit = counts.get(unit) ?? new Map<Role, { done: number; of: number }>();
    const count = ofUnit.get(role) ?? { done: 0, of: 0 };
    count.of += 1;
    if (answered.has(code)) count.done += 1;
    counts.set(unit, ofUnit.set(role, count));
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([unit, ofUnit]) =>
      roles.flatMap((role) => {
        const count = ofUnit.get(role);
        return count === undefined ? [] : [{ unit, role, count }];
      }),
    );
}

const asked = ({ state }: Assignment): boolean => state === 'active';
