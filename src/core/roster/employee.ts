// A civil servant as the roster holds him or her, and the link to the one who rates.
import type { Carried } from './roster-columns';

/** The direct supervisor: someone of the roster, or someone without a NIP such as the mayor. */
export type SupervisorLink =
  | { readonly kind: 'nip'; readonly nip: string }
  | { readonly kind: 'outside'; readonly title: string };

/** One row of the Pegawai tab: titles, grade and whatever else is carried over, and what is judged first. */
export interface Employee extends Carried {
  /** 18 digits, always text. */
  readonly nip: string;
  /** Without titles, as the source has it. */
  readonly name: string;
  /** Official address, lower case; undefined if there is none. */
  readonly email: string | undefined;
  readonly job: string;
  /** Kind of job as a key of the default standards; undefined if it could not be told. */
  readonly jobKind: string | undefined;
  /** 'PNS', 'PPPK' or what the source says. */
  readonly employment: string;
  readonly unit: string;
  readonly supervisor: SupervisorLink | undefined;
  readonly active: boolean;
}

/** Name with its titles, as it is written on paper: 'Dr. Siti Aminah, S.E., M.M.' */
export function fullName(person: Pick<Employee, 'name' | 'titleBefore' | 'titleAfter'>): string {
  const front = [person.titleBefore, person.name].filter((part) => part !== '').join(' ');
  return person.titleAfter === '' ? front : `${front}, ${person.titleAfter}`;
}
