// One-time codes: six digits, few tries, a short life, no more than an office needs.
import * as fc from 'fast-check';
import {
  codeLives,
  giveCode,
  keyedHash,
  mayGive,
  readDigits,
  sixDigits,
  tryCode,
} from '../../../src/core/identity/one-time-code';

const minute = 60_000;
const now = Date.parse('2026-10-01T08:00:00Z');
const right = keyedHash('secret', '199001152015032001|123456');
const wrong = keyedHash('secret', '199001152015032001|123457');
const given = giveCode(undefined, right, now, codeLives.mailed);

describe('a code', () => {
  it('has six digits, whatever it is drawn from', () => {
    fc.assert(fc.property(fc.string(), (random) => /^\d{6}$/.test(sixDigits(random))));
  });

  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['１２３４５６', '123456'],
    ['12345', undefined],
    ['1234567', undefined],
    ['12345a', undefined],
    ['', undefined],
  ])('typed as "%s" is read as %s', (text, digits) => {
    expect(readDigits(text)).toBe(digits);
  });

  it('is right once, and never again', () => {
    const first = tryCode(given, right, now);
    expect(first.right).toBe(true);
    expect(tryCode(first.record, right, now).right).toBe(false);
  });

  it('holds for ten minutes', () => {
    expect(tryCode(given, right, now + 10 * minute - 1).right).toBe(true);
    expect(tryCode(given, right, now + 10 * minute).right).toBe(false);
  });

  it('is spent after five wrong tries, even for the right one', () => {
    let record: typeof given | undefined = given;
    for (let attempt = 0; attempt < 5; attempt++) ({ record } = tryCode(record, wrong, now));
    expect(tryCode(record, right, now).right).toBe(false);
    expect(tryCode(tryCode(given, wrong, now).record, right, now).right).toBe(true);
  });

  it('is given at most five times an hour, a minute apart', () => {
    expect(mayGive(undefined, now)).toBe(true);
    expect(mayGive(given, now + minute - 1)).toBe(false);
    expect(mayGive(given, now + minute)).toBe(true);
    let record = given;
    for (let count = 1; count < 5; count++)
      record = giveCode(record, right, now + count * minute, codeLives.mailed);
    expect(mayGive(record, now + 10 * minute)).toBe(false);
    expect(mayGive(record, now + 60 * minute)).toBe(true);
  });

  it('given anew replaces the one before', () => {
    const next = giveCode(given, wrong, now + minute, codeLives.mailed);
    expect(tryCode(next, right, now + minute).right).toBe(false);
    expect(tryCode(next, wrong, now + minute).right).toBe(true);
  });
});
