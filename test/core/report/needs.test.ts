// Needs of an office, unit by unit, against a table worked out by hand, and against the sums of the people it is made of.
import { currentPeople } from '../../../src/core/office/office';
import { leadsLeaders, needsBelow, needsOf } from '../../../src/core/report/needs';
import { overview } from '../../../src/core/report/overview';
import { boss, many, nipOf, officeOf, type Person } from '../../support/rated-office';

const head = '196501011990011001';

// Worked out by hand. M.01: Loket 3 of 6 below by 1 each and one not rated; Tata Usaha 4 of 8, two by 1 and two by 2.
const loket = [
  ...many('Loket Contoh', 3, [3, 2], [2, 2]),
  ...many('Loket Contoh', 3, [3, 3], [2, 3]),
  ...many('Loket Contoh', 1, [3, undefined], [2, 2]),
];
const office = [
  ...loket,
  ...many('Tata Usaha', 2, [3, 2], [2, 1]),
  ...many('Tata Usaha', 2, [3, 1], [2, 1]),
  ...many('Tata Usaha', 4, [3, 4], [2, 2]),
];

describe('needs of an office', () => {
  it('are those worked out by hand, with how many are rated', () => {
    const { rows, total, competencies } = needsOf(officeOf(office));
    expect(competencies.map(({ code }) => code)).toEqual(['M.01', 'M.02']);
    expect(rows).toMatchObject([
      {
        unit: 'Loket Contoh',
        people: 7,
        serves: true,
        cells: [
          { rated: 6, below: 3, deficit: 3 },
          { rated: 7, below: 0, deficit: 0 },
        ],
      },
      {
        unit: 'Tata Usaha',
        people: 8,
        serves: false,
        cells: [
          { rated: 8, below: 4, deficit: 6 },
          { rated: 8, below: 4, deficit: 4 },
        ],
      },
    ]);
    expect(total).toEqual([
      { rated: 14, below: 7, deficit: 9 },
      { rated: 15, below: 4, deficit: 4 },
    ]);
  });

  it('are the sums of Ringkasan', () => {
    const whole = officeOf(office);
    const gaps = (code: string) =>
      currentPeople(whole).flatMap(({ summary }) =>
        summary.competencies.flatMap((one) => (one.code === code && one.gap !== undefined ? [one.gap] : [])),
      );
    needsOf(whole).total.forEach((cell, at) => {
      const all = gaps(`M.0${at + 1}`);
      expect(cell.rated).toBe(all.length);
      expect(cell.below).toBe(all.filter((gap) => gap < 0).length);
      expect(cell.deficit).toBe(-all.filter((gap) => gap < 0).reduce((sum, gap) => sum + gap, 0));
    });
  });

  it('are the same at a glance', () => {
    const whole = officeOf(office);
    expect(overview(whole).needs).toEqual([
      { code: 'M.01', name: expect.any(String), rated: 14, below: 7 },
      { code: 'M.02', name: expect.any(String), rated: 15, below: 4 },
    ]);
  });

  it.each([
    ['nobody is below', 3, { rated: 10, below: 0, deficit: 0 }],
    ['all are below', 1, { rated: 10, below: 10, deficit: 20 }],
  ] as const)('are told where %s', (_, level, told) => {
    const { rows, total } = needsOf(officeOf([...many('A', 5, [3, level]), ...many('B', 5, [3, level])]));
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      { ...told, rated: 5, below: told.below / 2, deficit: told.deficit / 2 },
      { ...told, rated: 5, below: told.below / 2, deficit: told.deficit / 2 },
    ]);
    expect(total[0]).toEqual(told);
  });

  it('of a unit of two stand with those of the next larger', () => {
    const { rows } = needsOf(officeOf([...many('Kecil', 2, [3, 1]), ...office]));
    expect(rows.map(({ unit, people }) => [unit, people])).toEqual([
      ['Tata Usaha', 8],
      [undefined, 9],
    ]);
  });

  it('of an office of two tell nothing', () => {
    const { rows, total } = needsOf(officeOf(many('Kecil', 2, [3, 1])));
    expect([...rows.map(({ cells }) => cells[0]), total[0]]).toEqual([{ rated: 2 }, { rated: 2 }]);
  });

  it('count a person once, also where the person fills a second post for a time', () => {
    // The second post makes a supervisor of the person, and no second result.
    const acting = nipOf(0);
    const people: readonly Person[] = [
      ...loket,
      { unit: 'Tata Usaha', levels: [[3, 3]], rater: acting },
      { unit: 'Tata Usaha', levels: [[3, 3]], rater: acting },
      { unit: 'Tata Usaha', levels: [[3, 3]], rater: acting },
    ];
    expect(needsOf(officeOf(people)).total[0]?.rated).toBe(9);
  });

  it('stand beside those of the period before only where both are shown', () => {
    const before = [
      ...many('Loket Contoh', 5, [3, 1]),
      ...many('Tata Usaha', 2, [3, 2]),
      ...many('Tata Usaha', 6, [3, 3]),
    ];
    const found = needsOf(officeOf(office, before));
    expect(found.before).toBe('Penilaian 2025');
    // Of Tata Usaha two of eight were below then, and Loket would have given them away.
    expect(found.rows.map(({ cells }) => cells[0]?.before)).toEqual([undefined, undefined]);
    const told = needsOf(
      officeOf(office, [...many('Loket Contoh', 5, [3, 1]), ...many('Tata Usaha', 8, [3, 3])]),
    );
    expect(told.rows.map(({ cells }) => cells[0]?.before)).toEqual([
      { rated: 5, below: 5 },
      { rated: 8, below: 0 },
    ]);
    expect(told.total[0]?.before).toEqual({ rated: 13, below: 5 });
  });

  it('lead to what the catalogue has for the next level, without levels of fewer than three', () => {
    const whole = officeOf(office);
    const { training } = needsOf(whole);
    expect(training.map(({ unit, code, level, people }) => [unit, code, level, people])).toEqual([
      ['Loket Contoh', 'M.01', 3, 3],
      // Two need level 2 and two level 3 of M.01: neither is told.
      ['Tata Usaha', 'M.02', 2, 4],
    ]);
    expect(training[0]?.entries).toEqual(
      whole.catalogue
        .filter(({ competency, level }) => competency === 'M.01' && level === 3)
        .map(({ kind, what, hours }) => ({ kind, what, hours })),
    );
    expect(training[0]?.entries.length).toBeGreaterThan(0);
  });
});

