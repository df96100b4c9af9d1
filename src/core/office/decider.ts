// Who decides on objections of a person: the supervisor's own superior of the cycle, or whom HR has named; never somebody in the own case.
import { outsideRater, type Rater, raterName } from '../cycle/cycle';
import type { ObjectionStep } from '../objection/objection';
import type { Employee } from '../roster/employee';
import { fullName } from '../roster/employee';
import type { RatedPerson } from '../summary/rated-people';
import { type Office, ofCycle } from './office';

/** Who decides; or nobody, as the supervisor's superior is not known, or would decide in the own case. */
export type Decider =
  | { readonly found: true; readonly decider: Rater; readonly named: ObjectionStep | undefined }
  | { readonly found: false; readonly why: 'unknown' | 'own-case' };

/** Whether somebody has no NIP: what such a person does is recorded by HR. */
export const isOutside = (rater: Rater): boolean => raterName(rater) !== rater.id;

const employeeRater = (person: Employee): Rater => ({
  id: person.nip,
  name: fullName(person),
  email: person.email,
});

/** Somebody of the roster by NIP, or a title of somebody without one. Undefined for a NIP that nobody active has. */
export function deciderNamed(typed: string, { employees }: Office): Rater | undefined {
  const words = typed.trim();
  const digits = words.replace(/[\s.-]/g, '');
  if (!/^\d+$/.test(digits)) return words === '' ? undefined : outsideRater(words);
  const person = employees.find(({ nip, active }) => active && nip === digits);
  return person && employeeRater(person);
}

/** Whether somebody is the person, or rates the person: by identity, or behind the same address. */
export function isPartyTo(one: Rater, { nip, rater }: RatedPerson, { employees }: Office): boolean {
  const address = employees.find((employee) => employee.nip === nip)?.email;
  return (
    one.id === nip ||
    one.id === rater?.id ||
    (one.email !== undefined && [address, rater?.email].includes(one.email))
  );
}

export function deciderOf(office: Office, person: RatedPerson): Decider {
  const named = ofCycle(office.objections, office.cycle)
    .filter(({ step, nip }) => step === 'named' && nip === person.nip)
    .pop();
  const email = office.employees.find(({ nip }) => nip === named?.by.id)?.email;
  const above = ofCycle(office.assignments, office.cycle).find(
    ({ role, state, ratee }) => role === 'supervisor' && state === 'active' && ratee.nip === person.rater?.id,
  )?.rater;
  const decider = named === undefined ? above : { ...named.by, email };
  if (decider === undefined) return { found: false, why: 'unknown' };
  return isPartyTo(decider, person, office)
    ? { found: false, why: 'own-case' }
    : { found: true, decider, named };
}
