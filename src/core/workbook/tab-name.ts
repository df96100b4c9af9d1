// Names that Google Sheets takes for a tab: at most 100 characters, some forbidden, each name once.
import { beginning } from '../well-formed';

const forbidden = /[:\\/?*[\]]/g;

/**
 * A name the workbook takes: forbidden characters and control characters become spaces, the length is kept, and a
 * number is added when the name is taken (compared without case).
 * @param taken names in use, lower case
 * @example safeTabName('A/B: [x]', new Set()) // => 'A B x'
 */
export function safeTabName(wish: string, taken: ReadonlySet<string>): string {
  const clean =
    beginning(
      wish
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
        .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]/g, ' ')
        .replace(forbidden, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^'+|'+$/g, ''),
      90,
    ).trim() || 'Tab';
  let name = clean;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${clean} (${n})`;
  return name;
}
