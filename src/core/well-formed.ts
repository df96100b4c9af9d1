// Text without halves of characters: a cut emoji stops links, caches and requests.

const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text with every lone half of a character as the sign for what cannot be shown.
 * @example wellFormed('a\ud83d') // => 'a\ufffd'
 */
export const wellFormed = (text: string): string =>
  /[\ud800-\udfff]/.test(text) ? text.replace(halves, '\ufffd') : text;

/**
 * The beginning of a text, no character cut in two.
 * @param length code units at most
 * @example beginning('a\ud83d\ude00', 2) // => 'a'
 */
export const beginning = (text: string, length: number): string =>
  wellFormed(text)
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '');

/** JSON that may be cut anywhere and put together again: characters of two halves are written as escapes. */
export const cuttableJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Words in quotation marks, ending a sentence once. @example quoted('Datang tepat waktu') // => '“Datang tepat waktu.”' */
export const quoted = (words: string): string => `“${/[.!?…]$/.test(words) ? words : `${words}.`}”`;
