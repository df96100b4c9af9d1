// Who decides on objections of a person: the supervisor's own superior of the cycle; somebody HR names only where that one cannot; never somebody in the own case.
import { outsideRater, type Rater, raterName } from '../cycle/cycle';
import { beginsName, namesPerson, samePerson } from '../names';
import type { ObjectionStep } from '../objection/objection';
import { onceFor } from '../once-for';
import { isPost, samePost } from '../posts';
import type { Employee } from '../roster/employee';
import { fullName } from '../roster/employee';
import type { RatedPerson } from '../summary/rated-people';
import { type Office, ofCycle } from './office';

/** Why somebody may not decide: a party; an officer of HR whom HR has named; below a party; or not in service any more. */
export type Unfit = 'own-case' | 'officer' | 'below' | 'left';

/** Who decides; or nobody, as the supervisor's superior is not known, or whoever it is may not. */
export type Decider =
  | { readonly found: true; readonly decider: Rater; readonly named: ObjectionStep | undefined }
  | { readonly found: false; readonly why: Unfit | 'unknown' };

/** Whether somebody has no NIP: what such a person does is recorded by HR. */
export const isOutside = (rater: Rater): boolean => raterName(rater) !== rater.id;

const employeeRater = (person: Employee): Rater => ({
  id: person.nip,
  name: fullName(person),
  email: person.email,
});

/** Whom words mean: one, or why it cannot be told. */
export type Meant =
  | { readonly told: true; readonly rater: Rater }
  | { readonly told: false; readonly why: 'unknown' | 'several' };

/**
 * Somebody of the roster by NIP, address, name or post, however that is written; else the title of somebody without a NIP. Nobody
 * is told by a NIP or an address that nobody active has, nor by what is true of several.
 */
export function deciderNamed(typed: string, { employees, settings }: Office): Meant {
  const words = typed.trim();
  const digits = words.replace(/[\s.-]/g, '');
  const [active, gone] = [employees.filter((one) => one.active), employees.filter((one) => !one.active)];
  const isSaid = (person: Employee) =>
    person.nip === digits ||
    person.email === words.toLowerCase() ||
    namesPerson(words, person.name) ||
    isPost(words, person.job, [person.unit, settings.office]);
  const [person, ...others] = active.filter(isSaid);
  if (person !== undefined)
    return others.length === 0
      ? { told: true, rater: employeeRater(person) }
      : { told: false, why: 'several' };
  const nobody =
    words === '' ||
    /^\d+$/.test(digits) ||
    words.includes('@') ||
    gone.some(({ name }) => namesPerson(words, name));
  return nobody ? { told: false, why: 'unknown' } : { told: true, rater: outsideRater(words) };
}

const employeeOf = onceFor(
  (employees: readonly Employee[]) => new Map(employees.map((one) => [one.nip, one])),
);

/** Whether somebody is the person, or rates the person: by identity, behind the same address, or, without a NIP, by name or title. */
export function isPartyTo(one: Rater, { nip, name, rater }: RatedPerson, { employees }: Office): boolean {
  const address = employeeOf(employees).get(nip)?.email;
  const isCalled = (other: string) =>
    samePerson(one.name, other) || beginsName(other, one.name) || namesPerson(one.name, other);
  return (
    one.id === nip ||
    one.id === rater?.id ||
    (one.email !== undefined && [address, rater?.email].includes(one.email)) ||
    (isOutside(one) &&
      (isCalled(name) ||
        (rater !== undefined && (isOutside(rater) ? samePost(one.name, rater.name) : isCalled(rater.name)))))
  );
}

