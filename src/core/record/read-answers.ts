// From the rows of a response tab to raw answers: columns by the code in their heading, by place if that was renamed.
import { readCode } from '../cycle/assignment-code';
import type { Role } from '../cycle/cycle';
import type { RawAnswer } from '../response/answer';
import { formTexts as english } from '../text/en/form';
import { formTexts as indonesian } from '../text/id/form';
import { wellFormed } from '../well-formed';
import type { CellValue } from '../workbook/cell';
import { asksFor, isCodeHeading, isExampleHeading } from './form-headings';
import { type ResponseTable, responseTable } from './response-table';

/** '', a text or a number of a cell as text, blanks at its edges left out. */
export const cellText = (cell: CellValue): string => wellFormed(String(cell ?? '')).trim();

/** What one column of a response tab holds. */
type Field =
  | { readonly kind: 'email' | 'code' | 'ratee' }
  | { readonly kind: 'level' | 'example'; readonly competency: string };

const languages = [indonesian, english];

/** The choices that give no level. */
const noLevel = languages.flatMap(({ notObserved, team }) => [
  ...Object.values(notObserved),
  team.notObserved,
]);

function fieldOf(heading: string, competencies: readonly string[]): Field | undefined {
  if (isCodeHeading(heading)) return { kind: 'code' };
  if (languages.some((texts) => heading === texts.rateeTitle)) return { kind: 'ratee' };
  if (/^(alamat )?e-?mail( address)?$/i.test(heading)) return { kind: 'email' };
  const words = heading.split(/[\s:]+/);
  const competency = competencies.find((code) => words.includes(code));
  if (competency === undefined) return undefined;
  return { kind: words[0] === competency ? 'level' : 'example', competency };
}

/** The fields in the order the form asks them, behind the moment of submission. */
function expectedFields(competencies: readonly string[]): readonly Field[] {
  return [
    { kind: 'email' },
    { kind: 'code' },
    { kind: 'ratee' },
    ...competencies.flatMap((competency): Field[] => [
      { kind: 'level', competency },
      { kind: 'example', competency },
    ]),
  ];
}

const same = (a: Field, b: Field) => JSON.stringify(a) === JSON.stringify(b);

/** What Google itself heads the addresses with; any other heading may be somebody's own. */
const isAddressHeading = (heading: string) =>
  /^(alamat email|email address|username|nama pengguna)$/i.test(heading);

/** Rows of the tab, below its headings. */
type Rows = readonly (readonly CellValue[])[];

/** Whether any row holds an address in a column. */
const holdsAddress = (column: number, rows: Rows): boolean =>
  rows.some((cells) => cellText(cells[column]).includes('@'));

/**
 * Of the columns that claim to say who answers the form's own, if there is one. What respondents leave empty, or type that is no
 * address, never decides: an answer taken in must stay the same answer.
 */
function addressColumns(
  columns: readonly number[],
  headings: readonly string[],
  rows: Rows,
): readonly number[] {
  const count = (column: number) => rows.filter((cells) => cellText(cells[column]) !== '').length;
  const named = columns.filter((column) => isAddressHeading(headings[column] ?? ''));
  if (named.length > 0) {
    // Of equals the first: right behind the moment.
    const most = Math.max(...named.map(count));
    return named.filter((column) => count(column) === most).slice(0, 1);
  }
  // Under another heading Google's stands right behind the moment; elsewhere it is somebody's own, however full.
  return columns.filter((column) => column === 1);
}

interface Claims {
  /** Columns that claim what is the form's own. */
  readonly rivals: readonly number[];
  /** Columns of which nobody can tell which is the form's. */
  readonly contested: readonly (readonly number[])[];
}

