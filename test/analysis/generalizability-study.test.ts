// Generalizability of any design: against lme4 where nothing is balanced, and against mean squares where everything is.
import fc from 'fast-check';
import { decisionStudy } from '../../src/analysis/decision-study';
import { generalizabilityStudy } from '../../src/analysis/generalizability-study';
import { seeded } from '../../src/analysis/simulation/random';
import { varianceComponents } from '../../src/analysis/variance-components';
import { expectFigure, unfitNumbers } from '../support/figures';
import { reference } from '../support/reference';

type Row = Readonly<Record<string, number | string>>;

const rowsOf = (columns: Readonly<Record<string, readonly number[]>>): Row[] =>
  (columns['score'] ?? []).map((_, i) =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[i] as number])),
  );

const threeFacets = { object: 'p', facets: ['r', 'c', 'o'], score: 'score' };

describe('three facets, unbalanced', () => {
  const { input, expected } = reference('gtheory_unbalanced_p_r_c_o');
  const rows = rowsOf(input);
  const study = generalizabilityStudy(rows, { ...threeFacets, predicted: ['r:c'] });
  if (!study.ok) throw new Error(study.reason.code);

  it('have the likelihood and the components of lme4', () => {
    expectFigure(study.logLikelihood, expected.logLik, 1e-6);
    expect(study.components).toHaveLength(11);
    for (const { name, variance } of study.components)
      expectFigure(variance, expected.variances[name] ?? expected.variances['Residual'], 2e-3, 0.01);
  });

  it('have the predicted effects of each rater on each competency', () => {
    const found = new Map(study.predicted['r:c']?.map((one) => [one.level.join(':'), one]));
    expect(found.size).toBe(expected.rater_by_competency.level.length);
    for (const [i, level] of expected.rater_by_competency.level.entries()) {
      expectFigure(found.get(level)?.estimate, expected.rater_by_competency.blup[i], 2e-3, 0.05);
      expectFigure(found.get(level)?.sd, expected.rater_by_competency.sd[i], 2e-3);
    }
  });

  it('foretell the dependability of other numbers as the sums of Brennan (2001) do', () => {
    const of = (name: string) => study.components.find((one) => one.name === name)?.variance ?? Number.NaN;
    const found = decisionStudy(study.components, { object: 'p', sizes: { r: 2, c: 5, o: 1 }, fixed: ['c'] });
    const universe = of('p') + of('p:c') / 5;
    const relative = of('p:r') / 2 + of('p:o') + of('p:r:c:o') / 10;
    const absolute = relative + of('r') / 2 + of('o') + of('r:c') / 10 + of('r:o') / 2 + of('c:o') / 5;
    expectFigure(found.relativeError, relative, 1e-12);
    expectFigure(found.absoluteError, absolute, 1e-12);
    expectFigure(found.Erho2, universe / (universe + relative), 1e-12);
    expectFigure(found.Phi, universe / (universe + absolute), 1e-12);
  });

  it.each([
    ['rows turned round', (row: Row) => row, true],
    [
      'other names, with colons in them',
      (row: Row) => ({ ...row, r: `a:${row['r']}:b`, c: `:${row['c']}` }),
      false,
    ],
    ['the scale reversed', (row: Row) => ({ ...row, score: 6 - Number(row['score']) }), false],
    ['a constant added', (row: Row) => ({ ...row, score: Number(row['score']) + 40 }), false],
  ])('are the same with %s', (_, change, turn) => {
    const changed = rows.map(change);
    const again = generalizabilityStudy(turn ? changed.reverse() : changed, threeFacets);
    if (!again.ok) throw new Error(again.reason.code);
    for (const [k, { variance }] of study.components.entries())
      expectFigure(again.components[k]?.variance, variance, 1e-3, 0.01);
  });
});

