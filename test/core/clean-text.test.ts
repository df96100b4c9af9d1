// Text as it should have been, and text that shows nothing.
import { cleanText, isBlank } from '../../src/core/clean-text';

it.each([
  '',
  ' ',
  '\n\t',
  '\u00a0',
  '\u200b',
  '\u200c\u200d',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\u3164',
  '\uffa0',
  '\u115f',
  '\u2800',
  '\ufe0f',
  '\u034f',
  '\u{e0041}',
])('%j shows nothing', (text) => expect(isBlank(text)).toBe(true));

it.each(['a', '-', '.', '0', '=1', '\u200bya', '👍', 'é'])('%j shows something', (text) =>
  expect(isBlank(text)).toBe(false),
);

it('nothing invisible stays between letters', () =>
  expect(cleanText('Si\u200bti\u3164 \u2800 Ami\u00adnah\ufe0f')).toBe('Siti Aminah'));
