// Until when an answer counts: the end of its due day, an extension, the end of its assignment.
import * as fc from 'fast-check';
import type { Assignment } from '../../../src/core/cycle/cycle';
import { momentOf, serialOf } from '../../../src/core/moment';
import { takeIn } from '../../../src/core/response/take-in';
import { aCycle, anAssignment, aRawAnswer } from '../../support/builders';

const none = { accepted: [], quarantined: [] } as const;
const judge = (
  moment: string,
  part: Partial<Assignment> = {},
  before: Partial<Parameters<typeof takeIn>[0]> = {},
) =>
  takeIn({
    cycle: aCycle(),
    assignments: [anAssignment(part)],
    raw: [aRawAnswer(moment)],
    ...none,
    ...before,
  });
const reasons = (result: ReturnType<typeof takeIn>) => result.quarantined.map(({ reason }) => reason);

describe('an answer', () => {
  it.each<[string, string, Partial<Assignment>, string[]]>([
    ['in the last second of its due day', '2026-10-31 23:59:59', {}, []],
    ['in the first second after it', '2026-11-01 00:00:00', {}, ['deadline-passed']],
    ['in the last second of its extension', '2026-11-03 23:59:59', { extendedTo: '2026-11-03' }, []],
    ['after its extension', '2026-11-04 00:00:00', { extendedTo: '2026-11-03' }, ['deadline-passed']],
    [
      'within the cycle’s deadline, extended to an earlier day',
      '2026-10-31 12:00:00',
      { extendedTo: '2026-10-20' },
      [],
    ],
    [
      'sent before its assignment ended',
      '2026-10-05 09:00:00',
      { state: 'replaced', endedAt: '2026-10-05 09:00:00' },
      [],
    ],
    [
      'sent after its assignment ended',
      '2026-10-05 09:00:01',
      { state: 'replaced', endedAt: '2026-10-05 09:00:00' },
      ['assignment-ended'],
    ],
    [
      'to an assignment that ended nobody knows when',
      '2026-10-05 09:00:00',
      { state: 'withdrawn' },
      ['assignment-ended'],
    ],
  ])('%s counts or waits with the reason', (_, moment, part, expected) => {
    expect(reasons(judge(moment, part))).toEqual(expected);
  });

  it('of a self-rating is due at the deadline of self-ratings', () => {
    const own = anAssignment({ role: 'self' });
    const raw = [aRawAnswer('2026-10-16 00:00:00', { role: 'self' })];
    expect(reasons(takeIn({ cycle: aCycle(), assignments: [own], raw, ...none }))).toEqual([
      'deadline-passed',
    ]);
  });

  it('that came too late is let in by an extension, unless HR has rejected it', () => {
    const late = judge('2026-11-02 09:00:00');
    const extended = { extendedTo: '2026-11-03' };
    const let_in = judge('2026-11-02 09:00:00', extended, { quarantined: late.quarantined });
    expect(let_in.accepted).toMatchObject([{ inForce: true, acceptedBy: '' }]);
    expect(let_in.quarantined).toEqual([]);
    const rejected = late.quarantined.map((one) => ({ ...one, decision: 'rejected' as const }));
    const kept = judge('2026-11-02 09:00:00', extended, { quarantined: rejected });
    expect(kept.accepted).toEqual([]);
    expect(kept.quarantined).toEqual(rejected);
  });

  it('is judged the same from scratch as step by step, whenever extended or ended', () => {
    const moment = fc
      .integer({ min: serialOf('2026-10-25') ?? 0, max: serialOf('2026-11-08') ?? 0 })
      .map((serial) => momentOf(serial + 0.4));
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 5 }), moment, moment, (moments, extension, end) => {
        const raw = moments.map((one, index) =>
          aRawAnswer(one, { row: index + 2, levels: { 'M.01': (index % 5) + 1 } }),
        );
        const last = anAssignment({ extendedTo: extension.slice(0, 10), state: 'replaced', endedAt: end });
        const scratch = takeIn({ cycle: aCycle(), assignments: [last], raw, ...none });
        const known = raw.filter(({ time }) => time <= (serialOf(end) ?? 0));
        const early = takeIn({
          cycle: aCycle(),
          assignments: [anAssignment({ extendedTo: extension.slice(0, 10) })],
          raw: known,
          ...none,
        });
        const steps = takeIn({ cycle: aCycle(), assignments: [last], raw, ...none, ...early });
        const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key).sort();
        expect(keys(steps.accepted)).toEqual(keys(scratch.accepted));
        expect(keys(steps.quarantined)).toEqual(keys(scratch.quarantined));
      }),
    );
  });
});

describe('a deadline that cannot be read', () => {
  const unread = aCycle({ supervisorDeadline: undefined });
  const judgeIn = (cycle = unread, before: Partial<Parameters<typeof takeIn>[0]> = {}) =>
    judge('2026-12-20 09:00:00', {}, { cycle, ...before });

  it('neither lets an answer count nor ends: it waits, and is judged once the day is there', () => {
    const waiting = judgeIn();
    expect(reasons(waiting)).toEqual(['deadline-unreadable']);
    const late = judgeIn(aCycle(), waiting);
    expect(reasons(late)).toEqual(['deadline-passed']);
    const moved = judgeIn(aCycle({ supervisorDeadline: '2026-12-31' }), late);
    expect(moved.quarantined).toEqual([]);
    expect(moved.accepted).toHaveLength(1);
  });

  it('takes nothing back that counts', () => {
    const before = judge('2026-10-05 09:00:00');
    const after = judge('2026-10-05 09:00:00', {}, { cycle: unread, ...before });
    expect(after.accepted).toEqual(before.accepted);
  });
});

it('a closing moment that cannot be read lets no further answer in', () => {
  const cycle = aCycle({ status: 'closed', closedAt: undefined });
  expect(reasons(judge('2026-10-05 09:00:00', {}, { cycle }))).toEqual(['cycle-closed']);
});

it.each<[string, Partial<Assignment>, Partial<Assignment>]>([
  ['an address that was put right', { rater: { id: '1', name: 'Budi', email: 'salah@contoh.example' } }, {}],
  ['a row that was put right', { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' }, {}],
])('%s takes the reason of a waiting answer away', (_, wrong, right) => {
  const waiting = judge('2026-10-05 09:00:00', wrong);
  expect(waiting.quarantined).toHaveLength(1);
  const mended = judge('2026-10-05 09:00:00', right, waiting);
  expect(mended.quarantined).toEqual([]);
  expect(mended.accepted).toHaveLength(1);
});
