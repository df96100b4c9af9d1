// How far a time zone is from UTC at a moment, and what its calendar and clock then show.

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Minutes ahead of UTC of a zone that Google writes as 'GMT+07:00'; undefined for one with a name. */
export function fixedOffset(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return sign === undefined ? undefined : Number(`${sign}1`) * (60 * Number(hours) + Number(minutes));
}

const offsets = new Map<string, number>();
const QUARTER_HOUR = 900_000;

/**
 * Minutes the zone is ahead of UTC at `ms`, e.g. 420 for Asia/Jakarta.
 * @throws RangeError for a zone that does not exist
 */
export function zoneOffset(ms: number, zone: string): number {
  if (!Number.isFinite(ms)) return 0;
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  // Offsets change only on quarter hours, so one look-up serves the whole quarter.
  const quarter = Math.floor(ms / QUARTER_HOUR) * QUARTER_HOUR;
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const parts: Record<string, number> = {};
    for (const { type, value } of formatOf(zone).formatToParts(quarter)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    offset = (Date.UTC(year, month - 1, day, hour, minute, second) - quarter) / 60_000;
    if (offsets.size > 10_000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/** A Date whose UTC fields are what the calendar and clock of `zone` show at `ms`. */
export const wallClock = (ms: number, zone: string): Date => new Date(ms + zoneOffset(ms, zone) * 60_000);
