// Kinds of values as cells hold them: read whole or refused with the reason, and written so that reading gives them back.
import { writeDay } from '../day';
import { serialOf } from '../moment';
import { nameKey } from '../names';
import type { Wording } from '../problem';
import { isSerial, readDate, readMoment } from '../read-date';
import type { Texts } from '../text/texts';
import { wellFormed } from '../well-formed';
import type { CellValue } from './cell';
import { readExamples, readPairs, writeExamples, writePairs } from './pairs';
import type { Style } from './tab-plan';

/** What a cell holds cannot be taken for a value: the rule, and what is wrong in the reader's language. */
export class Refusal {
  readonly code: string;
  readonly words: (texts: Texts, header: string) => Wording;
  constructor(code: string, words: Refusal['words']) {
    this.code = code;
    this.words = words;
  }
}

/** How one kind of value stands in a cell. An empty cell is never refused: where it may not be empty, the column says so. */
export interface Kind<V> {
  readonly style?: Style;
  readonly checkbox?: true;
  readonly read: (cell: CellValue) => V | Refusal;
  readonly write: (value: V) => CellValue;
  /** Whether a cell was written so by an earlier version: it may be written anew though it means the same. */
  readonly outdated?: (cell: CellValue) => boolean;
}

/** '', or a cell's text without blanks at its edges. */
export const cellText = (cell: CellValue): string =>
  cell === undefined ? '' : wellFormed(String(cell)).trim();

const asText: Style = { format: 'text' };

export const text: Kind<string> = { style: asText, read: cellText, write: (value) => value };

export const optionalText: Kind<string | undefined> = {
  style: asText,
  read: (cell) => cellText(cell) || undefined,
  write: (value) => value ?? '',
};

/** Addresses are compared in lower case. */
export const address: Kind<string | undefined> = {
  ...optionalText,
  read: (cell) => cellText(cell).toLowerCase() || undefined,
};

