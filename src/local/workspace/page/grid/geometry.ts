// Where rows and columns of a tab lie, in pixels from the first cell's corner, and which are in sight.
import type { Box, TabView } from '../../wire/wire';
import { fittedHeight } from './fitted-height';

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 24;

/** Edges of rows and columns: one more than there are. */
export interface Geometry {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly width: number;
  readonly height: number;
  /** The merge that begins at a cell, by `row * columns + column`; null where another cell's merge covers it. */
  readonly merged: ReadonlyMap<number, Box | null>;
}

const edges = (sizes: readonly number[]): number[] => {
  let sum = 0;
  return [0, ...sizes.map((size) => (sum += size))];
};

export function geometryOf(tab: TabView): Geometry {
  const x = edges(tab.widths);
  const y = edges(tab.heights.map((height, row) => height ?? fittedHeight(tab, row)));
  const merged = new Map<number, Box | null>();
  for (const merge of tab.merges) {
    const [top, left, bottom, right] = merge;
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) merged.set(row * tab.columns + column, null);
    }
    merged.set(top * tab.columns + left, merge);
  }
  return {
    x,
    y,
    frozenWidth: x[tab.frozenColumns] ?? 0,
    frozenHeight: y[tab.frozenRows] ?? 0,
    width: x.at(-1) ?? 0,
    height: y.at(-1) ?? 0,
    merged,
  };
}

/** Index of the row or column that holds a pixel. */
export function indexAt(bounds: readonly number[], pixel: number): number {
  let low = 0;
  let high = bounds.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Half open. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * The rows or columns to draw around what is in sight, in steps, so that most scrolling draws nothing new.
 * @param frozen how many are always in sight and not counted here
 */
export function spanInSight(
  bounds: readonly number[],
  frozen: number,
  from: number,
  size: number,
  margin: number,
  unit: number,
): Span {
  const count = bounds.length - 1;
  const first = Math.floor(Math.max(frozen, indexAt(bounds, from) - margin) / unit) * unit;
  const last = indexAt(bounds, from + size) + margin;
  return {
    first: Math.max(frozen, first),
    end: Math.min(count, Math.ceil((last + 1) / unit) * unit),
  };
}
