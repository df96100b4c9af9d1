// The order in which Sheets sorts cells: numbers, then text, then truth values, then errors; blanks always last.
import type { CellState } from '../stored/state';
import { effectiveValue } from '../value/cell-view';

type Ranked = readonly [rank: number, value: number | string];
const BLANK = 9;

function ranked(cell: CellState | undefined): Ranked {
  const value = effectiveValue(cell);
  if (value?.numberValue !== undefined) return [0, value.numberValue];
  if (value?.stringValue !== undefined) return [1, value.stringValue];
  if (value?.boolValue !== undefined) return [2, value.boolValue ? 1 : 0];
  return value === undefined ? [BLANK, 0] : [3, 0];
}

/** Negative when `a` comes first. */
export function compareCells(
  a: CellState | undefined,
  b: CellState | undefined,
  descending: boolean,
): number {
  const [rankA, valueA] = ranked(a);
  const [rankB, valueB] = ranked(b);
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const order =
    rankA !== rankB
      ? rankA - rankB
      : typeof valueA === 'number' && typeof valueB === 'number'
        ? valueA - valueB
        : String(valueA).localeCompare(String(valueB), 'en', { sensitivity: 'accent' });
  return descending ? -order : order;
}
