// A page as lines, each with its cells and its look: what stands in a line and how it looks is said in one place.
import { type PlannedCell, peopleCell } from '../../workbook/cell';
import type { Area, Layout, Style } from '../../workbook/tab-plan';

/** Columns from the first one on, the last one not counted in. */
export type Span = readonly [left: number, right: number];

export interface Line {
  /** An undefined cell is people's. */
  readonly cells: readonly PlannedCell[];
  readonly style?: Style;
  /** Looks of parts of it, later over earlier. */
  readonly parts?: readonly (readonly [span: Span, style: Style])[];
  /** Cells that are one: only the first of them holds anything. */
  readonly merged?: readonly Span[];
  /** Where people write. */
  readonly open?: readonly Span[];
  readonly choices?: readonly (readonly [span: Span, values: readonly string[]])[];
}

/** Pixels. No heading of the levels is broken within a word, in either language. */
export const pageColumns = [46, 110, 212, 196, 60, 74, 66, 70] as const;

const pageWidth = pageColumns.length;
const whole: Span = [0, pageWidth];
/** What a line is about; and all that stands beside it. */
export const label: Span = [0, 2];
export const value: Span = [2, pageWidth];
/** The second of two texts beside each other. */
export const right: Span = [3, pageWidth];

export const ink = '#1e5b46';
export const quiet = '#5f6b66';
export const tint = '#e8f1ec';
const field = '#fffbe8';

/** A line with text across the page. */
export const across = (text: string, style: Style = {}): Line => ({
  cells: [text],
  style,
  merged: [whole],
});

/** A heading of a part of the page. @param beside what stands over its columns */
export const heading = (text: string, ...beside: readonly string[]): Line => ({
  cells: [text, '', ...beside],
  style: { bold: true, color: ink, line: 'bottom' },
  merged: beside.length === 0 ? [whole] : [label, right],
});

/** A line for handwriting, or for typing: what it is for stands before it. */
export const toFill = (text?: string): Line => ({
  cells: text === undefined ? [undefined, undefined, peopleCell] : [text, undefined, peopleCell],
  parts: [[label, { color: quiet }]],
  merged: [label, value],
  open: [value],
});

export const blank: Line = { cells: [] };

/** The cells of the lines. */
export const cellsOf = (lines: readonly Line[]): readonly (readonly PlannedCell[])[] =>
  lines.map(({ cells }) => cells);

/** The look of the page that the lines make. @param why said where somebody writes outside what is open */
export function layoutOf(
  lines: readonly Line[],
  look: Pick<Layout, 'columnWidths' | 'color'>,
  why: string,
): Layout {
  const area = (row: number, [left, right]: Span): Area => ({ top: row, bottom: row + 1, left, right });
  const each = <T>(of: (line: Line, row: number) => readonly T[]): readonly T[] => lines.flatMap(of);
  const open = each(({ open = [] }, row) => open.map((span) => area(row, span)));
  return {
    ...look,
    hideGridlines: true,
    styles: [
      { area: { top: 0, left: 0 }, style: { vertical: 'TOP', size: 10, wrap: true } },
      ...each(({ style, parts = [] }, row) => [
        ...(style === undefined ? [] : [{ area: area(row, whole), style }]),
        ...parts.map(([span, part]) => ({ area: area(row, span), style: part })),
      ]),
      ...open.map((one) => ({
        area: one,
        style: { background: field, format: 'text', line: 'box' } as const,
      })),
    ],
    merges: each(({ merged = [] }, row) => merged.map((span) => area(row, span))),
    choices: each(({ choices = [] }, row) =>
      choices.map(([span, values]) => ({ area: area(row, span), values, strict: false })),
    ),
    guarded: { open, why },
  };
}
