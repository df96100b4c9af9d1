// No count that is shown is, or can be worked out to be, about fewer than three people.
import fc from 'fast-check';
import { largeGroups, shownParts } from '../../../src/core/visibility/small-cells';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('parts of a whole that is known', () => {
  it.each([
    [
      [5, 0, 4],
      [5, 0, 4],
    ],
    [
      [9, 2, 4],
      [9, undefined, undefined],
    ],
    [
      [1, 20],
      [undefined, undefined],
    ],
    [
      [1, 2],
      [undefined, undefined],
    ],
  ])('%j are shown as %j', (parts, shown) => {
    expect(shownParts(parts)).toEqual(shown);
  });

  it('never leave a small part to be worked out from the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }), (parts) => {
        const shown = shownParts(parts);
        for (const [at, part] of shown.entries())
          if (part !== undefined) {
            expect(part).toBe(parts[at]);
            expect(part === 0 || part >= 3).toBe(true);
          }
        // What is hidden together is known as a whole.
        const hidden = parts.filter((_, at) => shown[at] === undefined);
        if (hidden.length > 0 && parts.some((part) => part >= 3)) expect(sum(hidden)).toBeGreaterThan(3);
      }),
    );
  });
});

describe('groups', () => {
  const split = (sizes: readonly number[]) => {
    const { shown, together } = largeGroups(sizes.map((people) => ({ people })));
    return [shown.map(({ people }) => people), together.map(({ people }) => people)] as const;
  };

  it('of fewer than three are put together, and with a larger one until they are three', () => {
    expect(split([8, 5])).toEqual([[8, 5], []]);
    expect(split([8, 1, 5])).toEqual([[8], [1, 5]]);
    expect(split([8, 1, 2, 5])).toEqual([
      [8, 5],
      [1, 2],
    ]);
    expect(split([2])).toEqual([[], [2]]);
  });

  it('have three people each, those put together too, in an office of three or more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const [shown, together] = split(sizes);
        expect(sum(shown) + sum(together)).toBe(sum(sizes));
        expect(shown.every((people) => people >= 3)).toBe(true);
        if (sum(sizes) >= 3 && together.length > 0) expect(sum(together)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
