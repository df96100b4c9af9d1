// Publishing results: which people it would reach, and the assignments afterwards.
import type { Assignment, Cycle } from '../cycle/cycle';
import { isPending } from '../objection/objection';
import { objectUntil } from '../objection/turn';
import { isReady } from '../summary/person-view';
import type { RatedPerson } from '../summary/rated-people';

export type PublicationState = 'waiting' | 'ready' | 'published';

/** @param today ISO day */
export function publicationState(person: RatedPerson, cycle: Cycle, today: string): PublicationState {
  const { publishedOn, waiting, objections } = person;
  const anew = waiting !== undefined && !objections.some(isPending);
  if (publishedOn !== undefined && !anew) return 'published';
  return isReady(person, cycle, today) ? 'ready' : 'waiting';
}

/**
 * The assignments with the results of these people published, or taken back. What is published, and until when one may object to
 * it, is kept: neither an answer nor a holiday that comes later changes what people were told.
 * @param on ISO day; undefined takes back
 */
export function publishResults(
  assignments: readonly Assignment[],
  cycle: Cycle,
  people: readonly RatedPerson[],
  on: string | undefined,
  holidays: readonly string[],
): readonly Assignment[] {
  const published = new Map(people.map((person) => [person.nip, person]));
  const until = objectUntil(cycle, on, holidays);
  return assignments.map((one) => {
    const person = published.get(one.ratee.nip);
    if (person === undefined || one.cycle !== cycle.id || one.state === 'replaced') return one;
    const rating = person.waiting ?? person.supervisor;
    const levels = one.code === rating?.code ? rating.levels : undefined;
    return {
      ...one,
      publishedOn: on,
      // Told anew of what is published; of what is taken back whoever was told of it.
      toldOn: on === undefined ? one.toldOn : undefined,
      endingToldOn: undefined,
      publishedLevels: on === undefined ? undefined : levels,
      objectUntil: until,
    };
  });
}
