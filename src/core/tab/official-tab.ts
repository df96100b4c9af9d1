// Hasil Resmi: results of official competency tests, one row a person and test; HR and an import write here, no figure of ours draws on it.
import { isMatch, type OfficialResult, validUntil } from '../official/official-result';
import type { Employee } from '../roster/employee';
import { tabNames } from '../tab-names';
import { cellText, day, type Kind, number, optionalText, Refusal, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { nipFaults, personColumns } from './person-rows';

const match: Kind<number | undefined> = {
  ...number,
  read: (cell) => {
    const value = number.read(cell);
    return typeof value === 'number' && !isMatch(value)
      ? new Refusal('official-figure', ({ official }) => official.figure(cellText(cell)))
      : value;
  },
};

const wrapped = { style: { wrap: true } } as const;

const c = columnsOf<
  OfficialResult,
  { readonly names: ReadonlyMap<string, string> },
  object,
  { readonly employees: readonly Pick<Employee, 'nip' | 'name'>[] }
>();

export const officialTab = c.tab({
  key: 'hasil-resmi',
  name: tabNames.official,
  people: 'some',
  made: 'when used',
  color: '#6b5b95',
  spareRows: 1,
  id: ['nip', 'kind', 'day'],
  prepare: ({ employees }) => ({ names: new Map(employees.map(({ nip, name }) => [nip, name])) }),
  columns: {
    nip: c.needed(personColumns.nip, 160, text, ({ nip }) => nip),
    name: c.shown('Nama', 220, optionalText, ({ nip }, { names }) => names.get(nip), wrapped),
    kind: c.read('Jenis', 160, text, ({ kind }) => kind, wrapped),
    match: c.needed('JPM (%)', 80, match, ({ match }) => match),
    day: c.needed('Tanggal Hasil', 110, day, ({ day }) => day),
    source: c.needed('Penyelenggara', 260, text, ({ source }) => source, wrapped),
    until: c.shown('Berlaku Sampai', 110, day, (result) => validUntil(result.day)),
  },
  row: (said) => said,
  check: nipFaults,
});
