// Adjustment for the number of raters: what it is made of, and that no office is too small for it.
import fc from 'fast-check';
import { adjustForOffice } from '../../../src/core/bias/adjust-for-office';
import { adjustPValues } from '../../../src/core/stats/adjust-p-values';

const chances = (minLength: number, maxLength: number, min = 0) =>
  fc.array(fc.double({ min, max: 1, noNaN: true }), { minLength, maxLength });

it('is that of Holm among 10 to 29 raters', () => {
  fc.assert(
    fc.property(chances(10, 29), (p) => expect(adjustForOffice(p)).toEqual(adjustPValues(p, 'holm'))),
  );
});

it('is that of Benjamini and Hochberg from 30 raters up', () => {
  fc.assert(fc.property(chances(30, 60), (p) => expect(adjustForOffice(p)).toEqual(adjustPValues(p, 'BH'))));
});

it('lets nobody pass at .10 in an office of fewer than ten whose smallest p is above .01', () => {
  fc.assert(
    fc.property(chances(1, 9, 0.0101), (p) => {
      expect(Math.min(...adjustForOffice(p).map((q) => q ?? 1))).toBeGreaterThan(0.1);
    }),
  );
});

it('counts only tests that were made', () => {
  expect(adjustForOffice([undefined, 0.004, null])).toEqual([undefined, 0.04, undefined]);
});
