// Days and moments of the reader's own time zone, and numbers, as the chosen language writes them.
import { isDay } from '../src/core/day';
import { formatIn } from '../src/core/format';
import type { Language } from '../src/core/language';

const two = (n: number) => String(n).padStart(2, '0');

/** The ISO day of a moment where the reader is. */
export const localDay = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** A moment (ISO with time) in the reader's own time zone, for lists; an ISO day stays a day. */
export function formatMoment(moment: string, language: Language): string {
  const { shortDay, time } = formatIn[language];
  if (isDay(moment)) return shortDay(moment);
  // Server moments in the workbook's time zone come with a blank, which not every browser reads.
  const at = new Date(moment.replace(' ', 'T'));
  if (Number.isNaN(at.getTime())) return moment;
  return `${shortDay(localDay(at))}, ${time(`${two(at.getHours())}:${two(at.getMinutes())}`)}`;
}
