// Rencana: the agreed development actions of all people, a row for each version of an action; an open one goes on from cycle to cycle.
import type { Cycle } from '../cycle/cycle';
import { actionsOf, type DevelopmentAction, versionsOf } from '../development/development-action';
import { mostHours } from '../learning-hours';
import type { Employee } from '../roster/employee';
import { tabNames } from '../tab-names';
import { day, momentText, optionalText, text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf, type Fault } from '../workbook/columns';
import { actionKind, actionState, kindWords, stateWords } from './action-words';
import { personColumns, personRowFaults } from './person-rows';

const competencyHeader = 'Kompetensi';
const wrapped = { style: { wrap: true } } as const;

const c = columnsOf<
  DevelopmentAction,
  { readonly names: ReadonlyMap<string, string> },
  { readonly cycles: readonly Pick<Cycle, 'id' | 'competencies'>[] },
  { readonly employees: readonly Pick<Employee, 'nip' | 'name'>[] }
>();

export const developmentTab = c.gatheredTab({
  key: 'rencana',
  name: tabNames.development,
  people: 'some',
  made: 'when used',
  color: '#3d6e8f',
  spareRows: 1,
  guarded: true,
  sealed: true,
  id: ['id', 'at'],
  prepare: ({ employees }) => ({ names: new Map(employees.map(({ nip, name }) => [nip, name])) }),
  columns: {
    nip: c.needed(personColumns.nip, 160, text, ({ nip }) => nip),
    name: c.shown('Nama', 200, optionalText, ({ nip }, { names }) => names.get(nip), wrapped),
    cycle: c.needed(personColumns.cycle, 110, text, ({ cycle }) => cycle),
    competency: c.needed(competencyHeader, 100, text, ({ competency }) => competency),
    what: c.needed('Kegiatan', 420, text, ({ what }) => what, wrapped),
    kind: c.needed('Cara', 190, actionKind, ({ kind }) => kind, { choices: Object.values(kindWords) }),
    helper: c.read('Dibantu Oleh', 200, text, ({ helper }) => helper, wrapped),
    hours: c.read('JP', 60, wholeNumber(mostHours), ({ hours }) => hours, { style: { align: 'CENTER' } }),
    due: c.read('Target Selesai', 110, day, ({ due }) => due),
    state: c.needed('Status', 110, actionState, ({ state }) => state, {
      formerly: ['Keadaan'],
      choices: Object.values(stateWords),
    }),
    note: c.read('Catatan', 300, text, ({ note }) => note, wrapped),
    by: c.read('Terakhir Ditulis Oleh', 200, text, ({ by }) => by, wrapped),
    at: c.needed('Terakhir Ditulis', 150, momentText, ({ at }) => at),
    remindedOn: c.read('Diingatkan', 110, day, ({ remindedOn }) => remindedOn),
    id: c.needed('ID', 120, text, ({ id }) => id),
  },
  row: (said): DevelopmentAction => said,
  gather: actionsOf,
  spread: versionsOf,
  check: (rows, known) => [
    ...personRowFaults(rows, known),
    ...rows.flatMap(({ at, row: { competency } }): Fault[] =>
      known.cycles.length === 0 || known.cycles.some(({ competencies }) => competencies.includes(competency))
        ? []
        : [
            {
              severity: 'warning',
              code: 'unknown-competency',
              at,
              column: competencyHeader,
              ...known.texts.development.notInAnyCycle(competency),
            },
          ],
    ),
  ],
});
