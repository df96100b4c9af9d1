// The NIP: eighteen digits that say when someone was born and appointed, as what, and of which sex. Always text.
import { type Day, dayOf } from './day';

/**
 * What a sound NIP says. PNS: birth date, month of appointment, sex, serial; PPPK: birth date, year of
 * appointment, the digit 2 and how often appointed, sex, serial (Perka BKN 22/2007 and 43/2007).
 */
export interface Nip {
  readonly nip: string;
  readonly employment: 'PNS' | 'PPPK';
  readonly birth: Day;
  /** Month 1-12; undefined for PPPK, whose number has none. */
  readonly start: { readonly year: number; readonly month: number | undefined };
  readonly sex: 'L' | 'P';
}

/**
 * Why a text is no NIP. `scientific`, `decimal` and `serial-000` are the marks of a NIP that became a number
 * on its way and lost digits for good.
 */
export type NipFault =
  | 'missing'
  | 'scientific'
  | 'decimal'
  | 'old'
  | 'digits'
  | 'length'
  | 'birth-date'
  | 'start-month'
  | 'sex'
  | 'serial-000';

export type NipReading =
  | { readonly ok: true; readonly value: Nip }
  | { readonly ok: false; readonly faults: readonly NipFault[]; readonly digits: string };

/**
 * The text without what surrounds or groups the digits: spaces, apostrophes, quotes, `=`, dots, hyphens, a
 * leading "NIP".
 */
export function cleanNip(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/^\s*(?:NIPPPK|NI PPPK|NIP)\b[\s.:]*/i, '')
    .replace(/[\s'"`´‘’“”=]+/gu, '');
}

const scientific = /^\+?\d+(?:[.,]\d+)?E\+?\d+$/i;
const decimal = /^\d+[.,]0+$/;

/** Earliest year of birth that a civil servant of today, or a pensioner of an old file, can have. */
const earliestBirth = 1900;

/**
 * Reads a NIP. Faults of structure are all named together; plausibility (age, future, other columns) is
 * judged elsewhere. `digits` is what was left after cleaning, never to be shown unless it has the length of a
 * NIP: it may be another number.
 */
export function readNip(text: string): NipReading {
  const raw = cleanNip(text);
  const fail = (...faults: readonly NipFault[]): NipReading => ({ ok: false, faults, digits: raw });
  if (raw === '' || /^[-–—.]+$/.test(raw)) return fail('missing');
  if (scientific.test(raw)) return fail('scientific');
  if (/^\d{17,}[.,]0{1,2}$/.test(raw) && decimal.test(raw)) return fail('decimal');
  const digits = raw.replace(/(\d)[.,\-_/·](?=\d)/g, '$1');
  if (!/^\d+$/.test(digits)) return fail('digits');
  if (digits.length === 9) return fail('old');
  if (digits.length !== 18) return { ok: false, faults: ['length'], digits };

  const number = (from: number, to: number) => Number(digits.slice(from, to));
  const birth = dayOf(number(0, 4), number(4, 6), number(6, 8));
  const code = number(12, 14);
  const isMonth = code >= 1 && code <= 12;
  const isContract = code >= 21 && code <= 29;
  const sex = digits[14] === '1' ? 'L' : digits[14] === '2' ? 'P' : undefined;
  const faults: NipFault[] = [];
  if (birth === undefined || birth.year < earliestBirth) faults.push('birth-date');
  if (!isMonth && !isContract) faults.push('start-month');
  if (sex === undefined) faults.push('sex');
  if (digits.endsWith('000')) faults.push('serial-000');
  if (faults.length > 0 || birth === undefined || sex === undefined) return { ok: false, faults, digits };
  return {
    ok: true,
    value: {
      nip: digits,
      employment: isContract ? 'PPPK' : 'PNS',
      birth,
      start: { year: number(8, 12), month: isMonth ? code : undefined },
      sex,
    },
  };
}

/** What is doubtful about a sound NIP: appointed after `today`, or at an age outside 16 to 60. */
export function doubtsOf(nip: Nip, today: Day): readonly ('start-future' | 'start-age')[] {
  const { birth, start } = nip;
  const future =
    start.year > today.year ||
    (start.year === today.year && start.month !== undefined && start.month > today.month);
  // Without a month the age is known to within a year: doubt only what no month would mend.
  const years = start.year - birth.year;
  const hadBirthday =
    start.month === undefined
      ? undefined
      : start.month > birth.month || (start.month === birth.month && birth.day === 1);
  const youngest = hadBirthday === true ? years : years - 1;
  const oldest = hadBirthday === false ? years - 1 : years;
  return [
    ...(future ? (['start-future'] as const) : []),
    ...(oldest < 16 || youngest > 60 ? (['start-age'] as const) : []),
  ];
}
