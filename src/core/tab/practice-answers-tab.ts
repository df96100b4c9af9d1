// Jawaban Latihan: raters' answers to the practice cases, hidden; one row an answer, never changed.
import type { PracticeAnswer } from '../practice/practice-case';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import { readPairs, writePairs } from '../workbook/pairs';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const practiceAnswersTab = { key: 'jawab-latihan', name: 'Jawaban Latihan' } as const;

const header = { rater: 'ID Penilai', practiceCase: 'Kasus', levels: 'Level', answeredAt: 'Waktu' } as const;

export const readPracticeAnswers = (
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly PracticeAnswer[] =>
  readTable(practiceAnswersTab.name, values, [header.rater], texts).rows.map((row) => ({
    rater: row.text(header.rater),
    practiceCase: row.text(header.practiceCase),
    levels: readPairs(row.text(header.levels)),
    answeredAt: row.text(header.answeredAt),
  }));

export function planPracticeAnswers(answers: readonly PracticeAnswer[], texts: WorkbookTexts): TabPlan {
  const style = { format: 'text' } as const;
  return planTable({
    ...practiceAnswersTab,
    columns: [
      { header: header.rater, width: 160, style },
      { header: header.practiceCase, width: 80, style },
      { header: header.levels, width: 260, style },
      { header: header.answeredAt, width: 150, style },
    ],
    rows: answers.map(({ rater, practiceCase, levels, answeredAt }) => [
      rater,
      practiceCase,
      writePairs(levels),
      answeredAt,
    ]),
    spareRows: 1,
    color: '#8a938f',
    hidden: true,
    guard: texts.guard,
  });
}
