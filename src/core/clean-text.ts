// Typed or exported text as it should have been: composed letters, ordinary spaces, nothing invisible.
import { wellFormed } from './well-formed';

const plain = /^[!-~]+(?: [!-~]+)*$/;

/** What takes no place on the screen, or only looks like a space: format characters, fillers, the blank of Braille. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/**
 * One line of plain text: NFC, zero-width and bidirectional marks and control characters gone, every run of
 * white space (non-breaking spaces, tabs and line breaks too) one space, none at the ends. Formulas and
 * markup stay the text they are.
 */
export function cleanText(text: string): string {
  if (text === '' || plain.test(text)) return text;
  // Marks first: a letter and its accent may have one between them.
  return wellFormed(text)
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}+/gu, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
}

/** Whether a text shows nothing: then nothing was said. */
export const isBlank = (text: string): boolean => cleanText(text) === '';
