// The trace of access: noting who opened a result, and telling the person.
import type { Cycle } from '../../core/cycle/cycle';
import { type Door, type Opening, withOpening } from '../../core/visibility/access-trace';
import type { Viewer } from '../../core/visibility/visibility';
import type { Context } from '../entry';
import { changeTrace, tracesOf } from '../google/access-traces';
import { hasWorkbookOpen } from '../google/page';

/** Stands for everybody of a cycle: a file holds the data of all. */
const everybody = '';

/** Notes that the caller opened somebody's result. */
export function noteOpening({ user, now }: Context, { id }: Cycle, nip: string, as: Viewer): void {
  note(id, nip, user, as, hasWorkbookOpen() ? 'panel' : 'page', now);
}

/** Notes that the caller took a file in which everybody is named. */
export function noteFile({ office, user, now }: Context): void {
  if (office.cycle !== undefined) note(office.cycle.id, everybody, user, 'hr', 'file', now);
}

function note(
  cycle: string,
  nip: string,
  { person, email }: Context['user'],
  as: Viewer,
  door: Door,
  now: string,
) {
  changeTrace(cycle, nip, (trace) => withOpening(trace, { by: person?.name ?? email, as, door }, now));
}

/** Who opened the caller's own result in the cycle in force, the latest first. */
export function openingsOfOwn({ office: { cycle }, user }: Context): readonly Opening[] {
  if (cycle === undefined || user.person === undefined) return [];
  const of = tracesOf(cycle.id);
  return [...of(user.person.id), ...of(everybody)].sort((a, b) => (a.last < b.last ? 1 : -1));
}
