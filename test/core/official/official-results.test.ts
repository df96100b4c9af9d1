// Official results: what of a list is taken, what is left out and why, and which stand beside a period.
import { importOfficial } from '../../../src/core/official/import-official';
import { resultsBeside, validUntil } from '../../../src/core/official/official-result';
import { textsIn } from '../../../src/core/text/texts';

const siti = '199001152015032001';
const joko = '198805052010011002';
const header = 'NIP;JPM;TANGGAL;PENYELENGGARA;JENIS';

const given = (...rows: readonly string[]) => {
  const list = importOfficial([header, ...rows].join('\n'), {
    people: new Set([siti, joko]),
    validOn: '2026-10-01',
    today: '2026-10-20',
    texts: textsIn('id'),
  });
  if (!list.ok) throw new Error(list.problems.map(({ message }) => message).join(' '));
  return list.value;
};

const codes = (...rows: readonly string[]) =>
  given(...rows).problems.map(({ code, place }) => `${place.row} ${code}`);

describe('a list of official results', () => {
  it('is taken in with day, source and kind, the figure with comma or percent sign', () => {
    expect(given(`'${siti};82,35%;5 Maret 2025;BKN;CACT`, `${joko};101.5;2024-01-31;BKPSDM;`)).toEqual({
      results: [
        { nip: siti, kind: 'CACT', match: 82.35, day: '2025-03-05', source: 'BKN' },
        { nip: joko, kind: '', match: 101.5, day: '2024-01-31', source: 'BKPSDM' },
      ],
      problems: [],
    });
  });

  it.each([
    ['a NIP that the roster does not have', '197901012005011001;80;2025-03-05;BKN;', 'official-unknown'],
    ['a NIP that is none', `19900115201503200;80;2025-03-05;BKN;`, 'nip-length'],
    ['a share of one', `${siti};0,82;2025-03-05;BKN;`, 'official-figure'],
    ['a level', `${siti};4;2025-03-05;BKN;`, 'official-figure'],
    ['a point that was lost', `${siti};8235;2025-03-05;BKN;`, 'official-figure'],
    ['no figure', `${siti};MS;2025-03-05;BKN;`, 'official-figure'],
    ['no day', `${siti};80;Maret;BKN;`, 'official-day'],
    ['a day to come', `${siti};80;2026-10-21;BKN;`, 'official-future'],
    ['a result no longer valid when the period opened', `${siti};80;2023-09-30;BKN;`, 'official-expired'],
    ['nobody who tested', `${siti};80;2025-03-05;;CACT`, 'official-source'],
  ])('leaves out %s, and says it at its row', (_, row, code) => {
    const list = given(row, `${joko};80;2025-03-05;BKN;`);
    expect(list.results.map(({ nip }) => nip)).toEqual([joko]);
    expect(list.problems.map((one) => `${one.place.row} ${one.code}`)).toEqual([`2 ${code}`]);
  });

  it('names everything that is wrong with a row at once', () => {
    expect(codes(`${siti};0,82;besok;;`)).toEqual([
      '2 official-figure',
      '2 official-day',
      '2 official-source',
    ]);
  });

  it('takes none of two rows on one test, and both of two tests', () => {
    const twice = given(`${siti};80;2025-03-05;BKN;CACT`, `${siti};90;2025-03-05;BKN;cact`);
    expect(twice.results).toEqual([]);
    expect(twice.problems.map(({ code, message }) => [code, /baris (\d)/.exec(message)?.[1]])).toEqual([
      ['official-twice', '3'],
      ['official-twice', '2'],
    ]);
    expect(given(`${siti};80;2025-03-05;BKN;CACT`, `${siti};90;2026-03-05;BKN;CACT`).results).toHaveLength(2);
  });

  it('is refused as a whole where a column is missing, by its name', () => {
    const list = importOfficial(`NIP;TANGGAL\n${siti};2025-03-05`, {
      people: new Set([siti]),
      validOn: '2026-10-01',
      today: '2026-10-01',
      texts: textsIn('id'),
    });
    expect(list.ok ? [] : list.problems.map(({ place }) => place.column)).toEqual(['JPM', 'PENYELENGGARA']);
  });
});

describe('a result beside a period', () => {
  const on = (day: string, opened: string, closed?: string) =>
    resultsBeside([{ nip: siti, kind: '', match: 80, day, source: 'BKN' }], siti, {
      openedOn: opened,
      closedAt: closed,
    } as Parameters<typeof resultsBeside>[2]).length;

  it('is valid through the same day three years later', () => {
    expect(validUntil('2023-10-01')).toBe('2026-10-01');
    expect(validUntil('2024-02-29')).toBe('2027-02-28');
    expect([on('2023-10-01', '2026-10-01'), on('2023-09-30', '2026-10-01')]).toEqual([1, 0]);
  });

  it('is of no period that was closed before it', () => {
    expect(on('2026-12-01', '2026-10-01', '2026-11-30 12:00:00')).toBe(0);
    expect(on('2026-11-30', '2026-10-01', '2026-11-30 12:00:00')).toBe(1);
  });

  it("is of nobody else's", () => {
    expect(
      resultsBeside([{ nip: joko, kind: '', match: 80, day: '2026-01-01', source: 'BKN' }], siti, {
        openedOn: '2026-10-01',
      } as Parameters<typeof resultsBeside>[2]),
    ).toEqual([]);
  });
});
