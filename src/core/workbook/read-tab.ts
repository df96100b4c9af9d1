// Reads a tab by its columns, wherever they stand: every row is read or told why not; nothing is passed over.
import { type Problem, problem, type Wording } from '../problem';
import type { CellValue } from './cell';
import { cellText, Refusal } from './cell-kind';
import type { AnyColumn, At, Columns, Language, ReadColumn, Said, ShownTab, Tab } from './columns';
import { findHeadings, type Headings, headingRow, isEmptyCell } from './find-headings';
import { headingFaults, headingProblem } from './heading-faults';
import type { HeadingMemory } from './heading-memory';
import {
  type Copy,
  changedBefore,
  copiedCell,
  fromCopy,
  isCopyOf,
  readCopy,
  type Sealing,
  sealHeader,
  sealOf,
} from './row-seal';
import { tabOf, type WorkbookState } from './workbook-state';

type Cells = readonly CellValue[];

/** A row of the tab that holds anything. */
interface Line<Row> {
  /** 1-based. */
  readonly at: number;
  readonly cells: Cells;
  /** What tells it apart from other rows; '' if the tab has no such columns or their cells are empty. */
  readonly id: string;
  /** Undefined if the row could not be read; the problems say why. */
  readonly row: Row | undefined;
  /** Headers of columns whose cell was refused. */
  readonly refused: readonly string[];
  /** Somebody has typed it into a tab of ours: it is no row of the add-on, changed or not. */
  readonly isNote: boolean;
  /** Typed over since it was written: it is not the author's any more. */
  readonly isChanged: boolean;
  /** What stood in cells that were typed over, by header, where the row keeps a copy; undefined where the copy holds too little to tell. */
  readonly stood: ReadonlyMap<string, CellValue>;
}

export interface TabReading<Row> {
  readonly lines: readonly Line<Row>[];
  readonly headings: Headings;
  readonly problems: readonly Problem[];
}

/** A tab as it was read, with what its rows make up. */
export interface WholeReading<Row, Whole> extends TabReading<Row> {
  readonly whole: Whole;
  /** Whether there is such a tab. */
  readonly isThere: boolean;
}

/** A column with the name its value is said by. */
export interface NamedColumn<Row, Around> {
  readonly name: string;
  /** Whether it is one of an `each`. */
  readonly each: boolean;
  readonly column: AnyColumn<Row, Around>;
}

/** All columns in the order of the tab, those of an `each` one by one. */
export function allColumns<Row, Around>(
  columns: Columns<Row, Around>,
  around: unknown,
  headings: readonly string[] = [],
): readonly NamedColumn<Row, Around>[] {
  return Object.entries(columns).flatMap(([name, entry]): NamedColumn<Row, Around>[] =>
    'each' in entry
      ? entry.each(around as never, headings).map((column) => ({ name, each: true, column }))
      : [{ name, each: false, column: entry }],
  );
}

/** What tells the rows of a tab apart. */
interface Identity {
  readonly key: string;
  readonly columns: Readonly<Record<string, object>>;
  readonly id?: readonly string[];
  readonly same?: (text: string) => string;
}

interface IdColumn {
  readonly header: string;
  /** Of a column that is read. */
  readonly asWritten?: (cell: CellValue) => CellValue;
}

const idColumns = ({ id = [], columns }: Identity): readonly (IdColumn & { readonly name: string })[] =>
  id.flatMap((name) => {
    const { header, ...rest } = (columns[name] ?? {}) as Partial<IdColumn>;
    return header === undefined ? [] : [{ ...rest, name, header }];
  });

/**
 * Tells a row apart by what its cells say, however they are put, '' where they are empty; undefined for a tab whose rows nothing tells apart.
 * @param secret where rows keep copies: by it a row is told apart that was typed over
 */
export function rowId(
  tab: Identity,
  secret?: string,
): ((cell: (header: string) => CellValue) => string) | undefined {
  const columns = idColumns(tab);
  if (columns.length === 0) return undefined;
  return (cell) => {
    const copy = secret === undefined ? undefined : readCopy(secret, tab.key, cellText(cell(sealHeader)));
    const texts = columns.map(({ name, header, asWritten = (same) => same }) =>
      cellText(asWritten(fromCopy(copy?.[name]) ?? cell(header))),
    );
    return texts.every((text) => text === '') ? '' : texts.map(tab.same ?? ((text) => text)).join('|');
  };
}

