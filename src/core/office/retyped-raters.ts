// Rows of Daftar Penilai that somebody typed over by hand: which are held, and what puts them back.
import { assignmentCode } from '../cycle/assignment-code';
import { type Assignment, assignmentKey } from '../cycle/cycle';
import { assignmentsTab } from '../tab/assignments-tab';
import { type CellValue, type PlannedCell, peopleCell } from '../workbook/cell';
import { cellRequests } from '../workbook/cell-requests';
import { planTab } from '../workbook/plan-tab';
import { readTab } from '../workbook/read-tab';
import { sealHeader } from '../workbook/row-seal';
import type { SheetRequest } from '../workbook/sheet-request';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';
import type { Office } from './office';

interface RetypedRow {
  /** 1-based. */
  readonly at: number;
  /** Header of a cell that says something else now; that of what is missing where the row has lost its copy. */
  readonly column: string;
  /** What its cells say again once it is put back, by header; undefined where nothing tells. */
  readonly stood: ReadonlyMap<string, CellValue> | undefined;
}

interface RetypedRows {
  /** Rows nothing is done through until they say again what they were written with. */
  readonly held: readonly RetypedRow[];
  /** Rows of which only a cell that shows a name says something else. */
  readonly renamed: readonly RetypedRow[];
}

type Known = Pick<Office, 'readings' | 'employees' | 'texts' | 'sealing'>;

/** The rows that were typed over, in all cycles. */
export function retypedRaters(office: Known, state: WorkbookState): RetypedRows {
  const lines = office.readings.assignments?.lines ?? [];
  const told = lines.filter(({ isChanged, stood }) => isChanged || stood.size > 0);
  const proven = told.some(({ stood }) => stood.size === 0) ? provenRows(office, state) : new Map();
  const rows = told.map(({ at, isChanged, stood }) => {
    const [column = sealHeader] = stood.keys();
    return { at, column, isChanged, stood: stood.size > 0 ? stood : proven.get(at) };
  });
  return {
    held: rows.filter(({ isChanged }) => isChanged),
    renamed: rows.filter(({ isChanged }) => !isChanged),
  };
}

/**
 * Rows without a copy of their own whose code is that of just this cycle, role, rater and ratee: nobody without the secret makes such a
 * code. The address is that of the rater in Pegawai, as the code says nothing of it.
 */
function provenRows(
  { employees, sealing, texts }: Known,
  state: WorkbookState,
): ReadonlyMap<number, ReadonlyMap<string, CellValue>> {
  const secret = sealing?.().secret;
  if (secret === undefined) return new Map();
  const tab = tabOf(state, assignmentsTab.key);
  const { lines } = readTab(assignmentsTab, tab?.values, { texts }, tab?.mark?.headings);
  const proven = lines.flatMap(({ at, row }) => {
    if (row === undefined || row.code !== assignmentCode(secret, row.cycle, assignmentKey(row))) return [];
    const team = assignmentCode(
      secret,
      row.cycle,
      `${row.role === 'second' ? 'second ' : ''}team|${row.rater.id}`,
    );
    if (row.team !== undefined && row.team !== team) return [];
    const email = employees.find(({ nip }) => nip === row.rater.id)?.email;
    const channel = row.channel === 'paper' ? 'paper' : email === undefined ? 'code' : 'email';
    return [{ at, row: { ...row, rater: { ...row.rater, email }, channel } satisfies Assignment }];
  });
  const { cells } = planTab(
    assignmentsTab,
    proven.map(({ row }) => row),
    { texts, sealing, forms: [], answers: [] },
  );
  const [headers = [], ...planned] = cells as readonly (readonly CellValue[])[];
  const { raterEmail, channel } = assignmentsTab.columns;
  return new Map(
    proven.map(({ at }, index) => [
      at,
      new Map(
        [sealHeader, raterEmail.header, channel.header].map((header) => [
          header,
          planned[index]?.[headers.indexOf(header)],
        ]),
      ),
    ]),
  );
}

/** The change that puts back what can be put back; all else stays as it is. */
export function putBackRaters(office: Known, state: WorkbookState): readonly SheetRequest[] {
  const tab = tabOf(state, assignmentsTab.key);
  const places = office.readings.assignments?.headings.places;
  if (tab?.values === undefined || places === undefined) return [];
  const { held, renamed } = retypedRaters(office, state);
  const stood = new Map([...held, ...renamed].map((row) => [row.at, row.stood]));
  const planned = tab.values.map((row, index): readonly PlannedCell[] => {
    const back = stood.get(index + 1);
    const cells: PlannedCell[] = row.map(() => peopleCell);
    for (const [header, value] of back ?? []) {
      const place = places.get(header) ?? -1;
      while (cells.length <= place) cells.push(peopleCell);
      if (place >= 0) cells[place] = value ?? '';
    }
    return cells;
  });
  const width = Math.max(0, ...planned.map(({ length }) => length));
  return cellRequests(
    tab.sheetId,
    planned.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? peopleCell)),
    tab.values,
  );
}
