// Who decides on objections of a person: the supervisor's own superior of the cycle, or whom HR has named; never somebody in the own case.
import { outsideRater, type Rater, raterName } from '../cycle/cycle';
import { beginsName, samePerson } from '../names';
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

/**
 * Somebody of the roster by NIP, address or name, or a title of somebody without a NIP. Undefined for a NIP or an address that
 * nobody active has, and for a name that several have.
 */
export function deciderNamed(typed: string, { employees }: Office): Rater | undefined {
  const words = typed.trim();
  const digits = words.replace(/[\s.-]/g, '');
  const found = employees.filter(
    (person) =>
      person.active &&
      (person.nip === digits || person.email === words.toLowerCase() || samePerson(person.name, words)),
  );
  const [person, ...others] = found;
  if (person !== undefined) return others.length === 0 ? employeeRater(person) : undefined;
  return words === '' || /^\d+$/.test(digits) || words.includes('@') ? undefined : outsideRater(words);
}

/** Whether somebody is the person, or rates the person: by identity, behind the same address, or, without a NIP, by name. */
export function isPartyTo(one: Rater, { nip, name, rater }: RatedPerson, { employees }: Office): boolean {
  const address = employees.find((employee) => employee.nip === nip)?.email;
  const called = isOutside(one)
    ? [
        samePerson(one.name, name) || beginsName(name, one.name),
        rater !== undefined &&
          (samePerson(one.name, rater.name) || (!isOutside(rater) && beginsName(rater.name, one.name))),
      ]
    : [];
  return (
    one.id === nip ||
    one.id === rater?.id ||
    (one.email !== undefined && [address, rater?.email].includes(one.email)) ||
    called.includes(true)
  );
}

/**
 * Why HR may not name somebody to decide: a party; an officer of HR, who would decide what HR has arranged; or somebody who is
 * supervised by a party, directly or through others.
 */
export function unfitToDecide(
  one: Rater,
  person: RatedPerson,
  office: Office,
): 'own-case' | 'officer' | 'below' | undefined {
  if (isPartyTo(one, person, office)) return 'own-case';
  if (one.email !== undefined && office.settings.hr.includes(one.email)) return 'officer';
  const above = new Set<string>();
  for (let id = raterOf(office, one.id)?.id; id !== undefined && !above.has(id); id = raterOf(office, id)?.id)
    above.add(id);
  return above.has(person.nip) || above.has(person.rater?.id ?? '') ? 'below' : undefined;
}

/** Who rates somebody in the cycle as supervisor. */
const raterOf = (office: Office, nip: string | undefined): Rater | undefined =>
  ofCycle(office.assignments, office.cycle).find(
    ({ role, state, ratee }) => role === 'supervisor' && state === 'active' && ratee.nip === nip,
  )?.rater;

export function deciderOf(office: Office, person: RatedPerson): Decider {
  const named = ofCycle(office.objections, office.cycle)
    .filter(({ step, nip }) => step === 'named' && nip === person.nip)
    .pop();
  const email = office.employees.find(({ nip }) => nip === named?.by.id)?.email;
  const decider = named === undefined ? raterOf(office, person.rater?.id) : { ...named.by, email };
  if (decider === undefined) return { found: false, why: 'unknown' };
  return isPartyTo(decider, person, office)
    ? { found: false, why: 'own-case' }
    : { found: true, decider, named };
}