/**
 * The column of fingerprints of a tab whose rows bear them.
 * @param isSealed whether each row has been given one: then it cannot be without the column
 */
export const sealColumn = (
  isSealed: boolean,
): Omit<ReadColumn<unknown, unknown, string>, 'write' | 'asWritten'> => ({
  header: sealHeader,
  width: 130,
  style: { format: 'text' },
  checkbox: false,
  needed: isSealed,
  read: cellText,
});

const isRead = <Row, Around>(column: AnyColumn<Row, Around>): column is ReadColumn<Row, Around, unknown> =>
  'read' in column;

/** The names of what every `each` says, also where the office decides for no column. */
const groupNames = (columns: Columns<never, never>): readonly string[] =>
  Object.entries(columns).flatMap(([name, entry]) => ('each' in entry ? [name] : []));

/**
 * What the columns say of one row, and the refusals by header. Nothing is said if a needed value is not there.
 * @param grouped names of what every `each` says
 */
function readLine<Row, Around>(
  cellOf: (header: string) => CellValue,
  grouped: readonly string[],
  columns: readonly NamedColumn<Row, Around>[],
): { said: Record<string, unknown> | undefined; refusals: (readonly [header: string, Refusal])[] } {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const name of grouped) groups[name] = {};
  const said: Record<string, unknown> = { ...groups };
  const refusals: (readonly [string, Refusal])[] = [];
  let whole = true;
  for (const { name, each, column } of columns) {
    if (!isRead(column)) continue;
    let value = column.read(cellOf(column.header));
    if (column.needed && (value === undefined || value === ''))
      value = new Refusal('cell-empty', ({ workbook }, header) => workbook.cellEmpty(header));
    if (value instanceof Refusal) {
      refusals.push([column.header, value]);
      if (column.needed || column.whole) whole = false;
      value = column.read(undefined);
    }
    if (!each) said[name] = value;
    else if (value !== undefined && value !== '') {
      const group = groups[name];
      if (group !== undefined) group[column.of ?? column.header] = value;
    }
  }
  return { said: whole ? said : undefined, refusals };
}

/** Codes of what is told of cells that were typed over, and of rows whose copy or fingerprint fits no more. */
export const cellRetyped = 'cell-retyped';
export const rowChanged = 'row-changed';

/** What a row keeps a copy of: a column that is read, by what the copy calls it. */
interface CopiedColumn<Row, Around> {
  readonly name: string;
  readonly column: ReadColumn<Row, Around, unknown>;
  readonly holds: boolean;
  /** One of an `each`: a copy that says nothing of it says that it was empty, and not that it is an earlier version's. */
  readonly each: boolean;
}

interface Copying {
  readonly copied?: { readonly holds?: readonly string[]; readonly without?: readonly string[] } | undefined;
}

/** A cell that says something else than its row's copy. */
interface Retyped {
  readonly header: string;
  readonly holds: boolean;
  /** Undefined where the copy holds too little to tell. */
  readonly was: CellValue;
}

export const copiedColumns = <Row, Around>(
  { copied }: Copying,
  columns: readonly NamedColumn<Row, Around>[],
): readonly CopiedColumn<Row, Around>[] =>
  columns.flatMap(({ name, each, column }) =>
    copied === undefined || !isRead(column) || copied.without?.includes(name)
      ? []
      : [
          {
            name: each ? `${name}.${column.of ?? column.header}` : name,
            column,
            holds: copied.holds?.includes(name) ?? false,
            each,
          },
        ],
  );

/** The cells of a row as its copy holds them. */
export const copyOf = <Row, Around>(
  columns: readonly CopiedColumn<Row, Around>[],
  cellOf: (column: ReadColumn<Row, Around, unknown>) => CellValue,
): Copy =>
  Object.fromEntries(
    columns.flatMap(({ name, column, each }) => {
      const cell = cellOf(column);
      return each && cellText(cell) === '' ? [] : [[name, copiedCell(cell)]];
    }),
  );

