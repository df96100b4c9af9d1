// Counting days that somebody has, from the day after an event to the last one: by the calendar, or working days alone.
import { addDays } from './day';
import { dayPart, serialOf } from './moment';

/** Every day counts, or those on which offices work: Monday to Friday without holidays. */
export type DayCount = 'calendar' | 'working';

/** The calendar's day 0 was a Saturday. */
const isWeekend = (isoDay: string): boolean => (serialOf(isoDay) ?? 0) % 7 < 2;

export interface Counting {
  readonly count: DayCount;
  /** ISO days; of use where working days are counted. */
  readonly holidays: readonly string[];
}

/**
 * The last ISO day somebody has. The day of the event itself does not count, however early in it the event was.
 * @param from ISO day of the event, in the office's time zone
 * @example lastDayOf('2026-12-31', 3, { count: 'working', holidays: ['2027-01-01'] }) // => '2027-01-06'
 */
export function lastDayOf(from: string, days: number, { count, holidays }: Counting): string {
  if (count === 'calendar') return addDays(from, days);
  const free = new Set(holidays);
  let [day, left] = [from, days];
  while (left > 0) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !free.has(day)) left -= 1;
  }
  return day;
}

/**
 * Whether a local moment is in time: to the last second of the last day.
 * @example isInTime('2026-10-15 23:59:59', '2026-10-15') // => true
 */
export const isInTime = (moment: string, lastDay: string): boolean => dayPart(moment) <= lastDay;
