// Raters drawn in cells: one scale for all lines, every sign where its figure is.
import fc from 'fast-check';
import { levelLine, scaleLine, sizeLine } from '../../../src/core/checks/cell-picture';

const width = scaleLine(['−1,0 ketat', 'longgar +1,0']).length;
const middle = scaleLine(['', '']).indexOf('0');

const within = (reach: number) => fc.double({ min: -reach, max: reach, noNaN: true });

it('puts the same size at the same place in every line, the longer interval around it', () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 1.5, 2, 3), fc.boolean(), (reach, flag) =>
      fc.assert(
        fc.property(fc.tuple(within(reach), within(reach), within(reach)), (three) => {
          const [low = 0, estimate = 0, high = 0] = [...three].sort((a, b) => a - b);
          const line = sizeLine(
            { verdict: flag ? 'flag' : 'clear', size: { estimate, low, high } },
            { reach, ordinary: 0.15 },
          );
          const alone = sizeLine(
            { verdict: 'clear', size: { estimate, low: estimate, high: estimate } },
            { reach },
          );
          expect(line).toHaveLength(width);
          expect(line.indexOf(flag ? '■' : '●')).toBe(alone.indexOf('●'));
          expect(line.replace('■', '●')).toMatch(/^[·░│]*═*●═*[·░│]*$/);
        }),
        { numRuns: 40 },
      ),
    ),
    { numRuns: 8 },
  );
});

it('shades as far to one side of the middle as to the other, and nothing where nobody is judged', () => {
  const far = { verdict: 'flag', size: { estimate: 0.9, low: 0.8, high: 1 } } as const;
  const line = sizeLine(far, { reach: 1, ordinary: 0.15 });
  const shaded = [...line].flatMap((sign, at) => (sign === '░' ? [at - middle] : []));
  // Of 20 signs to a point, 0.15 are three.
  expect(shaded).toEqual([-3, -2, -1, 1, 2, 3]);
  expect(line[middle]).toBe('│');
  expect(sizeLine(far, { reach: 1 })).not.toContain('░');
});

it('draws nobody who has no size, and no levels where none were given', () => {
  expect(sizeLine({ verdict: 'waiting' }, { reach: 1, ordinary: 0.15 })).toBe('');
  expect(levelLine([0, 0, 0])).toBe('');
  expect(levelLine([])).toBe('');
});

it('is the darker the more often a level was given, in columns that stand one below the other', () => {
  const lines = [
    [0, 2, 20, 38, 12],
    [1, 0, 0, 0, 0],
    [1, 1, 1, 1, 1],
  ].map(levelLine);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[1]).toMatch(/^1 ██ 100 +2 ·· +0/);
  const darkness = [...'·░▒▓█'];
  const shadeOf = (line: string | undefined) =>
    [...(line ?? '').matchAll(/\d ([·░▒▓█])/g)].map((found) => darkness.indexOf(found[1] ?? ''));
  expect(shadeOf(lines[0])).toEqual([0, 1, 2, 3, 1]);
});
