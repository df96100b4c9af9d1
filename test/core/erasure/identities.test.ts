// Finding a person in any text, however NIP, address, name and code are written there.
import { finder, type Identities, replacer } from '../../../src/core/erasure/identities';

const wati: Identities = {
  nips: new Set(['197502022000032002']),
  addresses: new Set(['wati@contoh.example']),
  names: ['Wati Lestari', 'Dra. Wati Lestari, M.Si.'],
  codes: new Set(['K7Q2-9F4M-0XTA-1B2C']),
};
const replace = replacer(wati, { nip: () => '#', address: () => '@', name: () => '?', code: () => '%' });
const isIn = finder(wati);

describe('a NIP', () => {
  it.each([
    ['as one number', '197502022000032002'],
    ['in parts as on letters', '19750202 200003 2 002'],
    ['in parts with points', '19750202.200003.2.002'],
    ['in parts with hyphens', '19750202-200003-2-002'],
    ['in parts with a hyphen between blanks', '19750202 - 200003.2.002'],
    ['in parts that do not break over a line', '19750202\u00a0200003\u00a02\u00a0002'],
    ['in groups of four', '1975 0202 2000 0320 02'],
  ])('is found %s', (_, nip) => {
    expect(replace(`NIP. ${nip}, pangkat III/d`)).toBe('NIP. #, pangkat III/d');
    expect(replace(nip)).toBe('#');
    expect(isIn(`a.n. (${nip})`)).toBe(true);
  });

  it('is found between other numbers, and these stay', () => {
    expect(replace('No. 12 19750202 200003 2 002 17 Agustus')).toBe('No. 12 # 17 Agustus');
    expect(replace('002 19750202 200003 2 002')).toBe('002 #');
    expect(replace('197001011995031001 197502022000032002')).toBe('197001011995031001 #');
    expect(replace('197502022000032002-197502022000032002')).toBe('#-#');
  });

  it.each([
    ['that of somebody else', '197001011995031001'],
    ['one that is part of a longer number', '1975020220000320021'],
    ['one that begins within a number', '5197502022000032002'],
    ['its digits with words between', '19750202 lalu 200003 2 002'],
    ['its digits over two lines', '19750202\n200003 2 002'],
    ['moments', '2026-10-19 09:01:25 2026-10-19 09:01:25'],
  ])('is not %s', (_, text) => {
    expect(replace(text)).toBe(text);
    expect(isIn(text)).toBe(false);
  });
});

describe('an address, a name and a code', () => {
  it.each([
    ['WATI@Contoh.Example', '@'],
    ['mailto:wati@contoh.example', 'mailto:@'],
    ['wati  LESTARI', '?'],
    ['Dra. Wati Lestari, M.Si.', '?'],
    ['k7q2-9f4m-oxta-1b2c', '%'],
  ])('are found as %s', (written, replaced) => {
    expect(replace(`(${written})`)).toBe(`(${replaced})`);
  });
});
