// Catatan Perilaku: what supervisor and employee saw through the year, a row a note or taking one back; rows are only ever added.
import type { ObservationRow, Observer } from '../observation/observation';
import { tabNames } from '../tab-names';
import type { Texts } from '../text/texts';
import { cellText, day, momentText, oneOf, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { planTab } from '../workbook/plan-tab';
import { readTabIn, type WholeReading } from '../workbook/read-tab';
import type { TabPlan } from '../workbook/tab-plan';
import type { WorkbookState } from '../workbook/workbook-state';
import { nipFaults, personColumns } from './person-rows';

const step = oneOf<ObservationRow['step']>({ noted: 'Dicatat', withdrawn: 'Ditarik kembali' });
const observer = oneOf<Observer>({ employee: 'Pegawai', supervisor: 'Atasan' });

const c = columnsOf<ObservationRow>();

export const observationsTab = c.tab({
  key: 'catatan',
  name: tabNames.observations,
  people: 'some',
  made: 'when used',
  color: '#4f7d53',
  spareRows: 1,
  guarded: true,
  sealed: true,
  id: ['id'],
  columns: {
    nip: c.needed(personColumns.nip, 160, text, ({ nip }) => nip),
    day: c.needed('Tanggal', 100, day, (row) => row.day),
    competency: c.needed('Kompetensi', 100, text, ({ competency }) => competency),
    what: c.read('Yang Terlihat', 520, text, ({ what }) => what, { style: { wrap: true } }),
    byName: c.read('Ditulis Oleh', 200, text, ({ by }) => by.name),
    as: c.needed('Sebagai', 90, observer, ({ as }) => as),
    step: c.needed('Langkah', 120, step, (row) => row.step),
    at: c.needed('Waktu', 150, momentText, ({ at }) => at),
    byId: c.needed('ID Penulis', 160, text, ({ by }) => by.id),
    id: c.needed('ID', 120, text, ({ id }) => id),
    about: c.read('Mengganti ID', 120, text, ({ about }) => about),
  },
  check: nipFaults,
  row: ({ byId: id, byName: name, ...same }): ObservationRow => ({ ...same, by: { id, name } }),
});

/** The tab as it was read. */
export const readObservations = (
  state: WorkbookState,
  texts: Texts,
): WholeReading<ObservationRow, readonly ObservationRow[]> => readTabIn(state, observationsTab, { texts });

/** The tab with these rows in it: those that stand there and those that are added. */
export const planObservations = (
  state: WorkbookState,
  rows: readonly ObservationRow[],
  texts: Texts,
): TabPlan =>
  planTab(observationsTab, rows, { texts, sealing: state.sealing }, readObservations(state, texts));

type Reading = ReturnType<typeof readObservations>;

/** Of each row that names a person, whether it can be read or not: its place (1-based) and whose it is. */
const owners = ({ lines, headings }: Reading): ReadonlyMap<number, string> => {
  const column = headings.places.get(personColumns.nip) ?? -1;
  return new Map(
    lines.flatMap(({ at, cells }) => {
      const nip = cellText(cells[column]);
      return /^\d{18}$/.test(nip) ? [[at, nip] as const] : [];
    }),
  );
};

/** Places (1-based) of all rows on a person. */
export const rowsOn = (reading: Reading, nip: string): readonly number[] =>
  [...owners(reading)].flatMap(([at, whose]) => (whose === nip ? [at] : []));

/**
 * Whether what is wrong in the tab could be about a person: its headings, or a row that cannot be read and does not say that it is
 * somebody else's.
 */
export function isSpoilt(reading: Reading, nip: string): boolean {
  const whose = owners(reading);
  return reading.problems.some(
    ({ severity, place }) => severity === 'error' && (whose.get(place.row ?? 0) ?? nip) === nip,
  );
}
