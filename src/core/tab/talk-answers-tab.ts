// Mutu Dialog: who has answered the nine statements about the talk; what was answered is sealed, and no row says when.

import type { Cycle } from '../cycle/cycle';
import { tabNames } from '../tab-names';
import type { TalkAnswer } from '../talk-quality/talk-answer';
import { text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { personColumns, personRowFaults } from './person-rows';

const c = columnsOf<TalkAnswer, object, { readonly cycles: readonly Pick<Cycle, 'id'>[] }, object>();

export const talkAnswersTab = c.tab({
  key: 'mutu-dialog',
  name: tabNames.talkAnswers,
  people: 'some',
  made: 'when used',
  color: '#8a5a9e',
  spareRows: 1,
  hidden: true,
  guarded: true,
  sealed: true,
  id: ['id'],
  columns: {
    cycle: c.needed(personColumns.cycle, 90, text, ({ cycle }) => cycle),
    nip: c.needed(personColumns.nip, 160, text, ({ nip }) => nip),
    supervisor: c.needed('ID Atasan', 160, text, ({ supervisor }) => supervisor),
    sealed: c.needed('Jawaban Tersegel', 260, text, ({ sealed }) => sealed),
    id: c.needed('ID Jawaban', 300, text, ({ id }) => id),
  },
  row: (said) => said,
  // Whoever has been erased is called by another word here: a NIP cannot be asked for.
  check: (rows, around) =>
    personRowFaults(rows, around).filter(({ column }) => column === personColumns.cycle),
});
