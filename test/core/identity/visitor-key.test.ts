// A key that Google gives each visitor is trusted only once two of them were seen in use side by side.
import { type KeysSeen, seenAgain, seenAtSignIn } from '../../../src/core/identity/visitor-key';

/** Each step is a sign-in with a key, or a later visit ('again ...') of somebody known otherwise. */
const seenAfter = (...steps: readonly string[]): KeysSeen | undefined =>
  steps.reduce<KeysSeen | undefined>(
    (seen, step) => (step.startsWith('again ') ? seenAgain(seen, step.slice(6)) : seenAtSignIn(seen, step)),
    undefined,
  );

describe('keys of visitors', () => {
  it.each([
    ['one visitor', ['a', 'again a']],
    ['everybody under one key', ['all', 'all', 'again all', 'all']],
    ['one key for all that changes for all at once', ['old', 'again old', 'new', 'again new', 'new']],
    ['none', ['', 'again ', '']],
  ])('are not trusted after %s', (_, steps) => {
    expect(seenAfter(...steps)?.apart ?? false).toBe(false);
  });

  it.each([
    ['an earlier visitor comes again', ['a', 'b', 'again a']],
    ['an earlier visitor signs in again', ['a', 'b', 'a']],
  ])('are trusted once %s', (_, steps) => {
    expect(seenAfter(...steps)?.apart).toBe(true);
    expect(seenAfter(...steps, 'c', 'again c')?.apart).toBe(true);
  });
});
