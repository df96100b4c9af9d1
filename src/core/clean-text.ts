// Typed or exported text as it should have been: composed letters, ordinary spaces, nothing invisible.
import { wellFormed } from './well-formed';

const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * One line of plain text: NFC, zero-width and bidirectional marks and control characters gone, every run of
 * white space (non-breaking spaces, tabs and line breaks too) one space, none at the ends. Formulas and
 * markup stay the text they are.
 */
export function cleanText(text: string): string {
  if (text === '' || plain.test(text)) return text;
  // Marks first: a letter and its accent may have one between them.
  return wellFormed(text)
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}+/gu, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
}
