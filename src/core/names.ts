// The one comparison of names: posts, units, competencies and headers by their letters and digits, persons without titles.
import { cleanText } from './clean-text';
import { withoutTitles } from './titles';

/** What two spellings of one name have in common. No raw name can stand in its place. */
export type NameKey = string & { readonly key: 'name' };

/** Clean and in lower case, blanks kept: what rules about words are matched against (a legal status, a kind of job). */
export const plainWords = (text: string): string => cleanText(text).toLowerCase();

/** Keys worked out before: names come again and again. */
const known = new Map<string, NameKey>();

/**
 * Names of posts, units, competencies and headers are compared by their letters and digits only, without case and
 * accents: "Kerja Sama" is "kerjasama" and "&" is "dan", but "Seksi 1 1" is not "Seksi 11".
 * @example nameKey('Sub-Bagian Umum & Kepegawaian') // => 'subbagianumumdankepegawaian'
 */
export function nameKey(text: string): NameKey {
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = bare(
    bare(text)
      .replace(/&/g, 'dan')
      .replace(/(\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, '$1_')
      .replace(/[^\p{L}\p{N}_]+|(?<!\p{N})_|_(?!\p{N})/gu, '')
      .toUpperCase()
      .toLowerCase(),
  ) as NameKey;
  // A long text is no name, and the memory has an end.
  if (text.length <= 100 && known.size < 20_000) known.set(text, key);
  return key;
}

/** Letters without accents and invisible marks, full-width signs as ordinary ones. */
const bare = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, '');

/** Whether two names are one; no empty name is the same as another. */
export const sameName = (one: string, other: string): boolean =>
  nameKey(one) !== '' && nameKey(one) === nameKey(other);

/**
 * The words of a person's name, each as a key: titles before and behind off, apostrophes off.
 * @example personWords("Dr. Nur'aini M. Putri, S.E.") // => ['nuraini', 'm', 'putri']
 */
export const personWords = (name: string): readonly NameKey[] =>
  withoutTitles(cleanText(name.normalize('NFKC')).replace(/['`´‘’ʼ]/g, ''))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(nameKey)
    .filter((word) => word !== '');

/**
 * A person's name without titles and whatever the order: "Aminah, Siti" is "Dr. Siti Aminah, S.E."; "M. Yusuf" is not
 * "Yusuf".
 */
export const personKey = (name: string): NameKey => nameKey([...personWords(name)].sort().join(' '));

const letters = (words: readonly NameKey[]): NameKey => nameKey(words.join(' '));

/**
 * A list in the order of people's names: titles do not count, so that 'Dr. Siti' stands with 'Siti'. Equal ones keep their order.
 * @example inNameOrder(['Siti', 'Drs. Ali'], (name) => name) // => ['Drs. Ali', 'Siti']
 */
export function inNameOrder<T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const keyed = list.map((one) => ({ one, key: personWords(nameOf(one)).join(' ') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

/** Keys by which a person may be looked up, so that "Nur Aini" and "Nuraini" meet; none of an empty name. */
export const personKeys = (name: string): readonly NameKey[] =>
  [letters(personWords(name)), personKey(name)].filter((key) => key !== '');

/** Whether two names are one person's, "Nur Aini" and "Nuraini" too; no empty name is the same as another. */
export function samePerson(one: string, other: string): boolean {
  const keys = personKeys(other);
  return personKeys(one).some((key) => keys.includes(key));
}

/**
 * Whether a text is the beginning of a person's name, whole words of it.
 * @example beginsName('Siti', 'Dr. Siti Aminah, S.E.') // => true
 */
export function beginsName(text: string, name: string): boolean {
  const sought = letters(personWords(text));
  const words = personWords(name);
  return sought !== '' && words.some((_, index) => letters(words.slice(0, index + 1)) === sought);
}

/**
 * Whether a text holds a person's whole name among other words; a name of one word must be all of it.
 * @example namesPerson('Santoso Budi, Kepala Bidang', 'Budi Santoso') // => true
 */
export function namesPerson(text: string, name: string): boolean {
  const sought = personWords(name);
  if (sought.length < 2) return samePerson(text, name);
  const keys = personKeys(name);
  const words = personWords(text);
  // "Nur Aini" may be written as one word, "Nuraini" as two.
  const most = 2 * sought.length;
  return words.some((_, from) =>
    words
      .slice(from, from + most)
      .some((__, more) =>
        personKeys(words.slice(from, from + more + 1).join(' ')).some((key) => keys.includes(key)),
      ),
  );
}

/** Things by name. */
interface ByName<T> {
  /** The thing of that name: an earlier kind of name wins, then the first thing. */
  find(text: string): T | undefined;
  /** Things with a name that another has already, of one kind of name: to be said, not swallowed. */
  readonly twins: readonly (readonly [kept: T, twin: T])[];
}

/**
 * Looks things up by whatever they are called.
 * @param names of a thing: kinds of names in the order in which they count, each with any number of names
 * @param key how names are compared
 */
export function byName<T>(
  things: readonly T[],
  names: (thing: T) => readonly (readonly string[])[],
  key: (text: string) => NameKey = nameKey,
): ByName<T> {
  const kinds: Map<NameKey, T>[] = [];
  const twins: (readonly [T, T])[] = [];
  for (const thing of things)
    names(thing).forEach((called, kind) => {
      kinds[kind] ??= new Map();
      for (const name of new Set(called.map(key))) {
        const kept = kinds[kind]?.get(name);
        if (kept !== undefined) twins.push([kept, thing]);
        else if (name !== '') kinds[kind]?.set(name, thing);
      }
    });
  return {
    find: (text) => {
      const name = key(text);
      return kinds.find((known) => known?.has(name))?.get(name);
    },
    twins,
  };
}
