// Reads the three files of an office as HR holds it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../../core/clean-text';
import { readDelimited } from '../../core/roster/delimited';

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
}

export interface OfficeFiles {
  readonly employees: string;
  readonly supervisors: string;
  readonly answers: readonly GivenAnswer[];
}

const read = (folder: string, name: string): string => {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

const fixed = ['waktu', 'peran', 'email', 'penilai', 'dinilai'];

/** The delimiter that makes most of the header. */
const delimiterOf = (header: string): string =>
  [';', '\t', ','].reduce((best, one) => (header.split(one).length > header.split(best).length ? one : best));

/** A level that went through a spreadsheet is the level it was: '3.0' and '3,0' are 3. */
const levelOf = (cell: string): string => cell.replace(/^(\d+)[.,]0+$/, '$1');

/** @throws Error when the folder has no export of employees; whether one is in it, the script says */
export function readOffice(folder: string): OfficeFiles {
  const path = join(folder, 'siasn-export.csv');
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const employees = read(folder, 'siasn-export.csv');
  const supervisors = read(folder, 'atasan.csv');
  return { employees, supervisors, answers: readAnswerFile(read(folder, 'answers.csv')) };
}

/** The lines of an answers.csv: `,`, `;` or tab between its cells, columns by name. */
export function readAnswerFile(text: string): readonly GivenAnswer[] {
  const { rows } = readDelimited(text, delimiterOf(text.split(/[\r\n]/, 1)[0] ?? ''));
  const header = (rows[0]?.cells ?? []).map(cleanText);
  const at = new Map(header.map((name, column) => [name.toLowerCase(), column]));
  return rows.slice(1).flatMap(({ row, cells }): GivenAnswer[] => {
    if (cells.every((one) => one.trim() === '')) return [];
    const cell = (name: string) => cleanText(cells[at.get(name) ?? -1] ?? '');
    const levels = header.flatMap((name, column): [string, string][] =>
      name === '' || fixed.includes(name.toLowerCase())
        ? []
        : [[name, levelOf(cleanText(cells[column] ?? ''))]],
    );
    return [
      {
        row,
        moment: cell('waktu'),
        role: cell('peran').toLowerCase(),
        email: cell('email'),
        rater: cell('penilai'),
        ratee: cell('dinilai'),
        levels: new Map(levels),
      },
    ];
  });
}
