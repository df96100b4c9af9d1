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

/** Digits with what is written between the parts of a NIP on letters: '19900115 201503 2 001'. A NIP may stand anywhere in them. */
const digitsPattern = /\d(?:[ \u00a0.-]{0,3}\d){17,}/g;
/** The first 18 digits of what is left of such a run, that end where a number ends. */
const nipPattern = /^\d(?:\D*\d){17}(?!\d)/;
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

/** A run of digits with something else in the place of each NIP in it, however its parts are divided. */
function replacedIn(run: string, nips: ReadonlySet<string>, by: (nip: string) => string): string {
  let done = '';
  for (let at = 0; at < run.length; ) {
    const [written = ''] = /\d/.test(run[at - 1] ?? '') ? [] : (nipPattern.exec(run.slice(at)) ?? []);
    const nip = written.replace(/\D/g, '');
    const found = nips.has(nip);
    done += found ? by(nip) : run[at];
    at += found ? written.length : 1;
  }
  return done;
}

/** A function that puts something else in the place of every identity in a text. */
export function replacer(of: Identities, by: Replacements): (words: string) => string {
  const names = namePattern(of.names);
  return (words) => {
    const replaced = words
      .replace(digitsPattern, (run) => replacedIn(run, of.nips, by.nip))
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
