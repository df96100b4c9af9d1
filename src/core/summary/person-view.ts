// What one viewer may see of one person now, as the table of visibility has it.
import type { Cycle } from '../cycle/cycle';
import { dueDay } from '../cycle/due-day';
import { isPending } from '../objection/objection';
import { isVisible, type Part, type Stage, type Viewer } from '../visibility/visibility';
import type { RatedPerson } from './rated-people';

/** Part by part, whether it may be shown. */
export type PersonView = Readonly<Record<Part, boolean>>;

/** Whether the supervisor in charge has rated; nobody waits for one where there is none. */
const isRated = ({ supervisor, supervisorAssignment }: RatedPerson): boolean =>
  supervisorAssignment === undefined || supervisor !== undefined;

const isPublished = ({ publishedOn }: RatedPerson): boolean => publishedOn !== undefined;

/** Whether the person may read the result: it is published, and the rating by the supervisor in charge is in. */
export const isReadable = (person: RatedPerson): boolean =>
  person.supervisor !== undefined && isPublished(person);

/** Whether an own answer may still come. @param today ISO day: one whose last day cannot be read is awaited always */
function isSelfAwaited({ self, selfAssignment }: RatedPerson, cycle: Cycle, today: string): boolean {
  const due = selfAssignment && dueDay(selfAssignment, cycle);
  return selfAssignment !== undefined && self === undefined && (due === undefined || today <= due);
}

/** Whether HR can publish the result: the supervisor has rated, and the own answer is in or no longer awaited. */
export const isReady = (person: RatedPerson, cycle: Cycle, today: string): boolean =>
  person.supervisor !== undefined && (cycle.status === 'closed' || !isSelfAwaited(person, cycle, today));

/**
 * Where a person's appraisal stands. Whoever rates, rates until HR has published; an objection runs beside the dialogue, and as
 * long as one may be made or waits for its decision that stage is named.
 * @param cycle the cycle in force; undefined before the first is opened
 * @param today ISO day
 */
export function stageOf(person: RatedPerson, cycle: Cycle | undefined, today: string): Stage {
  if (cycle === undefined) return 'preparation';
  if (cycle.archivedAt !== undefined) return 'archive';
  if (cycle.status === 'closed') return 'finished';
  const { objectUntil = '', objections } = person;
  if (isPublished(person) && isRated(person))
    return today <= objectUntil || objections.some(isPending) ? 'objection' : 'dialogue';
  return isSelfAwaited(person, cycle, today) ? 'self' : 'supervisor';
}

export function viewOf(person: RatedPerson, viewer: Viewer, cycle: Cycle, today: string): PersonView {
  const stage = stageOf(person, cycle, today);
  const progress = {
    rated: isRated(person),
    published: isPublished(person),
    objected: person.objections.length > 0,
  };
  const spoken: Stage = person.wasPublished ? 'dialogue' : stage;
  const sees = (part: Part) => isVisible(part, viewer, stage, progress);
  return {
    self: sees('self'),
    rating: sees('rating'),
    earlier: sees('earlier'),
    second: sees('second'),
    observation: sees('observation'),
    target: sees('target'),
    colleagues: sees('colleagues'),
    // What was said about a result stays with the two, also while a changed one is not out yet.
    dialogue: isVisible('dialogue', viewer, stage === 'supervisor' || stage === 'self' ? spoken : stage, {
      ...progress,
      published: person.wasPublished,
    }),
  };
}
