// Moments as the workbook's cells and the office have them.

/** Local moment 'yyyy-mm-dd hh:mm:ss' of a time in milliseconds since 1970. @param zone IANA name */
export const localMoment = (at: number, zone: string): string =>
  Utilities.formatDate(new Date(at), zone, 'yyyy-MM-dd HH:mm:ss');
