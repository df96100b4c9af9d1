// Which answer sheets may be told to whoever asks: in a pack of evidence, and in figures made of many.
import type { AnswerSheet } from '../bias/answer-sheet';
import { type User, viewerOf } from '../office/access';
import { currentPeople, type Office, ofCycle } from '../office/office';
import { type PersonView, viewOf } from '../summary/person-view';
import type { Part } from '../visibility/visibility';

const partOf: Readonly<Record<Exclude<AnswerSheet['role'], 'vignette'>, Part>> = {
  self: 'self',
  supervisor: 'rating',
  second: 'earlier',
  upper: 'rating',
};

/**
 * A sheet of the cycle under way is told as the user may see it on every screen; those of earlier cycles are. What a rater
 * answered in practice stays the rater's where people are named.
 * @param today ISO day
 */
export function toldSheets(
  office: Office,
  user: User,
  named: boolean,
  today: string,
): (sheet: AnswerSheet) => boolean {
  const { cycle } = office;
  const views = new Map<string, PersonView>();
  if (cycle !== undefined)
    for (const person of currentPeople(office)) {
      const viewer = viewerOf(user, person, office);
      if (viewer !== undefined) views.set(person.nip, viewOf(person, viewer, cycle, today));
    }
  return ({ role, ratee, cycle: of }) =>
    role === 'vignette' ? !named : of !== cycle?.id || views.get(ratee)?.[partOf[role]] === true;
}

/**
 * The office without the ratings of the user that the user may not see yet: figures of raters that are told to somebody in the own
 * case do not rest on them, or they could be worked out in an office of few raters.
 * @param today ISO day
 */
export function withoutOwnRating(office: Office, user: User, today: string): Office {
  const { cycle } = office;
  const own =
    cycle === undefined
      ? undefined
      : currentPeople(office).find(
          (person) =>
            viewerOf(user, person, office) === 'employee' && !viewOf(person, 'employee', cycle, today).rating,
        );
  if (cycle === undefined || own === undefined) return office;
  const ratings = new Set(
    ofCycle(office.assignments, cycle).flatMap(({ code, role, ratee }) =>
      role === 'supervisor' && ratee.nip === own.nip ? [code] : [],
    ),
  );
  const answers = office.answers.filter((answer) => answer.cycle !== cycle.id || !ratings.has(answer.code));
  return answers.length === office.answers.length ? office : { ...office, answers };
}
