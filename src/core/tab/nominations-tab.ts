// Usulan Rekan: whom people name to speak of them, and what was decided of it; only added to.
import type { NominationState, NominationStep } from '../colleagues/nomination';
import type { Cycle } from '../cycle/cycle';
import { tabNames } from '../tab-names';
import { momentText, oneOf, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { colleagueRole } from './colleague-answers-tab';
import { personColumns, personRowFaults } from './person-rows';

const state = oneOf<NominationState>({
  named: 'Diusulkan',
  withdrawn: 'Ditarik',
  approved: 'Disetujui',
  refused: 'Tidak disetujui',
});

const c = columnsOf<NominationStep, object, { readonly cycles: readonly Pick<Cycle, 'id'>[] }, object>();

export const nominationsTab = c.tab({
  key: 'usulan-rekan',
  name: tabNames.nominations,
  people: 'some',
  made: 'when used',
  color: '#8a5a9e',
  spareRows: 1,
  guarded: true,
  id: ['cycle', 'nip', 'rater', 'state', 'at'],
  columns: {
    cycle: c.needed(personColumns.cycle, 90, text, ({ cycle }) => cycle),
    nip: c.needed(personColumns.nip, 160, text, ({ nip }) => nip),
    rater: c.needed('ID Penilai', 160, text, ({ rater }) => rater),
    role: c.needed('Sebagai', 110, colleagueRole, ({ role }) => role),
    state: c.needed('Keputusan', 120, state, (step) => step.state),
    by: c.needed('Oleh', 220, text, ({ by }) => by),
    at: c.needed('Waktu', 150, momentText, ({ at }) => at),
  },
  row: (said) => said,
  check: personRowFaults,
});
