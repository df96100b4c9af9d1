// A quick part of npm run torture: nothing lost, nothing double, whatever fails and whenever.
import { torture } from './run';

describe('torture', () => {
  it('survives faults, random schedules and malformed rows', () => {
    expect(torture({ seed: 1, quick: true }, () => undefined).failures).toEqual([]);
  });
});
