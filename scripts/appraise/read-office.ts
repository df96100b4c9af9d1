// Reads the three files of an office as HR holds it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Splits one line of a simple CSV, quotes included. */
const cells = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,;\t]*)(?:[,;\t]|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell.trim(),
  );

/** @throws Error when the folder holds no export of employees */
export function readOffice(folder: string): OfficeFiles {
  const employees = read(folder, 'siasn-export.csv');
  if (employees === '') throw new Error(`${join(folder, 'siasn-export.csv')} is missing or empty`);
  const supervisors = read(folder, 'atasan.csv');
  return { employees, supervisors, answers: readAnswerFile(read(folder, 'answers.csv')) };
}

/** The lines of an answers.csv. */
export function readAnswerFile(text: string): readonly GivenAnswer[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const header = cells(lines[0] ?? '').map((name) => name.trim());
  const fixed = ['waktu', 'peran', 'email', 'penilai', 'dinilai'];
  const at = (name: string) => header.findIndex((one) => one.toLowerCase() === name);
  return lines.flatMap((line, index): GivenAnswer[] => {
    if (index === 0 || line.trim() === '') return [];
    const row = cells(line);
    const cell = (name: string) => row[at(name)] ?? '';
    const levels = header.flatMap((name, column): [string, string][] =>
      name === '' || fixed.includes(name.toLowerCase()) ? [] : [[name, row[column] ?? '']],
    );
    return [
      {
        row: index + 1,
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
