// Requests of batchUpdate that merge cells and part them again.

import type { Published } from '../schema/published';
import type { Draft } from '../stored/draft';
import type { Response } from '../stored/google-types';
import { contains, gridRangeOf, intersects, type Rect, reachOf, rectOf } from '../stored/rect';
import { refuse } from '../stored/refusal';
import type { SheetDraft } from '../stored/sheet-draft';
import type { CellState } from '../stored/state';

const HALF_MERGED = 'You must select all cells in a merged range to merge or unmerge them.';

function pieces(area: Rect, mergeType: string): Rect[] {
  const { top, left, bottom, right } = area;
  if (mergeType === 'MERGE_ROWS') {
    return Array.from({ length: bottom - top }, (_, i) => ({
      top: top + i,
      bottom: top + i + 1,
      left,
      right,
    }));
  }
  if (mergeType === 'MERGE_COLUMNS') {
    return Array.from({ length: right - left }, (_, i) => ({
      top,
      bottom,
      left: left + i,
      right: left + i + 1,
    }));
  }
  return [area];
}

/** Merges cells; only the first value of each merge stays. */
export function mergeCells(draft: Draft, request: Published['MergeCellsRequest']): Response {
  const range = request.range ?? refuse('No range specified.');
  const sheet = draft.sheet(range.sheetId);
  const area = rectOf(range, sheet.state);
  const touched = sheet.state.merges.map(reachOf).filter((merged) => intersects(merged, area));
  if (!touched.every((merged) => contains(area, merged))) refuse(HALF_MERGED);
  const { frozenRowCount, frozenColumnCount } = sheet.state;
  const crosses = (at: number, start: number, end: number): boolean => start < at && at < end;
  if (crosses(frozenRowCount, area.top, area.bottom) || crosses(frozenColumnCount, area.left, area.right)) {
    refuse("You can't merge frozen and non-frozen rows or columns.");
  }
  draft.guard(sheet, area);
  const kept = sheet.state.merges.filter((merged) => !contains(area, reachOf(merged)));
  const added = pieces(area, request.mergeType ?? 'MERGE_ALL').filter(
    (piece) => (piece.bottom - piece.top) * (piece.right - piece.left) > 1,
  );
  for (const piece of added) keepFirstValue(sheet, piece);
  sheet.assign({ merges: [...kept, ...added.map((piece) => gridRangeOf(sheet.sheetId, piece))] });
  return {};
}

function keepFirstValue(sheet: SheetDraft, area: Rect): void {
  let first: CellState | undefined;
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell?.userEnteredValue) continue;
      first ??= cell;
      const { userEnteredValue: _, textFormatRuns: __, ...rest } = cell;
      sheet.put(row, column, rest);
    }
  }
  if (!first) return;
  const { userEnteredValue, textFormatRuns } = first;
  sheet.put(area.top, area.left, {
    ...sheet.cell(area.top, area.left),
    userEnteredValue,
    ...(textFormatRuns && { textFormatRuns }),
  });
}

export function unmergeCells(draft: Draft, request: Published['UnmergeCellsRequest']): Response {
  const range = request.range ?? refuse('No range specified.');
  const sheet = draft.sheet(range.sheetId);
  const area = rectOf(range, sheet.state);
  const touched = sheet.state.merges.filter((merged) => intersects(reachOf(merged), area));
  if (!touched.every((merged) => contains(area, reachOf(merged)))) refuse(HALF_MERGED);
  draft.guard(sheet, area);
  sheet.assign({ merges: sheet.state.merges.filter((merged) => !touched.includes(merged)) });
  return {};
}
