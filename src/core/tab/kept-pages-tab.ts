// Tab Tersimpan: the pages of earlier cycles, cell by cell as they stood when they were put away; rows are only ever added.
import { tabNames } from '../tab-names';
import type { Texts } from '../text/texts';
import { appendRequest, sheetIdOf } from '../workbook/append-rows';
import { type CellValue, isEmpty } from '../workbook/cell';
import { cellText, type Kind, moment, text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { readTabIn } from '../workbook/read-tab';
import type { SheetRequest } from '../workbook/sheet-request';
import { type TabState, tabOf, type WorkbookState } from '../workbook/workbook-state';
import { personTabKey, readPersonTabKey } from './person-tab';

/** A stretch of one row of a page. */
interface KeptRow {
  readonly cycle: string;
  readonly nip: string;
  /** Name of the tab it was. */
  readonly name: string;
  /** Serial number of the moment. */
  readonly keptAt: number | undefined;
  /** Where the stretch begins, 1-based. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly cells: readonly CellValue[];
}

const stretch = 8;
const places = Array.from({ length: stretch }, (_, index) => index);
const headerOf = (place: number) => `Isi ${place + 1}`;

const asItStood: Kind<CellValue> = {
  read: (cell) => (cellText(cell) === '' ? undefined : cell),
  write: (value) => value,
};
const clipped = { style: { wrap: false } } as const;
const c = columnsOf<KeptRow>();

export const keptPagesTab = c.tab({
  key: 'lembar',
  name: tabNames.keptPages,
  people: 'some',
  made: 'when used',
  color: '#8a938f',
  spareRows: 1,
  guarded: true,
  columns: {
    cycle: c.needed('Periode', 90, text, ({ cycle }) => cycle),
    nip: c.needed('NIP', 160, text, ({ nip }) => nip),
    name: c.read('Tab', 220, text, ({ name }) => name),
    keptAt: c.needed('Disimpan', 140, moment, ({ keptAt }) => keptAt),
    row: c.needed('Baris', 60, wholeNumber(), ({ row }) => row),
    column: c.needed('Kolom', 60, wholeNumber(), ({ column }) => column),
    cells: c.each(() =>
      places.map((place) => c.read(headerOf(place), 120, asItStood, ({ cells }) => cells[place], clipped)),
    ),
  },
  row: ({ cells, ...said }) => ({ ...said, cells: places.map((place) => cells[headerOf(place)]) }),
});

/** The pages of other cycles than one; none without one. */
export const pagesBeside = (state: WorkbookState, cycle: string | undefined): readonly TabState[] =>
  state.tabs.filter(({ mark }) => {
    const page = readPersonTabKey(mark?.key ?? '');
    return page !== undefined && cycle !== undefined && page.cycle !== cycle;
  });

function rowsOf(page: TabState, keptAt: number): readonly KeptRow[] {
  const { cycle = '', nip = '' } = readPersonTabKey(page.mark?.key ?? '') ?? {};
  return (page.values ?? []).flatMap((cells, row) =>
    Array.from({ length: Math.ceil(cells.length / stretch) }, (_, part) => part * stretch).flatMap((from) => {
      const part = cells.slice(from, from + stretch);
      return part.every(isEmpty)
        ? []
        : [{ cycle, nip, name: page.name, keptAt, row: row + 1, column: from + 1, cells: part }];
    }),
  );
}

/** Moves a page into the tab: what stands on it is added there in the batch that deletes it. @param keptAt serial number */
export const putAwayRequests = (
  page: TabState,
  keptAt: number,
  state: WorkbookState,
  texts: Texts,
): readonly SheetRequest[] => [
  appendRequest(sheetIdOf(keptPagesTab, state), keptPagesTab, rowsOf(page, keptAt), { texts }),
  { deleteSheet: { sheetId: page.sheetId } },
];

/** The page of a person in a cycle as it stands, or as it was last put away; undefined if there is none. */
export function pageOf(
  state: WorkbookState,
  cycle: string,
  nip: string,
  texts: Texts,
): readonly (readonly CellValue[])[] | undefined {
  const there = tabOf(state, personTabKey(cycle, nip))?.values;
  if (there !== undefined) return there;
  const kept = readTabIn(state, keptPagesTab, { texts }).whole;
  const rows = kept.filter((row) => row.cycle === cycle && row.nip === nip);
  const last = Math.max(...rows.map(({ keptAt }) => keptAt ?? 0));
  const page: CellValue[][] = [];
  for (const { keptAt, row = 1, column = 1, cells } of rows)
    if (keptAt === last)
      cells.forEach((cell, place) => {
        const line = page[row - 1] ?? [];
        page[row - 1] = line;
        line[column - 1 + place] = cell;
      });
  return rows.length === 0 ? undefined : Array.from(page, (line) => Array.from(line ?? []));
}
