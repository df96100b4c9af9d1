// One office of the city, appraised by the shipped script from its files to what the rater checks say.
import type { BiasReport } from '../../src/contract/rater-report';
import type { CycleReport } from '../../src/core/report/cycle-report';
import { LocalHost } from '../../src/local/host/local-host';
import { readProject } from '../../src/local/host/script/project-folder';
import { answerForms } from '../../src/local/office/answer-forms';
import { readAnswerFile } from '../../src/local/office/read-office';
import { scriptCalls } from '../../src/local/office/script-calls';
import type { Habit } from '../../src/local/simulated/office';
import { practise } from './practise';

/** What is to be done with an office; plain data, for it crosses to a worker. */
export interface OfficeTask {
  readonly name: string;
  readonly files: Readonly<Record<'siasn-export.csv' | 'atasan.csv' | 'answers.csv', string>>;
  /** Planted, by the NIP of the supervisor. */
  readonly habits: Readonly<Record<string, Habit>>;
  /** Lets every supervisor answer the practice cases. */
  readonly practice?: boolean;
  /** Norms to import, as JSON text. */
  readonly norms?: string;
}

export interface OfficeResult {
  readonly name: string;
  readonly people: number;
  readonly answers: Pick<CycleReport['answers'], 'received' | 'accepted'> & { readonly quarantined: number };
  /** The record of the checks: verdicts with their reasons as codes. */
  readonly checks: CycleReport['bias'];
  /** What HR reads, in English, once every rater has had the own look. */
  readonly bias: BiasReport;
  /** The sealed evidence under pseudonyms: what an office hands to a pool. */
  readonly evidence: Evidence;
  /** The same with NIPs, so that what is found can be held against what was planted. */
  readonly namedEvidence: Evidence;
}

export interface Evidence {
  readonly csv: string;
  readonly settings: string;
}

const day = 86_400_000;
const moment = (text: string): number => Date.parse(`${text.replace(' ', 'T')}+07:00`);
const localDay = (time: number): string => new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);

/**
 * The whole appraisal of an office. The script is not told of each answer: the refresh at the end takes all of them in, as after events that
 * Google missed; tabs of single people are not made.
 * @throws Error when the script refuses a step, or a form an answer
 */
export function runOffice(task: OfficeTask): OfficeResult {
  const answers = readAnswerFile(task.files['answers.csv']);
  const times = answers.map((answer) => moment(answer.moment)).filter((time) => !Number.isNaN(time));
  const last = Math.max(...times);
  let outer = Math.min(...times) - 7 * day;
  const host = LocalHost.create({
    ...readProject('dist'),
    owner: 'sdm@contoh.example',
    now: () => new Date(outer),
  });
  host.open();
  const calls = scriptCalls(host);
  const { call, work } = calls;

  call('setUpWorkbook', { office: task.name });
  call('importOffice', { employees: task.files['siasn-export.csv'], supervisors: task.files['atasan.csv'] });
  call('openCycle', {
    name: `Penilaian ${localDay(last).slice(0, 4)}`,
    selfDeadline: localDay(last + 7 * day),
    supervisorDeadline: localDay(last + 14 * day),
  });
  work('makeForms');
  const links = call('getLinks');
  const clock = (text: string) => {
    outer = Math.max(outer, moment(text) || outer);
  };
  const { refused } = answerForms(host, links, answers, clock, 'suppressed');
  if (refused.length > 0) throw new Error(`a form refused row ${refused[0]?.row}: ${refused[0]?.message}`);
  if (task.practice) practise(calls, links, task.habits);
  work('refresh');
  if (task.norms !== undefined) call('importNorms', { text: task.norms });

  // After the last deadline and the days of the mirror HR sees every verdict.
  outer = last + 30 * day;
  call('setLanguage', { language: 'en' });
  const report = call('getReport') as CycleReport;
  const evidence = (named: boolean): Evidence => {
    const { files } = call('getEvidence', { names: named });
    const textOf = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.text ?? '';
    return { csv: textOf('.csv'), settings: textOf('.json') };
  };
  return {
    name: task.name,
    people: report.people.length,
    answers: {
      received: report.answers.received,
      accepted: report.answers.accepted,
      quarantined: report.answers.quarantined.length,
    },
    checks: report.bias,
    bias: call('getBias'),
    evidence: evidence(false),
    namedEvidence: evidence(true),
  };
}
