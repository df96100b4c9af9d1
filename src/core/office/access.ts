// Who someone is to this office: HR, a supervisor of the cycle, an employee, or nobody.
import type { Assignment, Rater } from '../cycle/cycle';
import type { Viewer } from '../visibility/visibility';
import { type Office, ofCycle } from './office';

export type UserRole = 'hr' | 'supervisor' | 'employee' | 'nobody';

/** For whom pages of the panel are made: HR, or supervisors and employees. */
export type Reader = 'hr' | 'staff';

/** HR's pages besides the first: what is done before and after a cycle, lists to take in, paper and files, answers on paper, what the answers tell, papers of the agency. */
const hrPages = ['upkeep', 'lists', 'paper', 'entry', 'review', 'agency'] as const;

/** Pages that everybody has. */
const sharedPages = ['notes', 'career'] as const;

export type SharedPage = (typeof sharedPages)[number];

/** The pages besides each reader's first. */
export const furtherPages = [...hrPages, ...sharedPages] as const;

export type FurtherPage = (typeof furtherPages)[number];

/** The pages of the panel. */
export type PageName = Reader | FurtherPage;

export interface User {
  /** Lower case; '' if Google does not tell. */
  readonly email: string;
  readonly role: UserRole;
  /** The person of the cycle or roster behind the address; undefined for HR from outside. */
  readonly person: Rater | undefined;
  /** How the visitor is known: Google told the address, or a one-time code was typed. */
  readonly knownBy: 'address' | 'code' | undefined;
  /** The address is that of several people: nobody can tell who looks, so nobody is shown what is one person's. */
  readonly shared: boolean;
}

const nobody: User = { email: '', role: 'nobody', person: undefined, knownBy: undefined, shared: false };

/** Whether there is an office: anything at all that people or the add-on have put into its tabs. */
export const isFounded = ({ settings, employees, cycles, assignments, answers }: Office): boolean =>
  settings.office !== '' ||
  [settings.hr, employees, cycles, assignments, answers].some((entries) => entries.length > 0);

/**
 * Recognises an address. The frozen assignments count first, so that a cycle's supervisors stay who they were when it
 * opened; the roster serves before the first cycle. Of an address that several people share nobody is recognised.
 */
export function recognise(email: string, office: Office): User {
  const address = email.toLowerCase();
  if (address === '') return nobody;
  const assignments = ofCycle(office.assignments, office.cycle);
  const mine = assignments.filter(({ rater }) => rater.email === address);
  const employees = office.employees.filter((person) => person.email === address && person.active);
  const shared = new Set([...mine.map(({ rater }) => rater.id), ...employees.map(({ nip }) => nip)]).size > 1;
  const [employee] = employees;
  const person = shared
    ? undefined
    : (mine[0]?.rater ??
      (employee === undefined
        ? undefined
        : { id: employee.nip, name: employee.name, email: employee.email }));
  const role = office.settings.hr.includes(address)
    ? 'hr'
    : person === undefined
      ? 'nobody'
      : mine.some(({ role, state }) => role === 'supervisor' && state === 'active')
        ? 'supervisor'
        : 'employee';
  return { email: address, role, person, knownBy: 'address', shared };
}

/**
 * Recognises a person who has signed in with a one-time code. Such a person is a supervisor or an employee, never HR: HR
 * is known by the address of the account alone.
 * @param id as assignments know raters: NIP, or the title of a rater without one
 */
export function recognisePerson(id: string, office: Office): User {
  const mine = ofCycle(office.assignments, office.cycle).filter(({ rater }) => rater.id === id);
  const employee = office.employees.find(({ nip, active }) => nip === id && active);
  const person =
    mine[0]?.rater ??
    (employee === undefined ? undefined : { id, name: employee.name, email: employee.email });
  if (person === undefined) return nobody;
  const leads = mine.some(({ role, state }) => role === 'supervisor' && state === 'active');
  return {
    email: person.email ?? '',
    role: leads ? 'supervisor' : 'employee',
    person,
    knownBy: 'code',
    shared: false,
  };
}

/**
 * Who may sign in as what was typed: an address or a NIP. An address that several people share names nobody, and no code is
 * mailed to it: whoever reads it could be any of them. HR hands theirs over.
 * @returns the id of the rater or employee and the address a code may be mailed to
 */
export function findVisitor(
  typed: string,
  office: Office,
): { readonly id: string; readonly email: string | undefined } | undefined {
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  if (wanted === '') return undefined;
  const raters = ofCycle(office.assignments, office.cycle).map(({ rater }) => rater);
  const people = [
    ...raters,
    ...office.employees.filter(({ active }) => active).map(({ nip, email }) => ({ id: nip, email })),
  ];
  const nip = wanted.replace(/\s/g, '');
  const found = new Map(
    people
      .filter(({ id, email }) => id === nip || (email !== undefined && email.toLowerCase() === wanted))
      .map(({ id, email }) => [id, email?.toLowerCase()] as const),
  );
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) return undefined;
  const [id, email] = first;
  const sharers = people.filter((one) => email !== undefined && one.email?.toLowerCase() === email);
  return { id, email: sharers.some((one) => one.id !== id) ? undefined : email };
}

/**
 * Whether an answer is the user's own case, in which nobody decides: the user rates or is rated, or somebody behind the
 * same address does.
 */
export const isOwnCase = (
  { email, person }: User,
  { rater, ratee }: Pick<Assignment, 'rater' | 'ratee'>,
  { employees }: Pick<Office, 'employees'>,
): boolean =>
  [rater.id, ratee.nip].includes(person?.id ?? '') ||
  [rater.email, employees.find(({ nip }) => nip === ratee.nip)?.email].includes(email);

/**
 * As what a user looks at a person: an officer of HR who is or rates the person looks as that, also behind an address that
 * several share. Undefined for whoever has no business with the person.
 */
export function viewerOf(
  { email, person, role }: User,
  {
    nip,
    rater,
    seconds = [],
  }: {
    readonly nip: string;
    readonly rater: Rater | undefined;
    readonly seconds?: readonly { readonly rater: Rater }[];
  },
  { employees }: Pick<Office, 'employees'>,
): Viewer | undefined {
  const isUser = (id: string | undefined, address: string | undefined) =>
    (id !== undefined && id === person?.id) || (role === 'hr' && address !== undefined && address === email);
  if (isUser(nip, employees.find((one) => one.nip === nip)?.email)) return 'employee';
  if (isUser(rater?.id, rater?.email)) return 'supervisor';
  if (role === 'hr' && seconds.some((one) => isUser(one.rater.id, one.rater.email))) return 'second';
  return role === 'hr' ? 'hr' : undefined;
}

/** Whose pages suit a user: whoever may found the office sets it up on HR's. */
export const readerOf = ({ user, founding }: { readonly user: User; readonly founding: boolean }): Reader =>
  user.role === 'hr' || founding ? 'hr' : 'staff';

/** The page for a reader: the one asked for, if it is the reader's. */
export const pageFor = (reader: Reader, wanted: PageName = reader): PageName =>
  sharedPages.some((page) => page === wanted) || (reader === 'hr' && hrPages.some((page) => page === wanted))
    ? wanted
    : reader;
