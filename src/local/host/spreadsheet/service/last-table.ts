// Which block of data a range of values.append means: https://developers.google.com/sheets/api/guides/values#append_values
import type { Rect } from '../stored/rect';
import type { Place } from '../stored/resolve-a1';

/** The last block of touching cells in the range, grown to its whole extent; undefined where there is no data. */
export function lastTable({ sheet, rect }: Place): Rect | undefined {
  const filled = (row: number, column: number): boolean =>
    sheet.rows[row]?.[column]?.userEnteredValue !== undefined;
  const seed = lastFilled(rect, Math.min(rect.bottom, sheet.rows.length), filled);
  if (!seed) return undefined;
  let table: Rect = { top: seed.row, bottom: seed.row + 1, left: seed.column, right: seed.column + 1 };
  const any = (top: number, bottom: number, left: number, right: number): boolean => {
    for (let row = Math.max(0, top); row < bottom; row += 1) {
      for (let column = Math.max(0, left); column < right; column += 1) if (filled(row, column)) return true;
    }
    return false;
  };
  for (let grown = true; grown; ) {
    const { top, bottom, left, right } = table;
    table = {
      top: top > 0 && any(top - 1, top, left - 1, right + 1) ? top - 1 : top,
      bottom: any(bottom, bottom + 1, left - 1, right + 1) ? bottom + 1 : bottom,
      left: left > 0 && any(top - 1, bottom + 1, left - 1, left) ? left - 1 : left,
      right: any(top - 1, bottom + 1, right, right + 1) ? right + 1 : right,
    };
    grown = table.top !== top || table.bottom !== bottom || table.left !== left || table.right !== right;
  }
  return table;
}

function lastFilled(rect: Rect, bottom: number, filled: (row: number, column: number) => boolean) {
  for (let row = bottom - 1; row >= rect.top; row -= 1) {
    for (let column = rect.left; column < rect.right; column += 1) {
      if (filled(row, column)) return { row, column };
    }
  }
  return undefined;
}
