// npm test: builds what is shipped, then runs every test on it, the browser's included. Ends with 'N passed, N failed'.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { buildDist } from './build.mjs';

await buildDist();
mkdirSync('.build', { recursive: true });
const report = '.build/test-report.json';
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    '--testLocationInResults',
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'ignore', 'inherit'], env: process.env },
);
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTotalTests } = JSON.parse(
  readFileSync(report, 'utf8'),
);
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
// A suite that cannot even start holds no failed test; it must not pass for none.
const failed = Math.max(numFailedTests, numFailedTestSuites);
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(status === 0 && numTotalTests > 0 ? 0 : 1);
