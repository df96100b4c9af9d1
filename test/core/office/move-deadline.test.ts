// Moving a deadline: for everybody in the cycle, for a unit by extension; what cannot be is refused.
import { moveDeadline } from '../../../src/core/office/move-deadline';
import { textsIn } from '../../../src/core/text/texts';
import { aCycle, anAssignment } from '../../support/builders';

type Input = Parameters<typeof moveDeadline>[0];

const other = anAssignment({ code: 'BBBB-BBBB-BBBB-BBBB', unit: 'Bidang Lain' });
const assignments = [anAssignment(), other];
const move = (part: Partial<Input>) =>
  moveDeadline(
    { cycle: aCycle(), assignments, role: 'supervisor', until: '2026-11-05', today: '2026-10-20', ...part },
    textsIn('id'),
  );

describe('moving a deadline', () => {
  it('for everybody changes the cycle and no assignment', () => {
    expect(move({})).toMatchObject({
      ok: true,
      value: { cycle: aCycle({ supervisorDeadline: '2026-11-05' }), assignments },
    });
  });

  it('to an earlier day is possible as long as it is not past', () => {
    expect(move({ until: '2026-10-25' })).toMatchObject({
      ok: true,
      value: { cycle: { supervisorDeadline: '2026-10-25' } },
    });
  });

  it('puts one in the place of one that cannot be read', () => {
    expect(move({ cycle: aCycle({ supervisorDeadline: undefined }) })).toMatchObject({
      ok: true,
      value: { cycle: { supervisorDeadline: '2026-11-05' } },
    });
  });

  it('for a unit extends its own people, and back again', () => {
    const unit = anAssignment().unit;
    const moved = move({ unit });
    expect(moved).toMatchObject({
      ok: true,
      value: { cycle: aCycle(), assignments: [{ extendedTo: '2026-11-05' }, { extendedTo: undefined }] },
    });
    const back = move({ unit, until: '2026-10-31', ...(moved.ok ? moved.value : {}) });
    expect(back).toMatchObject({ ok: true, value: { assignments } });
  });

  it('of both for everybody moves the two to one day, also where one alone would come after the other', () => {
    expect(move({ role: 'both', until: '2026-11-20' })).toMatchObject({
      ok: true,
      value: { cycle: aCycle({ selfDeadline: '2026-11-20', supervisorDeadline: '2026-11-20' }), assignments },
    });
  });

  it('of both for a unit extends self-ratings and ratings of its people, and back again', () => {
    const { unit } = other;
    const own = anAssignment({ code: 'CCCC-CCCC-CCCC-CCCC', role: 'self', unit });
    const all = [...assignments, own];
    const moved = move({ role: 'both', until: '2026-11-20', unit, assignments: all });
    expect(moved.ok && moved.value.assignments.map(({ extendedTo }) => extendedTo)).toEqual([
      undefined,
      '2026-11-20',
      '2026-11-20',
    ]);
    // The self-ratings' deadline is earlier: to the supervisors' they are still extended.
    const back = move({ role: 'both', unit, until: '2026-10-31', ...(moved.ok ? moved.value : {}) });
    expect(back.ok && back.value.assignments.map(({ extendedTo }) => extendedTo)).toEqual([
      undefined,
      undefined,
      '2026-10-31',
    ]);
  });

  it('says where the order would be wrong that both can be moved at once', () => {
    const refused = move({ role: 'self', until: '2026-11-20' });
    expect(refused.ok ? [] : refused.problems.map(({ action }) => action)).toEqual([
      'Pilih tanggal lain, atau pindahkan keduanya sekaligus.',
    ]);
  });

  it.each<[string, Partial<Input>, string]>([
    [
      'of both before one of them for a unit',
      { role: 'both', unit: 'Bidang Lain', until: '2026-10-25' },
      'extension-too-early',
    ],
    ['of both to a day that is past', { role: 'both', until: '2026-10-19' }, 'deadline-past'],
    ['without an open cycle', { cycle: aCycle({ status: 'closed' }) }, 'no-cycle'],
    ['to no day', { until: 'besok' }, 'deadline-unreadable'],
    ['to a day that is past', { until: '2026-10-19' }, 'deadline-past'],
    [
      'of supervisors before the self-ratings end',
      { cycle: aCycle({ selfDeadline: '2026-11-10' }) },
      'deadline-order',
    ],
    ['of self-ratings behind the supervisors’', { role: 'self' }, 'deadline-order'],
    ['of a unit before the cycle’s', { unit: 'Bidang Lain', until: '2026-10-25' }, 'extension-too-early'],
    ['of a unit nobody is rated in', { unit: 'Bidang Khayal' }, 'unknown-unit'],
    [
      'of a unit while the cycle’s cannot be read',
      { unit: 'Bidang Lain', cycle: aCycle({ supervisorDeadline: undefined }) },
      'deadline-unreadable',
    ],
  ])('is refused %s', (_, part, code) => {
    expect(move(part)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
