// Suara Rapat: which level officers held right before a calibration meeting; only added to. What the meeting decided stands with the answers entered.
import type { Cycle } from '../cycle/cycle';
import { tabNames } from '../tab-names';
import { address, momentText, text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { personColumns, personRowFaults } from './person-rows';

/** One vote; of one officer on one level the last counts. */
export interface CalibrationVote {
  readonly cycle: string;
  readonly nip: string;
  /** Code of the competency. */
  readonly competency: string;
  readonly level: number;
  /** Address of the officer's account. */
  readonly by: string;
  /** Local moment. */
  readonly at: string;
}

const c = columnsOf<CalibrationVote, object, { readonly cycles: readonly Pick<Cycle, 'id'>[] }, object>();

export const calibrationVotesTab = c.tab({
  key: 'suara-rapat',
  name: tabNames.calibrationVotes,
  people: 'some',
  made: 'when used',
  color: '#b08a2e',
  spareRows: 1,
  hidden: true,
  guarded: true,
  id: ['cycle', 'nip', 'competency', 'by', 'at'],
  copied: {},
  columns: {
    cycle: c.needed(personColumns.cycle, 90, text, ({ cycle }) => cycle),
    nip: c.needed(personColumns.nip, 160, text, ({ nip }) => nip),
    competency: c.needed('Kompetensi', 100, text, ({ competency }) => competency),
    level: c.needed('Level', 60, wholeNumber(20), ({ level }) => level),
    by: c.needed('Oleh', 220, address, ({ by }) => by),
    at: c.needed('Waktu', 150, momentText, ({ at }) => at),
  },
  row: (said) => said,
  check: personRowFaults,
});
