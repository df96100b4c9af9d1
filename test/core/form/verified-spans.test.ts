// When a form collected verified addresses: kept as text, read back, and asked of an answer's moment.
import {
  readSpans,
  verifiedFrom,
  verifiedUntil,
  verifiesNow,
  wasVerified,
  writeSpans,
} from '../../../src/core/form/verified-spans';
import { serialOf } from '../../../src/core/moment';

const on = '2026-10-05 08:00:00';
const off = '2026-10-07 08:00:00';
const spans = verifiedUntil(verifiedFrom([], 'a', on), 'a', off);
const at = (moment: string) => serialOf(moment) ?? 0;

describe('the spans of a form', () => {
  it.each([
    ['a', '2026-10-05 07:59:59', false],
    ['a', on, true],
    ['a', '2026-10-07 07:59:59', true],
    ['a', off, false],
    ['b', '2026-10-06 08:00:00', false],
  ])('say of form %s at %s: %s', (form, moment, verified) => {
    expect(wasVerified(spans, form, at(moment))).toBe(verified);
  });

  it('begin once, and end once', () => {
    const begun = verifiedFrom([], 'a', on);
    expect(verifiedFrom(begun, 'a', off)).toBe(begun);
    expect([verifiesNow(begun, 'a'), verifiesNow(begun, 'b'), verifiesNow(spans, 'a')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(verifiedUntil(spans, 'a', '2026-11-01 00:00:00')).toEqual(spans);
  });

  it('are read as they were written, and a line that people have spoilt claims nothing', () => {
    const two = verifiedFrom(spans, 'b', off);
    expect(readSpans(writeSpans(two))).toEqual(two);
    expect(readSpans(`${writeSpans(two)}\nx\nb > kemarin > \n > ${on} > `)).toEqual(two);
    expect(readSpans('')).toEqual([]);
  });
});
