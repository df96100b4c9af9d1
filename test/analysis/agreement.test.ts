// Agreement of raters: rwg, alpha, W, kappa against references, and the identities that tie them to each other.
import fc from 'fast-check';
import { cronbachAlpha } from '../../src/analysis/cronbach-alpha';
import { fleissKappa } from '../../src/analysis/fleiss-kappa';
import { kendallW } from '../../src/analysis/kendall-w';
import { withinGroupAgreement } from '../../src/analysis/within-group-agreement';
import { intraclassCorrelation } from '../../src/core/stats/intraclass-correlation';
import { type AlphaMetric, krippendorffAlpha } from '../../src/core/stats/krippendorff-alpha';
import { mean } from '../../src/core/stats/numeric/mean';
import { sum } from '../../src/core/stats/numeric/sum';
import { type KappaWeights, weightedKappa } from '../../src/core/stats/weighted-kappa';
import { expectFigure } from '../support/figures';
import { describeBeside, type ReferenceSet, reference } from '../support/reference';

const table = (levels: number, maxRaters = 5) =>
  fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: maxRaters })).chain(([n, k]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: levels }), { minLength: k, maxLength: k }), {
      minLength: n,
      maxLength: n,
    }),
  );

describe('withinGroupAgreement', () => {
  describeBeside('rwg_lq2002', ({ input, expected }) => {
    it.each(expected.group as string[])('gives company %s the figures of the package multilevel', (group) => {
      const i = expected.group.indexOf(group);
      const rows = input.items.filter((_: number[], row: number) => input.group[row] === group);
      const outcome = withinGroupAgreement(rows, input.A);
      if (!outcome.ok) throw new Error(outcome.reason.code);
      const single = outcome.items[input.single_item - 1];
      expect(outcome.n).toBe(expected.n[i]);
      expectFigure(outcome.rwgJ, expected.rwg_j[i]);
      expectFigure(outcome.rwgJLindell, expected.rwg_j_lindell[i]);
      expectFigure(outcome.adMean, expected.ad_m_items[i]);
      expectFigure(single?.rwg, expected.rwg_single[i]);
      expectFigure(single?.adMean, expected.ad_m_single[i]);
      expectFigure(single?.awg, expected.awg_single[i]);
    });
  });

  it('is 1 in perfect agreement and 0 in random answers', () => {
    const same = withinGroupAgreement([4, 4, 4], 5);
    expect(same).toMatchObject({ rwgJ: 1, rwgJLindell: 1, adMean: 0, awg: 1 });
    // Half at each end: variance far above what chance gives.
    expect(withinGroupAgreement([1, 5, 1, 5], 5)).toMatchObject({ rwgJ: 0, items: [{ rwg: 0, adMean: 2 }] });
  });

  it('steps up by Spearman and Brown: ten items alike make .5 into .91 (James, Demaree & Wolf 1984)', () => {
    // Sample variance 1 on 5 points with null variance 2.
    const items = Array.from({ length: 10 }, () => [2, 3, 4]);
    const rows = [0, 1, 2].map((rater) => items.map((item) => item[rater]));
    const outcome = withinGroupAgreement(rows, 5);
    expect(outcome.ok && outcome.rwgJLindell).toBeCloseTo(0.5, 12);
    expect(outcome.ok && outcome.rwgJ).toBeCloseTo(10 / 11, 12);
  });

  it.each([
    ['uniform', 5, 2],
    ['uniform', 7, 4],
    ['triangular', 5, 4 / 3],
    ['triangular', 6, 23 / 12],
    ['triangular', 7, 2.5],
  ] as const)('takes the variance of the %s null of %p categories as %p', (shape, categories, expected) => {
    const outcome = withinGroupAgreement([2, 3], categories, { null: shape });
    expect(outcome.ok && outcome.nullVariance).toBeCloseTo(expected, 12);
  });

  it('leaves a missing answer to the others', () => {
    const outcome = withinGroupAgreement(
      [
        [1, 2],
        [2, null],
        [3, 2],
      ],
      5,
    );
    expect(outcome).toMatchObject({
      n: 3,
      items: [
        { n: 3, rwg: 0.5 },
        { n: 2, rwg: 1 },
      ],
    });
  });

  it.each([
    ['a level above the scale', [1, 6], 5, 'out-of-range'],
    ['one point on the scale', [1, 1], 1, 'out-of-range'],
    ['one rater', [3], 5, 'too-few'],
    ['no rater', [], 5, 'no-data'],
  ])('is refused for %s', (_, scores, categories, code) => {
    expect(withinGroupAgreement(scores, categories)).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('krippendorffAlpha', () => {
  const { input, expected } = reference('krippendorff_canonical');

  it.each(['nominal', 'ordinal', 'interval', 'ratio'] as AlphaMetric[])(
    'gives the canonical data the published %s alpha',
    (metric) => {
      const outcome = krippendorffAlpha({ raters: input.raters_by_units }, metric);
      expect(outcome.ok && outcome.alpha.toFixed(3)).toBe(expected.published[metric].toFixed(3));
      expectFigure(outcome.ok ? outcome.alpha : undefined, expected.irr_kripp_alpha[metric], 1e-12);
      expect(outcome).toMatchObject({ pairable: expected.pairable });
    },
  );

  it('gives nominal alpha the standard error of irrCAC, which prints five decimals', () => {
    const outcome = krippendorffAlpha({ raters: input.raters_by_units }, 'nominal');
    expect(outcome.ok && outcome.se.toFixed(5)).toBe(expected.irrCAC_unweighted.se.toFixed(5));
  });

  it('has a standard error that does not depend on the unit of the scale', () => {
    fc.assert(
      fc.property(table(4), (rows) => {
        const [a, b] = [rows, rows.map((row) => row.map((v) => 10 * v))].map((scale) =>
          krippendorffAlpha(scale, 'interval'),
        );
        expect(b?.ok ? b.se : 9).toBeCloseTo(a?.ok ? a.se : 9, 10);
      }),
    );
  });

  it('does not see which rater gave which value', () => {
    fc.assert(
      fc.property(
        table(4),
        fc.constantFrom<AlphaMetric>('nominal', 'ordinal', 'interval', 'ratio'),
        (rows, metric) => {
          const turned = [...rows].reverse().map((row) => [...row].reverse());
          const [a, b] = [krippendorffAlpha(rows, metric), krippendorffAlpha(turned, metric)];
          expect(b.ok ? b.alpha : 9).toBeCloseTo(a.ok ? a.alpha : 9, 10);
        },
      ),
    );
  });

  it('is Fleiss kappa with the small-sample correction when nominal and complete', () => {
    fc.assert(
      fc.property(table(3), (rows) => {
        const [alpha, kappa] = [krippendorffAlpha(rows, 'nominal'), fleissKappa(rows)];
        expect(alpha.ok).toBe(kappa.ok);
        if (!alpha.ok || !kappa.ok) return;
        const values = kappa.n * kappa.k;
        expect(1 - alpha.alpha).toBeCloseTo(((1 - kappa.kappa) * (values - 1)) / values, 10);
      }),
    );
  });

  it('takes interval distances as nominal when there are two levels', () => {
    fc.assert(
      fc.property(table(2), (rows) => {
        const [a, b] = [krippendorffAlpha(rows, 'nominal'), krippendorffAlpha(rows, 'interval')];
        expect(b.ok ? b.alpha : 9).toBeCloseTo(a.ok ? a.alpha : 9, 10);
      }),
    );
  });

  it.each([
    [
      'texts as intervals',
      [
        ['a', 'b'],
        ['a', 'a'],
      ],
      'interval',
      'out-of-range',
    ],
    [
      'negative ratios',
      [
        [-1, 2],
        [1, 1],
      ],
      'ratio',
      'out-of-range',
    ],
    ['one unit with two values', [[1, 2], [1]], 'nominal', 'too-few'],
    ['nothing', [], 'nominal', 'no-data'],
  ] as const)('is refused for %s', (_, units, metric, code) => {
    expect(krippendorffAlpha(units, metric)).toMatchObject({ ok: false, reason: { code } });
  });
});

function compareW({ input, expected }: ReferenceSet): void {
  it('has W, its test and the mean correlation of the reference', () => {
    const outcome = kendallW(input.targets_by_raters);
    if (!outcome.ok) throw new Error(outcome.reason.code);
    expectFigure(outcome.W, expected.W_tie_corrected);
    expectFigure(outcome.WUncorrected, expected.W_uncorrected);
    expectFigure(outcome.chiSquare, expected.chisq);
    expectFigure(outcome.p, expected.p);
    expectFigure(outcome.meanSpearman, expected.mean_spearman_plain);
    expectFigure(outcome.meanSpearmanFisher, expected.mean_spearman_fisher);
  });
}

describe('kendallW', () => {
  describe('the three executives of Siegel (1956)', () => {
    const set = reference('kendall_w_three_judges');
    compareW(set);
    it('agree to the published .16', () => {
      const outcome = kendallW(set.input.targets_by_raters);
      expect(outcome.ok && outcome.W.toFixed(2)).toBe('0.16');
    });
  });

  describeBeside('kendall_w_video_ties', compareW);

  it('is tied to the mean Spearman correlation when nobody ties: (k W - 1) / (k - 1)', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 2, maxLength: 5 }), (raters) => {
        const rows = [0, 1, 2, 3, 4, 5].map((i) => raters.map((list) => list[i]));
        const outcome = kendallW(rows);
        if (!outcome.ok) throw new Error(outcome.reason.code);
        const k = raters.length;
        expect(outcome.meanSpearman).toBeCloseTo((k * outcome.W - 1) / (k - 1), 10);
      }),
    );
  });

  it('depends on the order alone, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(table(5), (rows) => {
        const [a, b] = [kendallW(rows), kendallW(rows.map((row) => row.map((value) => value ** 3)))];
        expect(b).toEqual(a);
        if (a.ok) {
          expect(a.W).toBeGreaterThanOrEqual(0);
          expect(a.W).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe('weightedKappa', () => {
  describeBeside('weighted_kappa_sexualfun', ({ input, expected }) => {
    it.each(['unweighted', 'linear', 'quadratic'] as KappaWeights[])(
      'has the %s figures from a table and from lists',
      (weights) => {
        for (const given of [expected.table, input]) {
          const outcome = weightedKappa(given, weights);
          if (!outcome.ok) throw new Error(outcome.reason.code);
          expectFigure(outcome.kappa, expected[`kappa_${weights}`]);
          expectFigure(outcome.se, expected[`vcd_se_${weights}`]);
          if (weights === 'unweighted') expectFigure(outcome.z, expected.z_unweighted);
          if (weights === 'quadratic') {
            expectFigure(outcome.lower, expected.quadratic_ci95[0]);
            expectFigure(outcome.upper, expected.quadratic_ci95[1]);
          }
        }
      },
    );
  });

  it('with quadratic weights is 2 cov / (var + var + squared mean difference)', () => {
    fc.assert(
      fc.property(table(5, 2), (rows) => {
        const [a, b] = [rows.map(([x]) => x ?? 0), rows.map(([, y]) => y ?? 0)];
        const outcome = weightedKappa({ rater1: a, rater2: b, levels: [1, 2, 3, 4, 5] }, 'quadratic');
        if (!outcome.ok) return;
        const [ma, mb] = [mean(a) ?? 0, mean(b) ?? 0];
        const n = a.length;
        const cross = sum(a.map((x, i) => (x - ma) * ((b[i] ?? 0) - mb))) / n;
        const spread = sum([...a.map((x) => (x - ma) ** 2), ...b.map((y) => (y - mb) ** 2)]) / n;
        expect(outcome.kappa).toBeCloseTo((2 * cross) / (spread + (ma - mb) ** 2), 10);
      }),
    );
  });

  it('with quadratic weights comes close to ICC(A,1) in a long list', () => {
    const rows = Array.from({ length: 900 }, (_, i) => [1 + (i % 5), 1 + ((i * 7 + (i % 4)) % 5)]);
    const kappa = weightedKappa(
      { rater1: rows.map(([x]) => x), rater2: rows.map(([, y]) => y) },
      'quadratic',
    );
    const icc = intraclassCorrelation(rows);
    expect(kappa.ok && icc.ok && Math.abs(kappa.kappa - (icc.iccA1.icc ?? 9))).toBeLessThan(0.002);
  });

  it.each([
    ['a table that is not square', [[1, 2]], 'malformed'],
    [
      'a negative count',
      [
        [1, -1],
        [0, 1],
      ],
      'out-of-range',
    ],
    [
      'no pair',
      [
        [0, 0],
        [0, 0],
      ],
      'no-data',
    ],
  ])('is refused for %s', (_, counts, code) => {
    expect(weightedKappa(counts, 'linear')).toMatchObject({ ok: false, reason: { code } });
  });

  it.each([
    ['lists of unequal length', { rater1: [1], rater2: [] }, 'malformed'],
    ['a level that is not listed', { rater1: [1, 3], rater2: [1, 2], levels: [1, 2] }, 'out-of-range'],
    ['only missing pairs', { rater1: [null, 1], rater2: [1, undefined] }, 'no-data'],
  ])('is refused for %s', (_, pair, code) => {
    expect(weightedKappa(pair, 'linear')).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('fleissKappa', () => {
  describeBeside('fleiss_diagnoses', ({ input, expected }) => {
    it('has the figures of Fleiss (1971) and of the package irr', () => {
      const outcome = fleissKappa(input.ratings);
      if (!outcome.ok) throw new Error(outcome.reason.code);
      expect(outcome.kappa.toFixed(3)).toBe('0.430');
      expectFigure(outcome.kappa, expected.fleiss);
      expectFigure(outcome.z, expected.z);
      expectFigure(outcome.conger, expected.conger_exact);
      expectFigure(outcome.light, expected.light);
      expectFigure(outcome.percentAgree, expected.percent_agree);
      expect(outcome.gwetAc1).toBeCloseTo(expected.gwet_ac1, 5);
      expect(outcome.byCategory.map(({ category }) => category)).toEqual(expected.categories);
      for (const [i, { kappa }] of outcome.byCategory.entries()) {
        expect(kappa).toBeCloseTo(expected.by_category[i], 3);
      }
    });
  });

  it("is Scott's pi for two raters: example worked by hand", () => {
    // Agreement 3/4; shares 5/8 and 3/8, so chance is 34/64.
    const outcome = fleissKappa([
      ['a', 'a'],
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'b'],
    ]);
    expect(outcome.ok && outcome.kappa).toBeCloseTo((3 / 4 - 34 / 64) / (1 - 34 / 64), 12);
    // Conger's kappa for two raters is Cohen's: chance 3/4 * 1/2 + 1/4 * 1/2.
    expect(outcome.ok && outcome.conger).toBeCloseTo(0.5, 12);
    expect(outcome.ok && outcome.light).toBeCloseTo(0.5, 12);
  });

  // Nobody agrees: chance alone would make 1/k of the pairs agree.
  it.each([2, 3, 4, 7])('of %i raters who each say something else of everybody is -1/(k - 1)', (k) => {
    const each = Array.from({ length: k }, (_, rater) => `kategori ${rater}`);
    const outcome = fleissKappa([each, each, each]);
    expect(outcome.ok && outcome.kappa).toBeCloseTo(-1 / (k - 1), 12);
  });

  it('does not see names, nor who said what', () => {
    fc.assert(
      fc.property(table(3), (rows) => {
        const renamed = rows.map((row) => [...row].reverse().map((value) => `kategori ${9 - value}`));
        const [a, b] = [fleissKappa(rows), fleissKappa(renamed)];
        expect(b.ok ? b.kappa : 9).toBeCloseTo(a.ok ? a.kappa : 9, 10);
        expect(b.ok ? b.z : 9).toBeCloseTo(a.ok ? a.z : 9, 8);
      }),
    );
  });
});

describe('cronbachAlpha', () => {
  describeBeside('alpha_psy_expsy', ({ input, expected }) => {
    it('has the figures of psych::alpha and the interval of Feldt', () => {
      const outcome = cronbachAlpha(input.items);
      if (!outcome.ok) throw new Error(outcome.reason.code);
      expectFigure(outcome.alpha, expected.raw_alpha);
      expectFigure(outcome.standardizedAlpha, expected.std_alpha);
      expectFigure(outcome.averageR, expected.average_r);
      expectFigure(outcome.guttmanLambda6, expected.guttman_lambda6);
      expectFigure(outcome.lower, expected.feldt_lower95);
      expectFigure(outcome.upper, expected.feldt_upper95);
      for (const [i, item] of outcome.items.entries()) {
        expectFigure(item.itemRestCorrelation, expected.item_total_r_drop[i]);
        expectFigure(item.alphaIfDropped, expected.alpha_if_dropped[i]);
        for (const [j, r] of expected.corr[i].entries()) expectFigure(outcome.correlations?.[i]?.[j], r);
      }
    });
  });

  it('is the .909 of the ratings of Shrout & Fleiss (1979)', () => {
    const { input, expected } = reference('icc_shrout_fleiss_1979');
    const outcome = cronbachAlpha(input.ratings);
    expectFigure(outcome.ok ? outcome.alpha : undefined, expected.cronbach_alpha);
  });

  it('is ICC(C,k) with its interval, items taken as raters', () => {
    fc.assert(
      fc.property(table(5), (rows) => {
        const [alpha, icc] = [cronbachAlpha(rows), intraclassCorrelation(rows)];
        if (!alpha.ok || !icc.ok || icc.iccCk.icc === undefined) return;
        expect(alpha.alpha).toBeCloseTo(icc.iccCk.icc, 9);
        if (icc.iccCk.lower === undefined || icc.iccCk.upper === undefined) return;
        expectFigure(alpha.lower, icc.iccCk.lower, 1e-8, 1);
        expectFigure(alpha.upper, icc.iccCk.upper, 1e-8, 1);
      }),
    );
  });
});
