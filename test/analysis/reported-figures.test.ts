// Figures that people reported other programs wrong on. Right values: those of the manuals and of the authors that the reports name, of R, or by hand.
import { cronbachAlpha } from '../../src/analysis/cronbach-alpha';
import { fleissKappa } from '../../src/analysis/fleiss-kappa';
import { kendallW } from '../../src/analysis/kendall-w';
import { estimableSubsets } from '../../src/analysis/many-facet-rasch/estimable-subsets';
import { ratingFrame } from '../../src/analysis/many-facet-rasch/rating-frame';
import { adverseImpact } from '../../src/core/bias/adverse-impact';
import { intraclassCorrelation } from '../../src/core/stats/intraclass-correlation';
import { type AlphaMetric, krippendorffAlpha } from '../../src/core/stats/krippendorff-alpha';
import { type KappaWeights, weightedKappa } from '../../src/core/stats/weighted-kappa';

const turned = <T>(rows: readonly (readonly T[])[]): T[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));

const none = null;

describe('Krippendorff’s alpha: raters as rows, units as columns', () => {
  /** The author's own example. */
  const manual = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
    [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
  ];
  const encyclopedia = [
    [none, none, none, none, none, 3, 4, 1, 2, 1, 1, 3, 3, none, 3],
    [1, none, 2, 1, 3, 3, 4, 3, none, none, none, none, none, none, none],
    [none, none, 2, 1, 3, 4, 4, none, 2, 1, 1, 3, 3, none, 4],
  ];
  const holes = [
    [1, 1, 2],
    [1, 1, none],
    [none, 1, 2],
  ];
  const oneOff = [
    [3, 3, 3, 3, 3],
    [3, 3, 3, 3, 3],
    [3, 3, none, none, 3],
    [3, 3, 3, 3, 1],
    [3, none, 3, 3, 3],
  ];
  const crossed = [
    [1, 2],
    [2, 1],
  ];

  it.each<[string, (number | null)[][], AlphaMetric, number]>([
    ['the manual', manual, 'nominal', 0.743],
    ['the manual', manual, 'ordinal', 0.815],
    ['the manual', manual, 'interval', 0.849],
    ['the manual', manual, 'ratio', 0.797],
    ['the encyclopedia', encyclopedia, 'nominal', 0.691],
    ['the encyclopedia', encyclopedia, 'ordinal', 0.807],
    ['the encyclopedia', encyclopedia, 'interval', 0.811],
    ['holes, which are no answers', holes, 'nominal', 1],
    ['one answer off among equal ones', oneOff, 'nominal', 0],
    ['one answer off among equal ones', oneOff, 'ordinal', 0],
    ['two that say the opposite', crossed, 'nominal', -0.5],
  ])('of %s', (_, raters, metric, alpha) => {
    expect(krippendorffAlpha({ raters }, metric)).toMatchObject({
      ok: true,
      alpha: expect.closeTo(alpha, 3),
    });
  });

  it.each<[string, number[][]]>([
    [
      'where all say the same everywhere',
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
    ],
    ['of one rater', [[1, 2, 3]]],
  ])('is refused %s', (_, raters) => {
    expect(krippendorffAlpha({ raters }, 'nominal')).toMatchObject({ ok: false });
  });
});

describe('Fleiss’ kappa: subjects as rows, raters as columns', () => {
  it.each<[string, (number | null)[][], number, number]>([
    [
      'three who each say another category',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      -0.5,
      0,
    ],
    [
      'pairs',
      [
        [1, 1, 2, 2, 3, 3],
        [1, 1, 2, 2, 3, 3],
      ],
      -0.2,
      0,
    ],
    [
      'agreement',
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
      1,
      0,
    ],
    [
      'a subject with a hole, left out and counted',
      [
        [1, 1, 1],
        [1, 2, none],
        [2, 2, 2],
        [1, 1, 2],
      ],
      0.55,
      1,
    ],
  ])('of %s', (_, ratings, kappa, dropped) => {
    expect(fleissKappa(ratings)).toMatchObject({ ok: true, kappa: expect.closeTo(kappa, 10), dropped });
  });

  it('is refused where there is one category only', () => {
    expect(fleissKappa([Array(7).fill(0), Array(7).fill(0)])).toMatchObject({ ok: false });
  });
});

