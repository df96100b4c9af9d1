// From A1 text to a tab and a rectangle within its grid, for reading and for writing.
import { formatA1, parseA1, quoteTitle } from './a1';
import type { Rect } from './rect';
import { refuse } from './refusal';
import type { SheetState, WorkbookState } from './state';

export interface Place {
  readonly sheet: SheetState;
  readonly rect: Rect;
}

/** A place as Google writes it back: "'Nama tab'!A1:C3". */
export const placeName = ({ sheet, rect }: Place): string =>
  `${quoteTitle(sheet.title)}!${formatA1(rect.top, rect.left, rect.bottom, rect.right)}`;

/**
 * Reads A1 notation against the workbook. Without a tab's name the first visible tab is meant. A range that begins in
 * the grid and ends beyond it is cut at the edge.
 * @throws Refusal 'Unable to parse range: ...', or when the range begins outside the grid.
 */
export function resolveA1(state: WorkbookState, text: string): Place {
  const range = parseA1(
    text,
    state.sheets.map((sheet) => sheet.title),
  );
  const sheet =
    (range.title === undefined
      ? state.sheets.find((known) => !known.hidden)
      : state.sheets.find((known) => known.title === range.title)) ??
    refuse(`Unable to parse range: ${text}`);
  const { rowCount, columnCount } = sheet;
  const rect = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? rowCount,
    right: range.right ?? columnCount,
  };
  if (rect.top >= rowCount || rect.left >= columnCount) {
    refuse(
      `Range (${placeName({ sheet, rect })}) exceeds grid limits. ` +
        `Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  }
  return {
    sheet,
    rect: { ...rect, bottom: Math.min(rect.bottom, rowCount), right: Math.min(rect.right, columnCount) },
  };
}
