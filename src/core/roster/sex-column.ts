// Reads the sex as a column writes it: what P means is told by the whole column.
import { nameKey } from '../names';
import { isBlank } from './blank';

type Sex = 'L' | 'P';

const men = ['l', 'lk', 'laki', 'lakilaki', 'pria', 'm', 'male', 'man', '1'];
const women = ['p', 'pr', 'perempuan', 'w', 'wanita', 'f', 'female', 'woman', '2'];

/**
 * A reader of the cells of one column. P beside W and never L is Pria. Where W and L both stand, P may be either, and so may
 * 1 where 0 stands: such a cell says nothing.
 * @param column every cell of the column
 * @returns 'unclear' for a word that nobody knows; undefined where nothing is said
 */
export function sexReader(column: readonly string[]): (text: string) => Sex | 'unclear' | undefined {
  const known = new Map<string, Sex | undefined>([
    ...men.map((word): [string, Sex] => [word, 'L']),
    ...women.map((word): [string, Sex] => [word, 'P']),
  ]);
  const used = new Set<string>(column.map((text) => (text.trim() === '0' ? '0' : nameKey(text))));
  const among = (...some: readonly string[]) => some.some((word) => used.has(word));
  if (among('w', 'wanita')) known.set('p', among('l', 'lk', 'laki', 'lakilaki') ? undefined : 'L');
  if (among('0')) known.set('1', undefined);
  return (text) => {
    if (isBlank(text)) return undefined;
    const word = nameKey(text);
    return known.has(word) ? known.get(word) : 'unclear';
  };
}
