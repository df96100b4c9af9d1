// Utilities.formatDate: dates written by a pattern of Java's SimpleDateFormat, in English words.

import { wallClock, zoneOffset } from '../platform/zone';
import { localeOf } from '../spreadsheet/value/locale';

// The names are the same wherever Google writes English.
const { months: MONTHS, days: DAYS } = localeOf('en_US');

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function offsetText(ms: number, zone: string, separator: string): string {
  const minutes = zoneOffset(ms, zone);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}

/**
 * Writes `date` as the calendar and clock of `zone` show it.
 * @param pattern e.g. 'yyyy-MM-dd HH:mm'; text between single quotes stands as it is
 * @throws Error for a letter the local host does not know
 */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const ms = date.getTime();
  const local = wallClock(ms, zone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const width = run.length;
    switch (run[0]) {
      case 'y':
        return width === 2 ? pad(local.getUTCFullYear() % 100, 2) : pad(local.getUTCFullYear(), width);
      case 'M': {
        const name = MONTHS[local.getUTCMonth()] ?? '';
        if (width >= 4) return name;
        return width === 3 ? name.slice(0, 3) : pad(local.getUTCMonth() + 1, width);
      }
      case 'd':
        return pad(local.getUTCDate(), width);
      case 'E': {
        const name = DAYS[local.getUTCDay()] ?? '';
        return width >= 4 ? name : name.slice(0, 3);
      }
      case 'u':
        return pad(local.getUTCDay() || 7, width);
      case 'H':
        return pad(local.getUTCHours(), width);
      case 'h':
        return pad(local.getUTCHours() % 12 || 12, width);
      case 'm':
        return pad(local.getUTCMinutes(), width);
      case 's':
        return pad(local.getUTCSeconds(), width);
      case 'S':
        return pad(local.getUTCMilliseconds(), width);
      case 'a':
        return local.getUTCHours() < 12 ? 'AM' : 'PM';
      case 'Z':
        return offsetText(ms, zone, '');
      case 'X':
        return zoneOffset(ms, zone) === 0
          ? 'Z'
          : offsetText(ms, zone, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : 6);
      case 'z':
        return `GMT${offsetText(ms, zone, ':')}`;
      default:
        throw new Error(`not in the local host: Utilities.formatDate with '${run}'`);
    }
  });
}
