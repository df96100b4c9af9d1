// How high the rows of a page must be for the texts in them to be read whole: by estimate, since Google fits no row to cells that are joined.
import type { PlannedCell } from './cell';
import { cellText } from './cell-kind';
import type { Area, Layout, Style } from './tab-plan';
import { sidePadding, textWidth } from './text-width';

type Letters = Pick<Style, 'size' | 'bold'>;

/** Pixels: of a line of ten points, of what is above and below all of them, and more than which Sheets gives no row. */
const line = 18;
const margin = 4;
const highest = 2000;

/** Of a row in which every text is one line. */
export const plainHeight = margin + line;

/** Lines of a text that is broken between words, and within one that is wider than the line. */
function linesOf(text: string, width: number, letters: Letters): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    if (textWidth(paragraph, letters) <= width) continue;
    let used = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const wide = textWidth(word.trimEnd(), letters);
      if (used > 0 && used + wide > width) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(wide / width) - 1);
      used = wide > width ? wide % width : used + textWidth(word, letters);
    }
  }
  return lines;
}

const covers = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && column >= left && row < (bottom ?? row + 1) && column < (right ?? column + 1);

/** Later styles over earlier ones, as they are applied. */
function lettersAt(styles: Layout['styles'], row: number, column: number): Required<Letters> {
  const letters = { size: 10, bold: false };
  for (const { area, style } of styles) {
    if ((style.size ?? style.bold) === undefined || !covers(area, row, column)) continue;
    letters.size = style.size ?? letters.size;
    letters.bold = style.bold ?? letters.bold;
  }
  return letters;
}

/**
 * Pixels, one per row.
 * @example rowHeights([['Nama']], { columnWidths: [100], styles: [] }) // => [22]
 */
export const rowHeights = (
  cells: readonly (readonly PlannedCell[])[],
  { columnWidths, merges = [], styles }: Pick<Layout, 'columnWidths' | 'merges' | 'styles'>,
): readonly number[] =>
  cells.map((row, at) => {
    const heights = row.map((cell, left) => {
      const text = typeof cell === 'object' ? '' : cellText(cell);
      if (text === '') return 0;
      const joined = merges.find(({ top, left: from }) => top === at && from === left);
      const widths = columnWidths.slice(left, joined?.right ?? left + 1);
      const width = widths.reduce<number>((sum, one = 100) => sum + one, 0) - sidePadding;
      const letters = lettersAt(styles, at, left);
      return linesOf(text, Math.max(line, width), letters) * line * (letters.size / 10);
    });
    return Math.min(highest, margin + Math.max(line, ...heights.map(Math.ceil)));
  });
