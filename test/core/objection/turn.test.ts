// The clocks of an objection: the days told with each step, whatever holidays and settings say later.
import type { ObjectionStep } from '../../../src/core/objection/objection';
import { objectionsOf } from '../../../src/core/objection/objection';
import { clockFrom, clockOf, decisionDay, turnOf } from '../../../src/core/objection/turn';
import type { DayCount } from '../../../src/core/working-days';

const cycleOf = (objectionCount: DayCount, answerDays = 7, decisionDays = 14) => ({
  terms: { objectionDays: 14, retentionYears: 5, objectionCount, answerDays, decisionDays },
});
const calendar = cycleOf('calendar');
const working = cycleOf('working');

const step = (kind: ObjectionStep['step'], at: string, days: Partial<ObjectionStep> = {}): ObjectionStep => ({
  cycle: '2026-1',
  nip: '1',
  code: 'K',
  number: 1,
  step: kind,
  about: 'M.01',
  at,
  by: { id: '1', name: 'Siti' },
  recordedBy: undefined,
  from: 2,
  to: undefined,
  words: 'Alasan',
  ...days,
});

const objection = (...steps: readonly ObjectionStep[]) => {
  const [one] = objectionsOf(steps);
  if (one === undefined) throw new Error('no objection');
  return one;
};

// Days counted by hand in a calendar: 1 October 2026 is a Thursday, 24 December 2026 too.
it.each([
  ['calendar days', '2026-10-01', calendar, [], '2026-10-08', '2026-10-22'],
  [
    'calendar days, whatever the holidays',
    '2026-10-01',
    calendar,
    ['2026-10-05'],
    '2026-10-08',
    '2026-10-22',
  ],
  ['working days', '2026-10-01', working, [], '2026-10-12', '2026-10-30'],
  ['working days without a holiday', '2026-10-01', working, ['2026-10-05'], '2026-10-13', '2026-11-02'],
  ['calendar days over the end of the year', '2026-12-28', calendar, [], '2027-01-04', '2027-01-18'],
  [
    'working days over the end of the year',
    '2026-12-24',
    working,
    ['2026-12-25', '2027-01-01'],
    '2027-01-06',
    '2027-01-26',
  ],
  ['calendar days over a leap day', '2028-02-25', calendar, [], '2028-03-03', '2028-03-17'],
] as const)('%s from %s', (_, day, cycle, holidays, answerBy, decideBy) => {
  expect(clockFrom(day, cycle, holidays)).toEqual({ answerBy, decideBy });
});

const told = { answerBy: '2026-10-12', decideBy: '2026-10-30' };

it.each([
  ['holidays that are added', working, ['2026-10-05', '2026-10-06', '2026-10-07']],
  ['holidays that are deleted', working, []],
  ['another way of counting', calendar, []],
  ['other numbers of days', cycleOf('working', 1, 1), []],
] as const)('the days told with an objection stay, with %s', (_, cycle, holidays) => {
  const one = objection(step('lodged', '2026-10-01 09:00:00', told));
  expect(clockOf(one, cycle, holidays)).toEqual(told);
  expect(turnOf(one, cycle, holidays, '2026-10-12')).toEqual({ awaited: 'answer', until: '2026-10-12' });
  expect(turnOf(one, cycle, holidays, '2026-10-13')).toEqual({ awaited: 'decision', until: '2026-10-30' });
});

it.each([
  ['an answer at once brings the decision nearer', '2026-10-01 10:00:00', [], '2026-10-21'],
  ['an answer in the last second is in time', '2026-10-12 23:59:59', [], '2026-10-30'],
  ['an answer a second later moves nothing', '2026-10-13 00:00:00', [], '2026-10-30'],
  ['an answer long after moves nothing', '2026-11-20 08:00:00', [], '2026-10-30'],
  ['holidays known since put nothing off', '2026-10-12 08:00:00', ['2026-10-13', '2026-10-14'], '2026-10-30'],
] as const)('%s', (_, at, holidays, day) => {
  expect(decisionDay(at, told, working, holidays)).toBe(day);
});

it('the day told with the answer stays, too', () => {
  const one = objection(
    step('lodged', '2026-10-01 09:00:00', told),
    step('answered', '2026-10-02 09:00:00', { decideBy: '2026-10-22' }),
  );
  expect(turnOf(one, calendar, ['2026-10-05'], '2026-11-01')).toEqual({
    awaited: 'decision',
    until: '2026-10-22',
  });
});

it('rows of an earlier version, which hold no days, are counted', () => {
  const one = objection(step('lodged', '2026-10-01 09:00:00'), step('answered', '2026-10-05 09:00:00'));
  expect(turnOf(one, calendar, [], '2026-10-06')).toEqual({ awaited: 'decision', until: '2026-10-19' });
});
