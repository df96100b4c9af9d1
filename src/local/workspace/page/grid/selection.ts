// What is selected in the grid, and how keys move it. Pure: the grid and its keyboard go through here.
import type { Box } from '../../wire/wire';

/** The active cell, and the corner that a selected block reaches to. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** What of a tab matters for moving about in it. */
export interface Field {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Box[];
  /** Whether a row or column has no height or width. */
  readonly hiddenRow: (row: number) => boolean;
  readonly hiddenColumn: (column: number) => boolean;
}

export const at = (row: number, column: number): Selection => ({ row, column, toRow: row, toColumn: column });

const covers = ([top, left, bottom, right]: Box, row: number, column: number): boolean =>
  row >= top && row < bottom && column >= left && column < right;

const mergeAt = ({ merges }: Pick<Field, 'merges'>, row: number, column: number): Box | undefined =>
  merges.find((merge) => covers(merge, row, column));

/** The block that is selected, grown so that it cuts no merged cell. */
export function boxOf({ row, column, toRow, toColumn }: Selection, { merges }: Pick<Field, 'merges'>): Box {
  let box: Box = [
    Math.min(row, toRow),
    Math.min(column, toColumn),
    Math.max(row, toRow) + 1,
    Math.max(column, toColumn) + 1,
  ];
  for (let grown = true; grown; ) {
    grown = false;
    for (const [top, left, bottom, right] of merges) {
      const apart = bottom <= box[0] || top >= box[2] || right <= box[1] || left >= box[3];
      const inside = top >= box[0] && left >= box[1] && bottom <= box[2] && right <= box[3];
      if (apart || inside) continue;
      box = [
        Math.min(box[0], top),
        Math.min(box[1], left),
        Math.max(box[2], bottom),
        Math.max(box[3], right),
      ];
      grown = true;
    }
  }
  return box;
}

/** The first cell of the merge that covers a cell, or the cell itself. */
export function anchorOf(field: Pick<Field, 'merges'>, row: number, column: number): [number, number] {
  const merge = mergeAt(field, row, column);
  return merge ? [merge[0], merge[1]] : [row, column];
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** The next index in a direction that is not hidden; the one started from where there is none. */
function step(from: number, by: number, count: number, hidden: (index: number) => boolean): number {
  const direction = Math.sign(by);
  let seen = from;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    let next = seen + direction;
    while (next >= 0 && next < count && hidden(next)) next += direction;
    if (next < 0 || next >= count) return seen;
    seen = next;
  }
  return seen;
}

/** Moves the active cell; out of a merged cell it leaves by its far side. */
export function move({ row, column }: Selection, down: number, right: number, field: Field): Selection {
  const merge = mergeAt(field, row, column);
  const startRow = merge && down > 0 ? merge[2] - 1 : row;
  const startColumn = merge && right > 0 ? merge[3] - 1 : column;
  const newRow = down === 0 ? row : step(startRow, down, field.rows, field.hiddenRow);
  const newColumn = right === 0 ? column : step(startColumn, right, field.columns, field.hiddenColumn);
  const leftMerge = merge && covers(merge, newRow, newColumn);
  return leftMerge ? at(row, column) : at(...anchorOf(field, newRow, newColumn));
}

/** Moves the far corner of the block, the active cell stays. */
export function stretch(selection: Selection, down: number, right: number, field: Field): Selection {
  return {
    ...selection,
    toRow: down === 0 ? selection.toRow : step(selection.toRow, down, field.rows, field.hiddenRow),
    toColumn:
      right === 0 ? selection.toColumn : step(selection.toColumn, right, field.columns, field.hiddenColumn),
  };
}

/** The selection kept inside a tab that may have shrunk. */
export const within = (selection: Selection, rows: number, columns: number): Selection => ({
  row: clamp(selection.row, rows),
  column: clamp(selection.column, columns),
  toRow: clamp(selection.toRow, rows),
  toColumn: clamp(selection.toColumn, columns),
});

/** Where Ctrl and an arrow lead: to the end of the run of filled cells, or to the next filled one. */
export function jump(
  { row, column }: Selection,
  down: number,
  right: number,
  field: Field,
  filled: (row: number, column: number) => boolean,
): [number, number] {
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < field.rows && c < field.columns;
  let [r, c] = [row, column];
  if (!inside(r + down, c + right)) return [r, c];
  const inRun = filled(r, c) && filled(r + down, c + right);
  do {
    r += down;
    c += right;
  } while (inside(r + down, c + right) && (inRun ? filled(r + down, c + right) : !filled(r, c)));
  return [r, c];
}
