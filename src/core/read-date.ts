// A day or a moment as people and exports write it.
import { type Day, dayOf, writeDay } from './day';
import { momentOf, serialOf } from './moment';

/** Names of the months, Indonesian and English, and shortenings that are no beginning of one. */
const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february', 'pebruari'],
  ['maret', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'ags', 'agt'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

/** 1-12, or undefined: a shortening has three letters at least. */
function monthOf(word: string): number | undefined {
  const at = monthNames.findIndex((names) => names.some((name) => name.startsWith(word.toLowerCase())));
  return at < 0 ? undefined : at + 1;
}

/**
 * Serial day numbers of spreadsheets from 1927, so that a bare year is not taken for one, to the end of 2199.
 */
const serials = { first: 10000, last: 109574 };

/** Civil date of a spreadsheet's serial day number (1 = 31 December 1899). */
function dayOfSerial(serial: number): Day {
  // Howard Hinnant's civil-from-days, counted from 0000-03-01.
  const days = serial - 25569 + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const timeBehind = /[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Whether a number is the serial number of a moment of these times, and no count or year. */
export const isSerial = (value: number): boolean => value >= serials.first && value <= serials.last;

/**
 * Reads a day in any form of `readDate` with the time of day behind it, or a serial number: the local moment
 * 'yyyy-mm-dd hh:mm:ss'. Undefined without a time of day and with the offset of a zone, which would be a guess.
 * @example readMoment('5/11/2026 16.30') // => '2026-11-05 16:30:00'
 */
export function readMoment(text: string): string | undefined {
  const [, hours = '', minutes = '', seconds = '00', zone] = timeBehind.exec(text.trim()) ?? [];
  if (hours === '') {
    const serial = /^\d{5,6}(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0;
    return isSerial(serial) ? momentOf(serial) : undefined;
  }
  const day = readDate(text);
  if (day === undefined || zone !== undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const moment = `${writeDay(day)} ${hours.padStart(2, '0')}:${minutes}:${seconds}`;
  return serialOf(moment) === undefined || Number(seconds) > 59 ? undefined : moment;
}

/**
 * Reads yyyy-mm-dd (also with a time behind it), dd-mm-yyyy, dd/mm/yyyy, dd.mm.yyyy, yyyymmdd, "5 Maret 1974"
 * and the serial number of a spreadsheet. The day stands before the month, as in Indonesia. Undefined for
 * anything else, for days that do not exist and for two-digit years, which would be a guess.
 */
export function readDate(text: string): Day | undefined {
  const written = text.trim().replace(timeBehind, '');
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? undefined;
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(written);
  if (dayFirst) return dayOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const named = /^(\d{1,2})[\s-]+(\p{L}{3,9})\.?[\s-]+(\d{4})$/u.exec(written);
  if (named) {
    const month = monthOf(named[2] ?? '');
    return month === undefined ? undefined : dayOf(Number(named[3]), month, Number(named[1]));
  }
  const serial = /^(\d{5,6})(?:[.,]\d+)?$/.exec(written);
  if (!serial) return undefined;
  const number = Number(serial[1]);
  return isSerial(number) ? dayOfSerial(number) : undefined;
}
