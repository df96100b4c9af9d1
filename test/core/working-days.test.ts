// Days somebody has: the calendar of Indonesia's offices, worked out by hand from a wall calendar of 2026 and 2027.
import { dayPart } from '../../src/core/moment';
import { type DayCount, isInTime, lastDayOf } from '../../src/core/working-days';

// 1 October 2026 is a Thursday, 31 December 2026 a Thursday, 1 January 2027 a Friday.
const cases: readonly (readonly [
  what: string,
  from: string,
  days: number,
  count: DayCount,
  holidays: readonly string[],
  last: string,
])[] = [
  ['fourteen calendar days', '2026-10-01', 14, 'calendar', [], '2026-10-15'],
  [
    'calendar days do not mind holidays',
    '2026-10-01',
    14,
    'calendar',
    ['2026-10-05', '2026-10-15'],
    '2026-10-15',
  ],
  ['calendar days over the year end', '2026-12-25', 14, 'calendar', [], '2027-01-08'],
  ['calendar days over a leap day', '2028-02-20', 14, 'calendar', [], '2028-03-05'],
  ['one working day from a Thursday', '2026-10-01', 1, 'working', [], '2026-10-02'],
  ['one working day from a Friday', '2026-10-02', 1, 'working', [], '2026-10-05'],
  ['one working day from a Saturday', '2026-10-03', 1, 'working', [], '2026-10-05'],
  ['one working day from a Sunday', '2026-10-04', 1, 'working', [], '2026-10-05'],
  ['fourteen working days', '2026-10-01', 14, 'working', [], '2026-10-21'],
  ['a holiday within puts the last day off', '2026-10-01', 14, 'working', ['2026-10-12'], '2026-10-22'],
  ['a holiday on the last day puts it off', '2026-10-01', 14, 'working', ['2026-10-21'], '2026-10-22'],
  ['a holiday on a weekend takes nothing away', '2026-10-01', 14, 'working', ['2026-10-10'], '2026-10-21'],
  [
    'a holiday on the day of publication changes nothing',
    '2026-10-01',
    14,
    'working',
    ['2026-10-01'],
    '2026-10-21',
  ],
  [
    'a holiday named twice counts once',
    '2026-10-01',
    1,
    'working',
    ['2026-10-02', '2026-10-02'],
    '2026-10-05',
  ],
  ['working days over the year end with New Year', '2026-12-31', 3, 'working', ['2027-01-01'], '2027-01-06'],
  [
    'a whole week of collective leave',
    '2026-03-13',
    2,
    'working',
    ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'],
    '2026-03-24',
  ],
  ['no days at all', '2026-10-01', 0, 'working', [], '2026-10-01'],
];

it.each(cases)('%s', (_, from, days, count, holidays, last) => {
  expect(lastDayOf(from, days, { count, holidays })).toBe(last);
});

describe('the last minute', () => {
  it.each([
    ['2026-10-15 00:00:00', true],
    ['2026-10-15 23:59:00', true],
    ['2026-10-15 23:59:59', true],
    ['2026-10-16 00:00:00', false],
  ])('%s is in time until 15 October: %s', (moment, inTime) => {
    expect(isInTime(moment, '2026-10-15')).toBe(inTime);
  });
});

// The same instant falls on other days in the three zones of Indonesia: UTC+7, +8 and +9.
describe('the time zone of the office', () => {
  const localMoment = (at: number, zone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  const published = Date.parse('2026-10-01T16:30:00Z');
  it.each([
    ['Asia/Jakarta', '2026-10-01 23:30:00', '2026-10-15', '2026-10-15T16:59:59Z'],
    ['Asia/Makassar', '2026-10-02 00:30:00', '2026-10-16', '2026-10-16T15:59:59Z'],
    ['Asia/Jayapura', '2026-10-02 01:30:00', '2026-10-16', '2026-10-16T14:59:59Z'],
  ])('%s: published on %s, the last day is %s, to its last second', (zone, local, last, lastSecond) => {
    expect(localMoment(published, zone)).toBe(local);
    expect(lastDayOf(dayPart(local), 14, { count: 'calendar', holidays: [] })).toBe(last);
    expect(isInTime(localMoment(Date.parse(lastSecond), zone), last)).toBe(true);
    expect(isInTime(localMoment(Date.parse(lastSecond) + 1000, zone), last)).toBe(false);
  });
});
