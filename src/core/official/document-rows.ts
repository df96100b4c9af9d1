// Rows of an official document as they come from a worksheet, from Word by the clipboard, or line by line from a PDF.
import { cleanText } from '../clean-text';
import { type NameKey, nameKey } from '../names';
import { type Delimiter, readDelimited } from '../roster/delimited';

export interface DocumentRow {
  /** As a spreadsheet would number it. */
  readonly row: number;
  /** Clean texts in their columns. */
  readonly cells: readonly string[];
  /** Those with something in them. */
  readonly filled: readonly string[];
}

/** Tabs where there are any: sentences are full of commas and semicolons. */
const delimiterOf = (text: string): Delimiter =>
  text.includes('\t') ? '\t' : /^[^\n]*;[^\n]*;/m.test(text) ? ';' : '|';

/** Empty rows are left out. A cell of several lines keeps them. */
export const documentRows = (text: string): readonly DocumentRow[] =>
  readDelimited(text, delimiterOf(text)).rows.flatMap(({ row, cells }) => {
    const clean = cells.map((cell) =>
      cell
        .split(/\r\n|\r|\n/)
        .map(cleanText)
        .filter((line) => line !== '')
        .join('\n'),
    );
    const filled = clean.filter((cell) => cell !== '');
    return filled.length === 0 ? [] : [{ row, cells: clean, filled }];
  });

/**
 * Without the number or letter before a heading or entry.
 * @example withoutNumber('III. Persyaratan Jabatan') // => 'Persyaratan Jabatan'
 */
export const withoutNumber = (text: string): string =>
  text.replace(/^(?:[IVX]{1,5}|[A-Za-z]|\d{1,2})[.)]\s*|^\d{1,2}\s+(?=\p{L})/u, '').trim();

/** The first words of a row, behind a number that may stand in a cell of its own. */
export const headOf = ({ filled }: DocumentRow): string =>
  withoutNumber(filled.find((cell) => !/^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]?$/.test(cell)) ?? '');

/** 'Nama Jabatan : Camat', in one cell or several: what is named, and what stands behind it. */
export function labelled({
  filled,
}: DocumentRow): { readonly label: NameKey; readonly value: string } | undefined {
  const [first = '', ...rest] = filled;
  const [, before = '', behind = ''] = /^([^:\n]{3,40}):\s*([\s\S]*)$/.exec(first) ?? [];
  const [second = ''] = rest;
  if (before === '' && !second.startsWith(':')) return undefined;
  const value = [behind, ...rest].filter((part) => part !== ':' && part !== '').join(' ');
  return { label: nameKey(withoutNumber(before === '' ? first : before)), value: value.replace(/^:\s*/, '') };
}

/** A level as documents write it: '3', 'Level 3', '(3)'. */
export function levelIn(text: string): number | undefined {
  const [, figure] = /^\(?(?:level|tingkat)?\s*(\d)\)?\.?$/i.exec(text) ?? [];
  return figure === undefined ? undefined : Number(figure);
}
