// When practice comes first.
import { practiceDue } from '../../../src/core/practice/practice-due';

it.each([
  ['rating is due in fourteen days', ['K1', 'K2'], [], [14], 2],
  ['rating is due today, and one case is answered', ['K1', 'K2'], ['K1'], [0, 30], 1],
  ['rating is further off', ['K1'], [], [15], undefined],
  ['the deadline has passed', ['K1'], [], [-1], undefined],
  ['everybody is rated', ['K1'], [], [], undefined],
  ['the deadline cannot be read', ['K1'], [], [undefined], undefined],
  ['all cases are answered', ['K1'], ['K1'], [3], undefined],
  ['there are no cases', [], [], [3], undefined],
])('where %s', (_, cases, answered, daysLeft, expected) => {
  expect(practiceDue(cases, answered, daysLeft)).toBe(expected);
});
