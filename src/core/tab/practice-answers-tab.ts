// Jawaban Latihan: raters' answers to the practice cases, hidden; one row an answer, never changed.
import type { PracticeAnswer } from '../practice/practice-case';
import { tabNames } from '../tab-names';
import { pairs, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

const c = columnsOf<PracticeAnswer>();

export const practiceAnswersTab = c.tab({
  key: 'jawab-latihan',
  name: tabNames.practice,
  people: 'some',
  made: 'when used',
  color: '#8a938f',
  spareRows: 1,
  hidden: true,
  guarded: true,
  id: ['rater', 'practiceCase'],
  copied: {},
  columns: {
    rater: c.needed('ID Penilai', 160, text, ({ rater }) => rater),
    practiceCase: c.read('Kasus', 80, text, ({ practiceCase }) => practiceCase),
    levels: c.read('Level', 260, pairs, ({ levels }) => levels),
    answeredAt: c.read('Waktu', 150, text, ({ answeredAt }) => answeredAt),
  },
  row: (said) => said,
});
