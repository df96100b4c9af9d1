// A range that a tab keeps: it must lie in the grid, and its open sides stay open.
import type { GridRange } from '../stored/google-types';
import { rectOf } from '../stored/rect';
import type { SheetDraft } from '../stored/sheet-draft';

/** @throws Refusal when the range lies outside the grid; unbounded sides stay unbounded. */
export function checkRange(sheet: SheetDraft, range: GridRange): GridRange {
  rectOf(range, sheet.state);
  return { ...range, sheetId: sheet.sheetId };
}
