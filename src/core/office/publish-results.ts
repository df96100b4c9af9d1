// Publishing results: which people it would reach, and the assignments afterwards.
import type { Assignment, Cycle } from '../cycle/cycle';
import { isReady } from '../summary/person-view';
import type { RatedPerson } from '../summary/rated-people';

export type PublicationState = 'waiting' | 'ready' | 'published';

/** @param today ISO day */
export const publicationState = (person: RatedPerson, cycle: Cycle, today: string): PublicationState =>
  person.publishedOn !== undefined ? 'published' : isReady(person, cycle, today) ? 'ready' : 'waiting';

/**
 * The assignments with the results of these people published, or taken back.
 * @param nips of the people
 * @param on ISO day; undefined takes back
 */
export const publishResults = (
  assignments: readonly Assignment[],
  cycle: Cycle,
  nips: ReadonlySet<string>,
  on: string | undefined,
): readonly Assignment[] =>
  assignments.map((one) =>
    one.cycle === cycle.id && one.state !== 'replaced' && nips.has(one.ratee.nip)
      ? { ...one, publishedOn: on }
      : one,
  );