/** Cells that say something else than the copy of their row. One of which that does not tell what it said holds the row. */
const differing = <Row, Around>(
  columns: readonly CopiedColumn<Row, Around>[],
  copy: Copy,
  cellOf: (header: string) => CellValue,
): readonly Retyped[] =>
  columns.flatMap(({ name, holds, each, column: { header, read } }): readonly Retyped[] => {
    const copied = copy[name] ?? (each ? '' : undefined);
    const there = cellOf(header);
    // A column that the copy of an earlier version lacks.
    if (copied === undefined || isCopyOf(copied, there)) return [];
    const was = fromCopy(copied);
    if (was === undefined) return [{ header, holds: true, was }];
    const is = read(there);
    const same = !(is instanceof Refusal) && JSON.stringify(is) === JSON.stringify(read(was));
    return same ? [] : [{ header, holds, was }];
  });

/**
 * What the columns of a tab say, row by row. Rows that hold nothing are left out; a row without a value that is needed,
 * or that stands there twice, is a line without one.
 * @param values the tab from A1; undefined if there is no such tab
 * @param memory what headings it was last written with; undefined where nothing says so
 * @param sealing by what rows of people's words are known to be theirs; without it they are taken as they stand
 */
export function readSaid<Whole, Row, Around, Given, C extends Columns<Row, Around>>(
  tab: ShownTab<Whole, Row, Around, Given, C> & { readonly twice?: Problem['severity'] },
  values: readonly Cells[] | undefined,
  known: Language,
  memory?: HeadingMemory,
  sealing?: () => Sealing,
): TabReading<Said<C>> {
  const there = values ?? [];
  const { workbook } = known.texts;
  const problems: Problem[] = [];
  const bearsSeals = tab.sealed ?? tab.copied !== undefined;
  const seals = bearsSeals && there.length > 1 ? sealing?.() : undefined;
  const isSealed = seals?.tabs.includes(tab.key) ?? false;
  const secret = seals?.secret ?? '';
  const keepsCopies = isSealed && tab.copied !== undefined;
  const sealed = bearsSeals ? [sealColumn(isSealed)] : [];

  const grouped = groupNames(tab.columns);
  const expected = allColumns<Row, Around>(tab.columns, known);
  const head = headingRow(
    there,
    expected.map(({ column }) => column),
  );
  const columns =
    grouped.length === 0
      ? expected
      : allColumns<Row, Around>(tab.columns, known, (there[head] ?? []).map(cellText));
  const headings = findHeadings(there, head, [...columns.map(({ column }) => column), ...sealed], memory);
  const { places } = headings;
  const tell = (severity: Problem['severity'], code: string, row: number, column: string, words: Wording) =>
    problems.push(problem(severity, code, { tab: tab.name, row, column: headings.called(column) }, words));
  problems.push(
    ...headingFaults(there, headings).map((fault) =>
      headingProblem({ ...fault, header: headings.called(fault.header) }, tab.name, known.texts),
    ),
  );

  const copied = copiedColumns(tab, columns);
  const ids = idColumns(tab).map(({ header }) => header);
  const idOf = rowId(tab, keepsCopies ? secret : undefined);
  const first = new Map<string, number>();
  const lines = there.flatMap((cells, index): Line<Said<C>>[] => {
    if (index <= head || cells.every(isEmptyCell)) return [];
    const at = index + 1;
    const filled = cells.filter((cell) => !isEmptyCell(cell)).length;
    const seal = cellText(cells[places.get(sealHeader) ?? -1]);
    if (bearsSeals && (isSealed && tab.sealed ? seal === '' : filled === 1)) {
      const [first = ''] = ids;
      tell('warning', 'row-of-note', at, first, workbook.rowOfNote);
      return [
        {
          at,
          cells,
          id: '',
          row: undefined,
          refused: [],
          isNote: true,
          isChanged: false,
          stood: new Map(),
        },
      ];
    }
    const there = (header: string) => cells[places.get(header) ?? -1];
    const copy = keepsCopies ? readCopy(secret, tab.key, seal) : undefined;
    const retyped = copy === undefined ? [] : differing(copied, copy, there);
    const stood = new Map(retyped.map(({ header, was }) => [header, was]));
    const cellOf = (header: string) => stood.get(header) ?? there(header);
    for (const { header, holds, was } of retyped)
      tell(
        holds ? 'error' : 'warning',
        cellRetyped,
        at,
        header,
        workbook.cellRetyped(headings.called(header), was === undefined ? undefined : cellText(was), holds),
      );
    const line = readLine(cellOf, grouped, columns);
    const refusals = line.refusals.filter(([header]) => !stood.has(header));
    const isForeign =
      seal === changedBefore ||
      (keepsCopies
        ? copy === undefined
        : isSealed && line.said !== undefined && seal !== sealOf(secret, tab.key, line.said));
    const isChanged = isForeign || retyped.some(({ holds }) => holds);
    if (isForeign && (line.said !== undefined || tab.copied !== undefined))
      tell(
        'error',
        rowChanged,
        at,
        ids[0] ?? '',
        tab.copied === undefined ? workbook.rowChanged : workbook.rowUncopied,
      );
    const said = isChanged ? undefined : line.said;
    for (const [header, { code, words }] of refusals)
      tell('error', code, at, header, words(known.texts, headings.called(header)));
    const id = idOf?.(there) ?? '';
    const earlier = said === undefined || id === '' ? undefined : first.get(id);
    if (earlier !== undefined)
      tell(
        tab.twice ?? 'error',
        'row-twice',
        at,
        ids[0] ?? '',
        workbook.rowTwice(ids.map((header) => cellText(cellOf(header))).join(' '), earlier),
      );
    else if (said !== undefined) first.set(id, at);
    return [
      {
        at,
        cells,
        id,
        row: earlier === undefined ? (said as Said<C> | undefined) : undefined,
        refused: refusals.map(([header]) => header),
        isNote: false,
        isChanged,
        stood,
      },
    ];
  });
  return { lines, headings, problems };
}

