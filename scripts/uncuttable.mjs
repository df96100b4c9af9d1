// Keeps out of served pages what Google may cut: text from '//' to the end of the line or within '/* */', also in strings and patterns
// (HtmlService, inline scripts; six independent reports, no documented rule), and template literals, in which the same was seen.

import { tokenizer } from 'acorn';

/** What must not be in an inline script. A template literal could hold line ends as well. */
const CUTTABLE = /\/\/|\/\*|`/g;

/**
 * Writes the strings and patterns of a script so that nothing in them can be cut; what they mean stays.
 * @param {string} script without template literals
 * @returns {string}
 */
export function withoutCuttable(script) {
  const pieces = [];
  let end = 0;
  for (const { type, start, end: stop } of tokenizer(script, { ecmaVersion: 'latest' })) {
    const text = script.slice(start, stop);
    pieces.push(script.slice(end, start));
    pieces.push(
      type.label === 'string' ? escapeString(text) : type.label === 'regexp' ? escapePattern(text) : text,
    );
    end = stop;
  }
  return pieces.join('') + script.slice(end);
}

// Escapes are taken in pairs: what stands behind '\\' stands there plainly.
const SIGN = /\\?[\s\S]/g;

/** 'https://a' becomes 'https:/\/a': the same text. */
const escapeString = (literal) =>
  literal.replace(SIGN, (sign, at) => {
    if (/^\\?`$/.test(sign)) return '\\x60';
    return literal[at - 1] === '/' && /^[/*]$/.test(sign) ? `\\${sign}` : sign;
  });

/** A slash within a pattern, escaped or in a class, becomes its number: only the two that delimit the pattern are left. */
function escapePattern(literal) {
  const last = literal.lastIndexOf('/');
  const pattern = literal
    .slice(1, last)
    .replace(SIGN, (sign) =>
      /^\\?[/`]$/.test(sign) ? `\\x${sign.charCodeAt(sign.length - 1).toString(16)}` : sign,
    );
  return `/${pattern}${literal.slice(last)}`;
}

/**
 * The last look at a page before it is written.
 * @param {string} name of its file, e.g. 'sidebar.html'
 * @param {string} html
 * @returns {string} the page itself
 * @throws {Error} with every place where its inline scripts could be cut
 */
export function uncuttable(name, html) {
  const places = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].flatMap((element) => {
    const [, script] = element;
    const begin = element.index + element[0].indexOf(script, element[0].indexOf('>'));
    return [...script.matchAll(CUTTABLE)].map(({ 0: found, index }) => {
      const before = html.slice(0, begin + index).split('\n');
      const around = script.slice(Math.max(0, index - 30), index + 30).replace(/\n/g, ' ');
      return `${name}:${before.length}:${before[before.length - 1].length + 1}: ${found} in …${around}…`;
    });
  });
  if (places.length > 0) throw new Error(`Google may cut these scripts:\n${places.join('\n')}`);
  return html;
}
