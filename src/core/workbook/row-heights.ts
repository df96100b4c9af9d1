// How high the rows of a page must be for the texts in them to be read whole: by estimate, since Google fits no row to cells that are joined.
import type { PlannedCell } from './cell';
import { cellText } from './cell-kind';
import type { Layout } from './tab-plan';

/** Pixels: of a line, of what is above and below all of them, of a character on average, and more than which Sheets gives no row. */
const line = 18;
const margin = 4;
const letter = 6;
const highest = 2000;

/** Of a row in which every text is one line. */
export const plainHeight = margin + line;

const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * letter) / Math.max(letter, width))), 0);

/**
 * Pixels, one per row.
 * @example rowHeights([['Nama']], { columnWidths: [100] }) // => [22]
 */
export const rowHeights = (
  cells: readonly (readonly PlannedCell[])[],
  { columnWidths, merges = [] }: Pick<Layout, 'columnWidths' | 'merges'>,
): readonly number[] =>
  cells.map((row, at) => {
    const lines = row.map((cell, left) => {
      if (typeof cell === 'object') return 1;
      const joined = merges.find(({ top, left: from }) => top === at && from === left);
      const widths = columnWidths.slice(left, joined?.right ?? left + 1);
      return linesOf(
        cellText(cell),
        widths.reduce<number>((sum, width = 100) => sum + width, 0),
      );
    });
    return Math.min(highest, margin + line * Math.max(1, ...lines));
  });
