// Everything that was ever answered in a cycle, as it was recorded: by the forms, and by officers in a rater's name.
import type { Cycle } from '../cycle/cycle';
import { rawRecord } from '../record/raw-record';
import type { EnteredAnswer, RawAnswer } from '../response/answer';
import type { WorkbookState } from '../workbook/workbook-state';
import { type Office, ofCycle } from './office';

/** The raw record of a cycle, from which Nilai and Jawaban Tertahan can be made anew. */
export const rawAnswers = (office: Office, state: WorkbookState, cycle: Cycle): readonly RawAnswer[] => [
  ...rawRecord(state, cycle, ofCycle(office.assignments, cycle), office.forms),
  ...ofCycle(office.entered, cycle)
    .filter(({ check }) => check !== 'again')
    .map(asRaw),
];

/** What an officer entered, as if a form had recorded it. */
export const asRaw = ({
  key: _,
  cycle: __,
  why: ___,
  check: ____,
  meeting,
  officer,
  ...sheet
}: EnteredAnswer): RawAnswer => ({
  ...sheet,
  row: 0,
  email: '',
  enteredBy: officer,
  ...(meeting === undefined ? {} : { meeting: true }),
  unreadable: [],
});
