// What a code of the sex means is told by the column it stands in.
import { sexReader } from '../../../src/core/roster/sex-column';

describe('a column of the sex', () => {
  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ['L and P', ['L', 'P'], ['L', 'P']],
    ['P and W, Pria and Wanita', ['P', 'W', 'p'], ['L', 'P', 'L']],
    ['P and Wanita', ['P', 'WANITA'], ['L', 'P']],
    ['L and W', ['L', 'W'], ['L', 'P']],
    ['L, P and W, where P may be either', ['L', 'P', 'W'], ['L', undefined, 'P']],
    ['M and F', ['M', 'F'], ['L', 'P']],
    ['words', ['Laki - laki', 'PEREMPUAN', 'Pria', 'wanita'], ['L', 'P', 'L', 'P']],
    ['1 and 2', ['1', '2'], ['L', 'P']],
    ['0 and 1, where nobody can know', ['0', '1'], [undefined, undefined]],
    ['Lk and Pr', ['Lk.', 'Pr.'], ['L', 'P']],
    ['only P', ['P', 'P'], ['P', 'P']],
    ['nothing', ['', '-'], [undefined, undefined]],
    ['an unknown word', ['L', 'X?'], ['L', 'unclear']],
  ])('of %s', (_, column, read) => {
    expect(column.map(sexReader(column))).toEqual(read);
  });
});
