// A plan as it fits the tab that is there: its cells and its look in the places where people have the columns.
import type { CellValue, PlannedCell } from './cell';
import type { HeadingFault } from './heading-faults';
import type { HeadingMemory } from './heading-memory';
import { layPage } from './lay-page';
import { isHeadingFaults, layTable } from './lay-table';
import { runs } from './runs';
import type { Area, Layout, TabPlan } from './tab-plan';

type Cells = readonly CellValue[];

export interface LaidPlan {
  /** What stands there, with the columns and rows that are inserted in place. */
  readonly there: readonly Cells[];
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly layout: Layout;
  /** Columns to be inserted, 0-based, each as it is once those left of it are in. */
  readonly inserted: readonly number[];
  /** Rows to be inserted, the same way. */
  readonly insertedRows: readonly number[];
}

/**
 * @param there the tab from A1
 * @param memory what headings the tab was last written with; undefined where nothing says so
 * @returns the plan as it fits, or what keeps the tab from being written
 */
export function layPlan(
  { cells, table, page, layout }: TabPlan,
  there: readonly Cells[],
  memory: HeadingMemory | undefined,
): LaidPlan | readonly HeadingFault[] {
  if (page !== undefined) {
    const { rows, columns, ...laid } = layPage(cells, there, page);
    return { ...laid, layout: movedPage(layout, rows, columns), inserted: [] };
  }
  if (table === undefined) return { there, cells, layout, inserted: [], insertedRows: [] };
  const laid = layTable(cells as readonly Cells[], table, there, memory);
  if (isHeadingFaults(laid)) return laid;
  const { places, ...rest } = laid;
  return { ...rest, layout: moved(layout, places) };
}

/** What the tab holds once the plan is written; people's own cells as they are. */
export const contentOf = ({ cells, there }: Pick<LaidPlan, 'cells' | 'there'>): readonly Cells[] =>
  Array.from({ length: Math.max(cells.length, there.length) }, (_, row) =>
    Array.from({ length: Math.max(cells[row]?.length ?? 0, there[row]?.length ?? 0) }, (_, column) => {
      const cell = cells[row]?.[column];
      return typeof cell === 'object' ? there[row]?.[column] : cell;
    }),
  );

/** The look of a table whose columns stand elsewhere than planned; what people have between them is left alone. */
function moved(layout: Layout, places: readonly number[]): Layout {
  const columnWidths: (number | undefined)[] = [];
  layout.columnWidths.forEach((width, column) => {
    columnWidths[places[column] ?? column] = width;
  });
  const areas = ({ left, right = places.length, ...rows }: Area): readonly Area[] =>
    runs(places.slice(left, right)).map(([from, to]) => ({ ...rows, left: from, right: to }));
  const spread = <T extends { readonly area: Area }>(all: readonly T[]) =>
    all.flatMap((one) => areas(one.area).map((area) => ({ ...one, area })));
  return {
    ...layout,
    columnWidths: Array.from(columnWidths),
    styles: spread(layout.styles),
    ...(layout.choices === undefined ? {} : { choices: spread(layout.choices) }),
    ...(layout.checkboxes === undefined ? {} : { checkboxes: layout.checkboxes.flatMap(areas) }),
    ...(layout.notes === undefined
      ? {}
      : { notes: layout.notes.map((note) => ({ ...note, column: places[note.column] ?? note.column })) }),
    ...(layout.guarded === undefined
      ? {}
      : { guarded: { ...layout.guarded, open: layout.guarded.open.flatMap(areas) } }),
  };
}

/** The look of a page whose rows and columns stand elsewhere than planned. */
function movedPage(layout: Layout, rows: readonly number[], columns: readonly number[]): Layout {
  const end = (places: readonly number[], at: number | undefined) =>
    at === undefined ? undefined : (places[at - 1] ?? at - 1) + 1;
  const area = ({ top, left, bottom, right }: Area): Area => {
    const [down, across] = [end(rows, bottom), end(columns, right)];
    return {
      top: rows[top] ?? top,
      left: columns[left] ?? left,
      ...(down === undefined ? {} : { bottom: down }),
      ...(across === undefined ? {} : { right: across }),
    };
  };
  const all = <T extends { readonly area: Area }>(parts: readonly T[]) =>
    parts.map((part) => ({ ...part, area: area(part.area) }));
  const widths: (number | undefined)[] = [];
  layout.columnWidths.forEach((width, column) => {
    widths[columns[column] ?? column] = width;
  });
  return {
    ...layout,
    columnWidths: Array.from(widths),
    styles: all(layout.styles),
    ...(layout.merges === undefined ? {} : { merges: layout.merges.map(area) }),
    ...(layout.choices === undefined ? {} : { choices: all(layout.choices) }),
    ...(layout.guarded === undefined
      ? {}
      : { guarded: { ...layout.guarded, open: layout.guarded.open.map(area) } }),
  };
}
