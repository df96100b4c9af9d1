// Every answer ends up accepted, superseded or in quarantine, whatever the order and however often it is looked at.
import * as fc from 'fast-check';
import type { RawAnswer } from '../../../src/core/response/answer';
import { takeIn } from '../../../src/core/response/take-in';
import { aCycle, anAssignment, aRawAnswer } from '../../support/builders';

const start = { accepted: [], quarantined: [] } as const;
const assignments = [
  anAssignment(),
  anAssignment({
    code: 'BBBB-BBBB-BBBB-BBBB',
    role: 'self',
    rater: { id: '199001152015032001', name: 'Siti', email: undefined },
    channel: 'code',
  }),
];
const judge = (raw: readonly RawAnswer[], cycle = aCycle()) => takeIn({ cycle, assignments, raw, ...start });

describe('answers of one assignment about the moment the workbook’s clock was set back by two hours', () => {
  const at = (time: string) => aRawAnswer(`2026-10-05 ${time}`).time;
  const twiceShown = [{ from: at('08:05:00'), to: at('10:05:00'), setBack: 2 / 24 }];
  const [first, second] = [aRawAnswer('2026-10-05 10:00:00'), aRawAnswer('2026-10-05 08:10:00')];
  const counting = (...steps: readonly (readonly RawAnswer[])[]) => {
    let kept: Pick<ReturnType<typeof takeIn>, 'accepted' | 'quarantined'> = start;
    for (const raw of steps) kept = takeIn({ cycle: aCycle(), assignments, raw, ...kept, twiceShown });
    return kept.accepted.filter(({ inForce }) => inForce).map(({ time }) => time);
  };

  it.each([
    ['one after the other', [[first], [first, second]]],
    ['together, as they stand in the record', [[first, second]]],
    ['and again and again', [[first], [first, second], [second, first], []]],
  ])('read %s: the later one counts, though the clock puts it before', (_, steps) => {
    expect(counting(...steps)).toEqual([second.time]);
  });

  it.each([
    ['further apart than the clock was set back', aRawAnswer('2026-10-05 07:59:00')],
    ['before the stretch shown twice', aRawAnswer('2026-10-05 08:04:00')],
  ])('and %s count by the clock', (_, early) => {
    expect(counting([first], [first, early])).toEqual([first.time]);
  });

  it('count by the clock again once it has passed the stretch', () => {
    const third = aRawAnswer('2026-10-05 10:06:00');
    expect(counting([first], [first, second], [first, second, third])).toEqual([third.time]);
  });
});

