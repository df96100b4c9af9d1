// What is asked of a rater who gave everybody the same level.
import { sameForAll } from '../../../src/core/summary/same-for-all';

const competencies = [{ code: 'M.01' }, { code: 'M.02' }];

describe('competencies on which everybody has the same level', () => {
  it.each([
    ['all three alike', [{ 'M.01': 3 }, { 'M.01': 3 }, { 'M.01': 3 }], ['M.01']],
    ['one differs', [{ 'M.01': 3 }, { 'M.01': 3 }, { 'M.01': 2 }], []],
    ['only two were rated', [{ 'M.01': 3 }, { 'M.01': 3 }], []],
    ['one not observed, two alike', [{ 'M.01': 3 }, { 'M.01': 3 }, {}], []],
    ['one not observed, three alike', [{ 'M.01': 3 }, { 'M.01': 3 }, {}, { 'M.01': 3 }], ['M.01']],
    ['nobody was rated', [], []],
  ])('%s', (_, ratings, expected) => {
    expect(sameForAll(competencies, ratings).map(({ code }) => code)).toEqual(expected);
  });
});