/** Reads a tab of the workbook. */
export function readTabIn<Whole, Row, Around, Given, Known extends Language, C extends Columns<Row, Around>>(
  state: WorkbookState,
  tab: Tab<Whole, Row, Around, Given, Known, C>,
  known: NoInfer<Known>,
): WholeReading<Row, Whole> {
  const there = tabOf(state, tab.key);
  return readTab(tab, there?.values, known, there?.mark?.headings, state.sealing);
}

/**
 * Reads a tab.
 * @param values the tab from A1; undefined if there is no such tab
 * @param memory what headings it was last written with; undefined where nothing says so
 */
export function readTab<Whole, Row, Around, Given, Known extends Language, C extends Columns<Row, Around>>(
  tab: Tab<Whole, Row, Around, Given, Known, C>,
  values: readonly Cells[] | undefined,
  known: NoInfer<Known>,
  memory?: HeadingMemory,
  sealing?: () => Sealing,
): WholeReading<Row, Whole> {
  const { lines, headings, problems } = readSaid<Whole, Row, Around, Given, C>(
    tab,
    values,
    known,
    memory,
    sealing,
  );
  const rows = lines.flatMap(({ at, row }): At<Row>[] =>
    row === undefined ? [] : [{ at, row: tab.row(row) }],
  );
  const faults = tab.check?.(rows, known, headings.strangers) ?? [];
  const spoilt = new Set(faults.flatMap(({ spoils, at }) => (spoils === 'row' ? [at] : [])));
  const usable = new Map(rows.flatMap(({ at, row }) => (spoilt.has(at) ? [] : [[at, row]])));
  const spoiltCells = (at: number) =>
    faults.flatMap((fault) => (fault.spoils === 'cell' && fault.at === at ? [fault.column] : []));
  return {
    isThere: values !== undefined,
    whole:
      values === undefined && tab.absent !== undefined ? tab.absent : tab.gather([...usable.values()], known),
    lines: lines.map((line) => ({
      ...line,
      row: usable.get(line.at),
      refused: [...line.refused, ...spoiltCells(line.at)],
    })),
    headings,
    problems: [
      ...problems,
      ...faults.map(({ severity, code, at, column, ...words }) =>
        problem(severity, code, { tab: tab.name, row: at, column: headings.called(column) }, words),
      ),
    ],
  };
}
