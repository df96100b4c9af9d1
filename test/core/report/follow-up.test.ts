// What came of agreed actions, counted by hand, and the interval of a change against the figures of R.
import type { DevelopmentAction } from '../../../src/core/development/development-action';
import { followUpOf, meanDifference } from '../../../src/core/report/follow-up';
import { many, nipOf, officeOf } from '../../support/rated-office';

let serial = 0;
const anAction = (nip: string, part: Partial<DevelopmentAction>): DevelopmentAction => {
  serial += 1;
  return {
    id: `K-${serial}`,
    nip,
    cycle: '2025-1',
    competency: 'M.01',
    what: 'Belajar',
    kind: 'task',
    helper: '',
    hours: undefined,
    due: undefined,
    state: 'planned',
    note: '',
    by: 'Budi',
    at: '2026-01-01 08:00:00',
    remindedOn: undefined,
    ...part,
  };
};

const today = '2026-11-01';

describe('agreed actions', () => {
  const office = officeOf([...many('A', 5, [3, 3]), ...many('B', 5, [3, 3])]);
  const development = [
    anAction(nipOf(0), { state: 'done', due: '2026-03-01' }),
    anAction(nipOf(0), { due: '2026-10-31' }),
    anAction(nipOf(1), { due: '2026-11-01' }),
    anAction(nipOf(2), { state: 'running' }),
    anAction(nipOf(2), { state: 'cancelled' }),
    ...[5, 6, 7].map((at) => anAction(nipOf(at), { state: 'done' })),
  ];

  it('are counted by unit: done, overdue, without a day; what was given up is none', () => {
    const { units, total } = followUpOf({ ...office, development }, today);
    expect(units).toEqual([
      { unit: 'A', counts: { agreed: 4, done: 1, overdue: 1, undated: 1 } },
      { unit: 'B', counts: { agreed: 3, done: 3, overdue: 0, undated: 0 } },
    ]);
    expect(total).toEqual({ agreed: 7, done: 4, overdue: 1, undated: 1 });
  });

  it('of one or two people are not told, nor what would give them away', () => {
    const few = development.filter(({ nip }) => nip !== nipOf(7));
    const { units, total } = followUpOf({ ...office, development: few }, today);
    expect(units.map(({ counts }) => counts)).toEqual([undefined, undefined]);
    expect(total).toEqual({ agreed: 6, done: 3, overdue: 1, undated: 1 });
    expect(followUpOf({ ...office, development: few.slice(0, 1) }, today).total).toBeUndefined();
  });
});

describe('the change of competencies with a finished action', () => {
  // Each person: M.01 with a finished action rises from 2 to 3, M.02 without one stays; of two it is the other way round.
  const people = (count: number) => {
    const before = many('A', count, [3, 2], [3, 2]);
    const now = [...many('A', count - 2, [3, 3], [3, 2]), ...many('A', 2, [3, 2], [3, 3])];
    const office = officeOf(now, before);
    const development = before.map((_, at) => anAction(nipOf(at), { state: 'done' }));
    return { ...office, development };
  };

  it('is told beside that of those without, person by person, with an interval and how many', () => {
    const { change } = followUpOf(people(12), today);
    // Ten differences of 1 and two of -1: mean 2/3, variance 12/11 * (1 - 4/9); t(0.975, 11) = 2.200985.
    const reach = 2.200985 * Math.sqrt(((12 / 11) * (1 - 4 / 9)) / 12);
    expect(change).toMatchObject({ since: 'Penilaian 2025', people: 12 });
    expect(change?.size?.difference).toBeCloseTo(2 / 3, 10);
    expect(change?.size?.low).toBeCloseTo(2 / 3 - reach, 5);
    expect(change?.size?.high).toBeCloseTo(2 / 3 + reach, 5);
  });

  it('has no size under ten people, none before a second period, and nothing from actions agreed since', () => {
    expect(followUpOf(people(9), today).change).toEqual({
      since: 'Penilaian 2025',
      people: 9,
      size: undefined,
    });
    expect(followUpOf(officeOf(many('A', 12, [3, 3])), today).change).toBeUndefined();
    const office = people(12);
    const since = office.development.map((one) => ({ ...one, cycle: '2026-1' }));
    expect(followUpOf({ ...office, development: since }, today).change?.people).toBe(0);
  });

  it('has the interval of a paired t test', () => {
    // R 4: with(sleep, t.test(extra[group == 2], extra[group == 1], paired = TRUE)): 1.58, 0.7001142 to 2.4598858.
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const size = meanDifference(second.map((extra, at) => extra - (first[at] ?? 0)));
    expect(size?.difference).toBeCloseTo(1.58, 10);
    expect(size?.low).toBeCloseTo(0.7001142, 6);
    expect(size?.high).toBeCloseTo(2.4598858, 6);
  });
});
