// Intraclass correlations: published and computed references, and their laws.
import fc from 'fast-check';
import type { GroupedColumn } from '../../../src/core/stats/figure/grouped-values';
import { type IccForm, intraclassCorrelation } from '../../../src/core/stats/intraclass-correlation';
import { expectFigure } from '../../support/figures';
import { describeBeside, type ReferenceSet, reference } from '../../support/reference';

const forms = ['icc1', 'iccA1', 'iccC1', 'icc1k', 'iccAk', 'iccCk'] as const;

interface PrintedForm {
  readonly icc: number;
  readonly F: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly lower95: number;
  readonly upper95: number;
}

function compareCrossed(set: ReferenceSet): void {
  const outcome = intraclassCorrelation(set.input.ratings);
  if (!outcome.ok) throw new Error(outcome.reason.code);

  it.each(forms)('%s has coefficient, test and interval of psych::ICC', (name) => {
    const printed: PrintedForm = set.expected.psych_ICC[forms.indexOf(name)];
    const form: IccForm = outcome[name];
    expectFigure(form.icc, printed.icc);
    expectFigure(form.F, printed.F);
    expect([form.df1, form.df2]).toEqual([printed.df1, printed.df2]);
    expectFigure(form.p, printed.p);
    expectFigure(form.lower, printed.lower95);
    expectFigure(form.upper, printed.upper95);
  });

  it('tests agreement on Satterthwaite degrees of freedom as irr::icc does', () => {
    const printed: PrintedForm = set.expected.irr_icc[1];
    expectFigure(outcome.iccA1.mcGrawWong?.df2, printed.df2);
    expectFigure(outcome.iccA1.mcGrawWong?.p, printed.p);
  });

  it.each(['MSR', 'MSC', 'MSW', 'MSE', 'n', 'k'] as const)('has the mean square %s', (name) => {
    expectFigure(outcome.anova[name], set.expected.anova[name]);
  });
}

describe('the ratings of Shrout & Fleiss (1979)', () => {
  const set = reference('icc_shrout_fleiss_1979');
  compareCrossed(set);

  it.each([
    ['icc1', 0.17],
    ['iccA1', 0.29],
    ['iccC1', 0.71],
    ['icc1k', 0.44],
    ['iccAk', 0.62],
    ['iccCk', 0.91],
  ] as const)('give the published %s of %p', (name, published) => {
    const outcome = intraclassCorrelation(set.input.ratings);
    expect(outcome.ok && outcome[name].icc?.toFixed(2)).toBe(published.toFixed(2));
  });
});

describeBeside('icc_irr_video', compareCrossed);

describeBeside('oneway_klein2000', ({ input, expected }) => {
  it('is given for groups of unequal size', () => {
    const outcome = intraclassCorrelation(input as GroupedColumn);
    if (!outcome.ok) throw new Error(outcome.reason.code);
    expectFigure(outcome.MSB, expected.MSB);
    expectFigure(outcome.MSW, expected.MSW);
    expectFigure(outcome.n0, expected.n0);
    expectFigure(outcome.meanSize, expected.mean_n);
    expectFigure(outcome.varianceBetween, expected.sigma2_between);
    expectFigure(outcome.varianceWithin, expected.sigma2_within);
    expectFigure(outcome.icc1.icc, expected.icc1_n0);
    expectFigure(outcome.icc1Bliese, expected.icc1_bliese);
    expectFigure(outcome.icc2, expected.icc2_bliese);
    expectFigure(outcome.icc1.F, expected.F);
    expectFigure(outcome.icc1.p, expected.p);
  });
});

describeBeside('rwg_lq2002', ({ input, expected }) => {
  it('has the group-mean reliabilities of the single item', () => {
    const y = input.items.map((row: number[]) => row[0]);
    const outcome = intraclassCorrelation({ y, group: input.group });
    if (!outcome.ok) throw new Error(outcome.reason.code);
    expectFigure(outcome.icc1Bliese, expected.icc1);
    expectFigure(outcome.icc2, expected.icc2);
    expectFigure(outcome.etaSquared, expected.eta2);
    expectFigure(outcome.icc1.F, expected.F);
  });
});

/** Tables of levels 1 to 5 with some variation within and between. */
const tables = fc.tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([n, k]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: k, maxLength: k }), {
    minLength: n,
    maxLength: n,
  }),
);

const crossed = (ratings: readonly (readonly (number | undefined)[])[]) => {
  const outcome = intraclassCorrelation(ratings);
  return outcome.ok ? outcome : undefined;
};

