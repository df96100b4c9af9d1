// Intervals of variances and the test that one is zero: against lme4 and RLRsim, against the F test, and by what must not change them.
import fc from 'fast-check';
import { restrictedRatioTest } from '../../src/analysis/restricted-ratio-test';
import { seeded } from '../../src/analysis/simulation/random';
import { varianceIntervals } from '../../src/analysis/variance-intervals';
import { fUpper } from '../../src/core/stats/distributions/fisher-f';
import type { MixedModelSpec } from '../../src/core/stats/mixed-model/spec';
import { expectFigure } from '../support/figures';
import { reference } from '../support/reference';

const { input, expected } = reference('variance_inference_a');
const spec: MixedModelSpec = { response: 'y', random: ['ratee', 'rater'] };

type Sheet = { readonly ratee: string; readonly rater: string; readonly y: number };

/** People rated by one or two of the raters. */
function sheetsOf(seed: number, people: number, raters: number, raterSd: number): readonly Sheet[] {
  const random = seeded(seed);
  const leniency = Array.from({ length: raters }, () => raterSd * random.normal());
  return Array.from({ length: people }, (_, ratee) => {
    const level = 3 + 0.4 * random.normal();
    const first = random.integer(raters);
    return [first, ...(ratee % 2 === 0 ? [(first + 1 + random.integer(raters - 1)) % raters] : [])].map(
      (rater) => ({
        ratee: `P${ratee}`,
        rater: `R${rater}`,
        y: level + (leniency[rater] as number) + 0.35 * random.normal(),
      }),
    );
  }).flat();
}

describe.each(['different', 'alike', 'slightly'])('raters %s', (name) => {
  const table = input[name];
  const own = expected[name];

  it.each([
    ['ML', 0.9],
    ['ML', 0.95],
    ['REML', 0.9],
    ['REML', 0.95],
  ] as const)('have the profile intervals of lme4, %s %p', (method, confidence) => {
    const found = varianceIntervals(table, { ...spec, method }, confidence);
    if (!found.ok) throw new Error(found.reason.code);
    for (const { name: term, variance, low, high } of found.components) {
      const [lower, upper] = own[method][`profile_${100 * confidence}`][term];
      expectFigure(variance, own[method].variance[term], 1e-3, 1e-3);
      expectFigure(low, lower, 2e-3, 1e-3);
      expectFigure(high, upper, 2e-3, 1e-3);
    }
  });

  it.each([
    ['beside the people', spec, 'rlrt_beside_ratees'],
    ['alone', { ...spec, random: ['rater'] }, 'rlrt_alone'],
  ] as const)('have the restricted ratio and the p of RLRsim, %s', (_, model, key) => {
    const found = restrictedRatioTest(table, model, 'rater', { draws: 20_000 });
    if (!found.ok) throw new Error(found.reason.code);
    expect(Math.abs(found.statistic - own[key].statistic)).toBeLessThan(1e-4);
    // A statistic that is rounding is zero here; RLRsim draws for it.
    if (own[key].statistic > 1e-6) expect(Math.abs(found.p - own[key].p)).toBeLessThan(0.008);
    else expect(found.p).toBe(1);
  });
});

describe('the restricted ratio test', () => {
  it('is the F test where groups are of one size and nothing else is random', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const random = seeded(seed);
      const [groups, size] = [6, 5];
      const y = Array.from({ length: groups }, () => {
        const shift = 0.45 * random.normal();
        return Array.from({ length: size }, () => shift + random.normal());
      });
      const means = y.map((values) => values.reduce((sum, one) => sum + one, 0) / size);
      const middle = means.reduce((sum, one) => sum + one, 0) / groups;
      const between = (size * means.reduce((sum, one) => sum + (one - middle) ** 2, 0)) / (groups - 1);
      const within =
        y.reduce(
          (sum, values, g) => sum + values.reduce((s, one) => s + (one - (means[g] ?? 0)) ** 2, 0),
          0,
        ) /
        (groups * (size - 1));
      const rows = y.flatMap((values, g) => values.map((one) => ({ y: one, rater: `R${g}` })));
      const found = restrictedRatioTest(rows, { response: 'y', random: ['rater'] }, 'rater', {
        draws: 20_000,
      });
      if (!found.ok) throw new Error(found.reason.code);
      if (between <= within) expect(found.p).toBe(1);
      else
        expect(Math.abs(found.p - fUpper(between / within, groups - 1, groups * (size - 1)))).toBeLessThan(
          0.012,
        );
    }
  });

  it('rejects at its level where raters are alike, and mostly where they differ', () => {
    const share = (raterSd: number, seed: number) => {
      let rejected = 0;
      for (let k = 0; k < 50; k += 1) {
        const found = restrictedRatioTest(sheetsOf(seed + k, 40, 8, raterSd), spec, 'rater', { draws: 400 });
        if (!found.ok) throw new Error(found.reason.code);
        if (found.p <= 0.1) rejected += 1;
      }
      return rejected / 50;
    };
    // The chance that 50 honest trials exceed .22 or reach none is below .01.
    const alike = share(0, 100);
    expect(alike).toBeGreaterThan(0);
    expect(alike).toBeLessThan(0.23);
    expect(share(0.4, 500)).toBeGreaterThan(0.8);
  });

  it.each([
    ['a term that is not there', spec, 'team', 'malformed'],
    [
      'raters and people who always go together',
      { response: 'y', random: ['ratee', 'twin'] },
      'twin',
      'too-few',
    ],
  ] as const)('is refused for %s', (_, model, name, code) => {
    const rows = sheetsOf(3, 20, 5, 0.3).map((row) => ({ ...row, twin: row.ratee }));
    expect(restrictedRatioTest(rows, model, name)).toMatchObject({ ok: false, reason: { code } });
  });

  it('is refused for more levels than their eigenvalues can be had of, and for draws that are none', () => {
    const rows = Array.from({ length: 700 }, (_, i) => ({ y: (i * 7) % 11, rater: `R${i >> 1}` }));
    const one: MixedModelSpec = { response: 'y', random: ['rater'] };
    expect(restrictedRatioTest(rows, one, 'rater')).toMatchObject({
      ok: false,
      reason: { code: 'out-of-range' },
    });
    expect(restrictedRatioTest(rows, one, 'rater', { draws: 0 })).toMatchObject({ ok: false });
  });
});