describe('taking answers in', () => {
  it.each<[string, Partial<RawAnswer>, string]>([
    ['without a code', { code: '' }, 'code-missing'],
    ['with a code nobody was given', { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' }, 'code-unknown'],
    ['through the form of the other role', { role: 'self' }, 'wrong-form'],
    ['through a form about other competencies', { form: '2026-1:supervisor:T.01' }, 'wrong-form'],
    ['in which the name was changed', { ratee: 'Orang Lain' }, 'ratee-mismatch'],
    ['from another address than the rater’s', { email: 'orang.lain@contoh.example' }, 'email-mismatch'],
    ['with a choice that is no level', { unreadable: ['M.01'] }, 'unreadable-level'],
  ])('puts an answer %s aside with the reason', (_, part, reason) => {
    const { accepted, quarantined } = judge([aRawAnswer('2026-10-05 09:00:00', part)]);
    expect(accepted).toHaveLength(0);
    expect(quarantined.map((answer) => answer.reason)).toEqual([reason]);
  });

  it.each([
    ['without its titles', 'SITI AMINAH'],
    ['in another order', 'Aminah, Siti'],
    ['with degrees spelled otherwise', 'Siti Aminah SE'],
    ['with a zero-width blank', 'Siti\u200B Aminah, S.E.'],
    ['in decomposed letters', 'Sitı Amínah'.normalize('NFD')],
  ])('takes an answer in which the name stands %s', (_, ratee) => {
    const { accepted, quarantined } = judge([aRawAnswer('2026-10-05 09:00:00', { ratee })]);
    expect(quarantined).toEqual([]);
    expect(accepted).toHaveLength(1);
  });

  it('knows an answer again in a tab filled anew, where its time is cut to the second', () => {
    const first = aRawAnswer('2026-10-05 09:00:00');
    const sent = { ...first, time: first.time + 0.73 / 86_400 };
    const before = judge([sent]);
    const copied = { ...sent, row: 7, time: first.time };
    const after = takeIn({
      cycle: aCycle(),
      assignments,
      raw: [sent, copied],
      accepted: before.accepted,
      quarantined: [],
    });
    expect(after.accepted).toEqual(before.accepted);
    expect(after.touched).toEqual([]);
  });

  it('puts an answer sent after closing aside, and takes one sent before', () => {
    const cycle = aCycle({ status: 'closed', closedAt: '2026-10-05 10:00:00' });
    const result = judge(
      [aRawAnswer('2026-10-05 09:59:59'), aRawAnswer('2026-10-05 10:00:01', { row: 3 })],
      cycle,
    );
    expect(result.accepted).toHaveLength(1);
    expect(result.quarantined.map(({ reason }) => reason)).toEqual(['cycle-closed']);
  });

  it.each<[string, Partial<RawAnswer>, string]>([
    ['an address that was typed', { email: 'budi@contoh.example' }, 'typed'],
    ['an address that Google vouches for', { email: 'budi@contoh.example', verified: true }, 'verified'],
    ['no address', { email: '' }, 'code'],
    ['an officer who entered it', { email: '', enteredBy: 'sdm@contoh.example' }, 'entered'],
  ])('says that an answer is known by %s', (_, part, knownBy) => {
    const { accepted } = judge([aRawAnswer('2026-10-05 09:00:00', part)]);
    expect(accepted).toMatchObject([{ knownBy, acceptedBy: part.enteredBy ?? '' }]);
  });

  it('takes any address where the rater has none, and calls it known by the code alone', () => {
    const { accepted } = judge([
      aRawAnswer('2026-10-05 09:00:00', {
        code: 'BBBB-BBBB-BBBB-BBBB',
        role: 'self',
        email: 'pribadi@pos.example',
        verified: true,
      }),
    ]);
    expect(accepted).toMatchObject([{ knownBy: 'code', acceptedBy: '' }]);
  });

  it('lets the later of two answers count and keeps the earlier', () => {
    const { accepted } = judge([
      aRawAnswer('2026-10-05 11:00:00', { row: 2, levels: { 'M.01': 4 } }),
      aRawAnswer('2026-10-05 09:00:00', { row: 3, levels: { 'M.01': 1 } }),
    ]);
    expect(accepted.map(({ levels, inForce }) => [levels['M.01'], inForce])).toEqual([
      [1, false],
      [4, true],
    ]);
  });

  it('lets an accepted answer leave quarantine with the name of who decided', () => {
    const first = judge([aRawAnswer('2026-10-05 09:00:00', { email: 'orang.lain@contoh.example' })]);
    const decided = first.quarantined.map((answer) => ({
      ...answer,
      decision: 'accepted' as const,
      decidedBy: 'sdm@contoh.example',
    }));
    const { accepted } = takeIn({
      cycle: aCycle(),
      assignments,
      raw: [],
      accepted: [],
      quarantined: decided,
    });
    expect(accepted).toMatchObject([{ inForce: true, knownBy: 'code', acceptedBy: 'sdm@contoh.example' }]);
  });

  it('keeps what was accepted when its row was deleted by hand', () => {
    const before = judge([aRawAnswer('2026-10-05 09:00:00')]);
    const after = takeIn({ cycle: aCycle(), assignments, raw: [], ...before });
    expect(after.accepted).toEqual(before.accepted);
    expect(after.touched).toEqual([]);
  });

  const rawAnswer = fc
    .record({
      minute: fc.integer({ min: 0, max: 59 }),
      code: fc.constantFrom('AAAA-AAAA-AAAA-AAAA', 'BBBB-BBBB-BBBB-BBBB', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', ''),
      role: fc.constantFrom<RawAnswer['role']>('self', 'supervisor'),
      email: fc.constantFrom('budi@contoh.example', 'lain@contoh.example', ''),
      level: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ minute, code, role, email, level }) =>
      aRawAnswer(`2026-10-05 09:${String(minute).padStart(2, '0')}:00`, {
        code,
        role,
        email,
        levels: { 'M.01': level },
      }),
    );
  const sheets = fc
    .array(rawAnswer, { maxLength: 12 })
    .map((list) => list.map((raw, index) => ({ ...raw, row: index + 2 })));

  it('gives the same whatever pieces the record comes in, however often, and whatever rows are sorted', () => {
    fc.assert(
      fc.property(sheets, fc.nat(12), (raw, cut) => {
        const whole = judge(raw);
        const half = judge(raw.slice(0, cut));
        const rest = takeIn({ cycle: aCycle(), assignments, raw, ...half });
        const again = takeIn({
          cycle: aCycle(),
          assignments,
          raw: [...raw].reverse(),
          ...rest,
        });
        const counts = (result: typeof whole) =>
          new Map(result.accepted.map(({ key, inForce }) => [key, inForce]));
        expect([...counts(rest)].sort()).toEqual([...counts(again)].sort());
        expect(again.touched).toEqual([]);
        expect(new Set(rest.accepted.map(({ key }) => key))).toEqual(
          new Set(whole.accepted.map(({ key }) => key)),
        );
        expect(new Set(rest.quarantined.map(({ key }) => key))).toEqual(
          new Set(whole.quarantined.map(({ key }) => key)),
        );
      }),
    );
  });

  it('loses nothing: every different answer is somewhere, and one per assignment is in force', () => {
    fc.assert(
      fc.property(sheets, (raw) => {
        const { accepted, quarantined } = judge(raw);
        const different = new Set(raw.map((one) => JSON.stringify({ ...one, row: 0 })));
        expect(accepted.length + quarantined.length).toBe(different.size);
        for (const code of new Set(accepted.map((answer) => answer.code)))
          expect(accepted.filter((answer) => answer.code === code && answer.inForce)).toHaveLength(1);
      }),
    );
  });
});
