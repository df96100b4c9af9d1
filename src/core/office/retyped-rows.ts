// Rows that somebody typed over by hand, of the tabs whose rows keep copies: which are held, and what puts them back.
import { assignmentCode } from '../cycle/assignment-code';
import { type Assignment, assignmentKey } from '../cycle/cycle';
import { assignmentsTab } from '../tab/assignments-tab';
import { copyingTabs } from '../tab/sealed-tabs';
import { type CellValue, type PlannedCell, peopleCell } from '../workbook/cell';
import { cellRequests } from '../workbook/cell-requests';
import { readTab, readTabIn } from '../workbook/read-tab';
import { sealHeader } from '../workbook/row-seal';
import type { SheetRequest } from '../workbook/sheet-request';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';
import { judgeAnswers } from './judge-answers';
import { type Office, planHeld } from './office';

/** What the office calls a tab whose rows keep copies. */
export type Copying = keyof typeof copyingTabs;

export const allCopying = Object.keys(copyingTabs) as Copying[];

export interface RetypedRow {
  /** 1-based. */
  readonly at: number;
  /** Headers of cells that say something else now; that of what is missing where the row has lost its copy. */
  readonly columns: readonly [string, ...string[]];
  /** Nothing is done through it until it says again what it was written with; the copy of others is read in their place. */
  readonly held: boolean;
  /** What its cells said, by header; undefined where its copy does not tell. */
  readonly stood: ReadonlyMap<string, CellValue> | undefined;
}

/** The rows that were typed over, in all cycles. */
export const retypedRows = ({ readings }: Pick<Office, 'readings'>, name: Copying): readonly RetypedRow[] =>
  (readings[name]?.lines ?? []).flatMap(({ at, isChanged, stood }) => {
    if (!isChanged && stood.size === 0) return [];
    const [column = sealHeader, ...others] = stood.keys();
    const isTold = stood.size > 0 && [...stood.values()].every((was) => was !== undefined);
    return [{ at, columns: [column, ...others], held: isChanged, stood: isTold ? stood : undefined }];
  });

const { raterName, rateeName } = assignmentsTab.columns;
const names: readonly string[] = [raterName.header, rateeName.header];

/** Whether nothing but a cell of Daftar Penilai that shows a name was typed over. */
export const isOnlyNamed = (name: Copying, { held, columns }: RetypedRow): boolean =>
  name === 'assignments' && !held && columns.every((column) => names.includes(column));

/** What HR is told of first: rows of Daftar Penilai that are held, then rows of others that are, then rows whose copy is read. */
export function retypedWords(
  office: Office,
): { readonly title: string; readonly meaning: string; readonly action: string } | undefined {
  const { ratersRetyped, rowsUnproven, rowsRetyped } = office.texts.maintenance.finding;
  const told = [true, false].flatMap((held) =>
    allCopying.flatMap((name) => {
      const { length } = retypedRows(office, name).filter(
        (row) => row.held === held && !isOnlyNamed(name, row),
      );
      if (length === 0) return [];
      const tab = copyingTabs[name].name;
      if (!held) return [rowsRetyped(tab, length)];
      return [name === 'assignments' ? ratersRetyped(length) : rowsUnproven(tab, length)];
    }),
  );
  return told[0];
}

/**
 * The same, each with what puts it back, as far as anything tells.
 * @param state with the raw record
 */
export function retypedAndProven(office: Office, state: WorkbookState, name: Copying): readonly RetypedRow[] {
  const rows = retypedRows(office, name);
  if (rows.every(({ stood }) => stood !== undefined)) return rows;
  const proven = name === 'assignments' ? provenRaters(office, state) : provenAnswers(office, state, name);
  return rows.map((row) => ({ ...row, stood: row.stood ?? proven.get(row.at) }));
}

type Proven = ReadonlyMap<number, ReadonlyMap<string, CellValue>>;

/**
 * Rows without a copy of their own whose code is that of just this cycle, role, rater and ratee: nobody without the secret makes such a
 * code. The address is that of the rater in Pegawai, as the code says nothing of it.
 */
function provenRaters(office: Office, state: WorkbookState): Proven {
  const { employees, sealing, texts } = office;
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
  const { raterEmail, channel } = assignmentsTab.columns;
  const planned = cellsOf({ ...office, assignments: proven.map(({ row }) => row) }, 'assignments');
  return new Map(
    proven.map(({ at }, index) => [
      at,
      new Map(
        [sealHeader, raterEmail.header, channel.header].map((header) => [
          header,
          planned[index]?.get(header),
        ]),
      ),
    ]),
  );
}

/** Rows whose answer the raw record still holds: what it makes of them now. */
function provenAnswers(office: Office, state: WorkbookState, name: Copying): Proven {
  if (name !== 'answers' && name !== 'quarantined') return new Map();
  const judged = judgeAnswers({ office, workbook: { state } }).office;
  const planned = cellsOf(judged, name);
  const byKey = new Map(judged[name].map(({ key }, index) => [key, planned[index]]));
  return new Map(
    (office.readings[name]?.lines ?? []).flatMap(({ at, id, isChanged }) => {
      const cells = byKey.get(id);
      return isChanged && cells !== undefined ? [[at, cells] as const] : [];
    }),
  );
}

/** The rows of a tab as they would be written, by header. */
function cellsOf(office: Office, name: Copying): readonly ReadonlyMap<string, CellValue>[] {
  const [headers = [], ...rows] = planHeld(office, name).cells as readonly (readonly CellValue[])[];
  return rows.map((row) => new Map(headers.map((header, place) => [String(header), row[place] ?? ''])));
}

/**
 * The change that puts back what can be put back in these tabs; all else stays as it is.
 * @param state with these tabs as they are now
 * @param record the raw record
 */
export const putBackRows = (
  office: Office,
  names: readonly Copying[],
  state: WorkbookState,
  record: WorkbookState,
): readonly SheetRequest[] =>
  names.flatMap((name) => {
    const tab = tabOf(state, copyingTabs[name].key);
    if (tab?.values === undefined) return [];
    const reading = readAny(state, copyingTabs[name], office);
    const now = { ...office, readings: { ...office.readings, [name]: reading } };
    const rows = retypedAndProven(now, name === 'assignments' ? state : record, name);
    const { places } = reading.headings;
    const stood = new Map(rows.map((row) => [row.at, row.stood]));
    const planned = tab.values.map((row, index): readonly PlannedCell[] => {
      const cells: PlannedCell[] = row.map(() => peopleCell);
      for (const [header, value] of stood.get(index + 1) ?? []) {
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
  });

const readAny = readTabIn as unknown as (
  state: WorkbookState,
  tab: (typeof copyingTabs)[Copying],
  office: Office,
) => NonNullable<Office['readings'][Copying]>;
