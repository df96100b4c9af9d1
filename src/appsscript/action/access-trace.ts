// The trace of access: noting who opened a result, and telling the person.
import type { CycleOpening } from '../../contract/my-data';
import type { Cycle } from '../../core/cycle/cycle';
import { type Door, type Opening, withOpening } from '../../core/visibility/access-trace';
import type { Viewer } from '../../core/visibility/visibility';
import type { Context } from '../entry';
import { changeTrace, keptTraces } from '../google/access-traces';
import { hasWorkbookOpen } from '../google/page';

/** Stands for everybody of a cycle: a file holds the data of all. */
const everybody = '';

/** Stands for whoever was compared with the standard of a post: each line says among whom. */
const compared = '*';

/** Notes that the caller compared people with the standard of a post. */
export function noteComparison({ office, user, now }: Context, about: NonNullable<Opening['about']>): void {
  if (office.cycle !== undefined) note(office.cycle.id, compared, user, 'hr', 'vacancy', now, about);
}

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
  about?: Opening['about'],
) {
  const opening = { by: person?.name ?? email, as, door, ...(about === undefined ? {} : { about }) };
  changeTrace(cycle, nip, (trace) => withOpening(trace, opening, now));
}

/** Who opened the caller's own result, of every cycle that rated the caller: the latest first, and within it who did last. */
export function openingsOfOwn({ whole, user }: Context): readonly CycleOpening[] {
  const { person } = user;
  if (person === undefined) return [];
  const rated = new Set(
    whole.assignments.flatMap(({ cycle, ratee }) => (ratee.nip === person.id ? [cycle] : [])),
  );
  const own = whole.employees.find(({ nip }) => nip === person.id);
  const wasAmong = ({ about = { job: '', unit: '', grade: '' } }: Opening) =>
    ['', own?.unit].includes(about.unit) && ['', own?.grade].includes(about.grade);
  const traces = keptTraces();
  return [...whole.cycles].reverse().flatMap(({ id, name }) => {
    const of = traces(id);
    return rated.has(id)
      ? [...of(person.id), ...of(everybody), ...of(compared).filter(wasAmong)]
          .sort((a, b) => (a.last < b.last ? 1 : -1))
          .map((opening) => ({ ...opening, cycle: name }))
      : [];
  });
}
