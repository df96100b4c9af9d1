// How a spreadsheet locale writes numbers and dates: the few locales the local host plays.
import { NotInLocalHost } from '../stored/refusal';

export interface Locale {
  readonly decimal: string;
  readonly group: string;
  /** Whether 03/04 is 3 April. */
  readonly dayFirst: boolean;
  readonly date: string;
  readonly time: string;
  readonly dateTime: string;
  readonly currency: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

// Names as in the Unicode CLDR for 'id' and 'en'. Assumption: time is written with colons in Sheets for id_ID too.
const ID: Locale = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  date: 'dd/mm/yyyy',
  time: 'h:mm:ss',
  dateTime: 'dd/mm/yyyy h:mm:ss',
  currency: '[$Rp]#,##0',
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  shortDays: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
};

const EN_US: Locale = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  date: 'm/d/yyyy',
  time: 'h:mm:ss am/pm',
  dateTime: 'm/d/yyyy h:mm:ss',
  currency: '"$"#,##0.00',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

const LOCALES: Readonly<Record<string, Locale>> = {
  id_ID: ID,
  in_ID: ID,
  en_US: EN_US,
  en_GB: { ...EN_US, dayFirst: true, date: 'dd/mm/yyyy', dateTime: 'dd/mm/yyyy hh:mm:ss' },
};

/** @throws NotInLocalHost for a locale that is not played. */
export function localeOf(name: string): Locale {
  const known = LOCALES[name];
  if (!known) throw new NotInLocalHost(`spreadsheet locale ${name}`);
  return known;
}

export const isKnownLocale = (name: string): boolean => Object.hasOwn(LOCALES, name);
