// One row of the grid, drawn anew only when something about it changes.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus for its rows
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be drawn in parts
import { Component, type ComponentChildren } from 'preact';
import type { Box, CellView, TabView } from '../../wire/wire';
import { columnName } from './a1';
import { cellCss, mayBeWider } from './cell-css';
import { CellText } from './cell-text';
import { type Geometry, HEADER_WIDTH, type Span } from './geometry';

interface RowProps {
  readonly tab: TabView;
  readonly geometry: Geometry;
  readonly row: number;
  /** Pixels from the top of the part of the grid that holds the row. */
  readonly top: number;
  readonly first: number;
  readonly end: number;
  /** Columns selected in this row, or undefined. */
  readonly selectedFrom: number | undefined;
  readonly selectedTo: number | undefined;
  readonly selectedTop: boolean;
  readonly selectedBottom: boolean;
  /** Column of the active cell, where it is in this row. */
  readonly active: number | undefined;
  /** What stands in place of the active cell's content: the editor. */
  readonly editor: ComponentChildren;
  readonly words: { readonly checked: string; readonly unchecked: string; readonly hasNote: string };
}

/** How far an overflowing text is followed over empty cells. */
const OVERFLOW_CELLS = 30;

/** The pixels that a text may take to its right; undefined where it fits or may not leave its cell. */
function roomFor(tab: TabView, row: number, column: number, end: number, cell: CellView): number | undefined {
  const style = (cell.s === undefined ? undefined : tab.styles[cell.s]) ?? {};
  if (style.wrap || style.align || cell.v !== undefined || cell.b !== undefined) return undefined;
  let room = 0;
  for (let at = column; at < end; at += 1) room += tab.widths[at] ?? 0;
  if (!mayBeWider(cell.t, style, room)) return undefined;
  const cells = tab.cells[row] ?? [];
  for (let at = end; at < Math.min(tab.columns, end + OVERFLOW_CELLS); at += 1) {
    if (cells[at]?.t) break;
    room += tab.widths[at] ?? 0;
  }
  return room - 6;
}

