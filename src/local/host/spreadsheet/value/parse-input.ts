// What Sheets makes of text that a person types (USER_ENTERED): number, date, truth value, formula or text.
import type { ExtendedValue, NumberFormat } from '../stored/google-types';
import type { Locale } from './locale';
import { serialOf } from './serial-date';

/** What was understood; `format` only where the cell has no number format of its own yet. */
interface Typed {
  /** undefined empties the cell. */
  readonly value: ExtendedValue | undefined;
  readonly format?: NumberFormat;
}

const number = (numberValue: number, format?: NumberFormat): Typed => ({
  value: { numberValue },
  ...(format && { format }),
});

const escaped = (mark: string): string => mark.replace('.', '\\.');

function parseNumber(text: string, locale: Locale): Typed | undefined {
  const [group, point] = [escaped(locale.group), escaped(locale.decimal)];
  const match = new RegExp(
    `^([-+]?)(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${point}(\\d*))?(e[-+]?\\d+)?\\s?(%?)$`,
    'i',
  ).exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '', percent = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const plain = whole.replaceAll(locale.group, '');
  const value = Number(`${sign}${plain || '0'}.${fraction || '0'}${power}`);
  if (!Number.isFinite(value)) return undefined;
  if (percent) {
    const pattern = fraction ? '0.00%' : '0%';
    return number(Number((value / 100).toPrecision(15)), { type: 'PERCENT', pattern });
  }
  if (power) return number(value, { type: 'SCIENTIFIC', pattern: '0.00E+00' });
  if (plain.length !== whole.length) {
    return number(value, { type: 'NUMBER', pattern: fraction ? '#,##0.00' : '#,##0' });
  }
  return number(value);
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\.?)?$/i;

function parseTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText, minute = '0', second = '0', half] = match;
  let hour = Number(hourText);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const midnight = serialOf(1899, 12, 30) ?? 0;
  const serial = serialOf(1899, 12, 30, hour, Number(minute), Number(second));
  return serial === undefined ? undefined : serial - midnight;
}

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

/** Serial day of a date in the locale's order, in ISO order, or with the month's name. */
function parseDay(
  text: string,
  locale: Locale,
  thisYear: number,
): { serial: number; pattern: string } | undefined {
  const found = (serial: number | undefined, pattern: string) =>
    serial === undefined ? undefined : { serial, pattern };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return found(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'yyyy-mm-dd');
  const local = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (local) {
    const [day, month] = locale.dayFirst ? [local[1], local[3]] : [local[3], local[1]];
    const year = local[4] === undefined ? thisYear : fullYear(local[4]);
    return found(serialOf(year, Number(month), Number(day)), locale.date);
  }
  const named = /^(\d{1,2})[ -]([a-z]{3,})[ -](\d{4})$/i.exec(text);
  if (!named) return undefined;
  const name = (named[2] ?? '').toLowerCase();
  const same = (known: string): boolean => known.toLowerCase() === name;
  const month = Math.max(locale.months.findIndex(same), locale.shortMonths.findIndex(same)) + 1;
  return month > 0 ? found(serialOf(Number(named[3]), month, Number(named[1])), 'd mmmm yyyy') : undefined;
}

function parseDate(text: string, locale: Locale, thisYear: number): Typed | undefined {
  const time = parseTime(text);
  if (time !== undefined) return number(time, { type: 'TIME', pattern: locale.time });
  const whole = parseDay(text, locale, thisYear);
  if (whole) return number(whole.serial, { type: 'DATE', pattern: whole.pattern });
  const split = /^(\S+(?: [a-z]+ \d{4})?)[ T](\d{1,2}:.*)$/i.exec(text);
  const day = split?.[1] === undefined ? undefined : parseDay(split[1], locale, thisYear);
  const hours = split?.[2] === undefined ? undefined : parseTime(split[2]);
  if (!day || hours === undefined) return undefined;
  return number(day.serial + hours, { type: 'DATE_TIME', pattern: `${day.pattern} hh:mm:ss` });
}

/**
 * Text as if typed into a cell. A cell formatted as text keeps it as it is; a leading apostrophe makes it text.
 * @param thisYear the year of a date typed without one.
 */
export function parseInput(
  text: string,
  current: NumberFormat | undefined,
  locale: Locale,
  thisYear: number,
): Typed {
  if (text === '') return { value: undefined };
  if (current?.type === 'TEXT' || current?.pattern === '@') return { value: { stringValue: text } };
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith('=') && text.length > 1) return { value: { formulaValue: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: trimmed.toLowerCase() === 'true' } };
  const understood = parseNumber(trimmed, locale) ?? parseDate(trimmed, locale, thisYear);
  if (understood) return understood;
  // '+' begins a formula too, as in every spreadsheet since the first.
  if (text.startsWith('+') && text.length > 1) return { value: { formulaValue: `=${text}` } };
  return { value: { stringValue: text } };
}
