// The NIP: what it says, and every way in which it arrives damaged.
import fc from 'fast-check';
import { dayOf } from '../../src/core/day';
import { cleanNip, doubtsOf, type NipFault, readNip } from '../../src/core/nip';

const faultsOf = (text: string): readonly NipFault[] => {
  const reading = readNip(text);
  return reading.ok ? [] : reading.faults;
};

const soundNip = fc
  .record({
    born: fc.date({ min: new Date('1955-01-01'), max: new Date('2006-12-31'), noInvalidDate: true }),
    year: fc.integer({ min: 1980, max: 2026 }),
    code: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 })),
    sex: fc.constantFrom(1, 2),
    serial: fc.integer({ min: 1, max: 999 }),
  })
  .map(
    ({ born, year, code, sex, serial }) =>
      `${born.toISOString().slice(0, 10).replace(/-/g, '')}${year}${String(code).padStart(2, '0')}${sex}${String(serial).padStart(3, '0')}`,
  );

describe('readNip', () => {
  it('reads a civil servant with month of appointment', () => {
    expect(readNip('199001152015032001')).toEqual({
      ok: true,
      value: {
        nip: '199001152015032001',
        employment: 'PNS',
        birth: { year: 1990, month: 1, day: 15 },
        start: { year: 2015, month: 3 },
        sex: 'P',
      },
    });
  });

  it('reads a contract employee, whose number has no month', () => {
    expect(readNip('199305202024211003')).toEqual({
      ok: true,
      value: {
        nip: '199305202024211003',
        employment: 'PPPK',
        birth: { year: 1993, month: 5, day: 20 },
        start: { year: 2024, month: undefined },
        sex: 'L',
      },
    });
  });

  it.each<[string, string, readonly NipFault[]]>([
    ['a day that is not in the calendar', '199002302015032001', ['birth-date']],
    ['29 February outside a leap year', '199002292015032001', ['birth-date']],
    ['29 February of 1900, no leap year', '190002292015032001', ['birth-date']],
    ['month 13 of birth', '199013152015032001', ['birth-date']],
    ['day 00', '199001002015032001', ['birth-date']],
    ['a birth in the time of the VOC', '170001152015032001', ['birth-date']],
    ['serial 000', '199001152015032000', ['serial-000']],
    ['sex digit 3', '199001152015033001', ['sex']],
    ['sex digit 0', '199001152015030001', ['sex']],
    ['month 13 of appointment', '199001152015132001', ['start-month']],
    ['month 00 of appointment', '199001152015002001', ['start-month']],
    ['PPPK code 20', '199001152015202001', ['start-month']],
    ['PPPK code 30', '199001152015302001', ['start-month']],
    ['everything wrong at once', '199002302015139000', ['birth-date', 'start-month', 'sex', 'serial-000']],
    ['a sheet keeping fifteen digits', '198609262015051000', ['serial-000']],
    ['scientific notation with comma', '1,98609E+17', ['scientific']],
    ['scientific notation with point', '1.98609E+17', ['scientific']],
    ['scientific notation in full length', '1.98609262015051E+17', ['scientific']],
    ['scientific notation in small letters', '1.98609e17', ['scientific']],
    ['a trailing decimal', '198609262015051008.0', ['decimal']],
    ['decimals with a comma', '198609262015051008,00', ['decimal']],
    ['seventeen digits', '19900115201503200', ['length']],
    ['nineteen digits', '1990011520150320011', ['length']],
    ['a NIK instead', '3372048981608413', ['length']],
    ['the old number', '131234567', ['old']],
    ['a letter O for a zero', '19900115201503200O', ['digits']],
    ['a formula error', '#REF!', ['digits']],
    ['nothing', '', ['missing']],
    ['only spaces', ' \u00a0 ', ['missing']],
    ['a dash', '-', ['missing']],
  ])('refuses %s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it.each([
    ["'19900115 201503 2 001"],
    ["'199001152015032001"],
    ['"199001152015032001"'],
    ['="199001152015032001"'],
    ['\u2018199001152015032001\u2019'],
    [' 199001152015032001 '],
    ['199001152015032001\u00a0'],
    ['\u200b199001152015032001\ufeff'],
    ['19900115.201503.2.001'],
    ['19900115-201503-2-001'],
    ['NIP. 19900115 201503 2 001'],
    ['NIP: 199001152015032001'],
    ['１９９００１１５２０１５０３２００１'],
  ])('cleans %j silently', (text) => {
    expect(readNip(text)).toMatchObject({ ok: true, value: { nip: '199001152015032001' } });
  });

  it('sees that a spreadsheet grouped a damaged number by thousands', () => {
    expect(faultsOf('198.609.262.015.051.000')).toEqual(['serial-000']);
  });

  it('takes every number that is built to the rule, and names every damage a spreadsheet does to it', () => {
    fc.assert(
      fc.property(soundNip, (nip) => {
        expect(readNip(nip)).toMatchObject({ ok: true, value: { nip } });
        expect(faultsOf(`${nip.slice(0, 15)}000`)).toEqual(['serial-000']);
        expect(faultsOf(Number(nip).toExponential(5))).toEqual(['scientific']);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readNip(text).ok).toBe('boolean');
        expect(cleanNip(cleanNip(text))).toBe(cleanNip(text));
      }),
    );
  });
});

describe('doubtsOf', () => {
  const today = { year: 2026, month: 11, day: 23 };
  const doubts = (text: string) => {
    const reading = readNip(text);
    return reading.ok ? doubtsOf(reading.value, today) : reading.faults;
  };

  it.each([
    ['appointed this month', '199001152026112001', []],
    ['appointed next month', '199001152026122001', ['start-future']],
    ['contract of this year', '199001152026212001', []],
    ['contract of next year', '199001152027212001', ['start-future']],
    ['appointed the month before turning sixteen', '199906022015052001', ['start-age']],
    [
      'appointed on the first of the month of the sixteenth birthday, not yet sixteen',
      '199906022015062001',
      ['start-age'],
    ],
    ['appointed on the sixteenth birthday', '199906012015062001', []],
    ['appointed at sixty', '195506012015062001', []],
    ['appointed at sixty-one', '195406012015062001', ['start-age']],
    ['contract at fifteen or sixteen: no doubt without a month', '199906022015212001', []],
    ['contract at fourteen or fifteen', '200006022015212001', ['start-age']],
    ['contract at sixty or sixty-one', '195406022015212001', []],
    ['contract at sixty-one or sixty-two', '195306022015212001', ['start-age']],
    ['appointed before birth', '199001151980032001', ['start-age']],
  ])('%s', (_, nip, expected) => {
    expect(doubts(nip)).toEqual(expected);
  });
});

describe('dayOf', () => {
  it('agrees with the calendar of the platform on every day it accepts or refuses', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2200 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists =
            date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(dayOf(year, month, day)).toEqual(exists ? { year, month, day } : undefined);
        },
      ),
    );
  });
});
