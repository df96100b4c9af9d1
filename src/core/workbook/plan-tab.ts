// Plans a tab by its columns: headings, cells, widths, styles, notes and lists.
import type { CellValue } from './cell';
import { cellData } from './cell-requests';
import type { AnyColumn, Columns, Language, ShownTab } from './columns';
import { numberFormats } from './look-requests';
import {
  allColumns,
  copiedColumns,
  copyOf,
  type NamedColumn,
  rowId,
  sealColumn,
  type TabReading,
  type WholeReading,
} from './read-tab';
import { sealedCopy, sealOf } from './row-seal';
import type { CellData } from './sheet-request';
import type { Area, Layout, Style, TabPlan } from './tab-plan';
import type { Table, TableColumn } from './table';

const headStyle: Style = {
  bold: true,
  background: '#1e5b46',
  color: '#ffffff',
  vertical: 'MIDDLE',
  wrap: true,
};

/**
 * The tab as it should be: a frozen row of headings, then a row for each of its rows.
 * @param before the tab as it was read: what nothing has changed since stays as people typed it
 */
export function planTab<Whole, Row, Around, Given extends Language, C extends Columns<Row, Around>>(
  tab: ShownTab<Whole, Row, Around, Given, C>,
  whole: NoInfer<Whole>,
  given: NoInfer<Given>,
  before?: WholeReading<unknown, NoInfer<Whole>>,
): TabPlan {
  const around = tab.prepare(given, whole);
  const named = allColumns<Row, Around>(tab.columns, around);
  const bearsSeals = tab.sealed ?? tab.copied !== undefined;
  // Once there are fingerprints in the workbook, a tab that is written empty bears them from its first row on.
  const sealing = bearsSeals ? given.sealing?.() : undefined;
  const seals = tab.spread(whole).length > 0 || (sealing?.tabs.length ?? 0) > 0 ? sealing : undefined;
  const copied = copiedColumns(tab, named);
  const seal = (row: Row): string => {
    if (seals === undefined) return '';
    return tab.copied === undefined
      ? sealOf(seals.secret, tab.key, saidBy(named, row, around))
      : sealedCopy(
          seals.secret,
          tab.key,
          copyOf(copied, (column) => column.write(row, around)),
        );
  };
  // What has had no fingerprint with this secret gets one, whatever stands in its place.
  const isSealed = seals?.tabs.includes(tab.key) ?? false;
  const cellsOf = (rows: Whole, sealed = true) =>
    tab
      .spread(rows)
      .map((row) => [
        ...named.map(({ column }) => column.write(row, around)),
        ...(bearsSeals ? [sealed ? seal(row) : ''] : []),
      ]);
  const columns: readonly (AnyColumn<Row, Around> | ReturnType<typeof sealColumn>)[] = [
    ...named.map(({ column }) => column),
    ...(bearsSeals ? [{ ...sealColumn(isSealed), note: () => given.texts.workbook.sealNote }] : []),
  ];
  const below = (column: number): Area => ({ top: 1, left: column, right: column + 1 });
  const layout: Layout = {
    columnWidths: columns.map(({ width }) => width),
    frozenRows: 1,
    frozenColumns: tab.frozenColumns ?? 0,
    styles: [
      { area: { top: 1, left: 0 }, style: { vertical: 'TOP' } },
      ...columns.flatMap(({ style }, column) =>
        style === undefined ? [] : [{ area: below(column), style }],
      ),
      { area: { top: 0, bottom: 1, left: 0, right: columns.length }, style: headStyle },
    ],
    choices: columns.flatMap(({ choices }, column) =>
      choices === undefined ? [] : [{ area: below(column), values: choices, strict: false }],
    ),
    checkboxes: columns.flatMap(({ checkbox }, column) => (checkbox ? [below(column)] : [])),
    notes: columns.flatMap(({ note }, column) =>
      note === undefined ? [] : [{ row: 0, column, text: note(around) }],
    ),
    color: tab.color,
    ...(tab.hidden ? { hidden: true } : {}),
    ...(tab.guarded
      ? {
          guarded: {
            why: given.texts.workbook.guard,
            open: columns.flatMap(({ open }, column) => (open ? [below(column)] : [])),
          },
        }
      : {}),
  };
  return {
    key: tab.key,
    name: tab.name,
    ...(tab.formerly === undefined ? {} : { formerly: tab.formerly }),
    cells: [columns.map(({ header }) => header), ...cellsOf(whole)],
    table: tableOf(
      tab,
      columns,
      before?.isThere ? { ...before, cells: cellsOf(before.whole, isSealed) } : undefined,
      isSealed && tab.copied !== undefined ? seals?.secret : undefined,
    ),
    layout,
    spareRows: tab.spareRows,
    ...(tab.factsOf === undefined ? {} : { factsOf: tab.factsOf }),
    ...(seals === undefined ? {} : { sealed: true }),
  };
}

/** What the columns of a row will say once it is read again. */
const saidBy = <Row, Around>(
  columns: readonly NamedColumn<Row, Around>[],
  row: Row,
  around: Around,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    columns.flatMap(({ name, column }) =>
      'read' in column ? [[name, column.read(column.write(row, around))]] : [],
    ),
  );

/** @param before the tab as it was read, with the cells that its rows would have been written as */
function tableOf<Whole, Row, Around, Given, C extends Columns<Row, Around>>(
  tab: ShownTab<Whole, Row, Around, Given, C>,
  columns: readonly TableColumn[],
  before: (TabReading<unknown> & { readonly cells: readonly (readonly CellValue[])[] }) | undefined,
  secret: string | undefined,
): Table {
  const idOf = rowId(tab, secret);
  const base = {
    columns,
    isRead: 'row' in tab,
    // Undoing goes by places: what it may take back is added below.
    keepsOrder: tab.factsOf === undefined,
    ...(idOf === undefined ? {} : { idOf }),
    ...(tab.retired === undefined ? {} : { retired: tab.retired }),
  };
  if (before === undefined) return base;
  const { missing, places } = before.headings;
  const read = new Set(before.lines.flatMap(({ id, row }) => (row === undefined ? [] : [id])));
  const rows = new Map<string, readonly CellValue[]>();
  before.cells.forEach((cells, index) => {
    const of = (header: string) => cells[columns.findIndex((column) => column.header === header)];
    const id = idOf?.(of) ?? String(index);
    if (read.has(id) && !rows.has(id)) rows.set(id, cells);
  });
  return { ...base, before: { rows, headings: { missing, has: (header) => places.has(header) } } };
}

/** Rows as cells that bring their own number format, to be added below what is there. */
export function addedRows<Whole, Row, Around, Given extends Language, C extends Columns<Row, Around>>(
  tab: ShownTab<Whole, Row, Around, Given, C>,
  whole: NoInfer<Whole>,
  given: NoInfer<Given>,
): { values: CellData[] }[] {
  const around = tab.prepare(given, whole);
  const columns = allColumns<Row, Around>(tab.columns, around).map(({ column }) => column);
  return tab.spread(whole).map((row) => ({
    values: columns.map(({ style, write }) => {
      const value = write(row, around);
      return {
        ...cellData(value),
        ...(style?.format === undefined
          ? {}
          : { userEnteredFormat: { numberFormat: { ...numberFormats[style.format] } } }),
      };
    }),
  }));
}
