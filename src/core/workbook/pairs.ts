// Levels and texts by competency code, written into one cell so that people can read them and the add-on can, too.

/**
 * @example writePairs({ 'M.01': 3, 'M.02': 2 }) // => 'M.01=3 M.02=2'
 */
export const writePairs = (pairs: Readonly<Record<string, number>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');

/**
 * Undefined if any part is no such pair.
 * @example readPairs('M.01=3 M.02=2')?.['M.02'] // => 2
 */
export function readPairs(text: string): Record<string, number> | undefined {
  const pairs: Record<string, number> = {};
  for (const part of text.split(/\s+/)) {
    if (part === '') continue;
    const match = /^(.+)=(-?\d+)$/.exec(part);
    if (match?.[1] === undefined) return undefined;
    pairs[match[1]] = Number(match[2]);
  }
  return pairs;
}

/** One paragraph a competency, 'M.01: text'. Line breaks inside a text become spaces. */
export const writeExamples = (examples: Readonly<Record<string, string>>): string =>
  Object.entries(examples)
    .map(([code, text]) => `${code}: ${text.replace(/\s+/g, ' ')}`)
    .join('\n');

/** Undefined if any line is no such paragraph. */
export function readExamples(text: string): Record<string, string> | undefined {
  const examples: Record<string, string> = {};
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const match = /^(\S+): (.+)$/.exec(line.trim());
    if (match?.[1] === undefined || match[2] === undefined) return undefined;
    examples[match[1]] = match[2];
  }
  return examples;
}
