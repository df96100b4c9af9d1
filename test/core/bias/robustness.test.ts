// How firmly a band stands, worked out by hand.
import { robustness } from '../../../src/core/bias/robustness';
import { robustnessSentence } from '../../../src/core/checks/sentences';
import { biasTexts } from '../../../src/core/text/id/bias';

const bands = [
  { from: 90, name: 'Optimal' },
  { from: 78, name: 'Cukup Optimal' },
  { from: 0, name: 'Kurang Optimal' },
];
const at = (...pairs: [number | undefined, number | undefined][]) =>
  pairs.map(([achieved, required]) => ({ achieved, required }));

describe('a band', () => {
  it('far from every border is robust', () => {
    // 27/27 over nine competencies; 26/27 = 96 %, 24/24 without one: nothing reaches 90.
    const found = robustness({
      entries: at(...Array.from({ length: 9 }, () => [3, 3] as [number, number])),
      bands,
    });
    expect(found).toEqual({ badge: 'robust', band: 'Optimal', reasons: [] });
  });

  it('changes with one level of one competency', () => {
    // 11/12 = 91.7 %; with 10/12 = 83.3 %.
    const found = robustness({ entries: at([3, 3], [3, 3], [3, 3], [2, 3]), bands });
    expect(found.badge).toBe('fragile');
    expect(found.reasons).toContainEqual({ code: 'oneLevel', competency: 0, band: 'Cukup Optimal' });
    // Without a competency that was met: 8/9 = 88.9 %.
    expect(found.reasons).toContainEqual({ code: 'withoutCompetency', competency: 1, band: 'Cukup Optimal' });
  });

  it('changes when a surplus is capped', () => {
    // 3 + 5 of 6 is 133 %; capped 3 + 3 of 6 is 100 %; here a deficit hides: 1 + 5 of 6 = 100 %, capped 4/6 = 67 %.
    const found = robustness({ entries: at([1, 3], [5, 3]), bands });
    expect(found.reasons).toContainEqual({ code: 'capped', band: 'Kurang Optimal' });
  });

  it('changes when the rater’s leniency counts', () => {
    // 27/27 less .4 a competency is 23.4/27 = 86.7 %.
    const entries = at(...Array.from({ length: 9 }, () => [3, 3] as [number, number]));
    const found = robustness({ entries, bands, leniency: 0.4 });
    expect(found.reasons).toEqual([{ code: 'rater', band: 'Cukup Optimal' }]);
    expect(robustness({ entries, bands, leniency: -0.4 }).badge).toBe('robust');
  });

  it.each([
    ['nothing rated', at([undefined, 3]), bands],
    ['nothing required', at([3, undefined]), bands],
    ['no bands', at([3, 3]), []],
  ])('cannot be told with %s', (_, entries, own) => {
    expect(robustness({ entries, bands: own })).toEqual({ badge: 'cannotTell', reasons: [] });
  });

  it('does not go beyond the scale', () => {
    const found = robustness({ entries: at([5, 5], [5, 5]), bands });
    expect(found.reasons.map(({ code }) => code)).not.toContain('capped');
    expect(robustness({ entries: at([1, 5]), bands }).badge).toBe('robust');
  });

  it('is said in words', () => {
    const fragile = robustness({ entries: at([3, 3], [3, 3], [3, 3], [2, 3]), bands });
    const names = ['Integritas', 'Kerja Sama', 'Komunikasi', 'Orientasi pada Hasil'];
    expect(robustnessSentence(fragile, names, biasTexts)).toMatch(
      /^dekat batas, dapat berubah bila satu level Integritas/,
    );
    expect(robustnessSentence({ badge: 'robust', reasons: [] }, names, biasTexts)).toBe('cukup pasti');
  });
});
