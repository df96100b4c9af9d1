// How much of what stands out in the ratings of a cycle rests on a written example: of one person, and of the office.
import { cycleOfDay } from '../cycle/cycle-of-day';
import { type ObservationRow, type Observer, standingNotes } from '../observation/observation';
import { groundsOf, type RatingGrounds, standingOut } from '../observation/rating-grounds';
import type { RatedPerson } from '../summary/rated-people';
import { currentPeople, type Office } from './office';

/**
 * Whether whoever noted, or `who`, was a supervisor of the person in the cycle that the day belongs to. What a former supervisor noted between
 * two cycles, or in one of another team, reaches neither a rating nor the next supervisor.
 */
export function notedInCharge(
  { assignments }: Pick<Office, 'assignments'>,
  all: Office['cycles'],
): (row: ObservationRow, who?: string) => boolean {
  const led = new Set(
    assignments.flatMap(({ role, cycle, ratee, rater }) =>
      role === 'supervisor' ? [`${cycle}|${ratee.nip}|${rater.id}`] : [],
    ),
  );
  return ({ nip, day, by }, who = by.id) => led.has(`${cycleOfDay(all, day)?.id}|${nip}|${who}`);
}

/**
 * Competencies of which a note of the cycle stands, by person.
 * @param all the cycles of the workbook, in their order
 * @param as whose notes: a rating rests on those of the supervisor alone
 */
export function notedIn(
  { cycle, assignments }: Pick<Office, 'cycle' | 'assignments'>,
  all: Office['cycles'],
  rows: readonly ObservationRow[],
  as: Observer = 'supervisor',
): (nip: string) => ReadonlySet<string> {
  const found = new Map<string, Set<string>>();
  const inCharge = notedInCharge({ assignments }, all);
  for (const note of standingNotes(rows)) {
    const { nip, day, competency, as: by } = note;
    if (
      by !== as ||
      (as === 'supervisor' && !inCharge(note)) ||
      cycle === undefined ||
      cycleOfDay(all, day)?.id !== cycle.id
    )
      continue;
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
export function notedExamples(
  { cycle, texts, assignments }: Pick<Office, 'cycle' | 'texts' | 'assignments'>,
  all: Office['cycles'],
  rows: readonly ObservationRow[],
): Readonly<Record<string, string>> {
  const inCharge = notedInCharge({ assignments }, all);
  return Object.fromEntries(
    [...standingNotes(rows)]
      .reverse()
      .filter(
        (note) =>
          note.as === 'supervisor' &&
          cycle !== undefined &&
          cycleOfDay(all, note.day)?.id === cycle.id &&
          inCharge(note),
      )
      .map(({ competency, what, day }) => [competency, texts.observation.asExample(what, day)]),
  );
}
