// Identifiers in the shapes Google gives them, made from the host's randomness so that runs repeat.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `length` characters of the alphabet of Drive's file ids. */
export function fileId(random: () => number, length: number): string {
  let id = '';
  for (let i = 0; i < length; i++) id += LETTERS[Math.floor(random() * LETTERS.length)] ?? 'A';
  return id;
}

/** A positive 31-bit whole number, as item and entry ids are. */
export const itemNumber = (random: () => number): number => 1 + Math.floor(random() * 0x7ffffffe);
