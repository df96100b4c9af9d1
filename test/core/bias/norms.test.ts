// Norms: made of a pool, without persons, refused unless whole.

import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import { makeNorms, normsFit, readNorms } from '../../../src/core/bias/norms';

const about = { source: 'Tiga OPD, 2025', date: '2025-12-31' };
const { sheets } = simulateOffice(31, { supervisors: 80 });
const made = makeNorms(sheets, about);
if (!made.ok) throw new Error('refused');
const { norms } = made;

describe('norms', () => {
  it('count what they rest on', () => {
    expect(norms).toMatchObject({ ...about, raters: 80, sheets: 640, competencies: 9, highestLevel: 5 });
  });

  it('hold no rater, no ratee, no level of anyone', () => {
    expect(JSON.stringify(norms)).not.toMatch(/S0\d\d\d/);
  });

  it('come back from JSON as they were, and nothing more with them', () => {
    const written = JSON.parse(JSON.stringify({ ...norms, people: ['Siti'] }));
    expect(readNorms(written)).toEqual({ ok: true, norms });
  });

  it('have raters’ mean levels around the generating means, 3.15 to 3.85', () => {
    const [lowest = 0, , middle = 0, , highest = 0] = norms.levelQuantiles;
    expect(lowest).toBeGreaterThan(2.9);
    expect(Math.abs(middle - 3.5)).toBeLessThan(0.1);
    expect(highest).toBeLessThan(4.1);
  });

  it.each([
    ['too small a pool', makeNorms(simulateOffice(1, { supervisors: 59 }).sheets, about), 'tooFewRaters'],
    ['no source', makeNorms(sheets, { ...about, source: ' ' }), 'missingSource'],
    ['no date', makeNorms(sheets, { ...about, date: '31-12-2025' }), 'badDate'],
    ['a day that is none', makeNorms(sheets, { ...about, date: '2025-02-29' }), 'badDate'],
    ['another format', readNorms({ format: 'x' }), 'notNorms'],
    ['nothing', readNorms(null), 'notNorms'],
    ['an impossible share', readNorms({ ...norms, straightShare: 2 }), 'badFigure'],
    [
      'a broken curve',
      readNorms({ ...norms, range: { curve: [1], scale: 1, df: 1, levels: [2, 4] } }),
      'badFigure',
    ],
    ['quantiles out of order', readNorms({ ...norms, levelQuantiles: [5, 4, 3, 2, 1] }), 'badFigure'],
  ])('are refused for %s', (_, found, problem) => {
    expect(found).toMatchObject({ ok: false, problems: expect.arrayContaining([problem]) });
  });

  it('say every problem at once', () => {
    expect(readNorms({ format: 'rater-norms/1' })).toEqual({
      ok: false,
      problems: expect.arrayContaining(['missingSource', 'badDate', 'badFigure']),
    });
  });

  it('speak of offices with the same scale and as many competencies', () => {
    expect(normsFit(norms, { highestLevel: 5, competencies: 9 })).toEqual([]);
    expect(normsFit(norms, { highestLevel: 4, competencies: 10 })).toEqual([
      'otherScale',
      'otherCompetencies',
    ]);
  });
});
