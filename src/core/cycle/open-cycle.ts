// Opening a cycle: people, jobs, standards and supervisor links are frozen into assignments.
import type { Competency } from '../framework/competency';
import type { Job } from '../framework/job';
import { failure, type Problem, type Result, success } from '../result';
import { type Employee, fullName } from '../roster/employee';
import type { CycleTexts } from '../text/cycle';
import { assignmentCode } from './assignment-code';
import { type Assignment, assignmentKey, type Cycle, outsideRater, type Rater, type Role } from './cycle';

export interface OpenCycleInput {
  readonly id: string;
  readonly name: string;
  /** ISO days. */
  readonly today: string;
  readonly selfDeadline: string;
  readonly supervisorDeadline: string;
  /** Active and inactive; supervisor links already checked (a bad one is undefined). */
  readonly employees: readonly Employee[];
  readonly jobs: readonly Job[];
  readonly competencies: readonly Competency[];
  readonly secret: string;
}

const sameJob = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Every active employee rates himself or herself, and is rated by the direct supervisor where there is one.
 * @returns the cycle, its assignments in roster order (self before supervisor), and warnings that do not stop it
 */
export function openCycle(
  input: OpenCycleInput,
  texts: CycleTexts,
): Result<{ cycle: Cycle; assignments: readonly Assignment[]; warnings: readonly Problem[] }> {
  const problems = obstacles(input, texts);
  if (problems.length > 0) return failure(...problems);
  const people = input.employees.filter(({ active }) => active);
  const byNip = new Map(people.map((person) => [person.nip, person]));
  const jobs = new Map(input.jobs.map((job) => [sameJob(job.name), job]));
  const warnings: Problem[] = [];
  const assignments: Assignment[] = [];
  const technical = input.competencies.flatMap(({ code, group }) => (group === 'teknis' ? [code] : []));
  for (const person of people) {
    const job = jobs.get(sameJob(person.job));
    if (job === undefined || Object.keys(job.required).length === 0)
      warnings.push({
        severity: 'warning',
        code: 'job-without-standard',
        place: { tab: 'Jabatan', nip: person.nip },
        message: texts.jobWithoutStandard(person.job),
        action: texts.jobWithoutStandardAction,
      });
    const assign = (role: Role, rater: Rater, channel: Assignment['channel']) => {
      const ratee = { nip: person.nip, name: fullName(person) };
      assignments.push({
        cycle: input.id,
        code: assignmentCode(input.secret, input.id, assignmentKey({ role, rater, ratee })),
        role,
        rater,
        ratee,
        job: person.job,
        jobKind: job?.kind ?? person.jobKind,
        unit: person.unit,
        required: job?.required ?? {},
        technical: technical.filter((code) => job?.required[code] !== undefined),
        channel,
      });
    };
    const known = (rater: Employee): [Rater, Assignment['channel']] => [
      { id: rater.nip, name: fullName(rater), email: rater.email },
      rater.email === undefined ? 'code' : 'email',
    ];
    assign('self', ...known(person));
    const link = person.supervisor;
    if (link === undefined) {
      warnings.push({
        severity: 'warning',
        code: 'without-supervisor',
        place: { tab: 'Pegawai', column: 'NIP Atasan', nip: person.nip },
        message: texts.withoutSupervisor(fullName(person)),
        action: texts.withoutSupervisorAction,
      });
    } else if (link.kind === 'outside') assign('supervisor', outsideRater(link.title), 'paper');
    else {
      const supervisor = byNip.get(link.nip);
      if (supervisor !== undefined) assign('supervisor', ...known(supervisor));
    }
  }
  return success({
    cycle: {
      id: input.id,
      name: input.name,
      status: 'open',
      openedOn: input.today,
      closedAt: undefined,
      selfDeadline: input.selfDeadline,
      supervisorDeadline: input.supervisorDeadline,
      competencies: input.competencies.map(({ code }) => code),
      technical,
      highestLevel: input.competencies.reduce((most, { levels }) => Math.max(most, levels.length), 0),
    },
    assignments,
    warnings,
  });
}

function obstacles(input: OpenCycleInput, texts: CycleTexts): Problem[] {
  const problems: Problem[] = [];
  const stop = (code: string, tab: string, message: string, action: string) =>
    problems.push({ severity: 'error', code, place: { tab }, message, action });
  if (!input.employees.some(({ active }) => active))
    stop('no-people', 'Pegawai', texts.noPeople, texts.noPeopleAction);
  if (input.competencies.length === 0)
    stop('no-dictionary', 'Kompetensi', texts.noDictionary, texts.noDictionaryAction);
  if (input.name.trim() === '') stop('no-name', 'Siklus', texts.noName, texts.noNameAction);
  const days: [string, string][] = [
    [texts.selfDeadline, input.selfDeadline],
    [texts.supervisorDeadline, input.supervisorDeadline],
  ];
  for (const [label, day] of days) {
    if (!isDay(day)) stop('deadline-unreadable', 'Siklus', texts.notADay(label, day), texts.notADayAction);
    else if (day < input.today)
      stop('deadline-past', 'Siklus', texts.deadlinePast(label, day), texts.deadlinePastAction);
  }
  if (isDay(input.selfDeadline) && input.supervisorDeadline < input.selfDeadline)
    stop('deadline-order', 'Siklus', texts.deadlineOrder, texts.deadlineOrderAction);
  return problems;
}
