// Reads an evidence pack, computes what an analyst asks of it, and writes index.html and figures.json; refuses a broken pack whole.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEvidence } from '../../src/analysis/read-evidence';
import { evidenceReport } from '../../src/analysis/report/evidence-report';
import type { Language } from '../../src/core/language';
import { reportPage } from './report-page';
import { wordsIn } from './words';

const { values: options } = parseArgs({
  options: {
    /** Ratings: the .csv of the pack; the settings are the .json of the same name beside it. */
    evidence: { type: 'string' },
    settings: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string', default: 'id' },
  },
});
const language: Language = options.language === 'en' ? 'en' : 'id';
const words = wordsIn(language);

/** Problems said one by one; a file that is no pack at all would fill the screen. */
const mostSaid = 100;

function give(problems: readonly string[]): never {
  console.error(problems.join('\n'));
  process.exit(1);
}

if (options.evidence === undefined || options.out === undefined) {
  console.error(words.report.usage);
  process.exit(2);
}
const csv = options.evidence.replace(/\.json$/i, '.csv');
const settings = options.settings ?? csv.replace(/\.csv$/i, '.json');
const missing = [csv, ...(options.settings === undefined ? [] : [settings])].filter(
  (file) => !existsSync(file),
);
if (missing.length > 0) give(missing.map(words.report.missingFile));
const evidence = readEvidence({
  csv: readFileSync(csv, 'utf8'),
  ...(existsSync(settings) && { settings: readFileSync(settings, 'utf8') }),
});
if (!evidence.ok) {
  const { problem, refused, more } = words.report;
  const said = evidence.problems.slice(0, mostSaid).map((one) => `- ${problem[one.code](one)}`);
  const left = evidence.problems.length - said.length;
  give([refused(evidence.problems.length), ...said, ...(left > 0 ? [more(left)] : [])]);
}
const report = evidenceReport(evidence);
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'figures.json'), `${JSON.stringify(report, undefined, 1)}\n`);
writeFileSync(join(options.out, 'index.html'), reportPage(report, words));
console.log(words.report.written(options.out));
