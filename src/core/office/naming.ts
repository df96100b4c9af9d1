// What the people around somebody's result are called, by the ids that assignments know them by.
import type { Naming } from '../dialogue/talk-words';
import type { RatedPerson } from '../summary/rated-people';
import { type Office, ofCycle } from './office';

/** Names of the person and of everybody who rates or rated the person; an officer stays an address. */
export function namingOf(office: Office, person: RatedPerson): Naming {
  const known = new Map(
    ofCycle(office.assignments, office.cycle)
      .filter(({ ratee }) => ratee.nip === person.nip)
      .map(({ rater }) => [rater.id, rater.name]),
  );
  return (id) => (id === person.nip ? person.name : (known.get(id) ?? id));
}
