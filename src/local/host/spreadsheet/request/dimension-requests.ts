// Requests of batchUpdate that add, delete, move, size and sort rows and columns.

import { updateMask } from '../schema/mask';
import type { Published } from '../schema/published';
import type { Draft } from '../stored/draft';
import type { DimensionRange, Response } from '../stored/google-types';
import { isRows, type Rect, rectOf, spanOf } from '../stored/rect';
import { refuse } from '../stored/refusal';
import type { SheetDraft } from '../stored/sheet-draft';
import type { DimensionState, RowState } from '../stored/state';
import { compareCells } from './compare-cells';

/** Google takes sizes from 2 pixels on. */
const LEAST_PIXELS = 2;

const across = (rows: boolean, start: number, end: number): Rect =>
  rows
    ? { top: start, bottom: end, left: 0, right: Number.POSITIVE_INFINITY }
    : { top: 0, bottom: Number.POSITIVE_INFINITY, left: start, right: end };

export function appendDimension(draft: Draft, request: Published['AppendDimensionRequest']): Response {
  const sheet = draft.sheet(request.sheetId);
  const { length = 0 } = request;
  if (length < 1) refuse(`Invalid length: ${length}. It must be greater than 0.`);
  sheet.append(isRows(request.dimension), length);
  draft.checkCells();
  return {};
}

