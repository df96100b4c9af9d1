// The office as it stood in each of its cycles, with the people rated in it.
import type { Cycle } from '../cycle/cycle';
import { onceFor } from '../once-for';
import type { RatedPerson } from '../summary/rated-people';
import { asOf } from './freeze';
import { currentPeople, type Office } from './office';

export interface Standing {
  readonly then: Office;
  readonly cycle: Cycle;
  /** By NIP. */
  readonly people: ReadonlyMap<string, RatedPerson>;
}

/** Oldest first. Worked out once for each office read. */
export const standingsOf = onceFor((office: Office): readonly Standing[] =>
  office.cycles.flatMap((cycle) => {
    const then = cycle.id === office.cycle?.id ? office : asOf(office, cycle.id);
    if (then === undefined) return [];
    return [{ then, cycle, people: new Map(currentPeople(then).map((person) => [person.nip, person])) }];
  }),
);
