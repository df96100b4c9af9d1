// Whether the right to object still needs what is to be erased: it was promised to people, and lives on what they and others wrote.
import type { Cycle } from '../cycle/cycle';
import { deciderOf } from '../office/decider';
import { asOf } from '../office/freeze';
import { pendingCases } from '../office/objection-words';
import { currentPeople, type Office } from '../office/office';
import type { RatedPerson } from '../summary/rated-people';

/** An objection is not decided; somebody may still object, the last ISO day; a result that was seen waits to be published again. */
export type ObjectionNeed =
  | { readonly kind: 'undecided' }
  | { readonly kind: 'within'; readonly until: string }
  | { readonly kind: 'anew' };

/** Whom a result needs to be objected to: the one it is about, who rated, and who decides. */
function partiesOf(office: Office, person: RatedPerson): ReadonlySet<string> {
  const above = deciderOf(office, person);
  return new Set([
    person.nip,
    ...(person.rater === undefined ? [] : [person.rater.id]),
    ...(above.found ? [above.decider.id] : []),
  ]);
}

/** Of how many the result of an earlier cycle changed after it was seen and was never published again: to those nobody could object. */
export const neverPublishedAnew = (
  office: Office,
  concerns: (cycle: Cycle, parties: ReadonlySet<string>) => boolean,
): number =>
  office.cycles
    .flatMap((cycle) => (cycle.id === office.cycle?.id ? [] : (asOf(office, cycle.id) ?? [])))
    .flatMap((then) =>
      currentPeople(then).filter(
        (person) =>
          person.awaitsAnew &&
          person.publishedOn === undefined &&
          then.cycle !== undefined &&
          concerns(then.cycle, partiesOf(then, person)),
      ),
    ).length;

/**
 * What is to be waited for before anything is erased, the longest wait first; undefined where nothing is.
 * @param concerns whether the erasure concerns a result of the cycle that these people have a part in
 * @param today ISO day
 */
export function objectionNeed(
  office: Office,
  concerns: (cycle: Cycle, parties: ReadonlySet<string>) => boolean,
  today: string,
): ObjectionNeed | undefined {
  const needs = office.cycles.flatMap((cycle) => {
    const then = asOf(office, cycle.id);
    if (then === undefined) return [];
    const involves = (person: RatedPerson) => concerns(cycle, partiesOf(then, person));
    const undecided = pendingCases(then).filter(({ person }) => involves(person));
    const within = currentPeople(then).flatMap((person) => {
      const { publishedOn, objectUntil = '', awaitsAnew } = person;
      // Of an earlier cycle nothing is published any more.
      const anew = awaitsAnew && cycle.id === office.cycle?.id;
      const isOpen = publishedOn !== undefined && objectUntil >= today;
      return (anew || isOpen) && involves(person) ? [anew ? undefined : objectUntil] : [];
    });
    return [
      ...undecided.map((): ObjectionNeed => ({ kind: 'undecided' })),
      ...within.map(
        (until): ObjectionNeed => (until === undefined ? { kind: 'anew' } : { kind: 'within', until }),
      ),
    ];
  });
  const untils = needs.flatMap((need) => (need.kind === 'within' ? [need.until] : [])).sort();
  const until = untils[untils.length - 1];
  return (
    needs.find(({ kind }) => kind === 'undecided') ??
    needs.find(({ kind }) => kind === 'anew') ??
    (until === undefined ? undefined : { kind: 'within', until })
  );
}
