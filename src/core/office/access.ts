// Who someone is to this office: HR, a supervisor of the cycle, an employee, or nobody.
import type { Rater } from '../cycle/cycle';
import { type Office, ofCycle } from './office';

export type UserRole = 'hr' | 'supervisor' | 'employee' | 'nobody';

export interface User {
  /** Lower case; '' if Google does not tell. */
  readonly email: string;
  readonly role: UserRole;
  /** The person of the cycle or roster behind the address; undefined for HR from outside. */
  readonly person: Rater | undefined;
}

/**
 * Recognises an address. The frozen assignments count first, so that a cycle's supervisors stay who they were when it
 * opened; the roster serves before the first cycle.
 */
export function recognise(email: string, office: Office): User {
  const address = email.toLowerCase();
  if (address === '') return { email: '', role: 'nobody', person: undefined };
  const assignments = ofCycle(office.assignments, office.cycle);
  const mine = assignments.filter(({ rater }) => rater.email === address);
  const employee = office.employees.find((person) => person.email === address && person.active);
  const person =
    mine[0]?.rater ??
    (employee === undefined ? undefined : { id: employee.nip, name: employee.name, email: employee.email });
  const role = office.settings.hr.includes(address)
    ? 'hr'
    : mine.some(({ role, state }) => role === 'supervisor' && state === 'active')
      ? 'supervisor'
      : person === undefined
        ? 'nobody'
        : 'employee';
  return { email: address, role, person };
}
