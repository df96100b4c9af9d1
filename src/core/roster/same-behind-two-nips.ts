// Recognises someone whose NIP was corrected: the new number is unknown, and somebody with the same name has vanished.
import { sameName, samePerson } from '../names';
import type { Employee } from './employee';

interface CorrectedNip {
  /** The person as known before, under the old NIP. */
  readonly person: Employee;
  /** Name and birth date agree, or name, post and unit; otherwise it is only to be asked. */
  readonly sure: boolean;
}

/**
 * Who of those that vanished is probably the same person; undefined if nobody is.
 * @param absent people known before whom the new file does not name
 */
export function sameBehindTwoNips(person: Employee, absent: readonly Employee[]): CorrectedNip | undefined {
  const agreeing = absent.flatMap((old) => {
    if (!samePerson(old.name, person.name)) return [];
    const birth = old.nip.slice(0, 8) === person.nip.slice(0, 8);
    const post = sameName(old.job, person.job);
    const sure = birth || (post && sameName(old.unit, person.unit));
    return sure || post ? [{ person: old, sure }] : [];
  });
  const [first, second] = [...agreeing].sort((one, other) => Number(other.sure) - Number(one.sure));
  return first === undefined ? undefined : { ...first, sure: first.sure && second?.sure !== true };
}
