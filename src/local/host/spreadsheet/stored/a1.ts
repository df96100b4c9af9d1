// A1 notation: from text to a range on a named tab, and back.
import { refuse } from './refusal';

/** Zero-based, half open; undefined where the text leaves a side open. `title` is undefined without a tab name. */
interface A1Range {
  readonly title: string | undefined;
  readonly top: number | undefined;
  readonly left: number | undefined;
  readonly bottom: number | undefined;
  readonly right: number | undefined;
}

/** 0 -> 'A', 26 -> 'AA'. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** 'A' -> 0, 'aa' -> 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELLS = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;
const QUOTED = /^'((?:[^']|'')*)'(?:!(.*))?$/s;

const unreadable = (text: string): never => refuse(`Unable to parse range: ${text}`);

function parseCells(cells: string, text: string, title: string | undefined): A1Range {
  const match = CELLS.exec(cells);
  if (!match || cells === '') return unreadable(text);
  const [, left, top, right, bottom] = match;
  if (!cells.includes(':')) {
    if (left === undefined || top === undefined) return unreadable(text);
    const column = columnIndex(left);
    return { title, top: Number(top) - 1, left: column, bottom: Number(top), right: column + 1 };
  }
  const open = right === undefined && bottom === undefined;
  const mixed = (left === undefined) !== (right === undefined);
  if (open || mixed || (left === undefined && top === undefined)) return unreadable(text);
  const columns = [left, right].flatMap((name) => (name === undefined ? [] : [columnIndex(name)]));
  const rows = [top, bottom].flatMap((row) => (row === undefined ? [] : [Number(row)]));
  const firstRow = Math.min(...rows);
  return {
    title,
    left: columns.length ? Math.min(...columns) : undefined,
    right: columns.length ? Math.max(...columns) + 1 : undefined,
    top: rows.length ? firstRow - 1 : undefined,
    bottom: bottom === undefined || top === undefined ? undefined : Math.max(...rows),
  };
}

/**
 * Reads A1 notation as the Sheets API does. A text that names a tab means the whole tab, also where the name looks
 * like a cell.
 * @param titles names of the tabs there are, to tell a tab's name from a cell.
 * @throws Refusal 'Unable to parse range: ...'
 */
export function parseA1(text: string, titles: readonly string[]): A1Range {
  const named = (title: string): string =>
    titles.find((known) => known.toLowerCase() === title.toLowerCase()) ?? unreadable(text);
  const whole = { top: undefined, left: undefined, bottom: undefined, right: undefined };
  const quoted = QUOTED.exec(text);
  if (quoted) {
    const title = named((quoted[1] ?? '').replaceAll("''", "'"));
    return quoted[2] === undefined ? { title, ...whole } : parseCells(quoted[2], text, title);
  }
  const mark = text.lastIndexOf('!');
  if (mark >= 0) return parseCells(text.slice(mark + 1), text, named(text.slice(0, mark)));
  if (titles.some((title) => title.toLowerCase() === text.toLowerCase())) {
    return { title: named(text), ...whole };
  }
  return parseCells(text, text, undefined);
}

/** A tab's name as it stands before '!' in a range: quoted unless plain. */
export const quoteTitle = (title: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !CELLS.test(title) ? title : `'${title.replaceAll("'", "''")}'`;

/** 'B2' or 'B2:C4' for zero-based half-open sides. */
export function formatA1(top: number, left: number, bottom: number, right: number): string {
  const first = `${columnName(left)}${top + 1}`;
  return bottom - top === 1 && right - left === 1 ? first : `${first}:${columnName(right - 1)}${bottom}`;
}
