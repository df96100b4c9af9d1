// A short fingerprint of plain data: tells whether something changed, guards nothing.

/**
 * FNV-1a, 32 bits, over the UTF-16 code units of the text.
 * Reference: Fowler, Noll & Vo, draft-eastlake-fnv.
 * @example hash32('') // => 2166136261
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** 13 or fewer characters that differ, but for one chance in 2^64, when the data differ. */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  return hash32(text).toString(36) + hash32(`${text}#`).toString(36);
}
