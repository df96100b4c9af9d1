// Date and time patterns of Sheets ('dd/mm/yyyy h:mm'): https://developers.google.com/sheets/api/guides/formats
import type { Locale } from './locale';
import { type DateParts, partsOf } from './serial-date';

type Piece = (parts: DateParts, serial: number) => string;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const TOKENS = /\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p|y+|m+|d+|h+|s+|\.0+|0+|"[^"]*"|\\.|./gis;

const LETTERS: Readonly<Record<string, (size: number, locale: Locale, half: boolean) => Piece>> = {
  y: (size) => (p) => (size > 2 ? pad(p.year, 4) : pad(p.year % 100)),
  d: (size, locale) => (p) => {
    if (size > 3) return locale.days[p.weekday] ?? '';
    if (size === 3) return locale.shortDays[p.weekday] ?? '';
    return pad(p.day, size);
  },
  h: (size, _locale, half) => (p) => pad(half ? ((p.hour + 11) % 12) + 1 : p.hour, size),
  s: (size) => (p) => pad(p.second, size),
};

function monthPiece(size: number, locale: Locale): Piece {
  return (p) => {
    const name = locale.months[p.month - 1] ?? '';
    if (size === 5) return name.slice(0, 1);
    if (size > 3) return name;
    if (size === 3) return locale.shortMonths[p.month - 1] ?? '';
    return pad(p.month, size);
  };
}

/** 'm' means minutes right after hours or right before seconds, and months elsewhere. */
function isMinutes(tokens: readonly string[], index: number): boolean {
  const letter = (token: string): boolean => /^\[?[ymdhs]/i.test(token);
  const before = tokens.slice(0, index).reverse().find(letter);
  const after = tokens.slice(index + 1).find(letter);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

function pieceOf(tokens: readonly string[], index: number, locale: Locale): Piece {
  const token = tokens[index] ?? '';
  const low = token.toLowerCase();
  const half = tokens.some((other) => /^(am\/pm|a\/p)$/i.test(other));
  if (low === 'am/pm') return (p) => (p.hour < 12 ? 'AM' : 'PM');
  if (low === 'a/p') return (p) => (p.hour < 12 ? 'A' : 'P');
  if (low.startsWith('[h')) return (_, serial) => pad(Math.floor(serial * 24 + 1e-9), low.length - 2);
  if (low.startsWith('[m')) return (_, serial) => pad(Math.floor(serial * 1440 + 1e-9), low.length - 2);
  if (low.startsWith('[s')) return (_, serial) => pad(Math.round(serial * 86_400), low.length - 2);
  if (/^m+$/.test(low)) {
    return isMinutes(tokens, index) ? (p) => pad(p.minute, token.length) : monthPiece(token.length, locale);
  }
  if (/^\.0+$/.test(token)) {
    return (p) =>
      locale.decimal +
      pad(p.millisecond, 3)
        .padEnd(token.length - 1, '0')
        .slice(0, token.length - 1);
  }
  const made = LETTERS[low.charAt(0)]?.(token.length, locale, half);
  if (made) return made;
  const literal = token.startsWith('"')
    ? token.slice(1, -1)
    : token.startsWith('\\')
      ? token.slice(1)
      : token;
  return () => literal;
}

/** Whether a pattern shows a date or a time rather than a number. */
export const isDatePattern = (pattern: string): boolean =>
  /[ymdhs]/i.test(
    pattern.replace(
      /"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:red|black|blue|white|green|cyan|magenta|yellow)\]|general/gi,
      '',
    ),
  );

/** The function that writes serial numbers in a date pattern. */
export function dateFormatter(pattern: string, locale: Locale): (serial: number) => string {
  const tokens = pattern.match(TOKENS) ?? [];
  const pieces = tokens.map((_, index) => pieceOf(tokens, index, locale));
  return (serial) => {
    const parts = partsOf(serial);
    return pieces.map((piece) => piece(parts, serial)).join('');
  };
}
