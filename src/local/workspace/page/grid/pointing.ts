// Which cell, row or column the pointer is at, and selecting by dragging it.
import type { TabView } from '../../wire/wire';
import type { Selection } from './selection';

/** Row and column of the cell that an element belongs to. */
export function cellOf(target: EventTarget | null): [row: number, column: number] | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
  const row = cell?.closest<HTMLElement>('.row');
  return cell && row ? [Number(row.dataset['row']), Number(cell.dataset['column'])] : undefined;
}

/** What a press on a row number, a column letter or the corner selects. @param far from the active cell on */
export function headSelection(
  target: Element,
  tab: TabView,
  { row, column }: Selection,
  far: boolean,
): Selection | undefined {
  const head = target.closest<HTMLElement>('[data-head]')?.dataset['head'];
  const letter = target.closest<HTMLElement>('[data-column-head]')?.dataset['columnHead'];
  const [lastRow, lastColumn] = [tab.rows - 1, tab.columns - 1];
  if (head !== undefined) {
    return { row: far ? row : Number(head), column: 0, toRow: Number(head), toColumn: lastColumn };
  }
  if (letter !== undefined) {
    return { row: 0, column: far ? column : Number(letter), toRow: lastRow, toColumn: Number(letter) };
  }
  return target.closest('.corner') ? { row: 0, column: 0, toRow: lastRow, toColumn: lastColumn } : undefined;
}

/** Selects the block between the start and where the pointer is, until its button is let go. */
export function dragFrom(start: Selection, onSelect: (selection: Selection) => void): void {
  const over = ({ clientX, clientY }: PointerEvent): void => {
    const found = cellOf(document.elementFromPoint(clientX, clientY));
    if (found) onSelect({ ...start, toRow: found[0], toColumn: found[1] });
  };
  const done = (): void => {
    document.removeEventListener('pointermove', over);
    document.removeEventListener('pointerup', done);
  };
  document.addEventListener('pointermove', over);
  document.addEventListener('pointerup', done);
}
