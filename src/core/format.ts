// Days, figures and runs of rows as people write them in each language.
import type { Language } from './language';

/** How one language writes. Days are ISO days; what is no ISO day stays what it is. */
export interface Format {
  /** '31 Oktober 2026' */
  readonly longDay: (day: string) => string;
  /** With its sign where it is below zero even after rounding: '−0,5'. */
  readonly decimal: (value: number, digits: number) => string;
  /** From a value in percent: '87,5%'. */
  readonly percent: (value: number, digits: number) => string;
  /** Thousands apart: '1.250'. */
  readonly count: (n: number) => string;
}

const formatOf = (monthNames: string, point: string, group: string): Format => {
  const months = monthNames.split(' ');
  const decimal = (value: number, digits: number) => {
    const size = Math.abs(value).toFixed(digits);
    return `${value < 0 && Number(size) !== 0 ? '−' : ''}${size.replace('.', point)}`;
  };
  return {
    longDay: (day) => {
      const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
      const name = months[Number(month) - 1];
      return name === undefined ? day : `${Number(date)} ${name} ${year}`;
    },
    decimal,
    percent: (value, digits) => `${decimal(value, digits)}%`,
    count: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, group),
  };
};

export const inIndonesian: Format = /* @__PURE__ */ formatOf(
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  ',',
  '.',
);

export const inEnglish: Format = /* @__PURE__ */ formatOf(
  'January February March April May June July August September October November December',
  '.',
  ',',
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