describe('Kendall’s W with ties', () => {
  /** Twenty-two players timed on three ways of rounding first base: players judge, the ways are judged. */
  const players = [
    [5.4, 5.5, 5.55],
    [5.85, 5.7, 5.75],
    [5.2, 5.6, 5.5],
    [5.55, 5.5, 5.4],
    [5.9, 5.85, 5.7],
    [5.45, 5.55, 5.6],
    [5.4, 5.4, 5.35],
    [5.45, 5.5, 5.35],
    [5.25, 5.15, 5.0],
    [5.85, 5.8, 5.7],
    [5.25, 5.2, 5.1],
    [5.65, 5.55, 5.45],
    [5.6, 5.35, 5.45],
    [5.05, 5.0, 4.95],
    [5.5, 5.5, 5.4],
    [5.45, 5.55, 5.5],
    [5.55, 5.55, 5.35],
    [5.45, 5.5, 5.55],
    [5.5, 5.45, 5.25],
    [5.65, 5.6, 5.4],
    [5.7, 5.65, 5.55],
    [6.3, 6.3, 6.25],
  ];

  it('is that of Friedman’s test in R, the ways as rows', () => {
    expect(kendallW(turned(players))).toMatchObject({
      ok: true,
      W: expect.closeTo(0.25325, 5),
      chiSquare: expect.closeTo(11.143, 3),
      p: expect.closeTo(0.003805, 6),
    });
  });
});

it('Cronbach’s alpha of a manual’s ten items has the interval of Feldt', () => {
  const items = [
    [3, 5, 7, 2, 6, 1, 4, 2, 6, 5, 4, 4, 5, 6, 4],
    [2, 4, 3, 4, 5, 2, 3, 4, 5, 4, 3, 2, 5, 5, 3],
    [4, 6, 5, 3, 6, 3, 5, 4, 5, 6, 5, 3, 6, 5, 5],
    [1, 3, 5, 3, 5, 4, 3, 3, 5, 4, 2, 2, 2, 4, 5],
    [4, 5, 6, 2, 4, 2, 5, 7, 1, 3, 5, 5, 3, 2, 3],
    [5, 1, 4, 2, 4, 5, 2, 2, 6, 5, 3, 3, 3, 2, 1],
    [1, 2, 3, 2, 4, 2, 1, 2, 5, 3, 2, 4, 2, 1, 3],
    [4, 5, 3, 6, 6, 3, 2, 4, 2, 1, 3, 2, 4, 4, 2],
    [3, 5, 6, 6, 7, 5, 4, 6, 3, 7, 4, 3, 4, 6, 3],
    [2, 5, 5, 3, 5, 2, 3, 5, 2, 2, 1, 4, 5, 5, 4],
  ];
  expect(cronbachAlpha(turned(items))).toMatchObject({
    ok: true,
    alpha: expect.closeTo(0.5917, 4),
    lower: expect.closeTo(0.195, 3),
    upper: expect.closeTo(0.84, 3),
  });
});

it.each<[KappaWeights, number]>([
  ['unweighted', 0.4955],
  ['linear', 0.5168],
  ['quadratic', 0.5426],
])('%s kappa of a manual’s table of three categories', (weights, kappa) => {
  const table = [
    [5, 3, 2],
    [1, 12, 2],
    [0, 4, 8],
  ];
  expect(weightedKappa(table, weights)).toMatchObject({ ok: true, kappa: expect.closeTo(kappa, 4) });
});

it('the intraclass correlation of (2,4), (4,6), (6,8) has no F where nothing is left over', () => {
  const rows = [
    [2, 4],
    [4, 6],
    [6, 8],
  ];
  const found = intraclassCorrelation(rows);
  expect(found).toMatchObject({
    ok: true,
    iccC1: { icc: expect.closeTo(1, 12), F: undefined, lower: undefined },
    iccA1: { icc: expect.closeTo(2 / 3, 12), F: undefined, lower: undefined },
    icc1: { icc: expect.closeTo(0.6, 12) },
  });
});

it('48 of 80 beside 12 of 40 is half the rate, and flagged', () => {
  expect(
    adverseImpact({ focal: { selected: 12, total: 40 }, reference: { selected: 48, total: 80 } }),
  ).toMatchObject({
    ok: true,
    rate1: 0.3,
    rate2: 0.6,
    impactRatio: expect.closeTo(0.5, 12),
    z: expect.closeTo(-3.098, 3),
    fisher: { p: expect.closeTo(0.00341, 5) },
    verdict: 'flag',
  });
});

describe('how many parts of a design can be compared within', () => {
  const items = [1, 2, 3, 4];
  const people = Array.from({ length: 20 }, (_, at) => `p${at}`);
  const rate = (person: string, rater: string, item: number) => ({
    person,
    rater,
    item,
    score: 1 + (item % 3),
  });
  const halves = people.flatMap((person, at) => items.map((item) => rate(person, at < 10 ? 'A' : 'B', item)));

  it.each([
    ['two raters who rate different people on the same items', halves, 2],
    [
      'the same with one person whom both rate',
      [...halves, ...items.map((item) => rate('p0', 'B', item))],
      1,
    ],
    [
      'two raters who rate everybody, each on one task of four',
      people.flatMap((person, at) => ['A', 'B'].map((rater) => rate(person, rater, items[at % 4] ?? 1))),
      4,
    ],
  ])('%s', (_, ratings, count) => {
    expect(estimableSubsets(ratingFrame(ratings, {})).count).toBe(count);
  });
});
