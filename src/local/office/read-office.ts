// Reads the three files of an office as HR holds it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../contract/decode-text';
import { cleanText } from '../../core/clean-text';
import { type NameKey, nameKey } from '../../core/names';
import { type Problem, problem } from '../../core/problem';
import { findHeader } from '../../core/roster/find-header';
import { numberDamage } from '../../core/roster/number-damage';
import { textsIn } from '../../core/text/texts';
import { bookLists } from '../../core/xlsx/book-lists';
import { readXlsx } from '../../core/xlsx/read-xlsx';

/** One line of answers.csv, as it stands there. */
export interface GivenAnswer {
  /** Counts the header as row 1. */
  readonly row: number;
  /** 'yyyy-mm-dd hh:mm:ss' or whatever was written. */
  readonly moment: string;
  readonly role: string;
  readonly email: string;
  readonly rater: string;
  readonly ratee: string;
  /** Cells by competency code; '' is not observed. */
  readonly levels: ReadonlyMap<string, string>;
  /** What stands in the field of the code, where it is not what the link puts there. */
  readonly code?: string;
}

export interface OfficeFiles {
  readonly employees: string;
  readonly supervisors: string;
  readonly answers: readonly GivenAnswer[];
}

/** Why a workbook file is not read. */
const faults = {
  locked: 'is protected by a password: save it without one',
  old: 'is of an old Excel: save it as .xlsx or CSV',
  macros: 'holds macros: save it as .xlsx',
  notBook: 'is no workbook file, or is cut off',
  tooLarge: 'is too large',
} as const;

/** The first list in it. @throws Error saying why it cannot be read */
function fromBook(path: string): string {
  const reading = readXlsx(readFileSync(path));
  if (!reading.ok) throw new Error(`${path} ${faults[reading.why]}`);
  return bookLists(reading.tables)[0]?.text ?? '';
}

/** The text of a file as the panel would read it, or of the workbook file in its place; '' if there is neither. */
const read = (folder: string, name: string): string => {
  const path = join(folder, name);
  const book = path.replace(/\.csv$/, '.xlsx');
  if (!existsSync(path)) return existsSync(book) ? fromBook(book) : '';
  return decodeText(readFileSync(path), (encoding, bytes) => new TextDecoder(encoding).decode(bytes)).text;
};

/** Columns of an answers.csv besides those of competencies, and what they may be called. */
const columns = {
  moment: ['waktu', 'stempel waktu', 'cap waktu', 'timestamp', 'tanggal'],
  role: ['peran', 'role', 'sebagai'],
  email: ['email', 'alamat email', 'email penilai'],
  rater: ['penilai', 'nip penilai', 'rater'],
  ratee: ['dinilai', 'nip dinilai', 'yang dinilai', 'nip yang dinilai', 'ratee'],
} as const;
type AnswerColumn = keyof typeof columns;
const known = new Map(
  Object.entries(columns).flatMap(([key, names]) =>
    names.map((name): [NameKey, AnswerColumn] => [nameKey(name), key as AnswerColumn]),
  ),
);

/** A level that went through a spreadsheet is the level it was: '3.0' and '3,0' are 3. */
const levelOf = (cell: string): string => cell.replace(/^(\d+)[.,]0+$/, '$1');

/** @throws Error when the folder has no export of employees; whether one is in it, the script says */
export function readOffice(folder: string): OfficeFiles {
  const path = join(folder, 'siasn-export.csv');
  if (!existsSync(path) && !existsSync(path.replace(/\.csv$/, '.xlsx')))
    throw new Error(`${path} is missing`);
  const employees = read(folder, 'siasn-export.csv');
  const supervisors = read(folder, 'atasan.csv');
  return { employees, supervisors, answers: readAnswerFile(read(folder, 'answers.csv')) };
}

/** The lines of an answers.csv, columns by name; what is no answer (a title, a sum, the header again) is passed over. */
export function readAnswerFile(text: string): readonly GivenAnswer[] {
  const { rows, columns: headers } = findHeader(text, known);
  const columnAt = headers.map(({ names }) => known.get(nameKey(names[0]?.[0] ?? '')));
  return rows.flatMap(({ row, cells }): GivenAnswer[] => {
    const cell = (key: AnswerColumn) => cleanText(cells[columnAt.indexOf(key)] ?? '');
    const [role, rater, ratee] = [cell('role'), cell('rater'), cell('ratee')];
    const again = known.has(nameKey(rater)) && known.has(nameKey(ratee));
    if (again || [role, rater, ratee].every((one) => one === '')) return [];
    const levels = headers.flatMap(({ label }, column): [string, string][] =>
      label === '' || columnAt[column] !== undefined
        ? []
        : [[label, levelOf(cleanText(cells[column] ?? ''))]],
    );
    return [
      {
        row,
        moment: cell('moment'),
        role: role.toLowerCase(),
        email: cell('email'),
        rater,
        ratee,
        levels: new Map(levels),
      },
    ];
  });
}

/** What the columns of NIPs of the answers show of having gone through numbers, each said once. */
export const answerProblems = (answers: readonly GivenAnswer[]): readonly Problem[] =>
  (['rater', 'ratee'] as const).flatMap((key) => {
    const damage = numberDamage(answers.map((answer) => ({ row: answer.row, text: answer[key] })));
    const [column] = columns[key];
    return damage === undefined
      ? []
      : [
          problem(
            damage.whole ? 'error' : 'warning',
            'column-of-numbers',
            { tab: 'answers.csv', row: damage.shown[0] ?? damage.doubtful[0] ?? 1, column },
            textsIn('id').roster.columnOfNumbers(column, damage),
          ),
        ];
  });
