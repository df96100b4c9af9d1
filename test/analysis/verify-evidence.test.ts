// Published figures are equal only where every one of them is what the ratings give.
import { simulateOffice } from '../../src/analysis/simulation/simulate-office';
import { verifyEvidence } from '../../src/analysis/verify-evidence';
import { checkRaters } from '../../src/core/bias/check-raters';
import {
  digestOf,
  type FiguresFile,
  figuresFormat,
  publishedFigures,
} from '../../src/core/bias/evidence-figures';
import { evidencePack } from '../../src/core/bias/evidence-pack';

const { sheets, keys } = simulateOffice(5, {
  supervisors: 12,
  ratees: 4,
  secondShare: 0.4,
  leniencySd: 0.5,
  practiceCases: 3,
});
const pack = evidencePack({ sheets, keys });
const whole: FiguresFile = {
  format: figuresFormat,
  ratings: digestOf(pack.csv),
  leftOut: 0,
  asShown: true,
  waiting: 0,
  recipe: [],
  figures: publishedFigures(checkRaters({ sheets: sheets.map(({ id: _, ...sheet }) => sheet), keys })),
};
const verify = (figures: unknown, files: Partial<typeof pack> = {}) =>
  verifyEvidence({ ...pack, ...files, figures: JSON.stringify(figures) });

const [first, ...others] = whole.figures.checks;
if (first?.estimate === undefined) throw new Error('no figure');
const withChecks = (checks: readonly unknown[]) => ({ ...whole, figures: { ...whole.figures, checks } });
const own = whole.figures.checks.filter(({ rater }) => rater === first.rater);

describe('verifying an evidence pack', () => {
  it('finds every figure equal, and counts them', () => {
    const found = verify(whole);
    expect(found).toMatchObject({ ok: true, raters: 12, differences: [] });
    expect(found.ok && found.compared).toBeGreaterThan(12 * 8 * 3);
  });

  it('takes the last digits of another order of adding for equal', () => {
    expect(
      verify(withChecks([{ ...first, estimate: (first.estimate ?? 0) + 1e-12 }, ...others])),
    ).toMatchObject({
      differences: [],
    });
  });

  it.each([
    ['a figure', withChecks([{ ...first, estimate: (first.estimate ?? 0) + 0.01 }, ...others]), 'estimate'],
    ['a verdict', withChecks([{ ...first, verdict: 'flag' }, ...others.map((one) => one)]), 'verdict'],
    ['a sheet behind it', withChecks([{ ...first, causes: [...first.causes, '3'] }, ...others]), 'causes'],
    ['a figure left out', withChecks([{ ...first, n: undefined }, ...others]), 'n'],
  ])('names %s that was changed, with rater and check', (_, figures, member) => {
    const changed = verify(figures);
    const differences = changed.ok ? changed.differences : [];
    expect(differences.map(({ place }) => place.slice(0, 3))).toEqual([[first.rater, first.check, member]]);
  });

  it('names a check, a rater and a claim of the office that are not as computed', () => {
    expect(verify(withChecks(others))).toMatchObject({
      differences: [{ place: [first.rater, first.check] }],
    });
    expect(verify(withChecks(whole.figures.checks.filter((one) => !own.includes(one))))).toMatchObject({
      differences: [{ place: ['raters'], published: 11, found: 12 }],
    });
    expect(verify({ ...whole, figures: { ...whole.figures, claimLevel: 0 } })).toMatchObject({
      differences: [{ place: ['claimLevel'], published: 0 }],
    });
  });

  it('compares nothing of raters who look first, and lets them be counted', () => {
    const waiting = { ...withChecks(whole.figures.checks.filter((one) => !own.includes(one))), waiting: 1 };
    expect(verify(waiting)).toMatchObject({ ok: true, raters: 11, waiting: 1, differences: [] });
  });

  it.each([
    [
      'ratings that were changed',
      whole,
      { csv: pack.csv.replace(/,3,/, ',4,') },
      ['changed'],
      ['otherRatings'],
    ],
    ['figures of another pack', { ...whole, ratings: digestOf('') }, {}, [], ['otherRatings']],
    ['figures that are none', { format: 'else' }, {}, [], ['notFigures']],
    ['checks that are none', withChecks([7]), {}, [], ['notFigures']],
    ['settings that are none', whole, { settings: '{' }, ['notEvidence'], []],
  ])('refuses %s', (_, figures, files, problems, figureProblems) => {
    const refused = verify(figures, files);
    expect(refused.ok).toBe(false);
    if (refused.ok) return;
    expect(refused.problems.map(({ code }) => code)).toEqual(problems);
    expect(refused.figureProblems).toEqual(figureProblems);
  });
});
