// The rows of an evidence pack as answer sheets and keys: one block of rows a sheet, one row a competency.

import type { AnswerSheet, PracticeKey, SheetRole } from '../core/bias/answer-sheet';
import { header } from '../core/bias/evidence-pack';

type EvidenceProblemCode =
  | 'notEvidence'
  | 'badSetting'
  | 'badNorms'
  | 'settingsNeeded'
  | 'changed'
  | 'malformedCsv'
  | 'otherHeader'
  | 'rowCount'
  | 'cellCount'
  | 'otherCompetency'
  | 'brokenSheet'
  | 'unknownRole'
  | 'noNumber';

/** What is wrong, and where: the row as a spreadsheet counts it, the column or setting by its name. */
export interface EvidenceProblem {
  readonly code: EvidenceProblemCode;
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
  readonly needs?: string;
}

const roles: readonly string[] = ['self', 'supervisor', 'second', 'upper', 'vignette', 'key'];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What holds for the whole sheet and stands in each of its rows: sheet, cycle, role, rater, ratee, team. */
const ofSheet = 6;

export function readEvidenceRows(
  rows: readonly (readonly string[])[],
  competencies: readonly string[],
  problems: EvidenceProblem[],
): { readonly sheets: readonly AnswerSheet[]; readonly keys: readonly PracticeKey[] } {
  const sheets: AnswerSheet[] = [];
  const keys: PracticeKey[] = [];
  const width = Math.max(1, competencies.length);
  for (let start = 0; start < rows.length; start += width) {
    const block = Array.from({ length: width }, (_, c) => rows[start + c] ?? []);
    const first = block[0] as readonly string[];
    for (const [c, row] of block.entries()) {
      const at = start + c + 2;
      if (row.length !== header.length)
        problems.push({
          code: 'cellCount',
          row: at,
          found: String(row.length),
          needs: String(header.length),
        });
      else if (row[6] !== competencies[c])
        problems.push({
          code: 'otherCompetency',
          row: at,
          column: 'competency',
          found: row[6] ?? '',
          needs: competencies[c] ?? '',
        });
      else
        for (let i = 0; i < ofSheet; i += 1)
          if (row[i] !== first[i])
            problems.push({
              code: 'brokenSheet',
              row: at,
              column: header[i] as string,
              found: row[i] ?? '',
              needs: first[i] ?? '',
            });
    }
    const figure = (i: number, c: number): number | undefined => {
      const cell = block[c]?.[i] ?? '';
      const value = cell === '' ? undefined : Number(cell);
      if (value === undefined || Number.isFinite(value)) return value;
      problems.push({ code: 'noNumber', row: start + c + 2, column: header[i] as string, found: cell });
      return undefined;
    };
    const levels = competencies.map((_, c) => figure(7, c));
    const required = competencies.map((_, c) => figure(8, c));
    const submittedAt = figure(9, 0);
    const [id = '', cycle = '', role = '', rater = '', ratee = '', team = ''] = first;
    if (!roles.includes(role))
      problems.push({
        code: 'unknownRole',
        row: start + 2,
        column: 'role',
        found: role,
        needs: roles.join(', '),
      });
    if (role === 'key') {
      keys.push({ practiceCase: ratee, levels });
      continue;
    }
    const sheet: Mutable<AnswerSheet> = { id, rater, ratee, role: role as SheetRole, levels };
    if (cycle !== '') sheet.cycle = cycle;
    if (team !== '') sheet.team = team;
    if (required.some((standard) => standard !== undefined)) sheet.required = required;
    if (submittedAt !== undefined) sheet.submittedAt = submittedAt;
    sheets.push(sheet);
  }
  return { sheets, keys };
}
