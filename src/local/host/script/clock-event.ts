// What a clock trigger is told: the time it fired, split into the fields Google documents.
import { wallClock } from '../platform/zone';

const DAY = 86_400_000;

/** Number of the ISO 8601 week (1 to 53) that the date's UTC fields fall in. */
function weekOfYear(local: Date): number {
  const thursday = new Date(local.getTime());
  thursday.setUTCDate(local.getUTCDate() + 4 - (local.getUTCDay() || 7));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY + 1) / 7);
}

/** The fields of a time-driven event (guides/triggers/events), without authMode and triggerUid. */
export function clockEvent(now: Date, timezone: string): Record<string, unknown> {
  const local = wallClock(now.getTime(), timezone);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    'day-of-month': local.getUTCDate(),
    'day-of-week': local.getUTCDay() || 7,
    'week-of-year': weekOfYear(local),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    timezone,
  };
}
