// How wide a text is in the letters of a workbook: Arial, which is drawn to the widths of Helvetica in Adobe's font metrics (AFM), in groups rounded up.
import type { Style } from './tab-plan';

/** Shares of the size of the letters. */
const groups: readonly (readonly [share: number, letters: string])[] = [
  [0.23, "ijl'|"],
  [0.28, ' ftI.,:;!/\\[]'],
  [0.34, 'r()-`{}“”·'],
  [0.5, 'cksvxyzJ'],
  [0.73, 'wABCDEFHKNPRSTUVXYZ&+<=>'],
  [0.84, 'mMGOQ'],
  [1.02, 'W%@'],
];
const shares = new Map(groups.flatMap(([share, letters]) => [...letters].map((letter) => [letter, share])));
/** Other letters and digits; and those of other scripts. */
const usual = 0.56;
const widest = 1;

/** Bold letters are that much wider. */
const boldly = 1.1;

const pixelsPerPoint = 4 / 3;

/** Pixels on both sides of a text in its cell, as Google draws it. */
export const sidePadding = 8;

/**
 * Pixels of a text in one line.
 * @example textWidth('') // => 0
 */
export function textWidth(
  text: string,
  { size = 10, bold = false }: Pick<Style, 'size' | 'bold'> = {},
): number {
  let sum = 0;
  for (const letter of text) sum += shares.get(letter) ?? (letter > 'ÿ' ? widest : usual);
  return sum * size * pixelsPerPoint * (bold ? boldly : 1);
}
