// The list that is handed in: a row a person, missing never zero, a NIP always text.
import { handInTable } from '../../sidebar/paper/hand-in-table';
import { paperTexts } from '../../src/core/text/id/paper';
import { printPack } from './office';

describe('the list handed in', () => {
  const { rows } = handInTable(
    printPack.pages.map((page, at) => (at === 0 ? { ...page, match: 87.46 } : page)),
    paperTexts.handIn,
  );
  const [heads = [], first = [], , unrated = []] = rows;
  const at = (name: string) => heads.indexOf(name);

  it('has the columns that offices give, one for each competency', () => {
    expect(heads.slice(0, 5)).toEqual(['No', 'NIP', 'Nama', 'Jabatan', 'Unit']);
    expect(heads.slice(-5)).toEqual(['Total', 'JPM', 'JPM Proyeksi', 'Kategori', 'Saran']);
    expect(heads).toHaveLength(5 + 9 + 5);
  });

  it('totals the levels there are', () => {
    const levels = first.slice(5, 14);
    expect(levels.filter((level) => level === undefined)).toHaveLength(1);
    expect(first[at('Total')]).toBe(
      levels.reduce<number>((sum, level) => sum + (typeof level === 'number' ? level : 0), 0),
    );
    expect(first[at('JPM')]).toBe(87.5);
    expect(first[at('Saran')]).toBe('Kembangkan: Pengembangan Diri dan Orang Lain, Kerja Sama');
  });

  it('has nothing, and no zero, where nothing was rated', () => {
    expect(unrated.slice(5)).toEqual(Array.from({ length: 14 }, () => undefined));
    expect(unrated[at('NIP')]).toBe('198501012010011003');
  });
});
