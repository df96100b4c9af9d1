// Whose notes of behaviour somebody may read and write: the own, and those of the team of today, also where no cycle is open.
import { outsideRater, type Rater, ratedCodes } from '../cycle/cycle';
import { cycleOfDay } from '../cycle/cycle-of-day';
import type { Competency } from '../framework/competency';
import { inNameOrder, nameKey } from '../names';
import type { ObservationRow, Observer } from '../observation/observation';
import { viewOf } from '../summary/person-view';
import type { RatedPerson } from '../summary/rated-people';
import { isVisible } from '../visibility/visibility';
import { type User, viewerOf } from './access';
import { linkedRoster } from './linked-roster';
import { competenciesOf, currentPeople, type Office } from './office';

/** A person whose behaviour is noted, and as whom the asker does. */
export interface WatchedPerson {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly as: Observer;
  /** As rated in the cycle looked at; undefined for whoever is not. */
  readonly rated: RatedPerson | undefined;
}

interface Watchable extends Omit<WatchedPerson, 'as'> {
  readonly rater: Rater | undefined;
}

/**
 * Everybody as the cycle has it while it is open, or is one that is looked back at; otherwise as the roster has it now: who leads
 * whom may have changed since the last cycle was closed.
 */
function everybody(office: Office, lookedBack: boolean): readonly Watchable[] {
  const inCycle = currentPeople(office).map(
    (rated): Watchable => ({ nip: rated.nip, name: rated.name, job: rated.job, rater: rated.rater, rated }),
  );
  if (lookedBack) return inCycle;
  const people = linkedRoster(office).people.filter(({ active }) => active);
  const byNip = new Map(people.map((one) => [one.nip, one]));
  const rated = new Map(inCycle.map((one) => [one.nip, one.rated]));
  const inRoster = people.map(({ nip, name, job, supervisor }): Watchable => {
    const lead = supervisor?.kind === 'nip' ? byNip.get(supervisor.nip) : undefined;
    const outside = supervisor?.kind === 'outside' ? outsideRater(supervisor.title) : undefined;
    return {
      nip,
      name,
      job,
      rated: rated.get(nip),
      rater: lead === undefined ? outside : { id: lead.nip, name: lead.name, email: lead.email },
    };
  });
  const [first, then] = office.cycle?.status === 'open' ? [inCycle, inRoster] : [inRoster, inCycle];
  const known = new Set(first.map(({ nip }) => nip));
  return [...first, ...then.filter(({ nip }) => !known.has(nip))];
}

const before = { rated: false, published: false, objected: false };

/**
 * The people whose notes a user may read and write, as the table of visibility has it; the user first, then by name.
 * @param lookedBack an earlier cycle is looked at
 * @param today ISO day
 */
export const watchedBy = (
  office: Office,
  user: User,
  lookedBack: boolean,
  today: string,
): readonly WatchedPerson[] =>
  inNameOrder(everybody(office, lookedBack), ({ name }) => name)
    .flatMap(({ rater, ...person }): readonly WatchedPerson[] => {
      const as = viewerOf(user, { nip: person.nip, rater }, office);
      if (as !== 'employee' && as !== 'supervisor') return [];
      const { rated } = person;
      const seen =
        rated === undefined || office.cycle === undefined
          ? isVisible('observation', as, 'preparation', before)
          : viewOf(rated, as, office.cycle, today).observation;
      return seen ? [{ ...person, as }] : [];
    })
    .sort((a, b) => (a.as === b.as ? 0 : a.as === 'employee' ? -1 : 1));

/** Rows on days of the cycle looked at; of the one in force also those of days after it was closed, which are the next one's. */
export function rowsLookedAt(
  { cycle }: Pick<Office, 'cycle'>,
  whole: Pick<Office, 'cycles'>,
  rows: readonly ObservationRow[],
  lookedBack: boolean,
): readonly ObservationRow[] {
  return rows.filter(({ day }) => {
    const of = cycleOfDay(whole.cycles, day)?.id;
    return of === cycle?.id || (of === undefined && !lookedBack);
  });
}

/** What a note on a person can be about: what the open cycle rates of the person, else the dictionary as it is. */
export function notableCompetencies(office: Office, { rated, job }: WatchedPerson): readonly Competency[] {
  const { cycle } = office;
  if (cycle !== undefined && cycle.status === 'open' && rated !== undefined) {
    const technical = (rated.supervisorAssignment ?? rated.selfAssignment)?.technical ?? [];
    const codes = ratedCodes(cycle, technical);
    return competenciesOf(office, cycle).filter(({ code }) => codes.includes(code));
  }
  const standard = office.jobs.find(({ name }) => nameKey(name) === nameKey(job))?.required ?? {};
  return office.competencies.filter(({ code, group }) => group !== 'teknis' || standard[code] !== undefined);
}
