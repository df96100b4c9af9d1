// The grid: rows and columns in sight, frozen ones always, drawn as one scrolls.
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be drawn in parts
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a grid is operated by keys
// biome-ignore-all lint/a11y/useKeyWithMouseEvents: the active cell shows by key what hovering shows by mouse
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Box, TabView } from '../../wire/wire';
import type { Texts } from '../shared/text';
import { type Geometry, HEADER_HEIGHT, HEADER_WIDTH, type Span, spanInSight } from './geometry';
import { ColumnHeads, Row } from './row';
import type { Selection } from './selection';

/** Rows and columns drawn beyond those in sight, and the steps in which that is done. */
const ROW_MARGIN = 10;
const ROW_UNIT = 8;
const COLUMN_MARGIN = 2;
const COLUMN_UNIT = 4;

interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

interface GridProps {
  readonly tab: TabView;
  readonly geometry: Geometry;
  readonly label: string;
  readonly texts: Texts;
  readonly selection: Selection;
  readonly box: Box;
  /** What stands in place of the active cell while it is edited. */
  readonly editor: ComponentChildren;
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onHover: (cell: HTMLElement | undefined) => void;
}

/** Where the grid was scrolled to when one left a tab. */
const leftAt = new Map<number, { readonly top: number; readonly left: number }>();

function useSight(surface: RefObject<HTMLDivElement | null>, tab: number): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 1200, height: 700 });
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return;
    const look = (): void => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      leftAt.set(tab, { top, left });
      setSight({ top, left, width, height });
    };
    const before = leftAt.get(tab);
    element.scrollTo({ top: before?.top ?? 0, left: before?.left ?? 0 });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [surface, tab]);
  return sight;
}

/** Keeps the end of the selection in sight. */
function useFollow({ surface, geometry, selection, tab }: GridProps): void {
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const { x, y, frozenWidth, frozenHeight } = geometry;
    const { toRow, toColumn } = selection;
    const scroll = (start: number, end: number, from: number, room: number): number => {
      if (start < from) return start;
      return end > from + room ? Math.min(start, end - room) : from;
    };
    if (toRow >= tab.frozenRows) {
      const room = element.clientHeight - HEADER_HEIGHT - frozenHeight;
      const [start, end] = [(y[toRow] ?? 0) - frozenHeight, (y[toRow + 1] ?? 0) - frozenHeight];
      element.scrollTop = scroll(start, end, element.scrollTop, room);
    }
    if (toColumn >= tab.frozenColumns) {
      const room = element.clientWidth - HEADER_WIDTH - frozenWidth;
      const [start, end] = [(x[toColumn] ?? 0) - frozenWidth, (x[toColumn + 1] ?? 0) - frozenWidth];
      element.scrollLeft = scroll(start, end, element.scrollLeft, room);
    }
  }, [selection]);
}

/** The rows to draw: those in sight, the active one, and those whose merged cell reaches into sight. */
function rowsToDraw(tab: TabView, span: Span, active: number): number[] {
  const rows = new Set<number>();
  for (const [top, , bottom] of tab.merges) {
    if (top < span.first && bottom > span.first && top >= tab.frozenRows) rows.add(top);
  }
  if (active >= tab.frozenRows) rows.add(active);
  for (let row = span.first; row < span.end; row += 1) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

const gridClass = (tab: TabView): string =>
  [
    'grid',
    !tab.gridlines && 'bare',
    tab.frozenRows > 0 && 'frozen-rows',
    tab.frozenColumns > 0 && 'frozen-columns',
  ]
    .filter(Boolean)
    .join(' ');

export function GridView(props: GridProps) {
  const { tab, geometry, texts, selection, box, editor, surface } = props;
  const sight = useSight(surface, tab.id);
  useFollow(props);
  const { x, y, frozenWidth, frozenHeight, width, height } = geometry;
  const columns = spanInSight(
    x,
    tab.frozenColumns,
    sight.left + frozenWidth,
    sight.width - HEADER_WIDTH - frozenWidth,
    COLUMN_MARGIN,
    COLUMN_UNIT,
  );
  const rows = spanInSight(
    y,
    tab.frozenRows,
    sight.top + frozenHeight,
    sight.height - HEADER_HEIGHT - frozenHeight,
    ROW_MARGIN,
    ROW_UNIT,
  );
  const words = useMemo(
    () => ({ checked: texts.checked, unchecked: texts.unchecked, hasNote: texts.hasNote }),
    [texts],
  );
  const hovered = useRef<HTMLElement>(undefined);
  const row = (index: number, top: number) => {
    const inside = index >= box[0] && index < box[2];
    const many = box[2] - box[0] > 1 || box[3] - box[1] > 1;
    const active = index === selection.row ? selection.column : undefined;
    return (
      <Row
        key={index}
        tab={tab}
        geometry={geometry}
        row={index}
        top={top}
        first={columns.first}
        end={columns.end}
        selectedFrom={inside && many ? box[1] : undefined}
        selectedTo={inside && many ? box[3] : undefined}
        selectedTop={inside && index === box[0]}
        selectedBottom={inside && index === box[2] - 1}
        active={active}
        editor={active === undefined ? undefined : editor}
        words={words}
      />
    );
  };
  const frozenRows = Array.from({ length: tab.frozenRows }, (_, index) => index);
  return (
    <div
      ref={surface}
      class={gridClass(tab)}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={tab.rows + 1}
      aria-colcount={tab.columns + 1}
      aria-multiselectable="true"
      aria-activedescendant={`cell-${selection.row}-${selection.column}`}
      onKeyDown={props.onKeyDown}
      onCopy={props.onCopy}
      onPaste={props.onPaste}
      onPointerDown={props.onPointer}
      onClick={props.onClick}
      onDblClick={props.onDoubleClick}
      onContextMenu={props.onContextMenu}
      onMouseOver={({ target }) => {
        const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
        if (cell === hovered.current) return;
        hovered.current = cell ?? undefined;
        props.onHover(cell ?? undefined);
      }}
      onMouseLeave={() => {
        hovered.current = undefined;
        props.onHover(undefined);
      }}
    >
      <div class="canvas" role="none" style={`width:${width + HEADER_WIDTH}px`}>
        <div class="top" role="rowgroup" style={`height:${HEADER_HEIGHT + frozenHeight}px`}>
          <ColumnHeads tab={tab} geometry={geometry} span={columns} selected={box} />
          {frozenRows
            .filter((index) => tab.heights[index] !== 0)
            .map((index) => row(index, HEADER_HEIGHT + (y[index] ?? 0)))}
        </div>
        <div class="body" role="rowgroup" style={`height:${height - frozenHeight}px`}>
          {rowsToDraw(tab, rows, selection.row)
            .filter((index) => tab.heights[index] !== 0)
            .map((index) => row(index, (y[index] ?? 0) - frozenHeight))}
        </div>
      </div>
    </div>
  );
}
