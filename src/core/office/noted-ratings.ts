// How much of what stands out in the ratings of a cycle rests on a written example: of one person, and of the office.
import { cycleOfDay } from '../cycle/cycle-of-day';
import { type ObservationRow, type Observer, standingNotes } from '../observation/observation';
import { groundsOf, type RatingGrounds, standingOut } from '../observation/rating-grounds';
import type { RatedPerson } from '../summary/rated-people';
import { currentPeople, type Office } from './office';

/**
 * Competencies of which a note of the cycle stands, by person.
 * @param all the cycles of the workbook, in their order
 * @param as whose notes: a rating rests on those of the supervisor alone
 */
export function notedIn(
  { cycle }: Pick<Office, 'cycle'>,
  all: Office['cycles'],
  rows: readonly ObservationRow[],
  as: Observer = 'supervisor',
): (nip: string) => ReadonlySet<string> {
  const found = new Map<string, Set<string>>();
  for (const { nip, day, competency, as: by } of standingNotes(rows)) {
    if (by !== as || cycle === undefined || cycleOfDay(all, day)?.id !== cycle.id) continue;
    const mine = found.get(nip) ?? new Set();
    found.set(nip, mine.add(competency));
  }
  return (nip) => found.get(nip) ?? new Set();
}

/** Of the rating in force; undefined while there is none. The self-rating can be seen by whoever rated. */
export const personGrounds = (
  { cycle }: Pick<Office, 'cycle'>,
  { supervisor, self }: Pick<RatedPerson, 'supervisor' | 'self'>,
  noted: ReadonlySet<string>,
): RatingGrounds | undefined =>
  cycle === undefined || supervisor === undefined
    ? undefined
    : groundsOf(
        standingOut(supervisor.levels, self?.levels ?? {}, cycle.highestLevel),
        supervisor.examples,
        noted,
      );

/** Of all ratings in force: how many stand out, and how many of those rest on a written example. */
export function officeGrounds(
  office: Office,
  noted: (nip: string) => ReadonlySet<string>,
): { readonly grounded: number; readonly of: number } {
  const all = currentPeople(office).flatMap(
    (person) => personGrounds(office, person, noted(person.nip)) ?? [],
  );
  const of = all.reduce((sum, one) => sum + one.of, 0);
  return { of, grounded: of - all.reduce((sum, { missing }) => sum + missing.length, 0) };
}

/**
 * What the supervisor noted last of each competency in the cycle, with its day, by code: where the answer has no example, it is one.
 * @param rows of the person
 */
export const notedExamples = (
  { cycle, texts }: Pick<Office, 'cycle' | 'texts'>,
  all: Office['cycles'],
  rows: readonly ObservationRow[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...standingNotes(rows)]
      .reverse()
      .filter(
        ({ as, day }) => as === 'supervisor' && cycle !== undefined && cycleOfDay(all, day)?.id === cycle.id,
      )
      .map(({ competency, what, day }) => [competency, texts.observation.asExample(what, day)]),
  );
