// A short fingerprint of plain data: tells whether something changed, guards nothing.

/**
 * FNV-1a, 32 bits, over the UTF-16 code units of the text.
 * Reference: Fowler, Noll & Vo, draft-eastlake-fnv.
 * @example hash32('') // => 2166136261
 */
export const hash32 = (text: string): number => hashes(text)[0];

/** The hash, and a second that does not follow from it, or texts that share one would share both. */
function hashes(text: string): readonly [first: number, second: number] {
  let first = 0x811c9dc5;
  let second = 0x2545f491;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
  }
  return [first >>> 0, second >>> 0];
}

/** 14 or fewer characters that differ, but for about one chance in 2^64, when the data differ. */
export function fingerprint(data: unknown): string {
  const [first, second] = hashes(JSON.stringify(data));
  return first.toString(36) + second.toString(36);
}
