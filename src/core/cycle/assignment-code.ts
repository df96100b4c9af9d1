// The unguessable code that ties an answer sheet to its cycle, rater, ratee and role.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../utf8';

// Crockford's base 32: no I, L, O, U, so that a code read aloud or copied from paper stays itself.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Sixteen characters (80 bits) of HMAC-SHA-256 over the assignment, in groups of four: 'K7Q2-9F4M-0XTA-1B2C'. The same
 * assignment always has the same code; without the secret none can be guessed.
 * @param secret the workbook's own, at least 32 random characters
 */
export function assignmentCode(secret: string, cycle: string, assignment: string): string {
  const bytes = hmac(sha256, utf8(secret), utf8(`${cycle}|${assignment}`));
  let code = '';
  for (let i = 0; i < 16; i++) {
    const bit = i * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    code += alphabet[(pair >> (11 - (bit & 7))) & 31];
    if (i % 4 === 3 && i < 15) code += '-';
  }
  return code;
}

/** A code as people may have typed it, in the form it was given out: case, spaces, look-alike letters, full-width signs. */
export function readCode(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/[^0-9A-Z]/g, '');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
