// What Sheets makes of typed text, and how it shows numbers and dates.
import fc from 'fast-check';
import { formatNumber } from '../../../../src/local/host/spreadsheet/value/format-number';
import { localeOf } from '../../../../src/local/host/spreadsheet/value/locale';
import { parseInput } from '../../../../src/local/host/spreadsheet/value/parse-input';
import {
  instantOf,
  partsOf,
  serialAt,
  serialOf,
} from '../../../../src/local/host/spreadsheet/value/serial-date';

const typed = (input: string, locale = 'id_ID', format?: { type: string; pattern?: string }) =>
  parseInput(input, format, localeOf(locale), 2026);
const value = (input: string, locale?: string) => typed(input, locale).value;

// Serial numbers every spreadsheet agrees on: 1 January 2024 is 45292, 1 January 1900 is 2.
const NEW_YEAR_2024 = 45292;

describe('in Indonesian', () => {
  it.each<[string, object | undefined]>([
    ['', undefined],
    ['Siti', { stringValue: 'Siti' }],
    ['0012', { numberValue: 12 }],
    ['1.234,5', { numberValue: 1234.5 }],
    ['-3', { numberValue: -3 }],
    ['+62812', { numberValue: 62812 }],
    ['12%', { numberValue: 0.12 }],
    ['1,5E3', { numberValue: 1500 }],
    ['1.5', { stringValue: '1.5' }],
    ['1,234.5', { stringValue: '1,234.5' }],
    ['true', { boolValue: true }],
    ['FALSE', { boolValue: false }],
    ["'0012", { stringValue: '0012' }],
    ["'=A1", { stringValue: '=A1' }],
    ['=A1', { formulaValue: '=A1' }],
    ['=', { stringValue: '=' }],
    ['+A1', { formulaValue: '=+A1' }],
    ['01/02/2024', { numberValue: NEW_YEAR_2024 + 31 }],
    ['1-2-2024', { numberValue: NEW_YEAR_2024 + 31 }],
    ['2024-01-01', { numberValue: NEW_YEAR_2024 }],
    ['1 Januari 2024', { numberValue: NEW_YEAR_2024 }],
    ['1 Mei 2024', { numberValue: NEW_YEAR_2024 + 121 }],
    ['01/01/2024 12:00', { numberValue: NEW_YEAR_2024 + 0.5 }],
    ['2024-01-01T06:00:00', { numberValue: NEW_YEAR_2024 + 0.25 }],
    ['18:00', { numberValue: 0.75 }],
    ['31/02/2024', { stringValue: '31/02/2024' }],
    ['24:00', { stringValue: '24:00' }],
    ['III/c', { stringValue: 'III/c' }],
  ])('%j is %j', (input, expected) => {
    expect(value(input)).toEqual(expected);
  });

  it('a fraction such as 3/4 is the third of April of this year', () => {
    expect(value('3/4')).toEqual({ numberValue: serialOf(2026, 4, 3) });
  });

  // A NIP has 18 digits; a double holds 15 to 17.
  it('an employee number loses digits', () => {
    const { numberValue = 0 } = (value('198609262015051001') ?? {}) as { numberValue?: number };
    expect(BigInt(numberValue)).not.toBe(198609262015051001n);
    expect(formatNumber(numberValue, undefined, localeOf('id_ID'))).toBe('1,98609E+17');
    expect(formatNumber(numberValue, { type: 'NUMBER', pattern: '0' }, localeOf('id_ID'))).toBe(
      '198609262015051000',
    );
  });

  it.each(['0012', '=A1', "'0012", '198609262015051001', '1/2'])(
    '%s stays as it is in a cell formatted as text',
    (input) => {
      expect(typed(input, 'id_ID', { type: 'TEXT' })).toEqual({ value: { stringValue: input } });
      expect(typed(input, 'id_ID', { type: 'NUMBER', pattern: '@' })).toEqual({
        value: { stringValue: input },
      });
    },
  );

  it.each([
    ['12%', { type: 'PERCENT', pattern: '0%' }],
    ['12,5%', { type: 'PERCENT', pattern: '0.00%' }],
    ['1.234', { type: 'NUMBER', pattern: '#,##0' }],
    ['01/02/2024', { type: 'DATE', pattern: 'dd/mm/yyyy' }],
    ['2024-02-01', { type: 'DATE', pattern: 'yyyy-mm-dd' }],
    ['12', undefined],
  ])('%s brings the format %j', (input, format) => {
    expect(typed(input).format).toEqual(format);
  });
});

describe('in American English', () => {
  it.each<[string, object]>([
    ['1,234.5', { numberValue: 1234.5 }],
    ['1.5', { numberValue: 1.5 }],
    ['1,5', { stringValue: '1,5' }],
    ['02/01/2024', { numberValue: NEW_YEAR_2024 + 31 }],
    ['1:30 pm', { numberValue: 13.5 / 24 }],
  ])('%j is %j', (input, expected) => {
    expect(value(input, 'en_US')).toEqual(expected);
  });
});