/** Why somebody may not decide on a person's objections. @param named by HR, not by the lists */
function unfitToDecide(one: Rater, person: RatedPerson, office: Office, named: boolean): Unfit | undefined {
  if (isPartyTo(one, person, office)) return 'own-case';
  // HR would decide what HR has arranged.
  if (named && one.email !== undefined && office.settings.hr.includes(one.email)) return 'officer';
  const above = new Set<string>();
  for (let id = raterOf(office, one.id)?.id; id !== undefined && !above.has(id); id = raterOf(office, id)?.id)
    above.add(id);
  if (above.has(person.nip) || above.has(person.rater?.id ?? '')) return 'below';
  const left = !isOutside(one) && employeeOf(office.employees).get(one.id)?.active !== true;
  return left ? 'left' : undefined;
}

const supervisors = onceFor((assignments: Office['assignments']) => {
  const active = assignments.filter(({ role, state }) => role === 'supervisor' && state === 'active');
  return new Map(active.map(({ cycle, ratee, rater }) => [`${cycle}|${ratee.nip}`, rater]));
});

/** Who rates somebody in the cycle as supervisor. */
const raterOf = ({ assignments, cycle }: Office, nip: string | undefined): Rater | undefined =>
  supervisors(assignments).get(`${cycle?.id}|${nip}`);

/** The supervisor's own superior, whom the lists of the cycle have. */
export const lawfulSuperior = (office: Office, person: RatedPerson): Rater | undefined =>
  raterOf(office, person.rater?.id);

/** As the lists have it, whatever HR has named. */
function lawfulDecider(office: Office, person: RatedPerson): Decider {
  const superior = lawfulSuperior(office, person);
  if (superior === undefined) return { found: false, why: 'unknown' };
  const why = unfitToDecide(superior, person, office, false);
  return why === undefined ? { found: true, decider: superior, named: undefined } : { found: false, why };
}

/**
 * Why HR may not name somebody to decide: as one may not at all; or as the supervisor's superior is there, and nobody else decides.
 * @returns undefined where HR may
 */
export function unfitToBeNamed(
  one: Rater,
  person: RatedPerson,
  office: Office,
): { readonly why: Unfit } | { readonly why: 'lawful'; readonly decider: Rater } | undefined {
  const lawful = lawfulDecider(office, person);
  if (lawful.found && lawful.decider.id === one.id) return undefined;
  const why = unfitToDecide(one, person, office, true);
  if (why !== undefined) return { why };
  return lawful.found ? { why: 'lawful', decider: lawful.decider } : undefined;
}

/**
 * Whom HR may name where the supervisor's superior does not decide: the nearest above the supervisor who may, as the lists of the
 * cycle have it, and the roster where they say nothing; undefined if there is none.
 */
export function proposedDecider(office: Office, person: RatedPerson): Rater | undefined {
  const seen = new Set<string>();
  let above = superiorOf(office, person.rater?.id);
  while (above !== undefined && !seen.has(above.id)) {
    if (unfitToBeNamed(above, person, office) === undefined) return above;
    seen.add(above.id);
    above = superiorOf(office, above.id);
  }
  return undefined;
}

function superiorOf(office: Office, id: string | undefined): Rater | undefined {
  const employees = employeeOf(office.employees);
  const link = id === undefined ? undefined : employees.get(id)?.supervisor;
  const linked = link?.kind === 'nip' ? employees.get(link.nip) : undefined;
  return (
    raterOf(office, id) ??
    (link?.kind === 'outside' ? outsideRater(link.title) : linked && employeeRater(linked))
  );
}

/** What HR has named for a person in the cycle in force, oldest first. */
export const namedFor = (office: Office, nip: string): readonly ObjectionStep[] =>
  ofCycle(office.objections, office.cycle).filter((one) => one.step === 'named' && one.nip === nip);

export function deciderOf(office: Office, person: RatedPerson): Decider {
  const [named] = namedFor(office, person.nip).slice(-1);
  const superior = lawfulSuperior(office, person);
  // Back to whom the lists have.
  if (named === undefined || named.by.id === superior?.id) return lawfulDecider(office, person);
  const decider = { ...named.by, email: employeeOf(office.employees).get(named.by.id)?.email };
  const why = unfitToDecide(decider, person, office, true);
  return why === undefined ? { found: true, decider, named } : { found: false, why };
}
