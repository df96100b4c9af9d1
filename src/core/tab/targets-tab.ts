// Jabatan Tujuan: which job a person has chosen as the next one, or HR for the person; a row each time one is chosen or dropped.
import type { TargetStep } from '../career/target';
import type { Cycle } from '../cycle/cycle';
import type { Employee } from '../roster/employee';
import { tabNames } from '../tab-names';
import { momentText, oneOf, optionalText, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { personColumns, personRowFaults } from './person-rows';

const step = oneOf<TargetStep['step']>({ chosen: 'Dipilih', dropped: 'Dilepas' });

const c = columnsOf<
  TargetStep,
  { readonly names: ReadonlyMap<string, string> },
  { readonly cycles: readonly Pick<Cycle, 'id'>[] },
  { readonly employees: readonly Pick<Employee, 'nip' | 'name'>[] }
>();

export const targetsTab = c.tab({
  key: 'jabatan-tujuan',
  name: tabNames.targets,
  people: 'some',
  made: 'when used',
  color: '#7a5c2e',
  spareRows: 1,
  guarded: true,
  sealed: true,
  id: ['nip', 'job', 'at'],
  prepare: ({ employees }) => ({ names: new Map(employees.map(({ nip, name }) => [nip, name])) }),
  columns: {
    nip: c.needed(personColumns.nip, 160, text, ({ nip }) => nip),
    name: c.shown('Nama', 200, optionalText, ({ nip }, { names }) => names.get(nip)),
    cycle: c.needed(personColumns.cycle, 110, text, ({ cycle }) => cycle),
    job: c.needed('Jabatan', 300, text, ({ job }) => job, { style: { wrap: true } }),
    step: c.needed('Langkah', 100, step, (row) => row.step),
    by: c.needed('Oleh', 220, text, ({ by }) => by),
    at: c.needed('Waktu', 150, momentText, ({ at }) => at),
  },
  row: (said): TargetStep => said,
  check: personRowFaults,
});