describe('a balanced design', () => {
  it('has the components by mean squares, where none is negative', () => {
    const tables = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 8,
    });
    fc.assert(
      fc.property(tables, (ratings) => {
        const squares = varianceComponents(ratings);
        if (!squares.ok || squares.negative.length > 0 || squares.components.pr < 0.01) return;
        const rows = ratings.flatMap((row, p) => row.map((score, r) => ({ p, r, score })));
        const study = generalizabilityStudy(rows, { object: 'p', facets: ['r'], score: 'score' });
        if (!study.ok) throw new Error(study.reason.code);
        const [p, r, pr] = study.components.map(({ variance }) => variance);
        expectFigure(p, squares.components.p, 1e-3, 0.01);
        expectFigure(r, squares.components.r, 1e-3, 0.01);
        expectFigure(pr, squares.components.pr, 1e-3);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what the rows cannot tell', () => {
  const random = seeded(4);
  const nested = Array.from({ length: 60 }, (_, i) => ({
    p: Math.floor(i / 5),
    r: Math.floor(i / 20),
    c: i % 5,
    score: 3 + random.normal(),
  }));
  const spec = { object: 'p', facets: ['r', 'c'], score: 'score' };

  it('is counted under the fewest factors and named: people who have one rater each', () => {
    const study = generalizabilityStudy(nested, spec);
    if (!study.ok) throw new Error(study.reason.code);
    expect(study.components.map(({ name }) => name)).toEqual(['p', 'r', 'c', 'r:c', 'p:r:c']);
    expect(study.leftOut).toEqual([
      { name: 'p:r', like: 'p' },
      { name: 'p:c', like: 'p:r:c' },
    ]);
    expect(unfitNumbers(study)).toEqual([]);
    expect(study.components.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('leaves out a facet of one level', () => {
    const study = generalizabilityStudy(
      nested.map((row) => ({ ...row, o: 'now' })),
      threeFacets,
    );
    expect(study).toEqual(generalizabilityStudy(nested, spec));
  });

  it.each([
    ['no facet', nested, { ...spec, facets: [] }, 'malformed'],
    ['four facets', nested, { ...spec, facets: ['r', 'c', 'r', 'c'] }, 'malformed'],
    ['one person', nested.filter(({ p }) => p === 0), spec, 'too-few'],
    ['nobody', [], spec, 'no-data'],
    ['one rating a person', nested.filter(({ c }) => c === 0), { ...spec, facets: ['r'] }, 'too-few'],
    ['equal ratings', nested.map((row) => ({ ...row, score: 3 })), spec, 'no-variation'],
    [
      'a figure beyond all scales',
      nested.map((row) => ({ ...row, score: row.score * 1e200 })),
      spec,
      'out-of-range',
    ],
    ['more ratings than a fit can take', new Array(40_001).fill(nested[0]), spec, 'out-of-range'],
  ] as const)('is refused for %s', (_, rows, design, code) => {
    expect(generalizabilityStudy(rows, design)).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('the component of a rater on a competency', () => {
  it('is found where it was planted, with the rater and competency that have it', () => {
    const random = seeded(77);
    const rows = Array.from({ length: 30 * 2 * 6 }, (_, i) => {
      const [c, p] = [i % 6, Math.floor(i / 12)];
      const r = Math.floor(i / 6) % 2 === 0 ? p % 6 : (p + 1 + (p % 5)) % 6;
      const planted = r === 2 && c === 4 ? -1.5 : 0;
      return { p, r, c, score: 3 + (p % 7) / 10 + planted + 0.5 * random.normal() };
    });
    const study = generalizabilityStudy(rows, {
      object: 'p',
      facets: ['r', 'c'],
      score: 'score',
      predicted: ['r:c'],
    });
    if (!study.ok) throw new Error(study.reason.code);
    const lowest = [...(study.predicted['r:c'] ?? [])].sort((a, b) => a.estimate - b.estimate)[0];
    expect(lowest?.level).toEqual(['2', '4']);
    expect(lowest?.estimate).toBeLessThan(-0.6);
  });
});
