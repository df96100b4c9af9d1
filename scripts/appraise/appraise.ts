// A whole appraisal without a screen: the shipped script on the local host, from the office's files to one report.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CycleReport } from '../../src/core/office/cycle-report';
import { LocalHost } from '../../src/local/host';
import { readProject } from '../../src/local/project-folder';
import { answerForms } from './answer-forms';
import { type OfficeFiles, readOffice } from './read-office';
import { type Appraisal, report } from './report';
import { scriptCalls } from './script-calls';

const { values: options } = parseArgs({ options: { office: { type: 'string' }, out: { type: 'string' } } });
if (options.office === undefined || options.out === undefined) {
  console.error('usage: npm run appraise -- --office DIR --out FILE');
  process.exit(2);
}
const office = readOffice(options.office);
const appraisal = appraise(office);
writeFileSync(options.out, `${JSON.stringify(report(appraisal), undefined, 1)}\n`);
console.log(summary(appraisal));

/** Milliseconds since 1970 of a local moment in Jakarta; undefined if it is none. */
function milliseconds(moment: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?/.exec(moment);
  const time = match === null ? Number.NaN : Date.parse(`${match[1]}T${match[2] ?? '08:00'}+07:00`);
  return Number.isNaN(time) ? undefined : time;
}

function appraise(files: OfficeFiles): Appraisal {
  const moments = files.answers.flatMap(({ moment }) => milliseconds(moment) ?? []);
  const day = 86_400_000;
  const first = moments.length === 0 ? Date.parse('2026-10-01T08:00+07:00') : Math.min(...moments);
  const last = Math.max(first, ...moments);
  let outer = first - 7 * day;
  const host = LocalHost.create({
    ...readProject('dist'),
    owner: 'sdm@contoh.example',
    now: () => new Date(outer),
  });
  host.open();

  const { call, work } = scriptCalls(host);
  const localDay = (time: number) => new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);

  call('setUpWorkbook', { office: 'Dinas Contoh' });
  const imported = call('importOffice', {
    employees: files.employees,
    supervisors: files.supervisors,
  });
  call('openCycle', {
    name: `Penilaian ${localDay(first).slice(0, 4)}`,
    selfDeadline: localDay(last + 7 * day),
    supervisorDeadline: localDay(last + 14 * day),
  });
  work('makeForms');
  work('makeTabs');
  const { sent, refused } = answerForms(host, call('getLinks'), files.answers, (moment) => {
    outer = Math.max(outer, milliseconds(moment) ?? outer);
  });
  work('refresh');
  return { host, imported, sent, refused, cycle: call('getReport') as CycleReport };
}

function summary({ imported, refused, cycle }: Appraisal): string {
  const { answers } = cycle;
  return [
    `${imported.people} people, ${imported.problems.length} problems in the files`,
    `${cycle.assignments.length} assignments`,
    `${answers.received} answers received: ${answers.accepted} accepted, ${answers.superseded} superseded, ${answers.quarantined.length} in quarantine`,
    ...(refused.length === 0
      ? []
      : [`${refused.length} refused by the form: row ${refused[0]?.row}: ${refused[0]?.message}`]),
  ].join('\n');
}
