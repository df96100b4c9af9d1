// A whole appraisal without a screen: the shipped script on the local host, from an office's files to its results.
import type { CycleReport } from '../../core/report/cycle-report';
import { LocalHost } from '../host/local-host';
import { readProject } from '../host/script/project-folder';
import { answerForms } from './answer-forms';
import type { Appraisal } from './appraisal-report';
import { answerProblems, type OfficeFiles } from './read-office';
import { scriptCalls } from './script-calls';

/** Milliseconds since 1970 of a local moment in Jakarta; undefined if it is none. */
function milliseconds(moment: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?/.exec(moment);
  const time = match === null ? Number.NaN : Date.parse(`${match[1]}T${match[2] ?? '08:00'}+07:00`);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * Imports the office, appraises everyone whose row is valid, and lets all answers of the file come in. Files that are
 * not an office's, and an office without one valid row, end with the import.
 * @throws Error when the script refuses a later step
 */
export function appraiseOffice(files: OfficeFiles): Appraisal {
  const moments = files.answers.flatMap(({ moment }) => milliseconds(moment) ?? []);
  const day = 86_400_000;
  const first = moments.reduce(
    (least, one) => Math.min(least, one),
    moments[0] ?? Date.parse('2026-10-01T08:00+07:00'),
  );
  const last = moments.reduce((most, one) => Math.max(most, one), first);
  let outer = first - 7 * day;
  const host = LocalHost.create({
    ...readProject('dist'),
    owner: 'sdm@contoh.example',
    now: () => new Date(outer),
  });
  host.open();

  const { ask, call, work } = scriptCalls(host);
  const localDay = (time: number) => new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
  const clock = (moment: string) => {
    outer = Math.max(outer, milliseconds(moment) ?? outer);
  };

  call('setUpWorkbook', { office: 'Dinas Contoh' });
  const outcome = ask('importOffice', { employees: files.employees, supervisors: files.supervisors });
  const { people, problems } = outcome.ok ? outcome.value : { people: 0, problems: outcome.problems };
  const imported = { people, problems: [...problems, ...answerProblems(files.answers)], ok: outcome.ok };
  if (people === 0) {
    return { host, imported, ...answerForms(host, [], files.answers, clock), cycle: undefined };
  }
  call('openCycle', {
    name: `Penilaian ${localDay(first).slice(0, 4)}`,
    selfDeadline: localDay(last + 7 * day),
    supervisorDeadline: localDay(last + 14 * day),
  });
  work('makeForms');
  work('makeTabs');
  const answered = answerForms(host, call('getLinks'), files.answers, clock);
  work('refresh');
  return { host, imported, ...answered, cycle: call('getReport') as CycleReport };
}
