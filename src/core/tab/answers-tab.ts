// Nilai: one row per accepted answer sheet, append-only, the same whenever it is rebuilt from the raw record.
import type { AcceptedAnswer } from '../response/answer';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import { readExamples, writeExamples } from '../workbook/pairs';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';
import { readRole, roleWords } from './role-words';

export const answersTab = { key: 'nilai', name: 'Nilai' } as const;

const header = {
  time: 'Waktu',
  cycle: 'Siklus',
  role: 'Peran',
  rater: 'ID Penilai',
  ratee: 'NIP Dinilai',
  state: 'Keadaan',
  acceptedBy: 'Diterima Petugas',
  examples: 'Contoh Perilaku',
  code: 'Kode',
  key: 'Kunci',
} as const;

const inForce = 'Berlaku';
const superseded = 'Digantikan';

/** Levels by code in the columns whose heading is a code; other columns are the fixed ones. */
export function readAcceptedAnswers(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly AcceptedAnswer[] {
  const table = readTable(answersTab.name, values, [header.key, header.code, header.time], texts);
  const fixed = new Set<string>(Object.values(header));
  const codes = table.headers.filter((text) => text !== '' && !fixed.has(text));
  return table.rows.flatMap((row): AcceptedAnswer[] => {
    const role = readRole(row.text(header.role));
    const time = row.number(header.time);
    if (role === undefined || time === undefined) return [];
    const levels: Record<string, number> = {};
    for (const code of codes) {
      const level = row.number(code);
      if (level !== undefined) levels[code] = level;
    }
    return [
      {
        key: row.text(header.key),
        cycle: row.text(header.cycle),
        code: row.text(header.code),
        role,
        rater: row.text(header.rater),
        ratee: row.text(header.ratee),
        time,
        levels,
        examples: readExamples(row.text(header.examples)),
        acceptedBy: row.text(header.acceptedBy),
        inForce: row.text(header.state) === inForce,
      },
    ];
  });
}

export function planAcceptedAnswers(
  answers: readonly AcceptedAnswer[],
  codes: readonly string[],
  texts: WorkbookTexts,
): TabPlan {
  const style = { format: 'text' } as const;
  return planTable({
    ...answersTab,
    columns: [
      { header: header.time, width: 130, style: { format: 'date-time' } },
      { header: header.cycle, width: 110, style },
      { header: header.role, width: 70, style },
      { header: header.rater, width: 160, style },
      { header: header.ratee, width: 160, style },
      { header: header.state, width: 90, style },
      ...codes.map((code) => ({ header: code, width: 52, style: { align: 'CENTER' as const } })),
      { header: header.acceptedBy, width: 170, style },
      { header: header.examples, width: 300, style: { format: 'text', wrap: true } },
      { header: header.code, width: 170, style },
      { header: header.key, width: 170, style },
    ],
    rows: answers.map((answer) => [
      answer.time,
      answer.cycle,
      roleWords[answer.role],
      answer.rater,
      answer.ratee,
      answer.inForce ? inForce : superseded,
      ...codes.map((code) => answer.levels[code]),
      answer.acceptedBy,
      writeExamples(answer.examples),
      answer.code,
      answer.key,
    ]),
    spareRows: 5,
    color: '#b08a2e',
    guard: texts.guard,
  });
}