/** Of the columns that claim one field those that are not the form's own. A question that was asked anew has two. */
function claimsOf(claims: ReadonlyMap<number, Field>, headings: readonly string[], rows: Rows): Claims {
  const isAsked = asksFor(headings);
  const isOwn = (column: number, { kind }: Field) =>
    kind === 'level'
      ? isAsked(headings[column] ?? '')
      : kind === 'example'
        ? isExampleHeading(headings[column] ?? '')
        : true;
  const groups = new Map<string, number[]>();
  for (const [column, field] of claims) {
    const key = JSON.stringify(field);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const columnsFor = (kind: Field['kind']) => groups.get(JSON.stringify({ kind })) ?? [];
  const firstLevel = [...claims].find(([, { kind }]) => kind === 'level')?.[0] ?? headings.length;
  const addresses = columnsFor('email');
  const own = addresses.length === 0 ? [] : addressColumns(addresses, headings, rows);
  const behind = own.find((column) => column < firstLevel) ?? 0;
  const rivals = addresses.filter((column) => !own.includes(column));
  const contested: (readonly number[])[] = [];
  for (const kind of ['code', 'ratee'] as const) {
    const columns = columnsFor(kind);
    // The form asks for these between the address and the levels.
    const head = columns.filter((column) => column > behind && column < firstLevel);
    if (head.length > 0) rivals.push(...columns.filter((column) => column < behind));
    contested.push(head);
  }
  for (const [key, columns] of groups) {
    const field: Field = JSON.parse(key);
    if (field.kind === 'email') continue;
    const left = columns.filter((column) => !rivals.includes(column));
    const first = left.find((column) => isOwn(column, field)) ?? left[0];
    rivals.push(...left.filter((column) => column !== first && headings[column] !== headings[first ?? 0]));
  }
  return {
    rivals: rivals.sort((a, b) => a - b),
    contested: contested
      .map((columns) => columns.filter((column) => !rivals.includes(column)))
      .filter(({ length }) => length > 1),
  };
}

/**
 * Which column holds what. The form's own columns win over what people add beside them. A heading that nothing recognises
 * is taken for the field expected at its place, if no other column claims it.
 * @param rows below the headings: what they hold tells whose a column is, where its heading does not
 * @returns the fields by column, the columns that were placed and not recognised, those that claim what is the form's, and
 * those of which nobody can tell
 */
export function columnsOf(
  headings: readonly CellValue[],
  competencies: readonly string[],
  rows: Rows,
): Claims & { readonly fields: ReadonlyMap<number, Field>; readonly renamed: readonly number[] } {
  const fields = new Map<number, Field>();
  headings.forEach((heading, column) => {
    const field = fieldOf(cellText(heading), competencies);
    if (column > 0 && field !== undefined) fields.set(column, field);
  });
  const { rivals, contested } = claimsOf(fields, headings.map(cellText), rows);
  for (const column of rivals) fields.delete(column);
  const renamed: number[] = [];
  expectedFields(competencies).forEach((field, index) => {
    const column = index + 1;
    const claimed = [...fields.values()].some((other) => same(other, field));
    if (claimed || fields.has(column) || rivals.includes(column) || column >= headings.length) return;
    // Where no address is asked for, a column of somebody's own may stand at its place.
    if (field.kind === 'email' && rows.length > 0 && !holdsAddress(column, rows)) return;
    fields.set(column, field);
    renamed.push(column);
  });
  return { fields, renamed, rivals, contested };
}

/**
 * '3 – Menengah' is 3, with the level's sentence behind a colon or without, a whole number itself is a level, "not observed"
 * and empty are none. Anything else is unreadable: what stands between two levels ('3,5', '3-4', '3+') is not cut to one.
 */
function readLevel(value: CellValue, highestLevel: number): number | 'none' | 'unreadable' {
  const text = cellText(value).normalize('NFKC');
  if (text === '' || noLevel.includes(text)) return 'none';
  const level = Number(/^(\d+)(?:[\s.:–-]+\p{L}\D*| – \p{L}[^:\d]*: .*)?$/su.exec(text)?.[1] ?? Number.NaN);
  return level >= 1 && level <= highestLevel ? level : 'unreadable';
}

/** What a response tab is read with. */
interface Instrument {
  readonly role: Role;
  readonly competencies: readonly string[];
  readonly highestLevel: number;
}

/**
 * Reads a response tab.
 * @param values the tab from A1
 */
export const readAnswers = (
  values: readonly (readonly CellValue[])[],
  instrument: Instrument,
): readonly RawAnswer[] => readRows(responseTable(values), instrument);

/**
 * Whether columns of which nobody can tell which is the form's say different things in a row. Whose answer it is must not
 * depend on where somebody has put a column: such a row is told, and counts as it did before.
 */
export const isContested = (
  cells: readonly CellValue[],
  contested: readonly (readonly number[])[],
): boolean =>
  contested.some(
    (columns) =>
      new Set(columns.map((column) => cellText(cells[column])).filter((text) => text !== '')).size > 1,
  );

/** Reads the rows of a response tab. */
export function readRows(
  { headings, rows }: Pick<ResponseTable, 'headings' | 'rows'>,
  instrument: Instrument,
): readonly RawAnswer[] {
  const { fields, renamed, contested } = columnsOf(
    headings,
    instrument.competencies,
    rows.map(({ cells }) => cells),
  );
  const told = rows.filter(({ cells }) => !isContested(cells, contested));
  return told.map(({ row, time, cells }): RawAnswer => {
    const levels: Record<string, number> = {};
    const examples: Record<string, string> = {};
    const unreadable: string[] = [];
    let email = '';
    let code = '';
    let ratee = '';
    for (const [column, field] of fields) {
      const cell = cells[column];
      // A question that was asked anew has two columns: what is empty in one says nothing against the other.
      if (field.kind === 'email') email ||= cellText(cell).toLowerCase();
      else if (field.kind === 'code') code ||= readCode(cellText(cell));
      else if (field.kind === 'ratee') {
        // A column known by its place alone may hold anything: it accuses nobody.
        if (!renamed.includes(column)) ratee ||= cellText(cell);
      } else if (field.kind === 'level') {
        const level = readLevel(cell, instrument.highestLevel);
        const other = levels[field.competency];
        if (level === 'unreadable' || (level !== 'none' && other !== undefined && other !== level))
          unreadable.push(field.competency);
        else if (level !== 'none') levels[field.competency] = level;
      } else if (field.kind === 'example') {
        const text = cellText(cell);
        const other = examples[field.competency];
        if (text !== '' && text !== other)
          examples[field.competency] = other === undefined ? text : `${other}\n${text}`;
      }
    }
    return { role: instrument.role, row, time, email, code, ratee, levels, examples, unreadable };
  });
}
