// Blocks of cells as edits: clearing, ticking, copying and pasting.
import type { Box, CellEdit, TabView } from '../../wire/wire';
import { cellAt, inputOf, isCheckbox } from './cells';
import { readBlock, writeBlock } from './clipboard';

function eachCell<T>([top, left, bottom, right]: Box, make: (row: number, column: number) => T): T[] {
  const made: T[] = [];
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) made.push(make(row, column));
  }
  return made;
}

/** Empties what is not empty; a checkbox is unticked, as in Sheets. */
export const clearEdits = (tab: TabView, box: Box): CellEdit[] =>
  eachCell(box, (row, column) => ({ row, column })).flatMap(({ row, column }): CellEdit[] => {
    if (inputOf(cellAt(tab, row, column)) === '') return [];
    return [{ row, column, input: isCheckbox(tab, row, column) ? 'FALSE' : '' }];
  });

export const toggleEdit = (tab: TabView, row: number, column: number): CellEdit => ({
  row,
  column,
  input: cellAt(tab, row, column)?.b === true ? 'FALSE' : 'TRUE',
});

/** What the cells show, as text for another program. */
export const copyText = (tab: TabView, [top, left, bottom, right]: Box): string =>
  writeBlock(
    Array.from({ length: bottom - top }, (_, down) =>
      Array.from({ length: right - left }, (__, across) => cellAt(tab, top + down, left + across)?.t ?? ''),
    ),
  );

/** One value fills the whole selection; a block lies down from its first cell. */
export function pasteEdits(text: string, box: Box): { readonly edits: CellEdit[]; readonly covered: Box } {
  const block = readBlock(text);
  const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
  if (only !== undefined) {
    return { edits: eachCell(box, (row, column) => ({ row, column, input: only })), covered: box };
  }
  const [top, left] = box;
  const width = Math.max(1, ...block.map((cells) => cells.length));
  const edits = block.flatMap((cells, down) =>
    cells.map((input, across) => ({ row: top + down, column: left + across, input })),
  );
  return { edits, covered: [top, left, top + block.length, left + width] };
}