describe('a number shows', () => {
  // Patterns and results as in the guide "Date and number formats", in Indonesian marks.
  it.each<[number, string, string]>([
    [12345.125, '####.#', '12345,1'],
    [12, '000.0#', '012,0'],
    [5.125, '0.00', '5,13'],
    [1234567, '#,##0', '1.234.567'],
    [12000, '#,##0.00', '12.000,00'],
    [0.7, '0%', '70%'],
    [0.875, '0.0%', '87,5%'],
    [-3, '0.0', '-3,0'],
    [-3, '0;(0)', '(3)'],
    [0, '0;-0;"nihil"', 'nihil'],
    [3, '"Level "0', 'Level 3'],
    [3, '0 "dari 5"', '3 dari 5'],
    [1500, '[$Rp]#,##0', 'Rp1.500'],
    [12345, '0.00E+00', '1,23E+04'],
    [5, '[Red]0', '5'],
    [12345678, '0.0,,"jt"', '12,3jt'],
    [0.5, '#.##', ',5'],
  ])('%d in %s as %s', (number, pattern, shown) => {
    expect(formatNumber(number, { type: 'NUMBER', pattern }, localeOf('id_ID'))).toBe(shown);
  });

  it.each([
    [1 / 3, '0,3333333333'],
    [0.1 + 0.2, '0,3'],
    [1234.5, '1234,5'],
    [1e15, '1E+15'],
    [123456789012345, '123456789012345'],
    [-0.5, '-0,5'],
    [0, '0'],
  ])('%d without a format as %s', (number, shown) => {
    expect(formatNumber(number, undefined, localeOf('id_ID'))).toBe(shown);
  });

  // 45329,520833 is Wednesday, 7 February 2024, 12:30.
  const moment = NEW_YEAR_2024 + 37 + 12.5 / 24;
  it.each([
    ['dd/mm/yyyy', '07/02/2024'],
    ['yyyy-mm-dd hh:mm', '2024-02-07 12:30'],
    ['d mmmm yyyy', '7 Februari 2024'],
    ['ddd, d mmm yy', 'Rab, 7 Feb 24'],
    ['dddd', 'Rabu'],
    ['h:mm am/pm', '12:30 PM'],
    ['hh:mm:ss', '12:30:00'],
    ['mm:ss', '30:00'],
    ['[h]:mm', '1087908:30'],
    ['"tgl" d/m', 'tgl 7/2'],
    ['m/d/yyyy h:mm:ss', '2/7/2024 12:30:00'],
  ])('as a date in %s as %s', (pattern, shown) => {
    expect(formatNumber(moment, { type: 'DATE', pattern }, localeOf('id_ID'))).toBe(shown);
  });

  it('by the type alone in the pattern of the locale', () => {
    expect(formatNumber(NEW_YEAR_2024, { type: 'DATE' }, localeOf('id_ID'))).toBe('01/01/2024');
    expect(formatNumber(NEW_YEAR_2024, { type: 'DATE' }, localeOf('en_US'))).toBe('1/1/2024');
    expect(formatNumber(0.5, { type: 'PERCENT' }, localeOf('id_ID'))).toBe('50,00%');
  });
});

describe('serial numbers', () => {
  it('count days since 30 December 1899', () => {
    expect(serialOf(1900, 1, 1)).toBe(2);
    expect(serialOf(2024, 1, 1)).toBe(NEW_YEAR_2024);
  });

  it('stand for an instant in the time zone of the workbook', () => {
    const noon = Date.UTC(2024, 0, 1, 5);
    expect(serialAt(noon, 'Asia/Jakarta')).toBe(NEW_YEAR_2024 + 0.5);
    expect(instantOf(NEW_YEAR_2024 + 0.5, 'Asia/Jakarta')).toBe(noon);
    expect(instantOf(NEW_YEAR_2024 + 0.5, 'Asia/Jayapura')).toBe(noon - 2 * 3_600_000);
  });

  it('lead back to the instant they came from, also where clocks change', () => {
    const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Europe/Berlin', 'America/New_York');
    const seconds = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(seconds, zone, (second, timeZone) => {
        const back = instantOf(serialAt(second * 1000, timeZone), timeZone);
        // In the hour that a clock shows twice, the earlier or the later may come back.
        expect([0, 3_600_000]).toContain(Math.abs(back - second * 1000));
      }),
    );
  });

  it('of a day lead back to that day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const serial = serialOf(year, month, day) ?? 0;
          expect(partsOf(serial)).toMatchObject({ year, month, day });
          const pad = (part: number) => String(part).padStart(2, '0');
          expect(value(`${pad(day)}/${pad(month)}/${year}`)).toEqual({ numberValue: serial });
        },
      ),
    );
  });
});
