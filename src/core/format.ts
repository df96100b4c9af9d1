// Days, figures and runs of rows as people write them in each language.
import type { Language } from './language';

/** How one language writes. Days are ISO days; what is no ISO day stays what it is. */
interface Format {
  /** '31 Oktober 2026' */
  readonly longDay: (day: string) => string;
  /** '31 Okt 2026', for lists. */
  readonly shortDay: (day: string) => string;
  /** The month of a day: 'Oktober 2026'. */
  readonly month: (day: string) => string;
  /** '14.30', from '14:30' with or without seconds. */
  readonly time: (time: string) => string;
  /** '31 Oktober 2026 pukul 14.30', from '2026-10-31 14:30:00'; a day alone stays a day. */
  readonly moment: (moment: string) => string;
  /** With its sign where it is below zero even after rounding: '−0,5'. */
  readonly decimal: (value: number, digits: number) => string;
  /** With no more decimals than there are, thousands apart: '87,5', '1.250'. */
  readonly number: (value: number, most: number) => string;
  /** From a value in percent: '87,5%'. */
  readonly percent: (value: number, digits: number) => string;
  /** A share of one in whole percent: 0.875 is '88%'. */
  readonly share: (value: number) => string;
  /** Thousands apart: '1.250'. */
  readonly count: (n: number) => string;
  /** 'a', 'a dan b', 'a, b, dan c'. */
  readonly list: (items: readonly string[]) => string;
}

const formatOf = (
  monthNames: string,
  point: string,
  group: string,
  clock: string,
  at: string,
  and: string,
): Format => {
  const months = monthNames.split(' ');
  const written = (day: string, parts: (month: string, year: string, date: number) => string) => {
    const [, year = '', month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
    const name = months[Number(month) - 1];
    return name === undefined ? day : parts(name, year, Number(date));
  };
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, group);
  const decimal = (value: number, digits: number) => {
    const size = Math.abs(value).toFixed(digits);
    return `${value < 0 && Number(size) !== 0 ? '−' : ''}${size.replace('.', point)}`;
  };
  const longDay = (day: string) => written(day, (month, year, date) => `${date} ${month} ${year}`);
  const time = (given: string) => given.slice(0, 5).replace(':', clock);
  return {
    longDay,
    shortDay: (day) => written(day, (month, year, date) => `${date} ${month.slice(0, 3)} ${year}`),
    month: (day) => written(day, (month, year) => `${month} ${year}`),
    time,
    moment: (given) => {
      const [day = '', hour] = given.split(/[ T]/);
      const written = longDay(day);
      return hour === undefined || written === day ? longDay(given) : `${written} ${at} ${time(hour)}`;
    },
    decimal,
    number: (value, most) => {
      const [whole = '', part] = decimal(value, most).split(point);
      const kept = part?.replace(/0+$/, '') ?? '';
      return `${grouped(whole)}${kept === '' ? '' : point + kept}`;
    },
    percent: (value, digits) => `${decimal(value, digits)}%`,
    share: (value) => `${decimal(100 * value, 0)}%`,
    count: (n) => grouped(String(n)),
    list: (items) =>
      items.length < 3
        ? items.join(` ${and} `)
        : `${items.slice(0, -1).join(', ')}, ${and} ${items[items.length - 1]}`,
  };
};

export const inIndonesian: Format = /* @__PURE__ */ formatOf(
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  ',',
  '.',
  '.',
  'pukul',
  'dan',
);

export const inEnglish: Format = /* @__PURE__ */ formatOf(
  'January February March April May June July August September October November December',
  '.',
  ',',
  ':',
  'at',
  'and',
);

/** @example formatIn.id.longDay('2026-10-31') // => '31 Oktober 2026' */
export const formatIn: Readonly<Record<Language, Format>> = { id: inIndonesian, en: inEnglish };

/** More pieces than this nobody reads. */
const mostPieces = 30;

/**
 * Ascending numbers such as those of rows, runs of three and more drawn together.
 * @example ranges([2, 5, 6, 7, 12, 13]) // => '2, 5–7, 12, 13'
 */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  const pieces = runs.map(([from, to]) =>
    to === from ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
  );
  return [...pieces.slice(0, mostPieces), ...(pieces.length > mostPieces ? ['…'] : [])].join(', ');
}
