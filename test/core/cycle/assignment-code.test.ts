// Codes as people type them.
import { readCode } from '../../../src/core/cycle/assignment-code';

describe('a code that was typed', () => {
  it.each([
    ['k7q2-9f4m-0xta-1b2c', 'in lower case'],
    ['K7Q29F4M0XTA1B2C', 'without hyphens'],
    [' K7Q2 9F4M 0XTA 1B2C ', 'with blanks'],
    ['K7Q2–9F4M–OXTA–lB2C', 'with other dashes and look-alike letters'],
    ['Ｋ７Ｑ２－９Ｆ４Ｍ－０ＸＴＡ－１Ｂ２Ｃ', 'in full-width signs'],
    ['K7Q2-9F4M-\u200B0XTA-1B2C', 'with an invisible blank'],
  ])('is read from %s: %s', (typed) => {
    expect(readCode(typed)).toBe('K7Q2-9F4M-0XTA-1B2C');
  });
});
