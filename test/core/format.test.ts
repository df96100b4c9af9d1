// Days and figures as people of each language write them.
import { formatIn } from '../../src/core/format';

const { id, en } = formatIn;

it.each([
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a dan b', 'a and b'],
  [['a', 'b', 'c'], 'a, b, dan c', 'a, b, and c'],
])('the list %j', (items, indonesian, english) => {
  expect([id.list(items), en.list(items)]).toEqual([indonesian, english]);
});

it.each([
  ['2026-10-31', '31 Oktober 2026', '31 October 2026'],
  ['2027-01-01', '1 Januari 2027', '1 January 2027'],
  ['kapan saja', 'kapan saja', 'kapan saja'],
  ['2026-13-01', '2026-13-01', '2026-13-01'],
])('the day %s', (day, indonesian, english) => {
  expect([id.longDay(day), en.longDay(day)]).toEqual([indonesian, english]);
});

it.each([
  ['2026-10-31 14:30:05', '31 Oktober 2026 pukul 14.30', '31 October 2026 at 14:30'],
  ['2026-10-31', '31 Oktober 2026', '31 October 2026'],
  ['kapan saja', 'kapan saja', 'kapan saja'],
])('the moment %s', (moment, indonesian, english) => {
  expect([id.moment(moment), en.moment(moment)]).toEqual([indonesian, english]);
});

it.each([
  [0.5, 1, '0,5', '0.5'],
  [-1.25, 2, '−1,25', '−1.25'],
  [-0.04, 1, '0,0', '0.0'],
])('the figure %d with %d decimals', (value, digits, indonesian, english) => {
  expect([id.decimal(value, digits), en.decimal(value, digits)]).toEqual([indonesian, english]);
});

it.each([
  [999, '999', '999'],
  [1250, '1.250', '1,250'],
  [1234567, '1.234.567', '1,234,567'],
])('the count %d', (n, indonesian, english) => {
  expect([id.count(n), en.count(n)]).toEqual([indonesian, english]);
});
