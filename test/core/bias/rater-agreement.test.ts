// How alike raters see the same people: against R, by hand, and what is not told of too few or of levels that are all the same.
import type { AnswerSheet, SheetRole } from '../../../src/core/bias/answer-sheet';
import { prepareSheets } from '../../../src/core/bias/prepared-sheets';
import { type RaterAgreement, raterAgreement } from '../../../src/core/bias/rater-agreement';
import { expectFigure } from '../../support/figures';
import { reference } from '../../support/reference';

type Levels = readonly (number | null)[];

const sheet = (rater: string, ratee: string, role: SheetRole, levels: Levels): AnswerSheet => ({
  rater,
  ratee,
  role,
  cycle: 'c',
  levels,
});

/** People of three raters, each rated by another as well. */
const pairs = (rows: readonly (readonly [Levels, Levels])[], other = (at: number) => `s${at}`) =>
  rows.flatMap(([one, second], at) => [
    sheet(`r${at % 3}`, `p${at}`, 'supervisor', one),
    sheet(other(at % 2), `p${at}`, 'second', second),
  ]);

const agreementOf = (sheets: readonly AnswerSheet[]): RaterAgreement => {
  const found = raterAgreement(prepareSheets(sheets, { highestLevel: 5, cycle: 'c' }));
  if (found === undefined) throw new Error('nobody was rated twice');
  return found;
};

describe('figures of pairs of raters', () => {
  const { input, expected } = reference('rater_pairs_a');
  const sheets = (input.levels as Levels[]).map((levels, at) =>
    sheet(
      `r${input.rater[at]}`,
      `p${String(input.person[at]).padStart(2, '0')}`,
      at % 2 === 0 ? 'supervisor' : 'second',
      levels,
    ),
  );
  const { competencies } = agreementOf(sheets);

  it.each([0, 1, 2])('are those of R on competency %p', (at) => {
    const [found, r] = [competencies[at], expected[at]];
    expect([found?.n, found?.equal, found?.near]).toEqual([r.n, r.equal, r.near]);
    expect(found?.form).toBe('ICC(1)');
    for (const [value, right] of [
      [found?.alpha?.value, r.alpha],
      [found?.kappa?.value, r.kappa],
      [found?.kappa?.low, r.kappa_lower],
      [found?.kappa?.high, r.kappa_upper],
      [found?.icc?.value, r.icc],
      [found?.icc?.low, r.icc_lower],
      [found?.icc?.high, r.icc_upper],
    ])
      expectFigure(value, right, 1e-8);
  });

  it('do not depend on the order of sheets', () => {
    expect(agreementOf([...sheets].reverse()).competencies).toEqual(competencies);
  });
});

describe('the form of the ICC', () => {
  it('is ICC(A,1) where the same two rated everybody: judges 1 and 2 of Shrout & Fleiss (1979)', () => {
    // Table 2: their six targets, taken twice for twelve people.
    const judges = [
      [9, 2],
      [6, 1],
      [8, 4],
      [7, 1],
      [10, 5],
      [6, 2],
    ];
    const twice = [...judges, ...judges];
    const sheets = twice.flatMap(([one = 0, two = 0], at) => [
      sheet('judge 1', `p${at}`, 'supervisor', [one]),
      sheet('judge 2', `p${at}`, 'second', [two]),
    ]);
    const found = raterAgreement(prepareSheets(sheets, { highestLevel: 10, cycle: 'c' }))?.competencies[0];
    expect(found?.form).toBe('ICC(A,1)');
    expect(found?.icc?.value).toBeCloseTo(byHand(twice), 10);
  });

  /** ICC(A,1) of two judges from sums of squares, written out. */
  function byHand(rows: readonly (readonly number[])[]): number {
    const n = rows.length;
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const grand = mean(rows.flat());
    const columns = [0, 1].map((j) => mean(rows.map((row) => row[j] ?? 0)));
    const MSR = (2 * rows.reduce((s, row) => s + (mean(row) - grand) ** 2, 0)) / (n - 1);
    const MSC = n * columns.reduce((s, m) => s + (m - grand) ** 2, 0);
    const MSE =
      rows.reduce(
        (s, row) => s + row.reduce((t, v, j) => t + (v - mean(row) - (columns[j] ?? 0) + grand) ** 2, 0),
        0,
      ) /
      (n - 1);
    return (MSR - MSE) / (MSR + MSE + (2 * (MSC - MSE)) / n);
  }
});

describe('what is concluded', () => {
  const spread = Array.from({ length: 20 }, (_, at) => 1 + (at % 5));
  const agreeing = spread.map((level) => [[level], [level]] as const);
  const unrelated = spread.map((level, at) => [[level], [1 + ((at * 7 + Math.floor(at / 5)) % 5)]] as const);

  it.each([
    ['alike where raters say the same of people who differ', agreeing, 'alike'],
    ['apart where they surely do not', unrelated, 'apart'],
    ['not told of seven people', agreeing.slice(0, 7), 'few'],
    ['not told where every level is the same', agreeing.map(() => [[3], [3]] as const), 'same'],
    ['open where the interval holds both', [...agreeing.slice(0, 6), ...unrelated.slice(2, 7)], 'open'],
  ] as const)('is %s', (_, rows, verdict) => {
    expect(agreementOf(pairs(rows)).competencies[0]?.verdict).toBe(verdict);
  });

  it('counts what is equal and near without any coefficient where few were rated twice', () => {
    const [found] = agreementOf(
      pairs([
        [[3], [4]],
        [[2], [2]],
        [[1], [4]],
      ]),
    ).competencies;
    expect(found).toMatchObject({ n: 3, equal: 1, near: 2, verdict: 'few' });
    expect([found?.alpha, found?.kappa, found?.icc]).toEqual([undefined, undefined, undefined]);
  });

  it('takes a missing level for no zero: of that competency the person was rated by one', () => {
    const [first, second] = agreementOf(
      pairs([
        [
          [3, 2],
          [null, 2],
        ],
        [
          [2, 1],
          [2, 1],
        ],
      ]),
    ).competencies;
    expect([first?.n, second?.n]).toEqual([1, 2]);
  });

  it('is nothing where nobody was rated by two; self-ratings and earlier periods are no second view', () => {
    const sheets = [
      sheet('r', 'p', 'supervisor', [3]),
      sheet('p', 'p', 'self', [3]),
      { ...sheet('q', 'p', 'second', [3]), cycle: 'earlier' },
    ];
    expect(raterAgreement(prepareSheets(sheets, { highestLevel: 5, cycle: 'c' }))).toBeUndefined();
  });
});
