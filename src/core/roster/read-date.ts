// A day as people and exports write it.
import { type Day, dayOf } from '../day';

const monthNames: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

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

/**
 * Reads yyyy-mm-dd (also with a time behind it), dd-mm-yyyy, dd/mm/yyyy, dd.mm.yyyy, yyyymmdd, "5 Maret 1974"
 * and the serial number of a spreadsheet. The day stands before the month, as in Indonesia. Undefined for
 * anything else, for days that do not exist and for two-digit years, which would be a guess.
 */
export function readDate(text: string): Day | undefined {
  const written = text
    .trim()
    .replace(/[T ]\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i, '');
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? undefined;
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(written);
  if (dayFirst) return dayOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const named = /^(\d{1,2})[\s-]+(\p{L}{3,9})\.?[\s-]+(\d{4})$/u.exec(written);
  if (named) {
    const month = monthNames[(named[2] ?? '').slice(0, 3).toLowerCase()];
    return month === undefined ? undefined : dayOf(Number(named[3]), month, Number(named[1]));
  }
  const serial = /^(\d{5,6})(?:[.,]\d+)?$/.exec(written);
  if (!serial) return undefined;
  const number = Number(serial[1]);
  return number >= serials.first && number <= serials.last ? dayOfSerial(number) : undefined;
}
