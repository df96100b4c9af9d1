// Karantina: answers that were not accepted, each with the reason and what HR decided.
import { type QuarantinedAnswer, type QuarantineReason, quarantineReasons } from '../response/answer';
import type { ResponseTexts } from '../text/id/response';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import { readExamples, readPairs, writeExamples, writePairs } from '../workbook/pairs';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';
import { readRole, roleWords } from './role-words';

export const quarantineTab = { key: 'karantina', name: 'Karantina' } as const;

const header = {
  time: 'Waktu',
  cycle: 'Siklus',
  role: 'Formulir',
  email: 'Email',
  words: 'Alasan',
  decision: 'Keputusan',
  decidedBy: 'Diputuskan Oleh',
  code: 'Kode',
  levels: 'Level',
  examples: 'Contoh Perilaku',
  reason: 'Kode Alasan',
  key: 'Kunci',
} as const;

const decisionWords = { none: 'Belum diputuskan', accepted: 'Diterima', rejected: 'Ditolak' } as const;
const decisions = ['none', 'accepted', 'rejected'] as const;

export function readQuarantine(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly QuarantinedAnswer[] {
  const table = readTable(quarantineTab.name, values, [header.key, header.reason], texts);
  return table.rows.flatMap((row): QuarantinedAnswer[] => {
    const role = readRole(row.text(header.role));
    const time = row.number(header.time);
    const reason = quarantineReasons.find(
      (code): code is QuarantineReason => code === row.text(header.reason),
    );
    if (role === undefined || time === undefined || reason === undefined) return [];
    return [
      {
        key: row.text(header.key),
        cycle: row.text(header.cycle),
        role,
        time,
        email: row.text(header.email),
        code: row.text(header.code),
        reason,
        levels: readPairs(row.text(header.levels)),
        examples: readExamples(row.text(header.examples)),
        decision: decisions.find((word) => decisionWords[word] === row.text(header.decision)) ?? 'none',
        decidedBy: row.text(header.decidedBy),
      },
    ];
  });
}

export function planQuarantine(
  answers: readonly QuarantinedAnswer[],
  responses: ResponseTexts,
  texts: WorkbookTexts,
): TabPlan {
  const style = { format: 'text' } as const;
  return planTable({
    ...quarantineTab,
    columns: [
      { header: header.time, width: 130, style: { format: 'date-time' } },
      { header: header.cycle, width: 110, style },
      { header: header.role, width: 80, style },
      { header: header.email, width: 220, style },
      { header: header.words, width: 340, style: { format: 'text', wrap: true } },
      { header: header.decision, width: 130, style },
      { header: header.decidedBy, width: 200, style },
      { header: header.code, width: 170, style },
      { header: header.levels, width: 260, style },
      { header: header.examples, width: 260, style },
      { header: header.reason, width: 120, style },
      { header: header.key, width: 170, style },
    ],
    rows: answers.map((answer) => [
      answer.time,
      answer.cycle,
      roleWords[answer.role],
      answer.email,
      responses.reason[answer.reason],
      decisionWords[answer.decision],
      answer.decidedBy,
      answer.code,
      writePairs(answer.levels),
      writeExamples(answer.examples),
      answer.reason,
      answer.key,
    ]),
    spareRows: 3,
    color: '#b08a2e',
    guard: texts.guard,
  });
}
