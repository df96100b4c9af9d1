// The ledger tells which mails went out, whatever failed: none twice on a day, none lost.
import * as fc from 'fast-check';
import {
  emptyLedger,
  type MailLedger,
  mailOutcome,
  ownId,
  readLedger,
  settle,
  turnTo,
} from '../../../src/core/tracking/mail-ledger';

const day = '2026-10-10';
const now = `${day} 09:00:00`;
const hourAgo = `${day} 08:00:00`;
const begun = (id: string, quotaBefore: number, part: Partial<MailLedger> = {}): MailLedger => ({
  ...emptyLedger(day),
  sending: { id, quotaBefore },
  ...part,
});

describe('a mail begun whose end nobody saw', () => {
  it.each([
    [10, 9, 'sent'],
    [10, 10, 'not sent'],
    [10, 8, 'unknown'],
    [10, 100, 'unknown'],
  ] as const)('with %i mails left before and %i now is: %s', (before, after, expected) => {
    expect(mailOutcome(before, after)).toBe(expected);
  });

  it('counts as sent, is tried once more, or is put off until it can be told', () => {
    expect(settle(begun('a', 10), 9)).toMatchObject({ sent: ['a'], failed: [], postponed: [] });
    expect(settle(begun('a', 10), 10)).toMatchObject({ sent: [], failed: ['a'], postponed: [] });
    expect(settle(begun('a', 10, { failed: ['a'] }), 10)).toMatchObject({ sent: [], postponed: ['a'] });
    expect(settle(begun('a', 10), 100)).toMatchObject({ sent: [], postponed: ['a'] });
  });

  it('lets own links be asked for again at once if they surely did not go, and only then', () => {
    const own = { x: now };
    expect(settle(begun(ownId('x'), 10, { own }), 10).own).toEqual({});
    expect(settle(begun(ownId('x'), 10, { own }), 9).own).toEqual(own);
    expect(settle(begun(ownId('x'), 10, { own }), 50).own).toEqual(own);
  });

  it('is settled once: looking again changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (before, after, later) => {
        const once = settle(begun('a', before), after);
        expect(settle(once, later)).toEqual(once);
        expect([...once.sent, ...once.failed, ...once.postponed]).toEqual(['a']);
      }),
    );
  });
});

describe('a new day', () => {
  it('tries again what was put off, and forgets requests older than an hour', () => {
    const yesterday = {
      ...emptyLedger('2026-10-09'),
      postponed: ['a'],
      failed: ['a'],
      own: { x: '2026-10-09 12:00:00', y: `${day} 08:30:00` },
    };
    expect(turnTo(yesterday, now, hourAgo)).toEqual({ ...emptyLedger(day), own: { y: `${day} 08:30:00` } });
  });

  it('leaves mails that the workbook does not know of under the day they were sent', () => {
    const yesterday = { ...emptyLedger('2026-10-09'), sent: ['a'] };
    expect(turnTo(yesterday, now, hourAgo)).toEqual(yesterday);
  });
});

describe('the ledger as it is kept', () => {
  it('comes back as it was', () => {
    const ledger = begun('a', 3, { sent: ['b'], failed: ['c'], postponed: ['d'], own: { e: now } });
    expect(readLedger(JSON.stringify(ledger))).toEqual(ledger);
    expect(readLedger(null)).toBeUndefined();
  });

  it('fits into one property of 9 kB with the mails of a whole step', () => {
    const ids = Array.from({ length: 400 }, (_, index) => String(index).padStart(10, '0'));
    expect(JSON.stringify({ ...emptyLedger(day), sent: ids }).length).toBeLessThan(9 * 1024);
  });
});
