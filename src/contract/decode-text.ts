// The text in the bytes of a file, so that the panel and a run without a screen read the same file alike.

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What Windows-1252 has where Latin-1 has nothing, from 0x80 on; what it leaves out stays as it is. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes a file.
 * @param bytes the whole file
 * @param decode the platform's own decoder. Windows-1252 is not left to it: some versions of Node read it as Latin-1
 * (nodejs/node issue 56542)
 */
export function decodeText(
  bytes: Uint8Array,
  decode: (encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array) => string,
): { readonly text: string; readonly encoding: TextEncoding } {
  const encoding = textEncoding(bytes);
  if (encoding !== 'windows-1252') return { text: decode(encoding, bytes), encoding };
  const signs = Array.from(bytes, (byte) => windowsSigns[byte - 0x80] ?? String.fromCharCode(byte));
  return { text: signs.join(''), encoding };
}

/** So many bytes tell whether every other one is empty. */
const sampled = 4096;

/**
 * UTF-16 by its mark, or because every other byte of Latin letters is empty; UTF-8 if more of it can be read as that than
 * cannot; else Windows-1252, in which Excel saves "CSV" on most office machines.
 * @param bytes the whole file
 */
function textEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const empty = [0, 0];
  const few = Math.min(sampled, bytes.length);
  for (let i = 0; i < few; i++) if (bytes[i] === 0) empty[i % 2] = (empty[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  if (odd > few / 5 && even < odd / 10) return 'utf-16le';
  if (even > few / 5 && odd < even / 10) return 'utf-16be';
  const { read, broken } = utf8Signs(bytes);
  return read >= broken ? 'utf-8' : 'windows-1252';
}

/** Signs of more than one byte that UTF-8 can read, and bytes that it cannot. */
function utf8Signs(bytes: Uint8Array): { readonly read: number; readonly broken: number } {
  let read = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xc2 && lead <= 0xdf
        ? 1
        : lead >= 0xe0 && lead <= 0xef
          ? 2
          : lead >= 0xf0 && lead <= 0xf4
            ? 3
            : 0;
    const follows = bytes.subarray(i + 1, i + 1 + more);
    if (more > 0 && follows.length === more && follows.every((byte) => byte >= 0x80 && byte <= 0xbf)) {
      read += 1;
      i += more;
    } else broken += 1;
  }
  return { read, broken };
}
