// Tabs as the grid of the page wants them; rows that did not change since the last look are not worked out again.

import type { CellData, CellFormat, DataValidationRule } from '../../host/spreadsheet/stored/google-types';
import { type Rect, reachOf } from '../../host/spreadsheet/stored/rect';
import {
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  type DimensionState,
  findSheet,
  type RowState,
  type SheetState,
} from '../../host/spreadsheet/stored/state';
import { effectiveFormat } from '../../host/spreadsheet/value/effective-format';
import { sheetResource } from '../../host/spreadsheet/workbook/sheet-resource';
import type { Workbook } from '../../host/spreadsheet/workbook/workbook';
import type { CellStyle, CellView, Omission, TabView } from '../wire/wire';
import { inputOf, ruleView } from './cell-content';
import { cellStyle, textRuns } from './cell-style';
import { Numbering } from './numbering';

type RowView = readonly (CellView | null)[];

/** What is kept of a tab from one look to the next. */
interface Memory {
  readonly styles: Numbering<CellStyle>;
  readonly rules: Numbering<DataValidationRule>;
  readonly rows: WeakMap<RowState, RowView>;
  /** Numbers of the styles of cells without conditional formats, by format and alignment of the content. */
  readonly plain: Map<CellFormat | undefined, Map<string, number | undefined>>;
  readonly conditionalFormats: SheetState['conditionalFormats'];
}

const newMemory = (sheet: SheetState): Memory => ({
  styles: new Numbering(),
  rules: new Numbering(),
  rows: new WeakMap(),
  plain: new Map(),
  conditionalFormats: sheet.conditionalFormats,
});

const isPlain = (style: CellStyle): boolean => Object.keys(style).length === 0;

/** Where the tab is to be worked out: runs of rows that are not known yet. */
function unknownRows(sheet: SheetState, { rows }: Memory): Rect[] {
  const areas: Rect[] = [];
  // Rules may colour rows that hold nothing.
  const count = sheet.conditionalFormats.length > 0 ? sheet.rowCount : sheet.rows.length;
  for (let row = 0; row < count; row += 1) {
    const stored = sheet.rows[row];
    if (stored && rows.has(stored)) continue;
    const last = areas.at(-1);
    if (last?.bottom === row) areas[areas.length - 1] = { ...last, bottom: row + 1 };
    else areas.push({ top: row, left: 0, bottom: row + 1, right: sheet.columnCount });
  }
  return areas;
}

const sizes = <T>(
  count: number,
  dimensions: readonly (DimensionState | null)[],
  untouched: T,
): (number | T)[] =>
  Array.from({ length: count }, (_, index) => {
    const dimension = dimensions[index];
    return dimension?.hiddenByUser ? 0 : (dimension?.pixelSize ?? untouched);
  });

/** Rows nobody set the height of fit themselves to their content; empty ones have the usual height. */
const rowHeights = (state: SheetState, cells: readonly RowView[]): (number | null)[] =>
  sizes(state.rowCount, state.rowDimensions, null).map((height, row) =>
    height === null && !cells[row]?.some((cell) => cell) ? DEFAULT_ROW_PIXELS : height,
  );

function omissionsOf({ conditionalFormats }: SheetState, cells: readonly RowView[]): Omission[] {
  const omissions = new Set<Omission>();
  for (const { booleanRule, gradientRule } of conditionalFormats) {
    if (gradientRule) omissions.add('colour scales');
    if (booleanRule?.condition?.type === 'CUSTOM_FORMULA') omissions.add('conditional formulas');
  }
  if (cells.some((row) => row.some((cell) => cell?.uncounted))) omissions.add('formulas');
  return [...omissions];
}

/** All tabs of a workbook as views. */
export class TabViews {
  private readonly memories = new Map<number, Memory>();

  constructor(private readonly workbook: Workbook) {}

