// What one viewer may see of one person now, as the table of visibility has it.
import type { Cycle } from '../cycle/cycle';
import { dueDay } from '../cycle/due-day';
import { isVisible, type Part, type Stage, type Viewer } from '../visibility/visibility';
import type { RatedPerson } from './rated-people';

/** Part by part, whether it may be shown. */
export type PersonView = Readonly<Record<Part, boolean>>;

/** Whether the supervisor in charge has rated; nobody waits for one where there is none. */
const isRated = ({ supervisor, supervisorAssignment }: RatedPerson): boolean =>
  supervisorAssignment === undefined || supervisor !== undefined;

/** @param today ISO day: an own answer is awaited until the end of its last day; one whose last day cannot be read, always */
export function stageOf(person: RatedPerson, cycle: Cycle, today: string): Stage {
  if (cycle.status === 'closed') return 'finished';
  const { self, selfAssignment } = person;
  const due = selfAssignment && dueDay(selfAssignment, cycle);
  if (selfAssignment !== undefined && self === undefined && (due === undefined || today <= due))
    return 'self';
  return isRated(person) ? 'dialogue' : 'supervisor';
}

export function viewOf(person: RatedPerson, viewer: Viewer, cycle: Cycle, today: string): PersonView {
  const stage = stageOf(person, cycle, today);
  const sees = (part: Part) => isVisible(part, viewer, stage, isRated(person));
  return { self: sees('self'), rating: sees('rating'), earlier: sees('earlier') };
}