describe('intraclass correlations', () => {
  it('do not depend on the order of people or raters', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const turned = [...table].reverse().map((row) => [...row].reverse());
        const [a, b] = [crossed(table), crossed(turned)];
        for (const name of forms) expectFigure(b?.[name].icc, a?.[name].icc ?? null, 1e-9, 1);
      }),
    );
  });

  it('stay the same when the scale is stretched and moved', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const moved = table.map((row) => row.map((value) => 1000 + 7 * value));
        for (const name of forms) {
          expectFigure(crossed(moved)?.[name].icc, crossed(table)?.[name].icc ?? null, 1e-9, 1);
        }
      }),
    );
  });

  it('of consistency do not see how lenient a rater is', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const lenient = table.map((row) => row.map((value, j) => value + j * j));
        const [a, b] = [crossed(table)?.iccC1.icc, crossed(lenient)?.iccC1.icc];
        if (a !== undefined) expect(b).toBeCloseTo(a, 9);
      }),
    );
  });

  it('of one way are the same from a table and from columns', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const column = { y: table.flat(), group: table.flatMap((row, i) => row.map(() => `team ${i}`)) };
        const oneWay = intraclassCorrelation(column);
        const table6 = crossed(table);
        if (!oneWay.ok || table6 === undefined) return;
        expect(oneWay.icc1.icc ?? 9).toBeCloseTo(table6.icc1.icc ?? 9, 10);
        expect(oneWay.icc1.p ?? 9).toBeCloseTo(table6.icc1.p ?? 9, 10);
        expect(oneWay.icc2 ?? 9).toBeCloseTo(table6.icc1k.icc ?? 9, 10);
      }),
    );
  });

  it('lie inside their intervals', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const name of forms) {
          const { icc, lower, upper } = crossed(table)?.[name] ?? {};
          if (icc === undefined || lower === undefined || upper === undefined) continue;
          expect(lower).toBeLessThanOrEqual(icc + 1e-9 * (1 + Math.abs(icc)));
          expect(upper).toBeGreaterThanOrEqual(icc - 1e-9 * (1 + Math.abs(icc)));
        }
      }),
    );
  });

  it('are 1 without interval when the raters agree exactly', () => {
    const outcome = crossed([
      [1, 1],
      [3, 3],
      [4, 4],
    ]);
    expect(outcome?.iccA1).toMatchObject({ icc: 1, F: undefined, lower: undefined });
  });

  // By hand: mean squares 38/3 of people and 3/2 of raters, nothing left over.
  it('of raters that differ by the same throughout are 1 of consistency, with no F and no interval', () => {
    const outcome = crossed([
      [1, 2],
      [3, 4],
      [6, 7],
    ]);
    const between = (19 / 3) * 2;
    expect(outcome?.iccC1).toMatchObject({ icc: 1, F: undefined, lower: undefined, upper: undefined });
    expect(outcome?.iccA1.icc).toBeCloseTo(between / (between + (2 * 1.5) / 3), 12);
    expect(outcome?.iccA1).toMatchObject({ F: undefined, lower: undefined, upper: undefined });
    expect(JSON.stringify(outcome, (_, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toMatch(
      /NaN|Infinity/,
    );
  });

  it('leave out a person with a missing rating and count him or her', () => {
    const whole = crossed([
      [1, 2],
      [3, 3],
      [5, 4],
    ]);
    const holed = crossed([
      [1, 2],
      [3, 3],
      [2, undefined],
      [5, 4],
    ]);
    expect(holed).toEqual({ ...whole, dropped: 1 });
  });

  it.each([
    ['nothing', [], { code: 'no-data', what: 'ratings', n: 0 }],
    ['rows of unequal length', [[1, 2], [3]], { code: 'malformed', what: 'ratings' }],
    ['one person', [[1, 2]], { code: 'too-few', what: 'ratees', n: 1, needs: 2 }],
    ['one rater', [[1], [2]], { code: 'too-few', what: 'raters', n: 1, needs: 2 }],
    ['only missing ratings', [[null, null]], { code: 'no-data', what: 'ratees', n: 0, needs: 2 }],
  ])('are refused for %s', (_, ratings, reason) => {
    expect(intraclassCorrelation(ratings as (number | null)[][])).toEqual({ ok: false, reason });
  });

  it.each([
    ['columns of unequal length', { y: [1, 2], group: [1] }, 'malformed'],
    ['one group', { y: [1, 2], group: ['a', 'a'] }, 'too-few'],
    ['groups of one', { y: [1, 2], group: ['a', 'b'] }, 'too-few'],
    ['equal values', { y: [1, 1, 1], group: ['a', 'a', 'b'] }, 'no-variation'],
  ])('are refused for %s', (_, column, code) => {
    expect(intraclassCorrelation(column)).toMatchObject({ ok: false, reason: { code } });
  });

  it('are refused for a confidence that is none', () => {
    expect(intraclassCorrelation([[1, 2]], { confidence: 1 })).toMatchObject({ ok: false });
  });
});
