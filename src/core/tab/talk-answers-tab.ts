// Mutu Dialog: who has answered the nine statements about the talk; what was answered is sealed, and no row says when.

import { tabNames } from '../tab-names';
import type { TalkAnswer } from '../talk-quality/talk-answer';
import { text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

const c = columnsOf<TalkAnswer>();

export const talkAnswersTab = c.tab({
  key: 'mutu-dialog',
  name: tabNames.talkAnswers,
  color: '#8a5a9e',
  spareRows: 1,
  hidden: true,
  guarded: true,
  id: ['id'],
  columns: {
    cycle: c.needed('Periode', 90, text, ({ cycle }) => cycle),
    nip: c.needed('NIP Pegawai', 160, text, ({ nip }) => nip),
    supervisor: c.needed('ID Atasan', 160, text, ({ supervisor }) => supervisor),
    sealed: c.needed('Jawaban Tersegel', 260, text, ({ sealed }) => sealed),
    id: c.needed('ID Jawaban', 300, text, ({ id }) => id),
  },
  row: (said) => said,
});
