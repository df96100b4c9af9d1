// Fills a new workspace with the demo office, by the script's own functions, as far as the middle of its cycle.
import { join } from 'node:path';
import type { FunctionName, Input, Output } from '../../contract/functions';
import type { PersonalLink } from '../../contract/links';
import type { TaskKind } from '../../contract/task';
import type { LocalHost } from '../host/local-host';
import { answerForms, linkFinder } from './answer-forms';
import { type GivenAnswer, readOffice } from './read-office';
import { scriptCalls } from './script-calls';

/** E-mail of the HR officer the workbook belongs to. */
export const owner = 'sdm@contoh.example';

/** The cycle was opened that many days ago. */
export const daysBefore = 12;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Of that many answers in the file, the last has not come in yet. */
const ONE_MISSING_OF = 3;

/** Answers given between two breaths of the page. */
const ANSWERS_PER_STEP = 6;

const localDay = (host: LocalHost, days: number): string =>
  new Date(host.now().getTime() + 7 * HOUR_MS + days * DAY_MS).toISOString().slice(0, 10);

/** Two of three answers, so that every team has some and lacks some. */
const answeredSoFar = (answers: readonly GivenAnswer[]): readonly GivenAnswer[] =>
  answers.filter((_, index) => index % ONE_MISSING_OF !== ONE_MISSING_OF - 1);

/** Which answers of supervisors with an address come as they should not, so that HR has something to decide: from a private account, */
const FROM_PRIVATE_ACCOUNT = [3, 8];
/** and through the link of an earlier period. */
const THROUGH_OLD_LINK = 5;

/** As people send them: nearly all of them as they should. */
function asSent(answers: readonly GivenAnswer[], links: readonly PersonalLink[]): readonly GivenAnswer[] {
  const linkOf = linkFinder(links);
  // Nobody is asked about people whose row could not be imported.
  const asked = answers.filter((answer) => linkOf(answer) !== undefined);
  const fromSupervisors = asked.filter(
    (answer) => answer.role === 'atasan' && linkOf(answer)?.email === answer.email,
  );
  return asked.map((answer) => {
    const at = fromSupervisors.indexOf(answer);
    if (FROM_PRIVATE_ACCOUNT.includes(at))
      return { ...answer, email: answer.email.replace('@contoh.', '@pribadi.') };
    return at === THROUGH_OLD_LINK ? { ...answer, code: 'LAMA-2025-AB12-CD34' } : answer;
  });
}

/**
 * Sets the workbook up, imports the office, opens its cycle, makes forms and tabs, and lets people answer.
 * @param step lets the page show how far this is
 * @throws Error with the problems of the first function that refuses
 */
export async function seed(host: LocalHost, step: () => Promise<void>): Promise<void> {
  const script = scriptCalls(host);
  const call = async <N extends FunctionName>(name: N, input?: Input<N>): Promise<Output<N>> => {
    const value = script.call(name, input);
    await step();
    return value;
  };
  const work = async (kind: TaskKind): Promise<void> => {
    while (!(await call('stepTask', { kind })).finished);
  };

  const now = host.now().getTime() + daysBefore * DAY_MS;
  const office = readOffice(join('scripts', 'demo', 'office'));
  host.workbook.state = { ...host.workbook.state, title: 'Penilaian Kompetensi Dinas CONTOH' };
  host.open();
  await call('setUpWorkbook', { office: 'Dinas CONTOH' });
  await call('importOffice', { employees: office.employees, supervisors: office.supervisors });
  await call('openCycle', {
    name: `Penilaian ${localDay(host, 0).slice(0, 4)}`,
    selfDeadline: localDay(host, daysBefore + 2),
    supervisorDeadline: localDay(host, daysBefore + 9),
  });
  await work('makeForms');
  await work('makeTabs');

  const links = await call('getLinks');
  const answers = asSent(answeredSoFar(office.answers), links);
  const begun = host.now().getTime();
  for (let done = 0; done < answers.length; done += ANSWERS_PER_STEP) {
    // Spread over the days since, and none in the future.
    const moment = begun + ((now - begun) * (done + 1)) / (answers.length + ANSWERS_PER_STEP);
    host.advance(Math.max(0, moment - host.now().getTime()));
    const given = answers.slice(done, done + ANSWERS_PER_STEP);
    // Told of each, the script would judge all of them every time; the refresh at the end comes to the same.
    answerForms(host, links, given, () => host.advance(11 * 60_000), 'suppressed');
    await step();
  }
  await work('refresh');
}