export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const now = this.props;
    return (Object.keys(next) as (keyof RowProps)[]).some((key) => next[key] !== now[key]);
  }

  override render() {
    const { tab, geometry, row, top, first, end, active, selectedFrom } = this.props;
    const { y, frozenWidth } = geometry;
    const height = (y[row + 1] ?? 0) - (y[row] ?? 0);
    const columns = this.columns({ first, end });
    const frozen = columns.filter((column) => column < tab.frozenColumns);
    const loose = columns.filter((column) => column >= tab.frozenColumns);
    return (
      <div
        class="row"
        role="row"
        aria-rowindex={row + 2}
        data-row={row}
        style={`top:${top}px;height:${height}px`}
      >
        <div class="frozen" role="none" style={`width:${HEADER_WIDTH + frozenWidth}px`}>
          <div
            class={active !== undefined || selectedFrom !== undefined ? 'row-head on' : 'row-head'}
            role="rowheader"
            aria-colindex={1}
            data-head={row}
          >
            {row + 1}
          </div>
          {frozen.map((column) => this.cell(column, HEADER_WIDTH))}
        </div>
        {loose.map((column) => this.cell(column, HEADER_WIDTH))}
      </div>
    );
  }

  /** The columns to draw: the frozen, those in sight, and those whose merge or selection reaches in. */
  private columns({ first, end }: Span): number[] {
    const { tab, row, active, geometry } = this.props;
    const columns: number[] = [];
    for (let column = 0; column < tab.frozenColumns; column += 1) columns.push(column);
    const start = Math.max(first, tab.frozenColumns);
    for (const merge of tab.merges) {
      if (merge[0] === row && merge[1] < start && merge[3] > start && merge[1] >= tab.frozenColumns) {
        columns.push(merge[1]);
      }
    }
    // A long text is seen before its cell is.
    for (let column = start - 1; column >= Math.max(tab.frozenColumns, start - OVERFLOW_CELLS); column -= 1) {
      if (!tab.cells[row]?.[column]?.t) continue;
      if (!columns.includes(column)) columns.push(column);
      break;
    }
    for (let column = start; column < end; column += 1) columns.push(column);
    if (active !== undefined && !columns.includes(active)) columns.push(active);
    return columns.filter((column) => {
      const merge = geometry.merged.get(row * tab.columns + column);
      return merge !== null && (tab.widths[column] !== 0 || merge !== undefined);
    });
  }

  private cell(column: number, offset: number) {
    const { tab, geometry, row, active, editor, words } = this.props;
    const { x, y, merged } = geometry;
    const merge: Box | null | undefined = merged.get(row * tab.columns + column);
    const cell = tab.cells[row]?.[column] ?? undefined;
    const style = (cell?.s === undefined ? undefined : tab.styles[cell.s]) ?? {};
    const rule = cell?.v === undefined ? undefined : tab.rules[cell.v];
    const endColumn = merge?.[3] ?? column + 1;
    const endRow = merge?.[2] ?? row + 1;
    const left = x[column] ?? 0;
    const width = (x[endColumn] ?? 0) - left + 1;
    const height = (y[endRow] ?? 0) - (y[row] ?? 0) + 1;
    const isActive = column === active;
    const place = `left:${left + offset - 1}px;width:${width}px;height:${height}px;`;
    const editing = isActive && editor !== undefined;
    const state =
      rule?.kind === 'checkbox' ? (cell?.b === true ? words.checked : words.unchecked) : undefined;
    const label = cell?.note ? `${state ?? cell.t}, ${words.hasNote}` : state;
    return (
      <div
        key={column}
        id={`cell-${row}-${column}`}
        role="gridcell"
        aria-colindex={column + 2}
        aria-selected={isActive || this.isSelected(column)}
        aria-label={label}
        class={this.classOf(column, endColumn, isActive, editing)}
        data-column={column}
        data-note={cell?.note ? '' : undefined}
        style={place + cellCss(style)}
      >
        {editing
          ? editor
          : cell && (
              <CellText
                cell={cell}
                rule={rule}
                style={style}
                room={roomFor(tab, row, column, endColumn, cell)}
              />
            )}
        {cell?.note && <span class="note-mark" />}
      </div>
    );
  }

  private isSelected(column: number): boolean {
    const { selectedFrom, selectedTo } = this.props;
    return selectedFrom !== undefined && column >= selectedFrom && column < (selectedTo ?? 0);
  }

  private classOf(column: number, end: number, isActive: boolean, editing: boolean): string {
    const { selectedFrom, selectedTo, selectedTop, selectedBottom } = this.props;
    if (editing) return 'cell active editing';
    const names = ['cell'];
    if (isActive) names.push('active');
    if (this.isSelected(column)) {
      names.push('selected');
      if (selectedTop) names.push('edge-top');
      if (selectedBottom) names.push('edge-bottom');
      if (column === selectedFrom) names.push('edge-left');
      if (end === selectedTo) names.push('edge-right');
    }
    return names.join(' ');
  }
}

/** The letters over the columns, and the corner. */
export function ColumnHeads({
  tab,
  geometry,
  span,
  selected,
}: {
  tab: TabView;
  geometry: Geometry;
  span: Span;
  selected: Box;
}) {
  const { x, frozenWidth } = geometry;
  const head = (column: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      class={column >= selected[1] && column < selected[3] ? 'column-head on' : 'column-head'}
      data-column-head={column}
      style={`left:${(x[column] ?? 0) + HEADER_WIDTH}px;width:${tab.widths[column] ?? 0}px`}
    >
      {columnName(column)}
    </div>
  );
  const frozen = Array.from({ length: tab.frozenColumns }, (_, column) => column);
  const loose = Array.from({ length: Math.max(0, span.end - span.first) }, (_, index) => span.first + index);
  return (
    <div class="heads" role="row" aria-rowindex={1}>
      <div class="frozen" role="none" style={`width:${HEADER_WIDTH + frozenWidth}px`}>
        <div class="corner" role="gridcell" aria-colindex={1} />
        {frozen.filter((column) => tab.widths[column] !== 0).map(head)}
      </div>
      {loose.filter((column) => tab.widths[column] !== 0).map(head)}
    </div>
  );
}