  /** @param version goes into the view @returns undefined when there is no such tab */
  view(sheetId: number, version: number): TabView | undefined {
    const { workbook } = this;
    const sheet = findSheet(workbook.state, sheetId);
    if (!sheet) return undefined;
    const memory = this.memoryOf(sheet);
    const cells = this.cells(sheet, memory);
    return {
      id: sheetId,
      version,
      rows: sheet.rowCount,
      columns: sheet.columnCount,
      frozenRows: sheet.frozenRowCount,
      frozenColumns: sheet.frozenColumnCount,
      gridlines: !sheet.hideGridlines,
      widths: sizes(sheet.columnCount, sheet.columnDimensions, DEFAULT_COLUMN_PIXELS),
      heights: rowHeights(sheet, cells),
      merges: sheet.merges.map((range) => {
        const { top, left, bottom, right } = reachOf(range);
        return [top, left, bottom, right];
      }),
      styles: memory.styles.list,
      // A list may be taken from another tab: it is read anew each time.
      rules: memory.rules.list.map((rule) => ruleView(rule, workbook)),
      cells,
      omissions: omissionsOf(sheet, cells),
    };
  }

  private memoryOf(sheet: SheetState): Memory {
    const known = this.memories.get(sheet.sheetId);
    if (known?.conditionalFormats === sheet.conditionalFormats) return known;
    const memory = newMemory(sheet);
    this.memories.set(sheet.sheetId, memory);
    return memory;
  }

  private cells(sheet: SheetState, memory: Memory): RowView[] {
    const { workbook } = this;
    const areas = unknownRows(sheet, memory);
    const conditional = sheet.conditionalFormats.length > 0;
    const { data = [] } = sheetResource(workbook.state, sheet, {
      user: workbook.state.owner,
      areas: new Map([[sheet.sheetId, areas]]),
      gridData: true,
      // Formats of plain cells are many times the same; see styleOf.
      cellMask: conditional ? true : { formattedValue: true, effectiveValue: true },
      context: workbook.conditionContext,
    });
    const fresh = new Map<number, RowView>();
    for (const [index, area] of areas.entries()) {
      const rowData = data[index]?.rowData ?? [];
      for (let row = area.top; row < area.bottom; row += 1) {
        const view = (rowData[row - area.top]?.values ?? []).map((cell) => this.cell(cell, memory));
        const stored = sheet.rows[row];
        if (stored) memory.rows.set(stored, view);
        fresh.set(row, view);
      }
    }
    const count = Math.max(sheet.rows.length, ...areas.map(({ bottom }) => bottom), 0);
    return Array.from({ length: count }, (_, row) => {
      const stored = sheet.rows[row];
      return fresh.get(row) ?? (stored && memory.rows.get(stored)) ?? [];
    });
  }

  private cell(cell: CellData, memory: Memory): CellView | null {
    const { note, dataValidation: rule, textFormatRuns, hyperlink } = cell;
    const t = cell.formattedValue ?? '';
    const input = inputOf(cell, this.workbook);
    const s = this.styleOf(cell, memory);
    const truth = cell.effectiveValue?.boolValue;
    const uncounted = /not in the local host/.test(cell.effectiveValue?.errorValue?.message ?? '');
    if (t === '' && input === '' && s === undefined && !note && !rule) return null;
    return {
      t,
      ...(s !== undefined && { s }),
      ...(input !== t && { i: input }),
      ...(note && { note }),
      ...(rule && { v: memory.rules.numberOf(rule) }),
      ...(hyperlink && { link: hyperlink }),
      ...(textFormatRuns && textFormatRuns.length > 0 && { runs: textRuns(textFormatRuns) }),
      ...(truth !== undefined && { b: truth }),
      ...(uncounted && { uncounted: true as const }),
    };
  }

  private styleOf(cell: CellData, { styles, plain }: Memory): number | undefined {
    const number = (format: CellFormat): number | undefined => {
      const style = cellStyle(format);
      return isPlain(style) ? undefined : styles.numberOf(style);
    };
    if (cell.effectiveFormat) return number(cell.effectiveFormat);
    const { userEnteredFormat, effectiveValue } = cell;
    const kind = Object.keys(effectiveValue ?? {})[0] ?? '';
    const byKind = plain.get(userEnteredFormat) ?? new Map<string, number | undefined>();
    plain.set(userEnteredFormat, byKind);
    if (!byKind.has(kind)) byKind.set(kind, number(effectiveFormat(cell, [], this.workbook.locale)));
    return byKind.get(kind);
  }
}
