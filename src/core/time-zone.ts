// The three time zones of Indonesia: what a day is, and whether a deadline has passed, is counted in one of them.

/** The short name of a zone an office lies in, by its IANA name. */
const words: Readonly<Record<string, OfficeZone>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
};

export type OfficeZone = 'WIB' | 'WITA' | 'WIT';

/** From west to east. */
export const officeZones: readonly OfficeZone[] = ['WIB', 'WITA', 'WIT'];

/** The IANA name to set for each. */
export const zoneNames: Readonly<Record<OfficeZone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** @returns undefined outside Indonesia @example officeZone('Asia/Makassar') // => 'WITA' */
export const officeZone = (timeZone: string): OfficeZone | undefined => words[timeZone];
