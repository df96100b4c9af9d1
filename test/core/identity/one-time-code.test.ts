// One-time codes: short ones of few tries, long ones that guessing takes from nobody; no more of them than an office needs.
import * as fc from 'fast-check';
import {
  type CodeRecord,
  canTry,
  codeLives,
  codesUntil,
  drawDigits,
  handCode,
  isFirstMail,
  isLong,
  keyedHash,
  mailCode,
  mayMail,
  readDigits,
  spelt,
  tryCode,
} from '../../../src/core/identity/one-time-code';

const minute = 60_000;
const now = Date.parse('2026-10-01T08:00:00Z');
const hashOf = (digits: string) => keyedHash('secret', `199001152015032001|${digits}`);
const right = { hash: hashOf('123456'), short: true };
const wrong = { hash: hashOf('123457'), short: true };
const rightLong = { hash: hashOf('123456789012'), short: false };
const wrongLong = { hash: hashOf('123456789013'), short: false };
const given = mailCode(undefined, right.hash, now, false);
const givenLong = mailCode(undefined, rightLong.hash, now, true);

describe('a code', () => {
  it('has six digits or twelve, whatever it is drawn from', () => {
    fc.assert(
      fc.property(fc.string(), (random) => {
        const { short, long } = drawDigits(random);
        return /^\d{6}$/.test(short) && /^\d{12}$/.test(long);
      }),
    );
  });

  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['１２３４５６', '123456'],
    ['1234-5678-9012', '123456789012'],
    ['1234 5678 9012', '123456789012'],
    ['12345', undefined],
    ['1234567', undefined],
    ['1234567890123', undefined],
    ['12345a', undefined],
    ['', undefined],
  ])('typed as "%s" is read as %s', (text, digits) => {
    expect(readDigits(text)).toBe(digits);
  });

  it('is read in groups of four where it is long', () => {
    expect([spelt('123456'), spelt('123456789012')]).toEqual(['123456', '1234-5678-9012']);
  });

  it.each([
    ['short', given, right],
    ['long', givenLong, rightLong],
    ['handed over', handCode(undefined, rightLong.hash, now), rightLong],
  ])('that is %s is right once, and never again', (_, record, typed) => {
    const first = tryCode(record, typed, now);
    expect(first.right).toBe(true);
    expect(tryCode(first.record, typed, now).right).toBe(false);
    expect(canTry(first.record, typed.short, now)).toBe(false);
  });

  it.each([
    ['short', given, right, 10],
    ['long', givenLong, rightLong, 60],
    ['handed over', handCode(undefined, rightLong.hash, now), rightLong, 24 * 60],
  ])('that is %s holds for its time', (_, record, typed, minutes) => {
    const end = now + minutes * minute;
    expect(codesUntil(record)).toBe(end);
    expect([tryCode(record, typed, end - 1).right, tryCode(record, typed, end).right]).toEqual([true, false]);
    expect([canTry(record, typed.short, end - 1), canTry(record, typed.short, end)]).toEqual([true, false]);
  });

  it('of six digits is spent after five wrong tries, even for the right one', () => {
    let record: CodeRecord = given;
    for (let attempt = 0; attempt < 5; attempt++) ({ record } = tryCode(record, wrong, now));
    expect(tryCode(record, right, now).right).toBe(false);
    expect(tryCode(tryCode(given, wrong, now).record, right, now).right).toBe(true);
  });

  it('of twelve digits is taken from nobody by wrong ones, short or long', () => {
    let record: CodeRecord = givenLong;
    for (let attempt = 0; attempt < 100; attempt++)
      ({ record } = tryCode(record, attempt % 2 === 0 ? wrong : wrongLong, now));
    expect(tryCode(record, rightLong, now).right).toBe(true);
  });

  it('that is handed over stays beside one that is mailed', () => {
    const both = mailCode(handCode(undefined, rightLong.hash, now), right.hash, now, false);
    expect(tryCode(both, right, now).right).toBe(true);
    expect(tryCode(both, rightLong, now).right).toBe(true);
    expect(tryCode(tryCode(both, right, now).record, rightLong, now).right).toBe(true);
  });

  it('mailed anew replaces the one before', () => {
    const next = mailCode(given, wrong.hash, now + minute, false);
    expect(tryCode(next, right, now + minute).right).toBe(false);
    expect(tryCode(next, wrong, now + minute).right).toBe(true);
  });
});

describe('mailing codes', () => {
  it('is done a minute apart, and not while a long one waits', () => {
    expect(mayMail(undefined, now)).toBe(true);
    expect([mayMail(given, now + minute - 1), mayMail(given, now + minute)]).toEqual([false, true]);
    expect([mayMail(givenLong, now + 59 * minute), mayMail(givenLong, now + 60 * minute)]).toEqual([
      false,
      true,
    ]);
  });

  it('is done at most five times an hour, though each is used at once', () => {
    let record: CodeRecord = given;
    let at = now;
    for (let count = 1; count < 5; count++) {
      at += minute;
      ({ record } = tryCode(mailCode(record, rightLong.hash, at, true), rightLong, at));
    }
    expect(mayMail(record, now + 10 * minute)).toBe(false);
    expect(mayMail(record, now + 60 * minute)).toBe(true);
  });

  it('gives a long one once a short one was not enough within the hour, or short ones are guessed at', () => {
    expect([isLong(undefined, now, false), isLong(undefined, now, true)]).toEqual([false, true]);
    expect([isLong(given, now + 59 * minute, false), isLong(given, now + 60 * minute, false)]).toEqual([
      true,
      false,
    ]);
  });

  it('knows who had none within a day', () => {
    const day = 24 * 60 * minute;
    expect([undefined, given].map((one) => isFirstMail(one, now + minute))).toEqual([true, false]);
    expect(isFirstMail(given, now + day)).toBe(true);
  });
});

// Five guesses at six digits, as short codes have them; and at twelve as many as calls can be made: thirty run at once
// (apps-script/guides/services/quotas), each taken to last a second.
it.each(['mailed', 'handed'] as const)(
  'a long one that is %s is guessed no more easily in all its life',
  (way) => {
    const guesses = 30 * (codeLives[way] / 1000);
    expect(guesses / 1e12).toBeLessThan(5 / 1e6);
  },
);
