// Moments as the workbook's cells and the office have them.
import { from } from './part';

/** Local moment 'yyyy-mm-dd hh:mm:ss' of a time in milliseconds since 1970. @param zone IANA name */
export const localMoment = (at: number, zone: string): string =>
  from('tools', () => Utilities.formatDate(new Date(at), zone, 'yyyy-MM-dd HH:mm:ss'));

/** The time on the clock of the script's zone, so many milliseconds from now: limits of a minute are over by then. */
export const clockIn = (ms: number): string =>
  Utilities.formatDate(new Date(Date.now() + ms), Session.getScriptTimeZone(), 'HH:mm');
