// A fingerprint tells data apart also where one 32-bit hash does not.
import { fingerprint, hash32 } from '../../src/core/fingerprint';

/** Pairs of numbers whose JSON has the same 32-bit hash. */
function collisions(upTo: number): readonly (readonly [number, number])[] {
  const first = new Map<number, number>();
  const pairs: [number, number][] = [];
  for (let i = 0; i < upTo; i += 1) {
    const value = i * 7919 + 1;
    const hash = hash32(JSON.stringify(value));
    const other = first.get(hash);
    if (other === undefined) first.set(hash, value);
    else pairs.push([other, value]);
  }
  return pairs;
}

describe('a 32-bit hash', () => {
  // Reference: test vectors of draft-eastlake-fnv, FNV-1a 32.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is the published one', (text, expected) => {
    expect(hash32(text)).toBe(expected);
  });
});

describe('a fingerprint', () => {
  it('differs where the hashes of the texts are the same', () => {
    const pairs = collisions(300_000);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [a, b] of pairs) expect(fingerprint(a)).not.toBe(fingerprint(b));
  });

  it('is short enough for the mark of a tab', () => {
    expect(fingerprint({ any: ['data', 1, true] }).length).toBeLessThanOrEqual(14);
  });
});