describe('needs of what is below somebody', () => {
  const lead = nipOf(90);
  const people: readonly Person[] = [
    { unit: 'Pimpinan', levels: [[3, 3]], rater: 'LUAR: Wali Kota', nip: head },
    { unit: 'Pimpinan', levels: [[3, 3]], rater: head, nip: boss },
    { unit: 'Pimpinan', levels: [[3, 3]], rater: head, nip: lead },
    ...office,
    ...many('Arsip', 4, [3, 2]).map((one, at) => ({ ...one, rater: lead, nip: nipOf(50 + at) })),
  ];

  it('are the units wholly below, as the whole table shows them', () => {
    const whole = officeOf(people);
    expect(leadsLeaders(whole, head)).toBe(true);
    expect(leadsLeaders(whole, boss)).toBe(false);
    const all = needsOf(whole);
    const own = needsBelow(whole, head);
    expect(own.rows.map(({ unit }) => unit)).toEqual(all.rows.map(({ unit }) => unit));
    expect(own.total).toEqual(all.total);
    expect(needsBelow(whole, lead).rows.map(({ unit }) => unit)).toEqual(['Arsip']);
  });

  it('keep a unit whose people are all below, whoever in it is rated by nobody', () => {
    const whole = officeOf([
      ...people,
      { unit: 'Arsip', levels: [[3, undefined]], rater: 'nobody', nip: nipOf(95) },
    ]);
    expect(needsBelow(whole, lead).rows.map(({ unit }) => unit)).toEqual(['Arsip']);
    const alone = officeOf([
      ...people,
      { unit: 'Sendiri', levels: [[3, undefined]], rater: 'nobody', nip: nipOf(95) },
    ]);
    expect(needsBelow(alone, lead).rows.map(({ unit }) => unit)).toEqual(['Arsip']);
  });

  it('never show a cell that the whole table hides, nor give one away by a total', () => {
    const odd = officeOf(
      [...people, ...many('Gudang', 1, [3, 1]), ...many('Gudang', 5, [3, 3])].map((one, at) => ({
        ...one,
        nip: one.nip ?? nipOf(at),
      })),
    );
    const all = needsOf(odd);
    for (const rater of [head, boss, lead]) {
      const own = needsBelow(odd, rater);
      for (const row of own.rows) {
        const same = all.rows.find(({ unit }) => unit === row.unit);
        row.cells.forEach((cell, at) => {
          if (same?.cells[at]?.below === undefined) expect(cell.below).toBeUndefined();
        });
      }
      if (own.rows.length < all.rows.length)
        own.total.forEach((cell, at) => {
          if (own.rows.some(({ cells }) => cells[at]?.below === undefined))
            expect(cell.below).toBeUndefined();
        });
    }
  });

  it('hide what somebody who has rated most of a unit could work out of the rest', () => {
    // Three of six are below; two of the three are the head’s own team.
    const mixed: readonly Person[] = [
      ...[1, 1, 3, 3].map(
        (level, at): Person => ({ unit: 'Bidang', levels: [[3, level]], rater: head, nip: nipOf(60 + at) }),
      ),
      { unit: 'Bidang', levels: [[3, 1]], rater: nipOf(60), nip: nipOf(70) },
      { unit: 'Bidang', levels: [[3, 3]], rater: nipOf(60), nip: nipOf(71) },
      ...many('Luar', 6, [3, 1]).map((one, at) => ({ ...one, nip: nipOf(80 + at) })),
    ];
    const whole = officeOf(mixed);
    expect(needsOf(whole).rows[0]?.cells[0]).toEqual({ rated: 6, below: 3, deficit: 6 });
    const own = needsBelow(whole, head);
    expect(own.rows.map(({ unit, cells }) => [unit, cells[0]])).toEqual([['Bidang', { rated: 6 }]]);
    expect(own.total[0]).toEqual({ rated: 6 });
  });
});
