// Dates as Sheets stores them: days since 30 December 1899 in the workbook's own time zone.
import { fixedOffset } from '../../platform/zone';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Wall-clock parts of a moment; month 1-12, weekday 0 is Sunday. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Serial number of a wall-clock time; undefined when there is no such day or time. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | undefined {
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(time);
  const real =
    back.getUTCFullYear() === year &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    back.getUTCHours() === hour &&
    minute < 60 &&
    second < 60;
  return real ? (time - EPOCH) / DAY : undefined;
}

/** The wall-clock parts behind a serial number, rounded to the millisecond. */
export function partsOf(serial: number): DateParts {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

const zones = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the zone's clock is ahead of UTC at that instant. */
function offsetAt(instant: number, timeZone: string): number {
  const fixed = fixedOffset(timeZone);
  if (fixed !== undefined) return fixed * 60_000;
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zones.set(timeZone, zone);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of zone.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** Whether the zone is one that Google would take. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return offsetAt(0, timeZone) !== undefined;
  } catch {
    return false;
  }
}

/** Serial number that the workbook shows for an instant (milliseconds since 1970). */
export const serialAt = (instant: number, timeZone: string): number =>
  (instant + offsetAt(instant, timeZone) - EPOCH) / DAY;

/** The instant, in milliseconds since 1970, at which the zone's clock shows that serial number. */
export function instantOf(serial: number, timeZone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  // Twice, because the offset at the guess may lie on the other side of a change of clocks.
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}
