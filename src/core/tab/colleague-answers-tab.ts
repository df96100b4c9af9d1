// Pandangan Rekan: which colleagues have answered; what was answered is sealed, and no row says when.
import type { ColleagueAnswer, ColleagueRole } from '../colleagues/colleague-answer';
import type { Cycle } from '../cycle/cycle';
import { tabNames } from '../tab-names';
import { oneOf, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { personColumns, personRowFaults } from './person-rows';

/** How the workbook writes as what a colleague speaks. */
export const colleagueRole = oneOf<ColleagueRole>({ peer: 'Rekan sejawat', report: 'Anggota tim' });

const c = columnsOf<ColleagueAnswer, object, { readonly cycles: readonly Pick<Cycle, 'id'>[] }, object>();

export const colleagueAnswersTab = c.tab({
  key: 'pandangan-rekan',
  name: tabNames.colleagueAnswers,
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
    rater: c.needed('ID Penilai', 160, text, ({ rater }) => rater),
    role: c.needed('Sebagai', 110, colleagueRole, ({ role }) => role),
    sealed: c.needed('Jawaban Tersegel', 260, text, ({ sealed }) => sealed),
    id: c.needed('ID Jawaban', 300, text, ({ id }) => id),
  },
  row: (said) => said,
  // Whoever has been erased is called by another word here: a NIP cannot be asked for.
  check: (rows, around) =>
    personRowFaults(rows, around).filter(({ column }) => column === personColumns.cycle),
});
