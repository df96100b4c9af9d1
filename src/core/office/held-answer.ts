// Whom an answer that is held may be meant for, and whose case it is.
import { type Assignment, ratedCodes } from '../cycle/cycle';
import { samePerson } from '../names';
import type { QuarantinedAnswer } from '../response/answer';
import { assignable, codeOf } from '../response/take-in';
import { isOwnCase, recognise, type User } from './access';
import { type Office, ofCycle } from './office';

/** The assignment it belongs to; undefined while nobody knows. */
export const assignmentOf = (
  { assignments }: Office,
  answer: Pick<QuarantinedAnswer, 'code' | 'meantFor'>,
): Assignment | undefined => assignments.find(({ code }) => code === codeOf(answer));

/**
 * The assignments of the cycle in force that HR may assign it to: the sender's own, known by the address, of the same role, and
 * asked about all that it says. None where nobody, or more than one person, is behind the address.
 */
export function meantFor(office: Office, answer: QuarantinedAnswer): readonly Assignment[] {
  const { cycle } = office;
  const { person } = recognise(answer.email, office);
  if (cycle === undefined || person === undefined || !assignable(answer)) return [];
  const said = [...Object.keys(answer.levels), ...Object.keys(answer.examples)];
  return ofCycle(office.assignments, cycle).filter(
    ({ role, rater, technical }) =>
      role === answer.role &&
      rater.id === person.id &&
      said.every((code) => ratedCodes(cycle, technical).includes(code)),
  );
}

/**
 * Whether it is the user's own case. One of which nobody knows yet whom it is about is so, too, where the user sent it, and where
 * it may be about the user: by the name in it, or, where that tells nobody, because the sender rates the user.
 */
export function isOwnHeld(user: User, answer: QuarantinedAnswer, office: Office): boolean {
  const assignment = assignmentOf(office, answer);
  if (assignment !== undefined) return isOwnCase(user, assignment, office);
  const may = meantFor(office, answer);
  const named = may.filter(({ ratee }) => samePerson(answer.ratee, ratee.name));
  return (
    (answer.email !== '' && answer.email === user.email) ||
    (user.person !== undefined && samePerson(answer.ratee, user.person.name)) ||
    (named.length > 0 ? named : may).some((one) => isOwnCase(user, one, office))
  );
}
