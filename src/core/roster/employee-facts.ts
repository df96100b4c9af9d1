// What the NIP tells about a person, for the comparison of groups. For HR's eyes only.

import { isoDay } from '../day';
import { readNip } from '../nip';

type AgeBand = '<30' | '30-39' | '40-49' | '50+';

interface EmployeeFacts {
  readonly birthYear: number;
  readonly ageBand: AgeBand;
  readonly sex: 'L' | 'P';
  readonly employment: 'PNS' | 'PPPK';
}

/**
 * Year of birth, age band on a day, sex and kind of employment as the NIP has them.
 * @param on the day for which the age counts, yyyy-mm-dd
 * @returns undefined if the NIP is not sound
 */
export function employeeFacts(nip: string, on: string): EmployeeFacts | undefined {
  const reading = readNip(nip);
  if (!reading.ok) return undefined;
  const { birth, sex, employment } = reading.value;
  const today = isoDay(on);
  const hadBirthday = today.month > birth.month || (today.month === birth.month && today.day >= birth.day);
  const age = today.year - birth.year - (hadBirthday ? 0 : 1);
  const ageBand = age < 30 ? '<30' : age < 40 ? '30-39' : age < 50 ? '40-49' : '50+';
  return { birthYear: birth.year, ageBand, sex, employment };
}
