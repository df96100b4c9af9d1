// Days, moments and numbers as a reader of the chosen language writes them.
import type { Language } from '../src/core/language';

const locale = (language: Language) => (language === 'id' ? 'id-ID' : 'en-GB');

const dayFormats = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
} as const;

/**
 * An ISO day in words: "17 November 2025", or "17 Nov" where the year is plain. Anything else is shown as it came.
 * @example formatDay('2025-11-17', 'en') // => '17 November 2025'
 */
export function formatDay(day: string, language: Language, format: keyof typeof dayFormats = 'long'): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(locale(language), { ...dayFormats[format], timeZone: 'UTC' }).format(time);
}

/** The month of an ISO day: "November 2025". */
export const formatMonth = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

/** A moment (ISO with time) in the reader's own time zone; an ISO day stays a day. */
export function formatMoment(moment: string, language: Language): string {
  if (/^\d{4}-\d\d-\d\d$/.test(moment)) return formatDay(moment, language);
  // Server moments in the workbook's time zone come with a blank, which not every browser reads.
  const time = Date.parse(moment.replace(' ', 'T'));
  if (Number.isNaN(time)) return moment;
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** A number with the decimal sign of the language, e.g. 87.5 as "87,5"; the minus is a true minus. */
export const formatNumber = (value: number, language: Language, decimals = 1): string =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: decimals })
    .format(value)
    .replace('-', '−');
