// Appraises the office of a folder and writes the report; fails when the files are not an office's.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { report, reportLines } from '../src/local/office/appraisal-report';
import { appraiseOffice } from '../src/local/office/appraise-office';
import { readOffice } from '../src/local/office/read-office';

const { values: options } = parseArgs({ options: { office: { type: 'string' }, out: { type: 'string' } } });
if (options.office === undefined || options.out === undefined) {
  console.error('usage: npm run appraise -- --office DIR --out FILE');
  process.exit(2);
}
const appraisal = appraiseOffice(readOffice(options.office));
writeFileSync(options.out, `${JSON.stringify(report(appraisal), undefined, 1)}\n`);
console.log(reportLines(appraisal).join('\n'));
if (!appraisal.imported.ok) process.exitCode = 1;
