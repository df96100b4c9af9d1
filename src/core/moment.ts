// Moments as the workbook holds them: days since 30 December 1899 in the workbook's own time zone.

const epoch = Date.UTC(1899, 11, 30);

const day = 86_400_000;

/**
 * The serial number of a local moment 'yyyy-mm-dd hh:mm:ss' (seconds may be missing); undefined if it is none.
 * Reference: Sheets API, "Dates and times as serial numbers".
 * @example serialOf('1900-01-01 12:00:00') // => 2.5
 */
export function serialOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (Date.UTC(year, month - 1, date, hours, minutes, seconds) - epoch) / day;
}

/**
 * The local moment of a serial number, to the second.
 * @example momentOf(2.5) // => '1900-01-01 12:00:00'
 */
export function momentOf(serial: number): string {
  return new Date(epoch + Math.round(serial * 86_400) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * The ISO day of a local moment.
 * @example dayPart('2026-10-01 08:00:30') // => '2026-10-01'
 */
export const dayPart = (moment: string): string => moment.slice(0, 10);

/**
 * Whole minutes from one local moment to another.
 * @example minutesBetween('2026-10-01 08:00:30', '2026-10-01 09:00:00') // => 59
 */
export function minutesBetween(from: string, to: string): number {
  return Math.floor(((serialOf(to) ?? 0) - (serialOf(from) ?? 0)) * 1440 + 1e-6);
}
