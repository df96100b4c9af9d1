// Tabs that are plain tables: one header row, columns found by name, every row with its number.
import { nameKey } from '../names';
import { type Problem, problem } from '../problem';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue, PlannedCell } from './cell';
import type { Area, Layout, Style, TabPlan } from './tab-plan';

/** A column of a table tab. The header is its identity. */
export interface Column {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly style?: Style;
  /** Help shown when pointing at the header. */
  readonly note?: string;
  readonly choices?: readonly string[];
  readonly checkbox?: boolean;
  /** People write here: the guard leaves it open. */
  readonly open?: boolean;
}

export interface TableRow {
  /** 1-based, the header is row 1. */
  readonly row: number;
  text(header: string): string;
  /** A number; undefined for an empty cell or anything else. */
  number(header: string): number | undefined;
  flag(header: string): boolean;
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** Headers in the order of the tab, as written. */
  readonly headers: readonly string[];
  readonly problems: readonly Problem[];
}

const asText = (value: CellValue): string => (value === undefined ? '' : String(value).trim());

/**
 * Reads a table by header name, wherever its columns stand. Empty rows are skipped.
 * @param tab name of the tab, for the place of problems
 * @param needed headers without which the table cannot be used; each missing one is a problem
 */
export function readTable(
  tab: string,
  values: readonly (readonly CellValue[])[],
  needed: readonly string[],
  texts: WorkbookTexts,
): Table {
  const headers = (values[0] ?? []).map(asText);
  const at = new Map<string, number>();
  headers.forEach((header, column) => {
    const name = nameKey(header);
    if (name !== '' && !at.has(name)) at.set(name, column);
  });
  const problems = needed
    .filter((header) => values.length > 0 && !at.has(nameKey(header)))
    .map(
      (header): Problem =>
        problem('error', 'column-missing', { tab, row: 1, column: header }, texts.columnMissing(tab, header)),
    );
  // Looked up by every cell of every row: a header is brought into shape once.
  const columns = new Map<string, number>();
  const columnOf = (header: string): number => {
    const known = columns.get(header);
    if (known !== undefined) return known;
    const column = at.get(nameKey(header)) ?? -1;
    columns.set(header, column);
    return column;
  };
  const rows: TableRow[] = [];
  values.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => asText(cell) === '')) return;
    const cell = (header: string): CellValue => cells[columnOf(header)];
    rows.push({
      row: index + 1,
      text: (header) => asText(cell(header)),
      number: (header) => {
        const value = cell(header);
        if (typeof value === 'number') return value;
        const text = asText(value);
        return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
      },
      flag: (header) => cell(header) === true || /^(true|ya|yes)$/i.test(asText(cell(header))),
    });
  });
  return { rows, headers, problems };
}

const headStyle: Style = {
  bold: true,
  background: '#1e5b46',
  color: '#ffffff',
  vertical: 'MIDDLE',
  wrap: true,
};

/** Plans a table tab: header row frozen, columns styled as declared, notes and lists attached. */
export function planTable(table: {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly spareRows: number;
  readonly frozenColumns?: number;
  readonly color?: string;
  readonly hidden?: boolean;
  /** Set when the add-on writes this tab: says why editing is guarded. */
  readonly guard?: string;
}): TabPlan {
  const below = (column: number): Area => ({ top: 1, left: column, right: column + 1 });
  const layout: Layout = {
    columnWidths: table.columns.map(({ width }) => width),
    frozenRows: 1,
    frozenColumns: table.frozenColumns ?? 0,
    styles: [
      { area: { top: 1, left: 0 }, style: { vertical: 'TOP' } },
      ...table.columns.flatMap(({ style }, column) =>
        style === undefined ? [] : [{ area: below(column), style }],
      ),
      { area: { top: 0, bottom: 1, left: 0, right: table.columns.length }, style: headStyle },
    ],
    choices: table.columns.flatMap(({ choices }, column) =>
      choices === undefined ? [] : [{ area: below(column), values: choices, strict: false }],
    ),
    checkboxes: table.columns.flatMap(({ checkbox }, column) => (checkbox ? [below(column)] : [])),
    notes: table.columns.flatMap(({ note }, column) =>
      note === undefined ? [] : [{ row: 0, column, text: note }],
    ),
    ...(table.color === undefined ? {} : { color: table.color }),
    ...(table.hidden === undefined ? {} : { hidden: table.hidden }),
    ...(table.guard === undefined
      ? {}
      : {
          guarded: {
            why: table.guard,
            open: table.columns.flatMap(({ open }, column) => (open ? [below(column)] : [])),
          },
        }),
  };
  return {
    key: table.key,
    name: table.name,
    cells: [table.columns.map(({ header }) => header), ...table.rows],
    layout,
    spareRows: table.spareRows,
  };
}
