// What of each person may be compared with the standard of another job: the latest result that was published, as the one who looks may see it.
import type { Cycle } from '../cycle/cycle';
import type { Levels } from '../framework/competency';
import { isPending } from '../objection/objection';
import { isReadable, viewOf } from '../summary/person-view';
import type { RatedPerson } from '../summary/rated-people';
import { type User, viewerOf } from './access';
import type { Office } from './office';
import { standingsOf } from './standings';

export interface PublishedResult {
  readonly cycle: Cycle;
  readonly person: RatedPerson;
  /** As they were rated, and as objections were decided. */
  readonly levels: Levels;
  /** ISO day on which it was published. */
  readonly on: string;
  /** An objection to it is not decided. */
  readonly contested: boolean;
}

/**
 * By NIP, of whatever cycle it is. A result that is withheld, or waits to be published anew, is not among them: the one before it is.
 * @param today ISO day
 */
export function publishedResults(
  office: Office,
  user: User,
  today: string,
): ReadonlyMap<string, PublishedResult> {
  const results = new Map<string, PublishedResult>();
  for (const { then, cycle, people } of standingsOf(office))
    for (const person of people.values()) {
      const { publishedOn: on } = person;
      const viewer = viewerOf(user, person, then);
      if (on === undefined || viewer === undefined || !isReadable(person)) continue;
      if (!viewOf(person, viewer, cycle, today).rating) continue;
      const levels = Object.fromEntries(
        person.summary.competencies.flatMap(({ code, achieved }) =>
          achieved === undefined ? [] : [[code, achieved] as const],
        ),
      );
      results.set(person.nip, { cycle, person, levels, on, contested: person.objections.some(isPending) });
    }
  return results;
}
