// A quick part of npm run torture: nothing lost, nothing double, whatever fails and whenever, and whoever comes between.
import { knownFault } from './known-faults';
import { torture } from './run';

describe('torture', () => {
  it('survives faults, other people, edits by hand, random schedules and malformed rows', () => {
    const { points, failures } = torture({ seed: 1, quick: true });
    expect(points).toBeGreaterThan(4_500);
    expect(failures.filter((failure) => knownFault(failure) === undefined)).toEqual([]);
  });
});
