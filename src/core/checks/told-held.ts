// Which answers that are held may be told with their levels to an officer.
import { isOwnCase, type User } from '../office/access';
import { type Office, ofCycle } from '../office/office';
import type { QuarantinedAnswer, QuarantineReason } from '../response/answer';
import { codeOf } from '../response/take-in';
import { toldSheets } from './told-sheets';

/** Whose assignment the code names is not sure to be whom the answer is about. */
const aboutUnknown: readonly QuarantineReason[] = [
  'code-missing',
  'code-unknown',
  'wrong-form',
  'ratee-mismatch',
];

/**
 * A held answer is told as the user may see one of its kind that counts. One of which nobody knows whom it is about may be about
 * anybody: it is told only where it would be of everybody, so no self-rating, and to no officer who rates or is rated.
 * @param today ISO day
 */
export function toldHeld(office: Office, user: User, today: string): (answer: QuarantinedAnswer) => boolean {
  const told = toldSheets(office, user, true, today);
  const assignments = ofCycle(office.assignments, office.cycle);
  const byCode = new Map(assignments.map((one) => [one.code, one]));
  const takesPart = assignments.some((one) => isOwnCase(user, one, office));
  return (answer) => {
    const { role, reason, meantFor } = answer;
    const assignment = byCode.get(codeOf(answer));
    const isUnknown = meantFor === '' && aboutUnknown.includes(reason);
    if (assignment === undefined || isUnknown) return role !== 'self' && !takesPart;
    const { ratee, cycle, state } = assignment;
    const as = role === 'supervisor' && state === 'replaced' ? 'second' : role;
    return told({ role: as, ratee: ratee.nip, cycle });
  };
}
