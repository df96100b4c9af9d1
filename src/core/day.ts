// Days of the calendar: reading, checking and counting them.
import { dayPart, momentOf, serialOf } from './moment';

/**
 * Whole days from one ISO day to another; negative when the second is earlier.
 * @example daysBetween('2026-10-01', '2026-10-05') // => 4
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((serialOf(to) ?? 0) - (serialOf(from) ?? 0));
}

/**
 * The ISO day so many days later, or earlier.
 * @example addDays('2026-12-30', 3) // => '2027-01-02'
 */
export const addDays = (isoDay: string, days: number): string =>
  dayPart(momentOf((serialOf(isoDay) ?? 0) + days));

/**
 * Whether a text is an ISO day that the calendar has.
 * @example isDay('2026-02-31') // => false
 */
export const isDay = (text: string): boolean => {
  const serial = /^\d{4}-\d{2}-\d{2}$/.test(text) ? serialOf(text) : undefined;
  return serial !== undefined && dayPart(momentOf(serial)) === text;
};

/** A day of the calendar; month 1-12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in the month of a year of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day, or undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

/** Whether both are one day; no day is the same as another. */
export const sameDay = (one: Day | undefined, other: Day): boolean =>
  one?.year === other.year && one.month === other.month && one.day === other.day;

/** The day written yyyy-mm-dd by a program. Throws for anything else. */
export function isoDay(text: string): Day {
  const [year, month, day] = text.split('-').map(Number);
  const found = dayOf(year ?? 0, month ?? 0, day ?? 0);
  if (found === undefined) throw new Error(`not a day: ${text}`);
  return found;
}

/** The day as an ISO text. */
export const writeDay = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