function readNumber(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell;
  const words = cellText(cell);
  return /^-?\d+([.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : undefined;
}

export const number: Kind<number | undefined> = {
  read: (cell) =>
    cellText(cell) === ''
      ? undefined
      : (readNumber(cell) ??
        new Refusal('not-a-number', ({ workbook }, header) => workbook.notANumber(header, cellText(cell)))),
  write: (value) => value,
};

/** A whole number from 1 up to `most`. */
export const wholeNumber = (most = Number.POSITIVE_INFINITY): Kind<number | undefined> => ({
  read: (cell) => {
    const value = readNumber(cell);
    if (
      cellText(cell) === '' ||
      (value !== undefined && Number.isInteger(value) && value >= 1 && value <= most)
    )
      return value;
    return new Refusal('not-whole', ({ workbook }, header) =>
      workbook.notWhole(header, cellText(cell), most === Number.POSITIVE_INFINITY ? undefined : most),
    );
  },
  write: (value) => value,
});

const noMoment = (cell: CellValue) =>
  new Refusal('not-a-moment', ({ workbook }, header) => workbook.notAMoment(header, cellText(cell)));

/** A moment as its serial number. */
export const moment: Kind<number | undefined> = {
  style: { format: 'date-time' },
  read: (cell) => {
    if (cellText(cell) === '') return undefined;
    const serial = typeof cell === 'number' ? cell : serialOf(readMoment(cellText(cell)) ?? '');
    return serial !== undefined && isSerial(serial) ? serial : noMoment(cell);
  },
  write: (value) => value,
};

/** A moment as its local text. */
export const momentText: Kind<string | undefined> = {
  style: asText,
  read: (cell) => (cellText(cell) === '' ? undefined : (readMoment(cellText(cell)) ?? noMoment(cell))),
  write: (value) => value ?? '',
};

/** A day as its ISO text, however it was typed: the day before the month, as in Indonesia. */
export const day: Kind<string | undefined> = {
  style: asText,
  read: (cell) => {
    if (cellText(cell) === '') return undefined;
    const read = readDate(cellText(cell));
    return read === undefined
      ? new Refusal('not-a-day', ({ workbook }, header) => workbook.notADay(header, cellText(cell)))
      : writeDay(read);
  },
  write: (value) => value ?? '',
};

/** Codes with blanks between them. */
export const codes: Kind<readonly string[]> = {
  style: asText,
  read: (cell) =>
    cellText(cell)
      .split(/\s+/)
      .filter((code) => code !== ''),
  write: (value) => value.join(' '),
};

const notByCode = (cell: CellValue, pattern: string) =>
  new Refusal('not-by-code', ({ workbook }, header) => workbook.notByCode(header, cellText(cell), pattern));

/** Figures by code: 'M.01=3 M.02=2'. */
export const pairs: Kind<Readonly<Record<string, number>>> = {
  style: asText,
  read: (cell) => readPairs(cellText(cell)) ?? notByCode(cell, 'M.01=3 M.02=2'),
  write: writePairs,
};

/** The same where there may be none: '-' for figures of no code. */
export const optionalPairs: Kind<Readonly<Record<string, number>> | undefined> = {
  style: asText,
  read: (cell) => (cellText(cell) === '' ? undefined : cellText(cell) === '-' ? {} : pairs.read(cell)),
  write: (value) => (value === undefined ? '' : writePairs(value) || '-'),
};

/** Texts by code, a paragraph each: 'M.01: text'. */
export const paragraphs: Kind<Readonly<Record<string, string>>> = {
  style: { format: 'text', wrap: true },
  read: (cell) => readExamples(cellText(cell)) ?? notByCode(cell, 'M.01: …'),
  write: writeExamples,
};

function readYes(cell: CellValue): boolean | Refusal {
  const word = cellText(cell).toLowerCase();
  if (['true', 'ya', 'yes'].includes(word)) return true;
  if (['', 'false', 'tidak', 'no'].includes(word)) return false;
  return new Refusal('unknown-word', ({ workbook }, header) =>
    workbook.unknownWord(header, cellText(cell), ['Ya', 'Tidak']),
  );
}

/** 'Ya' or nothing. */
export const yes: Kind<boolean> = { style: asText, read: readYes, write: (value) => (value ? 'Ya' : '') };

export const tick: Kind<boolean> = { checkbox: true, read: readYes, write: (value) => value };

/**
 * A word of a closed list, compared as names are.
 * @param words what is written for each value
 * @param formerly words that were written for a value once
 */
export function oneOf<V extends string>(
  words: Readonly<Record<V, string>>,
  formerly: Readonly<Record<string, V>> = {},
): Kind<V | undefined> {
  const values = new Map<string, V>(
    Object.entries(formerly).map(([word, value]) => [nameKey(word), value as V]),
  );
  for (const value of Object.keys(words) as V[]) values.set(nameKey(words[value]), value);
  const old = new Set(Object.keys(formerly).map(nameKey));
  return {
    style: asText,
    outdated: (cell) => old.has(nameKey(cellText(cell))),
    read: (cell) =>
      cellText(cell) === ''
        ? undefined
        : (values.get(nameKey(cellText(cell))) ??
          new Refusal('unknown-word', ({ workbook }, header) =>
            workbook.unknownWord(header, cellText(cell), Object.values(words)),
          )),
    write: (value) => (value === undefined ? '' : words[value]),
  };
}

/**
 * A text of which some have words of their own and stand as them; every other stands as it is.
 * @param words by text: where the text itself stands, an earlier version has written it
 */
export function worded(words: Readonly<Record<string, string>>): Kind<string> {
  const wordOf = new Map(Object.entries(words));
  const textOf = new Map([...wordOf].map(([said, word]) => [nameKey(word), said]));
  return {
    ...text,
    outdated: (cell) => wordOf.has(cellText(cell)),
    read: (cell) => textOf.get(nameKey(cellText(cell))) ?? cellText(cell),
    write: (value) => wordOf.get(value) ?? value,
  };
}
