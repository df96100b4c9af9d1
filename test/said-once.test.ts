// What is said in one place stays in one place: problems are made by one constructor, quantiles stand with the distribution.
import { readFileSync } from 'node:fs';
import { sourceFiles } from './support/source-files';

const sources = ['src', 'scripts'].flatMap((folder) => sourceFiles(folder, /\.ts$/));

describe('in one place alone', () => {
  it.each([
    ['the parts of a problem are put together', /severity: '(?:error|warning)',[^}]*\bmessage\b/, []],
    [
      'the quantiles of the normal distribution stand',
      /1\.64485|0?\.84162/,
      ['src/core/stats/distributions/normal.ts'],
    ],
  ] as const)('%s', (_, written, home) => {
    const found = sources.filter((file) => written.test(readFileSync(file, 'utf8')));
    expect(found).toEqual(home);
  });
});
