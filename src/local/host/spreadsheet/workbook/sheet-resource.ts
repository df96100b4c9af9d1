// The stored workbook in the shape of the Sheets REST API: Spreadsheet, Sheet and GridData.

import type { Mask } from '../schema/mask';
import type { CellData, CellFormat, GridData, Sheet, Spreadsheet } from '../stored/google-types';
import { mayEdit } from '../stored/protection';
import { contains, type Rect, reachOf } from '../stored/rect';
import { sheetProperties } from '../stored/sheet-properties';
import {
  type CellState,
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  type DimensionState,
  type SheetState,
  type WorkbookState,
} from '../stored/state';
import { effectiveValue, formattedValue } from '../value/cell-view';
import { type ConditionContext, meets } from '../value/condition';
import { DEFAULT_FORMAT, effectiveFormat } from '../value/effective-format';

interface ResourceOptions {
  readonly user: string;
  /** Rectangles of which grid data is wanted, per tab id; undefined for no grid data, and no entry for no tab. */
  readonly areas: ReadonlyMap<number, readonly Rect[]>;
  readonly gridData: boolean;
  /** Which fields of cells are wanted; the others are not worked out. */
  readonly cellMask: Mask | true;
  readonly context: ConditionContext;
}

/** Formats of the conditional rules that hold for one cell, first rule first. Gradients are not worked out. */
function conditionalFormats(
  sheet: SheetState,
  row: number,
  column: number,
  options: ResourceOptions,
): CellFormat[] {
  if (sheet.conditionalFormats.length === 0) return [];
  const here = { top: row, left: column, bottom: row + 1, right: column + 1 };
  const cell = sheet.rows[row]?.[column];
  return sheet.conditionalFormats.flatMap(({ ranges, booleanRule }) => {
    if (!booleanRule?.condition || !ranges?.some((range) => contains(reachOf(range), here))) return [];
    const shown = formattedValue(cell, options.context.locale);
    const holds = meets(booleanRule.condition, effectiveValue(cell), shown, options.context);
    return holds && booleanRule.format ? booleanRule.format : [];
  });
}

function cellData(sheet: SheetState, row: number, column: number, options: ResourceOptions): CellData {
  const cell: CellState | null = sheet.rows[row]?.[column] ?? null;
  const { cellMask, context } = options;
  const wanted = (field: string): boolean => cellMask === true || field in cellMask || '*' in cellMask;
  const data: CellData = { ...cell };
  if (wanted('effectiveValue')) {
    const value = effectiveValue(cell);
    if (value) data.effectiveValue = value;
  }
  if (wanted('formattedValue') && cell?.userEnteredValue)
    data.formattedValue = formattedValue(cell, context.locale);
  if (wanted('effectiveFormat')) {
    const conditional = conditionalFormats(sheet, row, column, options);
    if (cell || conditional.length > 0)
      data.effectiveFormat = effectiveFormat(cell, conditional, context.locale);
  }
  const uri = cell?.userEnteredFormat?.textFormat?.link?.uri;
  if (uri) data.hyperlink = uri;
  return data;
}

const dimension = (state: DimensionState | null | undefined, pixelSize: number) => ({
  pixelSize,
  ...state,
});

function gridData(sheet: SheetState, area: Rect, options: ResourceOptions): GridData {
  let last = Math.min(area.bottom, sheet.conditionalFormats.length > 0 ? sheet.rowCount : sheet.rows.length);
  const row = (index: number): CellData[] => {
    const stored = sheet.rows[index]?.length ?? 0;
    // Rules colour empty cells too, so a row reaches as far as they do.
    const reach = sheet.conditionalFormats.length > 0 ? sheet.columnCount : stored;
    const cells: CellData[] = [];
    for (let column = area.left; column < Math.min(area.right, reach); column += 1) {
      cells.push(cellData(sheet, index, column, options));
    }
    while (cells.length > 0 && Object.keys(cells.at(-1) ?? {}).length === 0) cells.pop();
    return cells;
  };
  const rows: CellData[][] = [];
  for (let index = area.top; index < last; index += 1) rows.push(row(index));
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  last = area.top + rows.length;
  return {
    ...(area.top > 0 && { startRow: area.top }),
    ...(area.left > 0 && { startColumn: area.left }),
    ...(rows.length > 0 && { rowData: rows.map((values) => (values.length > 0 ? { values } : {})) }),
    rowMetadata: Array.from({ length: area.bottom - area.top }, (_, down) =>
      dimension(sheet.rowDimensions[area.top + down], DEFAULT_ROW_PIXELS),
    ),
    columnMetadata: Array.from({ length: area.right - area.left }, (_, across) =>
      dimension(sheet.columnDimensions[area.left + across], DEFAULT_COLUMN_PIXELS),
    ),
  };
}

const some = <K extends string, T>(key: K, list: readonly T[]): { [k in K]?: T[] } =>
  (list.length > 0 ? { [key]: [...list] } : {}) as { [k in K]?: T[] };

/** One tab as spreadsheets.get returns it. */
export function sheetResource(state: WorkbookState, sheet: SheetState, options: ResourceOptions): Sheet {
  const protections = sheet.protectedRanges.map((protection) => {
    const requestingUserCanEdit = mayEdit(state, protection, options.user);
    const { editors, ...rest } = protection;
    return {
      ...rest,
      ...(requestingUserCanEdit && { requestingUserCanEdit, ...(editors && { editors }) }),
    };
  });
  return {
    properties: sheetProperties(sheet, state.sheets.indexOf(sheet)),
    ...(options.gridData && {
      data: (options.areas.get(sheet.sheetId) ?? []).map((area) => gridData(sheet, area, options)),
    }),
    ...some('merges', sheet.merges),
    ...some('conditionalFormats', sheet.conditionalFormats),
    ...some('protectedRanges', protections),
    ...(sheet.basicFilter && { basicFilter: sheet.basicFilter }),
    ...some('developerMetadata', sheet.developerMetadata),
  };
}

/** The address at which people open the workbook. */
export const urlOf = (state: WorkbookState): string =>
  `https://docs.google.com/spreadsheets/d/${state.spreadsheetId}/edit`;

/** The workbook as spreadsheets.get returns it. */
export function spreadsheetResource(state: WorkbookState, options: ResourceOptions): Spreadsheet {
  return {
    spreadsheetId: state.spreadsheetId,
    properties: {
      title: state.title,
      locale: state.locale,
      autoRecalc: 'ON_CHANGE',
      timeZone: state.timeZone,
      defaultFormat: DEFAULT_FORMAT,
    },
    sheets: state.sheets
      .filter((sheet) => options.areas.has(sheet.sheetId))
      .map((sheet) => sheetResource(state, sheet, options)),
    ...some('developerMetadata', state.developerMetadata),
    spreadsheetUrl: urlOf(state),
  };
}
