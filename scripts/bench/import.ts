// Speed of reading an export of 5,000 rows: the middle of several runs, in milliseconds of wall clock.
import { importRoster } from '../../src/core/roster/import-roster';
import { textsIn } from '../../src/core/text/texts';
import { demoOffice } from '../../src/local/simulated/demo-office';

const people = 5000;
const runs = 9;

const [header = '', ...rows] = demoOffice()['siasn-export.csv'].trimEnd().split('\n');
const file = [header, ...Array.from({ length: people }, (_, at) => rows[at % rows.length] ?? '')].join('\n');
const context = { today: '2026-01-05', texts: textsIn('id').roster };
const times = Array.from({ length: runs }, () => {
  const began = performance.now();
  importRoster(file, context);
  return performance.now() - began;
}).sort((a, b) => a - b);
console.log(`import of ${people} rows: ${(times[runs >> 1] ?? 0).toFixed(1)} ms`);
