// Days as a workbook file counts them, from 1900 or from 1904.

/**
 * The ISO day of a number, with its time of day where it has one; undefined where it is no day.
 * 1900 is taken for a leap year there: numbers below 60 are one day less, 60 is a day that never was.
 * @example dayOfSerial(45658, false) // => '2025-01-01'
 */
export function dayOfSerial(serial: number, since1904: boolean): string | undefined {
  if (serial < 0 || serial >= 2_958_466 || (!since1904 && Math.floor(serial) === 60)) return undefined;
  const days = since1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const minutes = Math.round(days * 1440);
  if (minutes < 1440) return undefined;
  const moment = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  return minutes % 1440 === 0 ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
}
