// Number patterns of Sheets ('#,##0.00', '0%', '0.0;-0.0;"-"'): https://developers.google.com/sheets/api/guides/formats
import type { NumberFormat } from '../stored/google-types';
import { dateFormatter, isDatePattern } from './format-date';
import type { Locale } from './locale';

type Formatter = (value: number) => string;

/** Digits that Sheets shows of a number; the stored double is untouched. */
const SHOWN_DIGITS = 15;
/** Assumption: an automatic format shows at most ten decimals and turns to powers of ten at 10^15. */
const AUTOMATIC_DECIMALS = 10;
const AUTOMATIC_LIMIT = 1e15;

function scientific(value: number, decimals: number, locale: Locale, trim: boolean): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const short = trim ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const power = Number(exponent);
  return `${short.replace('.', locale.decimal)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A number without any format, as Sheets shows it. */
function automatic(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= AUTOMATIC_LIMIT || (size > 0 && size < 1e-9)) return scientific(value, 5, locale, true);
  if (Number.isInteger(value)) return String(value);
  const rounded = Number(value.toPrecision(SHOWN_DIGITS)).toFixed(AUTOMATIC_DECIMALS);
  return rounded.replace(/\.?0+$/, '').replace('.', locale.decimal);
}

/** Plain digits of a non-negative number with that many decimals, at most fifteen of them significant. */
function digits(value: number, decimals: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(SHOWN_DIGITS - 1).split('e');
  const power = Number(exponent);
  if (power >= SHOWN_DIGITS - 1) return mantissa.replace('.', '').padEnd(power + 1, '0');
  return Number(value.toPrecision(SHOWN_DIGITS)).toFixed(Math.min(decimals, 100));
}

const NUMBER_PART = /[#0?][#0?,.]*(?:E[+-]0+)?/i;

/** The literal text around the digits: quotes and escapes dropped, '[$Rp]' a currency sign, '[Red]' nothing. */
function literal(text: string): string {
  return text
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(
      /"([^"]*)"|\\(.)|_.|\*./g,
      (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
    );
}

function sectionFormatter(section: string, locale: Locale): Formatter {
  const masked = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, (text) => ' '.repeat(text.length));
  const match = NUMBER_PART.exec(masked);
  if (!match) {
    const text = literal(section);
    return /general/i.test(masked) ? (value) => automatic(value, locale) : () => text;
  }
  const pattern = match[0];
  const prefix = literal(section.slice(0, match.index));
  const suffix = literal(section.slice(match.index + pattern.length));
  const scale = masked.includes('%') ? 100 : 1;
  const exponent = /E[+-]0+$/i.exec(pattern)?.[0];
  const body = exponent ? pattern.slice(0, -exponent.length) : pattern;
  const [whole = '', fraction = ''] = body.split('.');
  const grouped = /[#0?],+[#0?]/.test(whole);
  const thousands = 1000 ** (/,+$/.exec(body)?.[0].length ?? 0);
  const minimum = whole.replace(/[^0]/g, '').length;
  const needed = fraction.replace(/[^0]/g, '').length;
  const decimals = fraction.replace(/[^#0?]/g, '').length;
  if (exponent) return (value) => prefix + scientific(value, decimals, locale, false) + suffix;
  return (value) => {
    const [integer = '', rest = ''] = digits((value * scale) / thousands, decimals).split('.');
    let shownRest = rest;
    while (shownRest.length > needed && shownRest.endsWith('0')) shownRest = shownRest.slice(0, -1);
    const kept = minimum === 0 && integer === '0' ? '' : integer.padStart(minimum, '0');
    const left = grouped ? kept.replace(/\B(?=(\d{3})+$)/g, locale.group) : kept;
    const point = shownRest !== '' || (body.includes('.') && needed === decimals && decimals === 0);
    return prefix + left + (point ? locale.decimal + shownRest : '') + suffix;
  };
}

function splitSections(pattern: string): string[] {
  return (pattern.match(/(?:"[^"]*"|\\.|[^;"\\])+|;/g) ?? []).reduce<string[]>(
    (sections, token) => {
      if (token === ';') sections.push('');
      else sections[sections.length - 1] += token;
      return sections;
    },
    [''],
  );
}

function patternFormatter(pattern: string, locale: Locale): Formatter {
  if (isDatePattern(pattern)) return dateFormatter(pattern, locale);
  const sections = splitSections(pattern);
  const [positive = (value: number) => automatic(value, locale), negative, zero] = sections
    .slice(0, 3)
    .map((section) => sectionFormatter(section, locale));
  return (value) => {
    if (value < 0) return negative ? negative(-value) : `-${positive(-value)}`;
    return value === 0 && zero ? zero(value) : positive(value);
  };
}

/** The pattern behind a format of which only the type is given: the locale's default. */
export function patternOf(format: NumberFormat | undefined, locale: Locale): string {
  if (format?.pattern) return format.pattern;
  switch (format?.type) {
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return locale.currency;
    case 'DATE':
      return locale.date;
    case 'TIME':
      return locale.time;
    case 'DATE_TIME':
      return locale.dateTime;
    case 'SCIENTIFIC':
      return '0.00E+00';
    default:
      return '';
  }
}

const formatters = new WeakMap<Locale, Map<string, Formatter>>();

/** A number as a cell with that format shows it. */
export function formatNumber(value: number, format: NumberFormat | undefined, locale: Locale): string {
  const pattern = patternOf(format, locale);
  if (pattern === '' || pattern === '@') return automatic(value, locale);
  const known = formatters.get(locale) ?? new Map<string, Formatter>();
  formatters.set(locale, known);
  const formatter = known.get(pattern) ?? patternFormatter(pattern, locale);
  known.set(pattern, formatter);
  return formatter(value);
}

/** Whether a cell with that format holds a date or time: then the Spreadsheet service returns a Date. */
export const showsDate = (format: NumberFormat | undefined, locale: Locale): boolean =>
  format !== undefined && isDatePattern(patternOf(format, locale));
