// Which answer sheets a pack of evidence may hold, for whoever asks for it.
import type { AnswerSheet } from '../bias/answer-sheet';
import { type User, viewerOf } from '../office/access';
import { currentPeople, type Office } from '../office/office';
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
