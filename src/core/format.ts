// Days as people write them.
import type { Language } from './language';

const months: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * An ISO day in words; anything else stays what it is.
 * @example longDay('2026-10-31', 'id') // => '31 Oktober 2026'
 */
export function longDay(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[language][Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}
