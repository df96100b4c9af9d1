// What changed from cycle to cycle, in words: the levels of a person, and how the ratings of each unit stand against the standard.
import type { Cycle } from '../cycle/cycle';
import type { Levels } from '../framework/competency';
import { decidedLevels } from '../objection/objection';
import { type User, viewerOf } from '../office/access';
import { competenciesOf, type Office } from '../office/office';
import { type Standing, standingsOf } from '../office/standings';
import { viewOf } from '../summary/person-view';
import type { RatedPerson } from '../summary/rated-people';

/** A cycle in which a person was rated, and what competencies were called in it. */
interface RatedCycle {
  readonly cycle: Cycle;
  readonly levels: Levels;
  readonly names: ReadonlyMap<string, string>;
  /** Who rated: id. */
  readonly rater: string | undefined;
}

/** The cycles in which a person was rated, of those that may be looked at, oldest first. */
const ratedCycles = (
  office: Office,
  nip: string,
  seen: (person: RatedPerson, standing: Standing) => boolean,
): readonly RatedCycle[] =>
  standingsOf(office).flatMap((standing) => {
    const { then, cycle, people } = standing;
    const person = people.get(nip);
    if (person?.supervisor === undefined || !seen(person, standing)) return [];
    const names = new Map(competenciesOf(then, cycle).map(({ code, name }) => [code, name]));
    const levels = { ...person.supervisor.levels, ...decidedLevels(person.objections) };
    return [{ cycle, levels, names, rater: person.rater?.id }];
  });

/** Level after level of each competency of the latest cycle, oldest first; one that was rated only once has no change. */
function paths(rated: readonly RatedCycle[]) {
  const now = rated[rated.length - 1];
  return [...(now?.names ?? [])].flatMap(([code, name]) => {
    const steps = rated.flatMap(({ cycle, levels, names, rater }) => {
      const level = levels[code];
      const called = names.get(code);
      return level === undefined
        ? []
        : [{ level, cycle: cycle.name, id: cycle.id, former: called === name ? undefined : called, rater }];
    });
    const [before, last] = steps.slice(-2);
    return before === undefined || last === undefined || last.id !== now?.cycle.id
      ? []
      : [{ code, competency: name, steps, before, last }];
  });
}

/**
 * The levels of a person, the supervisor's or as decided on an objection, over all cycles whose rating the user may see, competency by competency: the change
 * since the one before in words, then what there was before that. Names are those of the latest; nothing without two cycles.
 */
export function personTrend(office: Office, nip: string, user: User, today: string) {
  const rated = ratedCycles(office, nip, (person, { then, cycle }) => {
    const viewer = viewerOf(user, person, then);
    return viewer !== undefined && viewOf(person, viewer, cycle, today).rating;
  });
  const { change } = office.texts.summary;
  return paths(rated).map(({ competency, steps, before, last }) => {
    const earlier = steps.slice(0, -2).reverse();
    return {
      competency,
      words: [
        change.since(before.level, last.level, change.named(before.cycle, before.former)),
        ...earlier.map(({ level, cycle, former }) => change.before(level, change.named(cycle, former))),
      ].join('; '),
    };
  });
}

/** Cycles from which on a rise is steady: of two, one may be a stroke of luck. */
const steadyFrom = 3;

/** The competencies whose level rose over three published cycles or more and never fell, a sentence each: a fact, and no forecast. */
export function steadyGrowth(office: Office, nip: string, today: string): readonly string[] {
  const rated = ratedCycles(
    office,
    nip,
    (person, { cycle }) => viewOf(person, 'employee', cycle, today).rating,
  );
  return paths(rated).flatMap(({ competency, steps, last }) => {
    const [first] = steps;
    const levels = steps.map(({ level }) => level);
    const rose = first !== undefined && last.level > first.level;
    const neverFell = levels.every((level, i) => level >= (levels[i - 1] ?? level));
    return rose && neverFell && steps.length >= steadyFrom
      ? [
          office.texts.projection.grew(
            competency,
            steps.map(({ level, cycle }) => ({ level, cycle })),
            new Set(steps.map(({ rater }) => rater)).size > 1,
          ),
        ]
      : [];
  });
}

/**
 * The change of each competency for the page that lies between a person and the supervisor, by code: of cycles that the same
 * supervisor has rated and HR has published, so that neither reads there what the table of visibility does not show them.
 */
export function trendBetween(office: Office, { nip, rater }: RatedPerson, today: string) {
  const rated = ratedCycles(
    office,
    nip,
    (person, { cycle }) =>
      cycle.id === office.cycle?.id ||
      (person.rater?.id === rater?.id && viewOf(person, 'employee', cycle, today).rating),
  );
  const { change } = office.texts.summary;
  return new Map(
    paths(rated).map(({ code, steps, before, last }) => [
      code,
      [
        change.briefly(before.level, last.level, before.cycle),
        ...(steps.length > 2 ? [change.levels(steps.map(({ level }) => level))] : []),
      ].join('; '),
    ]),
  );
}

/** Ratings of each unit below, at and above the standard, in every cycle: units by name, their cycles oldest first. */
export function unitStanding(office: Office) {
  const { unitChange } = office.texts.summary;
  const units = [
    ...new Set(standingsOf(office).flatMap(({ people }) => [...people.values()].map(({ unit }) => unit))),
  ];
  return units.sort().flatMap((unit) => {
    const rows = standingsOf(office).flatMap(({ cycle, people }) => {
      const rated = [...people.values()].filter((one) => one.unit === unit && one.supervisor !== undefined);
      const gaps = rated.flatMap(({ summary }) => summary.competencies.flatMap(({ gap }) => gap ?? []));
      const count = (of: (gap: number) => boolean) => gaps.filter(of).length;
      const [below, at, above] = [
        count((gap) => gap < 0),
        count((gap) => gap === 0),
        count((gap) => gap > 0),
      ];
      return rated.length === 0 ? [] : [{ unit, cycle: cycle.name, people: rated.length, below, at, above }];
    });
    return rows.map((row, index) => {
      const before = rows[index - 1];
      const reached = (one: typeof row) =>
        one.below + one.at + one.above === 0
          ? undefined
          : (100 * (one.at + one.above)) / (one.below + one.at + one.above);
      const [from, to] = [before && reached(before), reached(row)];
      return before === undefined || from === undefined || to === undefined
        ? row
        : { ...row, words: unitChange(Math.round(from), Math.round(to), before.cycle) };
    });
  });
}
