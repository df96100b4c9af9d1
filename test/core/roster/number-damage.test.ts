// A column of NIPs that went through numbers is told as a column.
import { numberDamage } from '../../../src/core/roster/number-damage';
import { nipOf } from './support';

const look = (...texts: string[]) => numberDamage(texts.map((text, index) => ({ row: index + 2, text })));
/** What a program makes of a NIP that it took for a number. */
const asNumber = (nip: string) => BigInt(Number(nip)).toString();

describe('a column of NIPs', () => {
  it('says nothing of sound NIPs, one of which a number could hold', () => {
    expect(look(nipOf(1), nipOf(2), '199001152015032016')).toBeUndefined();
  });

  it.each(['1,99001E+17', '1.99001152015032E+17', '199001152015032008.0', '199001152015032000'])(
    'is suspect as a whole for one %s',
    (text) => {
      expect(look(nipOf(1), text, nipOf(3))).toMatchObject({ shown: [3], others: 2, whole: false });
    },
  );

  it('points at the NIPs that a number can hold', () => {
    expect(look('199001152015032000', '199001152015032016', nipOf(3))?.doubtful).toEqual([3]);
  });

  it('cannot be used where each went through a number without a trace', () => {
    const before = [nipOf(30), '197001011995031001', '198805052010011002'];
    const cells = before.map(asNumber);
    expect(cells.filter((one) => before.includes(one))).toEqual([]);
    expect(look(...cells)).toMatchObject({ whole: true, shown: [], others: 3 });
  });

  it('trusts what was marked as text', () => {
    expect(
      look('199001152015032000', `'${nipOf(6)}`, `="${nipOf(7)}"`, '19900115 201503 2 008'),
    ).toBeUndefined();
  });
});
