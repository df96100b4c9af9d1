// A short fingerprint of plain data: tells whether something changed, guards nothing.

/**
 * FNV-1a, 32 bits, over the UTF-16 code units of the text.
 * Reference: Fowler, Noll & Vo, draft-eastlake-fnv.
 * @example hash32('') // => 2166136261
 */
export const hash32 = (text: string): number => hash(text, 0x811c9dc5, 0x01000193);

function hash(text: string, start: number, prime: number): number {
  let state = start;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), prime);
  return state >>> 0;
}

/** 14 or fewer characters that differ, but for about one chance in 2^64, when the data differ. */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  // The second half must not follow from the first, or texts that share one would share both.
  return hash32(text).toString(36) + hash(text, 0x2545f491, 0x5bd1e995).toString(36);
}
