// Days in all the forms that exports mix.
import fc from 'fast-check';
import { isoDay } from '../../src/core/day';
import { readDate, readMoment } from '../../src/core/read-date';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

describe('readDate', () => {
  it.each([
    ['1974-03-05', day(1974, 3, 5)],
    ['1974-03-05T00:00:00.000Z', day(1974, 3, 5)],
    ['1974-03-05 00:00:00', day(1974, 3, 5)],
    ['26-04-1968', day(1968, 4, 26)],
    ['26/04/1968', day(1968, 4, 26)],
    ['5/3/1974', day(1974, 3, 5)],
    ['05.03.1974', day(1974, 3, 5)],
    ['19740305', day(1974, 3, 5)],
    ['5 Maret 1974', day(1974, 3, 5)],
    ['17 Agustus 1985', day(1985, 8, 17)],
    ['05-Mar-1974', day(1974, 3, 5)],
    [' 1974-03-05 ', day(1974, 3, 5)],
    // Serial numbers as Sheets and Excel show them for these days.
    ['29092', day(1979, 8, 25)],
    ['25569', day(1970, 1, 1)],
    ['36526', day(2000, 1, 1)],
    ['36585', day(2000, 2, 29)],
    ['27093.0', day(1974, 3, 5)],
  ])('reads %j', (text, expected) => {
    expect(readDate(text)).toEqual(expected);
  });

  it.each([
    [''],
    ['-'],
    ['31-02-1980'],
    ['30/02/2000'],
    ['12/25/1990'],
    ['05-03-74'],
    ['1974'],
    ['7'],
    ['20 Oktopus 2026'],
    ['20 Ok 2026'],
    ['1974-03'],
    ['lahir 1974'],
    ['5 Foo 1974'],
    ['00-00-0000'],
    ['0000-00-00'],
    ['#VALUE!'],
    ['1974-03/05'],
  ])('does not guess at %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('turns serial numbers into the days that the platform counts from 30 December 1899', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10000, max: 109574 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86400000);
        expect(readDate(String(serial))).toEqual(
          day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
        );
      }),
    );
  });
});

describe('isoDay', () => {
  it('reads a day and refuses what is none', () => {
    expect(isoDay('2026-11-23')).toEqual(day(2026, 11, 23));
    expect(() => isoDay('2026-02-30')).toThrow('not a day');
    expect(() => isoDay('kemarin')).toThrow('not a day');
  });
});

describe('readMoment', () => {
  it.each([
    ['2026-10-31 16:30:05', '2026-10-31 16:30:05'],
    ['31/10/2026 16.30', '2026-10-31 16:30:00'],
    ['5 November 2026 8:05', '2026-11-05 08:05:00'],
    ['46326.5', '2026-10-31 12:00:00'],
  ])('reads %j', (text, expected) => {
    expect(readMoment(text)).toBe(expected);
  });

  it.each(['31/10/2026', '2026-10-31 25:00', '2026-10-31 10:61', '2026-10-31T10:00:00Z', 'besok', ''])(
    'does not guess %j',
    (text) => {
      expect(readMoment(text)).toBeUndefined();
    },
  );
});
