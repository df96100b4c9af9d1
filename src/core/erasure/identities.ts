// By what a person is known in the workbook, and finding it in any text.
import { readCode } from '../cycle/assignment-code';

/** What stands for a person, or for an answer, in cells. */
export interface Identities {
  readonly nips: ReadonlySet<string>;
  /** Lower case. */
  readonly addresses: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Codes of assignments and teams. */
  readonly codes: ReadonlySet<string>;
}

const nipPattern = /(?<!\d)\d{18}(?!\d)/g;
const addressPattern = /[^\s<>()"',;|:=]+@[^\s<>()"',;|]+/g;
const codePattern = /(?<![0-9A-Za-z])[0-9A-Za-z]{4}(?:-[0-9A-Za-z]{4}){3}(?![0-9A-Za-z])/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Whole names, the longest first: a name may be the beginning of another. */
function namePattern(names: readonly string[]): RegExp | undefined {
  const words = [...new Set(names.map((name) => name.trim()))].filter((name) => name.length > 1);
  if (words.length === 0) return undefined;
  const any = words.sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** What takes the place of each kind. */
export interface Replacements {
  readonly nip: (nip: string) => string;
  readonly address: (address: string) => string;
  readonly name: (name: string) => string;
  readonly code: (code: string) => string;
}

/** A function that puts something else in the place of every identity in a text. */
export function replacer(of: Identities, by: Replacements): (words: string) => string {
  const names = namePattern(of.names);
  return (words) => {
    const replaced = words
      .replace(nipPattern, (nip) => (of.nips.has(nip) ? by.nip(nip) : nip))
      .replace(addressPattern, (address) =>
        of.addresses.has(address.toLowerCase()) ? by.address(address.toLowerCase()) : address,
      )
      .replace(codePattern, (code) => (of.codes.has(readCode(code)) ? by.code(readCode(code)) : code));
    return names === undefined ? replaced : replaced.replace(names, by.name);
  };
}

/** Whether a text holds a NIP, an address or a code of these. Names are no proof: two people may share one. */
export function finder(of: Identities): (words: string) => boolean {
  const replace = replacer({ ...of, names: [] }, { nip: none, address: none, name: none, code: none });
  return (words) => replace(words) !== words;
}

const none = (): string => '';
