// Requests of batchUpdate that write cells.

import { type Mask, merge, updateMask } from '../schema/mask';
import type { Published } from '../schema/published';
import type { Draft } from '../stored/draft';
import type {
  Border,
  Borders,
  CellData,
  CellFormat,
  GridRange,
  Response,
  RowData,
} from '../stored/google-types';
import { checkCoordinate, type Rect, rectOf } from '../stored/rect';
import { refuse } from '../stored/refusal';
import type { SheetDraft } from '../stored/sheet-draft';
import { type CellState, MAX_CELL_CHARACTERS, usedSize } from '../stored/state';
import { checkRule } from './condition-shape';
import { shiftFormula } from './shift-formula';

/** @throws Refusal when a value cannot stand in a cell. */
export function checkCell(cell: CellData): void {
  const { userEnteredValue: value, dataValidation } = cell;
  const text = value?.stringValue ?? value?.formulaValue;
  if (text !== undefined && text.length > MAX_CELL_CHARACTERS) {
    refuse(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  if (value?.errorValue !== undefined) refuse('errorValue cannot be entered in a cell.');
  if (value?.formulaValue !== undefined && !/^[=+]./s.test(value.formulaValue)) {
    refuse(`Invalid formula: ${value.formulaValue}`);
  }
  if (cell.note !== undefined && cell.note.length > MAX_CELL_CHARACTERS) refuse('The note is too long.');
  if (dataValidation) checkRule(dataValidation);
}

function checkRuns(cell: CellState): void {
  const runs = cell.textFormatRuns;
  if (!runs || runs.length === 0) return;
  const text = cell.userEnteredValue?.stringValue;
  if (text === undefined) refuse('textFormatRuns are only valid on text cells.');
  let last = -1;
  for (const { startIndex = 0 } of runs) {
    if (startIndex <= last || startIndex >= (text?.length ?? 0)) {
      refuse(`textFormatRuns.startIndex[${startIndex}] is out of order or beyond the text.`);
    }
    last = startIndex;
  }
}

/** Writes the masked fields of `given` into one cell; what the mask names and `given` lacks is cleared. */
function writeCell(
  sheet: SheetDraft,
  row: number,
  column: number,
  given: CellData | undefined,
  mask: Mask,
): void {
  const before = sheet.cell(row, column);
  const merged = merge<CellData>(before, given, mask);
  if (merged && mask['userEnteredValue'] && !mask['textFormatRuns']) delete merged.textFormatRuns;
  // An empty text is an empty cell.
  if (merged?.userEnteredValue?.stringValue === '') delete merged.userEnteredValue;
  if (merged?.textFormatRuns) checkRuns(merged);
  sheet.put(row, column, merged);
}

function checkRows(rows: readonly RowData[]): void {
  const seen = new Set<CellData>();
  for (const row of rows) {
    for (const cell of row.values ?? []) {
      if (seen.has(cell)) continue;
      seen.add(cell);
      checkCell(cell);
    }
  }
}

const width = (rows: readonly RowData[]): number =>
  rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);

function checkFits(rows: readonly RowData[], area: Rect): void {
  const [height, across] = [rows.length, width(rows)];
  if (area.top + height > area.bottom) {
    refuse(`Attempting to write row: ${area.bottom}, beyond the last requested row of: ${area.bottom - 1}`);
  }
  if (area.left + across > area.right) {
    refuse(
      `Attempting to write column: ${area.right}, beyond the last requested column of: ${area.right - 1}`,
    );
  }
}

export function updateCells(draft: Draft, request: Published['UpdateCellsRequest']): Response {
  const mask = updateMask('CellData', request.fields);
  const { start, range, rows = [] } = request;
  const place = range ?? start ?? refuse('Must specify either start or range.');
  const sheet = draft.sheet(place.sheetId);
  checkRows(rows);
  if (range) {
    const area = rectOf(range, sheet.state);
    checkFits(rows, area);
    draft.guard(sheet, area);
    for (let row = area.top; row < area.bottom; row += 1) {
      const values = rows[row - area.top]?.values;
      for (let column = area.left; column < area.right; column += 1) {
        writeCell(sheet, row, column, values?.[column - area.left], mask);
      }
    }
    return {};
  }
  const { rowIndex: top = 0, columnIndex: left = 0 } = start ?? {};
  checkCoordinate(start ?? {}, sheet.state);
  checkFits(rows, { top, left, bottom: sheet.state.rowCount, right: sheet.state.columnCount });
  draft.guard(sheet, { top, left, bottom: top + rows.length, right: left + width(rows) });
  writeRows(sheet, top, left, rows, mask);
  return {};
}

function writeRows(sheet: SheetDraft, top: number, left: number, rows: readonly RowData[], mask: Mask): void {
  for (const [down, row] of rows.entries()) {
    for (const [across, cell] of (row.values ?? []).entries()) {
      writeCell(sheet, top + down, left + across, cell, mask);
    }
  }
}

export function repeatCell(draft: Draft, request: Published['RepeatCellRequest']): Response {
  const mask = updateMask('CellData', request.fields);
  const range = request.range ?? refuse('No range specified.');
  const sheet = draft.sheet(range.sheetId);
  const area = rectOf(range, sheet.state);
  const cell = request.cell ?? {};
  checkCell(cell);
  draft.guard(sheet, area);
  const formula = cell.userEnteredValue?.formulaValue;
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const formulaValue = formula && shiftFormula(formula, row - area.top, column - area.left);
      const given = formulaValue ? { ...cell, userEnteredValue: { formulaValue } } : cell;
      writeCell(sheet, row, column, given, mask);
    }
  }
  return {};
}

