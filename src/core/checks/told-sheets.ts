// Which answer sheets may be told to whoever asks: in a pack of evidence, and in figures made of many.
import type { AnswerSheet } from '../bias/answer-sheet';
import { type User, viewerOf } from '../office/access';
import { type Office, ofCycle } from '../office/office';
import { standingsOf } from '../office/standings';
import { type PersonView, viewOf } from '../summary/person-view';
import type { Part } from '../visibility/visibility';

/** All of them must be open: a second sheet is a supervisor's who was replaced, or a second rater's. */
const partsOf: Readonly<Record<Exclude<AnswerSheet['role'], 'vignette'>, readonly Part[]>> = {
  self: ['self'],
  supervisor: ['rating'],
  second: ['earlier', 'second'],
  upper: ['second'],
};

/**
 * A sheet is told as the user may see it on every screen of its cycle. What a rater answered in practice stays the rater's where
 * people are named.
 * @param today ISO day
 */
export function toldSheets(
  office: Office,
  user: User,
  named: boolean,
  today: string,
): (sheet: Pick<AnswerSheet, 'role' | 'ratee' | 'cycle'>) => boolean {
  const views = new Map<string, PersonView>();
  for (const { then, cycle, people } of standingsOf(office))
    for (const person of people.values()) {
      const viewer = viewerOf(user, person, then);
      if (viewer !== undefined) views.set(`${cycle.id}|${person.nip}`, viewOf(person, viewer, cycle, today));
    }
  return ({ role, ratee, cycle }) => {
    if (role === 'vignette') return !named;
    const view = views.get(`${cycle}|${ratee}`);
    return view !== undefined && partsOf[role].every((part) => view[part]);
  };
}

/**
 * The office without the ratings of the user, of any cycle, that the user may not see: figures of raters and units that are told to
 * somebody in the own case do not rest on them, or they could be worked out where there are few.
 * @param today ISO day
 */
export function withoutOwnRating(office: Office, user: User, today: string): Office {
  const hidden = new Set(
    standingsOf(office).flatMap(({ then, cycle, people }) => {
      const own = [...people.values()].find(
        (person) =>
          viewerOf(user, person, then) === 'employee' && !viewOf(person, 'employee', cycle, today).rating,
      );
      return ofCycle(office.assignments, cycle).flatMap(({ code, role, ratee }) =>
        role !== 'self' && ratee.nip === own?.nip ? [`${cycle.id}|${code}`] : [],
      );
    }),
  );
  const answers = office.answers.filter(({ cycle, code }) => !hidden.has(`${cycle}|${code}`));
  return answers.length === office.answers.length ? office : { ...office, answers };
}