describe('what does not change the figures', () => {
  const changes: readonly (readonly [string, (rows: readonly Sheet[]) => readonly Sheet[], number])[] = [
    ['the order of the rows', (rows) => [...rows].reverse(), 1],
    [
      'other names',
      (rows) => rows.map((row) => ({ ...row, rater: `x${9 - Number(row.rater.slice(1))}` })),
      1,
    ],
    ['a constant added', (rows) => rows.map((row) => ({ ...row, y: row.y + 100 })), 1],
    ['the scale reversed', (rows) => rows.map((row) => ({ ...row, y: 6 - row.y })), 1],
    ['another unit, but for its square', (rows) => rows.map((row) => ({ ...row, y: 10 * row.y })), 100],
  ];
  it.each(changes)('%s', (_, change, factor) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(0, 0.3), (seed, raterSd) => {
        const rows = sheetsOf(seed, 30, 6, raterSd);
        const [before, after] = [varianceIntervals(rows, spec), varianceIntervals(change(rows), spec)];
        if (!before.ok || !after.ok) throw new Error('refused');
        for (const [k, { low, high }] of before.components.entries()) {
          const other = after.components[k];
          expectFigure(other?.low, low === undefined ? null : low * factor, 2e-3, 1e-3 * factor);
          expectFigure(other?.high, high === undefined ? null : high * factor, 2e-3, 1e-3 * factor);
        }
        const [test, again] = [rows, change(rows)].map((table) =>
          restrictedRatioTest(table, spec, 'rater', { draws: 500 }),
        );
        if (!test?.ok || !again?.ok) throw new Error('refused');
        expect(Math.abs(test.statistic - again.statistic)).toBeLessThan(1e-4);
        expect(Math.abs(test.p - again.p)).toBeLessThan(0.02);
      }),
      { numRuns: 4 },
    );
  });
});

describe('the profile intervals', () => {
  it('hold the true variance about as often as they say', () => {
    let held = 0;
    for (let k = 0; k < 40; k += 1) {
      const found = varianceIntervals(sheetsOf(900 + k, 60, 10, 0.3), spec, 0.9);
      if (!found.ok) throw new Error(found.reason.code);
      const rater = found.components.find(({ name }) => name === 'rater');
      if (rater?.low !== undefined && rater.low <= 0.09 && 0.09 <= (rater.high ?? 9)) held += 1;
    }
    // Of 40 at .90 fewer than 30 come by chance in 1 of 1,000.
    expect(held).toBeGreaterThanOrEqual(30);
    expect(held).toBeLessThan(40);
  });

  it.each([
    ['a confidence that is none', sheetsOf(1, 20, 5, 0.3), spec, 1, 'out-of-range'],
    ['nobody', [], spec, 0.9, 'no-data'],
    [
      'one rater a person, who cannot be told from the error',
      sheetsOf(1, 20, 5, 0.3).filter(
        (row, i, all) => all.findIndex(({ ratee }) => ratee === row.ratee) === i,
      ),
      spec,
      0.9,
      'too-few',
    ],
  ] as const)('are refused for %s', (_, rows, model, confidence, code) => {
    expect(varianceIntervals(rows, model, confidence)).toMatchObject({ ok: false, reason: { code } });
  });
});
