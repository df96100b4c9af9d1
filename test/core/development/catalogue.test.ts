// The catalogue an office starts with covers every step, and what is suggested is for the next level.
import { suggestionsFor } from '../../../src/core/development/catalogue-entry';
import { startCatalogue } from '../../../src/core/development/start-catalogue';
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';

describe('the catalogue an office starts with', () => {
  it('has at least three actions for every step of every national competency, in words of their own', () => {
    for (const { code, levels } of nationalDictionary())
      for (const { level } of levels.slice(1)) {
        const entries = startCatalogue.filter((one) => one.competency === code && one.level === level);
        expect([code, level, entries.length >= 3]).toEqual([code, level, true]);
      }
    expect(new Set(startCatalogue.map(({ what }) => what)).size).toBe(startCatalogue.length);
  });
  it('names no competency that the dictionary lacks', () => {
    const codes = new Set(nationalDictionary().map(({ code }) => code));
    expect(startCatalogue.filter(({ competency }) => !codes.has(competency))).toEqual([]);
  });
});

describe('suggestions', () => {
  const entry = (competency: string, level: number) => ({
    competency,
    level,
    kind: 'task' as const,
    what: `${competency} ke ${level}`,
    hours: undefined,
  });
  const catalogue = [entry('A', 3), entry('A', 4), entry('B', 2), entry('C', 5)];
  it('are for the next level, what is furthest below the standard first, and none where nothing was rated', () => {
    const suggested = suggestionsFor(
      [
        { code: 'A', achieved: 2, gap: 0 },
        { code: 'B', achieved: 1, gap: -2 },
        { code: 'C', achieved: undefined, gap: undefined },
      ],
      catalogue,
    );
    expect(suggested.map(({ competency, level }) => [competency, level])).toEqual([
      ['B', 2],
      ['A', 3],
    ]);
  });
  it('leaves out who has reached the highest level', () => {
    expect(suggestionsFor([{ code: 'C', achieved: 5, gap: 1 }], catalogue)).toEqual([]);
  });
});