export function insertDimension(draft: Draft, request: Published['InsertDimensionRequest']): Response {
  const range: DimensionRange = request.range ?? {};
  const sheet = draft.sheet(range.sheetId);
  const rows = isRows(range.dimension);
  const { startIndex: start, endIndex: end } = range;
  if (start === undefined || end === undefined)
    return refuse('Both the start and end indexes must be bounded.');
  const count = rows ? sheet.state.rowCount : sheet.state.columnCount;
  if (start < 0 || end <= start)
    refuse(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  if (start > count) {
    refuse(`range.startIndex[${start}] must be less than the grid size (rows or columns) of ${count}`);
  }
  if (request.inheritFromBefore && start === 0) {
    refuse('inheritFromBefore cannot be used when inserting at the beginning.');
  }
  const like = request.inheritFromBefore ? start - 1 : start;
  draft.guard(sheet, across(rows, start, start + 1));
  sheet.insert(rows, start, end - start, like < count ? like : undefined);
  draft.checkCells();
  return {};
}

/** Deletes rows or columns; the last ones that are not frozen stay. */
export function deleteDimension(draft: Draft, request: Published['DeleteDimensionRequest']): Response {
  const range: DimensionRange = request.range ?? {};
  const sheet = draft.sheet(range.sheetId);
  const rows = isRows(range.dimension);
  const { rowCount, columnCount, frozenRowCount, frozenColumnCount } = sheet.state;
  const [count, frozen, noun] = rows
    ? [rowCount, frozenRowCount, 'row']
    : [columnCount, frozenColumnCount, 'column'];
  const last = (range.endIndex ?? count) - 1;
  if (last >= count) {
    refuse(
      `Cannot delete a ${noun} that doesn't exist. Tried to delete ${noun} index ${last} ` +
        `but there are only ${count} ${noun}s.`,
    );
  }
  const { start, end } = spanOf(range, sheet.state);
  if (end - start >= count) refuse(`You can't delete all the ${noun}s on the sheet.`);
  const frozenLeft = frozen - Math.max(0, Math.min(end, frozen) - start);
  if (count - (end - start) <= frozenLeft)
    refuse(`Sorry, it is not possible to delete all non-frozen ${noun}s.`);
  draft.guard(sheet, across(rows, start, end));
  sheet.delete(rows, start, end);
  sheet.assign(rows ? { frozenRowCount: frozenLeft } : { frozenColumnCount: frozenLeft });
  return {};
}

export function moveDimension(draft: Draft, request: Published['MoveDimensionRequest']): Response {
  const range: DimensionRange = request.source ?? {};
  const sheet = draft.sheet(range.sheetId);
  const rows = isRows(range.dimension);
  const { start, end } = spanOf(range, sheet.state);
  const { rowCount, columnCount, merges } = sheet.state;
  const [count, to] = [rows ? rowCount : columnCount, request.destinationIndex ?? 0];
  if (to < 0 || to > count) refuse(`destinationIndex[${to}] is outside the grid of ${count}`);
  if (to >= start && to <= end) return {};
  if (merges.length > 0) refuse('You cannot move rows or columns through merged cells.');
  draft.guard(sheet, across(rows, Math.min(start, to), Math.max(end, to)));
  const reorder = <T>(list: readonly (T | null)[], none: T | null): (T | null)[] => {
    const full = Array.from({ length: Math.max(list.length, end, to) }, (_, index) => list[index] ?? none);
    const taken = full.splice(start, end - start);
    full.splice(to > start ? to - taken.length : to, 0, ...taken);
    return full;
  };
  if (rows) {
    const moved = reorder<RowState>(sheet.rows, []);
    sheet.putRows(
      0,
      moved.map((row) => row ?? []),
    );
    sheet.assign({ rowDimensions: reorder(sheet.state.rowDimensions, null) });
  } else {
    sheet.putRows(
      0,
      sheet.rows.map((row) => reorder(row, null)),
    );
    sheet.assign({ columnDimensions: reorder(sheet.state.columnDimensions, null) });
    const order = reorder(
      Array.from({ length: columnCount }, (_, place) => place),
      null,
    );
    sheet.moveFormColumns((place) => order.indexOf(place));
  }
  return {};
}

function sizeDimensions(
  sheet: SheetDraft,
  rows: boolean,
  start: number,
  end: number,
  change: (before: DimensionState) => DimensionState,
): void {
  const known = rows ? sheet.state.rowDimensions : sheet.state.columnDimensions;
  const changed = Array.from({ length: Math.max(known.length, end) }, (_, index) => {
    const before = known[index] ?? null;
    if (index < start || index >= end) return before;
    const after = change(before ?? {});
    return Object.keys(after).length > 0 ? after : null;
  });
  sheet.assign(rows ? { rowDimensions: changed } : { columnDimensions: changed });
}

export function updateDimensionProperties(
  draft: Draft,
  request: Published['UpdateDimensionPropertiesRequest'],
): Response {
  const { properties: given = {}, range = {} } = request;
  const mask = updateMask('DimensionProperties', request.fields);
  const sheet = draft.sheet(range.sheetId);
  const { start, end } = spanOf(range, sheet.state);
  const { pixelSize } = given;
  if (mask['pixelSize'] && (pixelSize === undefined || pixelSize < LEAST_PIXELS)) {
    refuse(`Invalid pixelSize: ${pixelSize ?? 0}. It must be at least ${LEAST_PIXELS}.`);
  }
  sizeDimensions(sheet, isRows(range.dimension), start, end, (before) => {
    const { hiddenByUser, ...rest } = before;
    const hidden = mask['hiddenByUser'] ? given.hiddenByUser : hiddenByUser;
    return {
      ...rest,
      ...(hidden && { hiddenByUser: true }),
      ...(mask['pixelSize'] && pixelSize !== undefined && { pixelSize }),
    };
  });
  return {};
}

/** Sorts whole cells of the range by row; blanks last in either order, as Sheets does. */
export function sortRange(draft: Draft, request: Published['SortRangeRequest']): Response {
  const range = request.range ?? refuse('No range specified.');
  const { sortSpecs = [] } = request;
  const sheet = draft.sheet(range.sheetId);
  const area = rectOf(range, sheet.state);
  if (sortSpecs.length === 0) refuse('Must specify at least one sort spec.');
  for (const { dimensionIndex = 0 } of sortSpecs) {
    if (dimensionIndex < area.left || dimensionIndex >= area.right) {
      refuse(`SortSpec.dimensionIndex[${dimensionIndex}] is outside of the range to sort.`);
    }
  }
  draft.guard(sheet, area);
  const rows = Array.from({ length: area.bottom - area.top }, (_, down) =>
    Array.from({ length: area.right - area.left }, (_, column) =>
      sheet.cell(area.top + down, area.left + column),
    ),
  );
  rows.sort((a, b) => {
    for (const { dimensionIndex = 0, sortOrder } of sortSpecs) {
      const column = dimensionIndex - area.left;
      const order = compareCells(a[column], b[column], sortOrder === 'DESCENDING');
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [down, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) sheet.put(area.top + down, area.left + column, cell);
  }
  return {};
}
