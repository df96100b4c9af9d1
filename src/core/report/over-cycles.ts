// What changed from cycle to cycle: the levels of a person, and how the ratings of each unit stand against the standard.
import type { Cycle } from '../cycle/cycle';
import { type User, viewerOf } from '../office/access';
import { asOf } from '../office/freeze';
import { competenciesOf, currentPeople, type Office } from '../office/office';
import { viewOf } from '../summary/person-view';

/** The office as it stood in each of its cycles, oldest first. */
const cyclesOf = (office: Office): readonly { readonly then: Office; readonly cycle: Cycle }[] =>
  office.cycles.flatMap((cycle) => {
    const then = cycle.id === office.cycle?.id ? office : asOf(office, cycle.id);
    return then === undefined ? [] : [{ then, cycle }];
  });

/**
 * The supervisor's levels of a person in the two latest cycles whose rating the user may see, competency by competency, with
 * the change in words. Names are those of the later one; nothing without two such cycles.
 */
export function personTrend(office: Office, nip: string, user: User, today: string) {
  const seen = cyclesOf(office).flatMap(({ then, cycle }) => {
    const person = currentPeople(then).find((one) => one.nip === nip);
    const viewer = person && viewerOf(user, person, then);
    return person?.supervisor && viewer && viewOf(person, viewer, cycle, today).rating
      ? [{ then, cycle, levels: person.supervisor.levels }]
      : [];
  });
  const [before, now] = seen.slice(-2);
  if (before === undefined || now === undefined) return [];
  const former = new Map(competenciesOf(before.then, before.cycle).map(({ code, name }) => [code, name]));
  const { change } = office.texts.summary;
  return competenciesOf(now.then, now.cycle).flatMap(({ code, name }) => {
    const [from, to] = [before.levels[code], now.levels[code]];
    const called = former.get(code);
    return from === undefined || to === undefined
      ? []
      : [
          {
            competency: name,
            words: change(from, to, before.cycle.name, called === name ? undefined : called),
          },
        ];
  });
}

/** Ratings of each unit below, at and above the standard, in every cycle: units by name, their cycles oldest first. */
export function unitStanding(office: Office) {
  const rows = new Map<
    string,
    { unit: string; cycle: string; people: number; below: number; at: number; above: number }
  >();
  for (const { then, cycle } of cyclesOf(office))
    for (const { unit, supervisor, summary } of currentPeople(then)) {
      if (supervisor === undefined) continue;
      const key = `${unit}|${cycle.id}`;
      const row = rows.get(key) ?? { unit, cycle: cycle.name, people: 0, below: 0, at: 0, above: 0 };
      rows.set(key, row);
      row.people += 1;
      for (const { gap } of summary.competencies)
        if (gap !== undefined) row[gap < 0 ? 'below' : gap === 0 ? 'at' : 'above'] += 1;
    }
  return [...rows.values()].sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
}
