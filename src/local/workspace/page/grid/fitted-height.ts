// The height that Sheets gives to a row nobody has set: enough for its wrapped lines and its largest letters.
import type { CellStyle, TabView } from '../../wire/wire';

const DEFAULT_HEIGHT = 21;
const PIXELS_PER_POINT = 4 / 3;
/** Line height and padding, as measured in Sheets at 10 points. */
const LINE = 1.2;
const PADDING = 5;
const SIDE_PADDING = 8;

const widths = new Map<string, Map<string, number>>();
let brush: CanvasRenderingContext2D | null | undefined;

/** Width of a text in pixels; each letter of a font is measured once. */
function textWidth(text: string, font: string): number {
  brush ??= document.createElement('canvas').getContext('2d');
  if (!brush) return text.length * 7;
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  let sum = 0;
  for (const letter of text) {
    let width = known.get(letter);
    if (width === undefined) {
      brush.font = font;
      width = brush.measureText(letter).width;
      known.set(letter, width);
    }
    sum += width;
  }
  return sum;
}

const fontOf = ({ bold, italic, size = 10, font = 'Arial' }: CellStyle): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size * PIXELS_PER_POINT}px ${font}, Arimo, sans-serif`;

/** How many lines a text takes in that many pixels, broken between words. */
function countLines(text: string, font: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const wide = textWidth(word, font);
      const trimmed = textWidth(word.trimEnd(), font);
      if (used > 0 && used + trimmed > width) {
        lines += 1;
        used = 0;
      }
      // A word longer than the line is broken anywhere.
      lines += Math.max(0, Math.ceil(trimmed / width) - 1);
      used = trimmed > width ? trimmed % width : used + wide;
    }
  }
  return lines;
}

/** Height of a row in pixels. Cells merged over several rows do not stretch it. */
export function fittedHeight(tab: TabView, row: number): number {
  let height = DEFAULT_HEIGHT;
  for (const [column, cell] of (tab.cells[row] ?? []).entries()) {
    if (!cell || cell.t === '') continue;
    const style = (cell.s === undefined ? undefined : tab.styles[cell.s]) ?? {};
    const line = (style.size ?? 10) * PIXELS_PER_POINT * LINE;
    if (style.wrap !== 'wrap' && !cell.t.includes('\n')) {
      height = Math.max(height, line + PADDING);
      continue;
    }
    const merge = tab.merges.find(([top, left]) => top === row && left === column);
    if (merge && merge[2] - merge[0] > 1) continue;
    let width = 0;
    for (let at = column; at < (merge?.[3] ?? column + 1); at += 1) width += tab.widths[at] ?? 0;
    const room = style.wrap === 'wrap' ? Math.max(10, width - SIDE_PADDING) : Number.POSITIVE_INFINITY;
    height = Math.max(height, countLines(cell.t, fontOf(style), room) * line + PADDING);
  }
  return Math.ceil(height);
}
