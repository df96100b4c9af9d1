// When people are reminded of an action, and which hours count for a year.
import { hoursIn, isToRemind } from '../../../src/core/development/development-action';

describe('reminding of an action with a day', () => {
  const due = '2027-03-10';
  it.each([
    ['eight days before', 'planned', undefined, '2027-03-02', false],
    ['seven days before', 'planned', undefined, '2027-03-03', true],
    ['under way, on its day', 'running', undefined, '2027-03-10', true],
    ['told in the week before, on its day', 'planned', '2027-03-05', '2027-03-10', false],
    ['told in the week before, a day late', 'planned', '2027-03-05', '2027-03-11', true],
    ['told on its day, a day late', 'planned', '2027-03-10', '2027-03-11', true],
    ['told when late, a month later', 'planned', '2027-03-11', '2027-04-11', false],
    [
      'told for an earlier day, before the present one comes near',
      'planned',
      '2027-01-05',
      '2027-03-04',
      true,
    ],
    ['done', 'done', undefined, '2027-03-11', false],
    ['given up', 'cancelled', undefined, '2027-03-11', false],
  ] as const)('%s', (_, state, remindedOn, today, expected) => {
    expect(isToRemind({ state, due, remindedOn }, today)).toBe(expected);
  });
  it('says nothing of an action without a day', () => {
    expect(isToRemind({ state: 'planned', due: undefined, remindedOn: undefined }, '2030-01-01')).toBe(false);
  });
});

describe('hours of learning in a year', () => {
  const action = (
    hours: number | undefined,
    due: string | undefined,
    state: 'planned' | 'done' | 'cancelled',
  ) => ({
    hours,
    due,
    state,
  });
  it('counts done and open apart, by the year of the day, and nothing that was given up', () => {
    const actions = [
      action(8, '2027-01-01', 'done'),
      action(4, '2027-12-31', 'planned'),
      action(16, '2028-01-01', 'planned'),
      action(6, '2027-05-05', 'cancelled'),
      action(undefined, '2027-05-05', 'done'),
    ];
    expect(hoursIn(actions, '2027')).toEqual({ done: 8, open: 4, undated: 0 });
  });
  it('says how many have hours and no day', () => {
    expect(
      hoursIn([action(3, undefined, 'planned'), action(undefined, undefined, 'planned')], '2027'),
    ).toEqual({
      done: 0,
      open: 0,
      undated: 1,
    });
  });
});
