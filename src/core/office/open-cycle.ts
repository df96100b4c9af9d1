// Opening a cycle: people, jobs, standards and supervisor links are frozen into assignments.
import { isBlank } from '../clean-text';
import type { Assignment, Cycle, CycleTerms, FormLayout } from '../cycle/cycle';
import { isDay } from '../day';
import type { Competency } from '../framework/competency';
import type { Job } from '../framework/job';
import type { Language } from '../language';
import { sameName } from '../names';
import { type Problem, problem, type Wording } from '../problem';
import { failure, type Result, success } from '../result';
import type { Employee } from '../roster/employee';
import { cycleTab } from '../tab/cycle-tab';
import { dictionaryTab } from '../tab/dictionary-tab';
import { rosterTab } from '../tab/roster-tab';
import type { CycleTexts } from '../text/id/cycle';
import { appointSeconds } from './appoint-seconds';
import { makeAssignments } from './make-assignments';
import { ruleSeconds } from './second-raters';

interface OpenCycleInput {
  readonly id: string;
  readonly name: string;
  /** Names of the cycles there are. */
  readonly taken: readonly string[];
  /** ISO days. */
  readonly today: string;
  readonly selfDeadline: string;
  readonly supervisorDeadline: string;
  /** Active and inactive; supervisor links already checked (a bad one is undefined). */
  readonly employees: readonly Employee[];
  readonly jobs: readonly Job[];
  readonly competencies: readonly Competency[];
  readonly secret: string;
  /** How supervisors are asked; the same answers give the same scores. */
  readonly layout: FormLayout;
  readonly terms: CycleTerms;
  readonly language: Language;
  /** Share (0 to 1) of every team that the superior's superior rates as well. */
  readonly secondShare?: number;
}

/**
 * Every active employee rates himself or herself, and is rated by the direct supervisor where there is one.
 * @returns the cycle, its assignments in roster order (self before supervisor) with the second raters of the standing rule last, and warnings that do not stop it
 */
export function openCycle(
  input: OpenCycleInput,
  texts: CycleTexts,
): Result<{ cycle: Cycle; assignments: readonly Assignment[] }> {
  const problems = obstacles(input, texts);
  if (problems.length > 0) return failure(...problems);
  const technical = input.competencies.flatMap(({ code, group }) => (group === 'teknis' ? [code] : []));
  const { assignments: made, warnings } = makeAssignments({ ...input, technical }, texts);
  const { id, layout, employees, secret } = input;
  const pairs = ruleSeconds({ assignments: made, employees }, input.secondShare ?? 0);
  const { assignments } = appointSeconds({
    cycle: { id, layout },
    assignments: made,
    employees,
    pairs,
    secret,
  });
  const cycle: Cycle = {
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
    layout: input.layout,
    terms: input.terms,
    language: input.language,
  };
  return success({ cycle, assignments }, warnings);
}

function obstacles(input: OpenCycleInput, texts: CycleTexts): Problem[] {
  const problems: Problem[] = [];
  const stop = (code: string, tab: string, words: Wording) =>
    problems.push(problem('error', code, { tab }, words));
  if (!input.employees.some(({ active }) => active)) stop('no-people', rosterTab.name, texts.noPeople);
  if (input.competencies.length === 0) stop('no-dictionary', dictionaryTab.name, texts.noDictionary);
  if (isBlank(input.name)) stop('no-name', cycleTab.name, texts.noName);
  else if (input.taken.some((name) => sameName(name, input.name)))
    stop('name-taken', cycleTab.name, texts.nameTaken(input.name.trim()));
  const days: [string, string][] = [
    [texts.selfDeadline, input.selfDeadline],
    [texts.supervisorDeadline, input.supervisorDeadline],
  ];
  for (const [label, day] of days) {
    if (!isDay(day)) stop('deadline-unreadable', cycleTab.name, texts.notADay(label, day));
    else if (day < input.today) stop('deadline-past', cycleTab.name, texts.deadlinePast(label, day));
  }
  if (isDay(input.selfDeadline) && input.supervisorDeadline < input.selfDeadline)
    stop('deadline-order', cycleTab.name, texts.deadlineOrder);
  return problems;
}