/** Adds rows after the last row with data, and rows to the grid where it is full. */
export function appendCells(draft: Draft, request: Published['AppendCellsRequest']): Response {
  const mask = updateMask('CellData', request.fields);
  const sheet = draft.sheet(request.sheetId);
  const { rows = [] } = request;
  checkRows(rows);
  const { columnCount } = sheet.state;
  checkFits(rows, { top: 0, left: 0, bottom: Number.POSITIVE_INFINITY, right: columnCount });
  const top = usedSize(sheet.finish()).rows;
  draft.guard(sheet, { top, left: 0, bottom: top + rows.length, right: width(rows) });
  growTo(draft, sheet, top + rows.length);
  writeRows(sheet, top, 0, rows, mask);
  return {};
}

/** Makes the grid at least that many rows long. */
export function growTo(draft: Draft, sheet: SheetDraft, rows: number): void {
  if (rows <= sheet.state.rowCount) return;
  sheet.append(true, rows - sheet.state.rowCount);
  draft.checkCells();
}

export function setDataValidation(draft: Draft, request: Published['SetDataValidationRequest']): Response {
  const { rule, range = {} as GridRange } = request;
  const sheet = draft.sheet(range.sheetId);
  const area = rectOf(range, sheet.state);
  if (rule) checkRule(rule);
  draft.guard(sheet, area);
  const mask: Mask = { dataValidation: true };
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      writeCell(sheet, row, column, rule ? { dataValidation: rule } : {}, mask);
    }
  }
  return {};
}

export function updateBorders(draft: Draft, request: Published['UpdateBordersRequest']): Response {
  const { range = {} as GridRange, top, bottom, left, right, innerHorizontal, innerVertical } = request;
  const sheet = draft.sheet(range.sheetId);
  const area = rectOf(range, sheet.state);
  draft.guard(sheet, area);
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const sides: { [side in keyof Borders]: Border | undefined } = {
        top: row === area.top ? top : innerHorizontal,
        bottom: row === area.bottom - 1 ? bottom : innerHorizontal,
        left: column === area.left ? left : innerVertical,
        right: column === area.right - 1 ? right : innerVertical,
      };
      putBorders(sheet, row, column, sides);
    }
  }
  return {};
}

function putBorders(sheet: SheetDraft, row: number, column: number, sides: Borders): void {
  const before = sheet.cell(row, column);
  const borders: Borders = { ...before?.userEnteredFormat?.borders };
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = sides[side];
    if (border?.style === 'NONE') delete borders[side];
    else if (border) borders[side] = border;
  }
  const format: CellFormat = { ...before?.userEnteredFormat };
  if (Object.keys(borders).length > 0) format.borders = borders;
  else delete format.borders;
  const { userEnteredFormat: _, ...rest } = before ?? {};
  sheet.put(row, column, Object.keys(format).length > 0 ? { ...rest, userEnteredFormat: format } : rest);
}
