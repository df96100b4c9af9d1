// Who was a person's supervisor before a change in the running cycle, and the roster with that one again.
import type { Assignment, Rater } from '../cycle/cycle';
import { readNip } from '../nip';
import type { Employee } from '../roster/employee';

/** A person who is rated by somebody else than before. */
export interface Reassigned {
  readonly now: Assignment;
  /** The one that ended last. */
  readonly former: Assignment;
}

/** @param assignments of one cycle */
export function reassigned(assignments: readonly Assignment[]): readonly Reassigned[] {
  const ended = new Map<string, Assignment>();
  for (const one of assignments) {
    const before = ended.get(one.ratee.nip);
    if (one.role === 'supervisor' && one.state === 'replaced')
      if (before === undefined || (before.endedAt ?? '') <= (one.endedAt ?? ''))
        ended.set(one.ratee.nip, one);
  }
  return assignments.flatMap((now) => {
    const former = ended.get(now.ratee.nip);
    return now.role === 'supervisor' && now.state === 'active' && former ? [{ now, former }] : [];
  });
}

/** @param nip of the person @param rater NIP, or the title of somebody outside */
export const withSupervisor = (
  employees: readonly Employee[],
  nip: string,
  { id }: Pick<Rater, 'id'>,
): readonly Employee[] =>
  employees.map((one) =>
    one.nip === nip
      ? { ...one, supervisor: readNip(id).ok ? { kind: 'nip', nip: id } : { kind: 'outside', title: id } }
      : one,
  );
