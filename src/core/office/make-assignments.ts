// Who rates whom according to the roster: the assignments a cycle opens with, and those it would have today.
import { assignmentCode } from '../cycle/assignment-code';
import {
  type Assignment,
  assignmentKey,
  type FormLayout,
  outsideRater,
  type Rater,
  type Role,
} from '../cycle/cycle';
import type { Job } from '../framework/job';
import { byName } from '../names';
import { type Problem, problem } from '../problem';
import { type Employee, fullName } from '../roster/employee';
import { jobsTab } from '../tab/jobs-tab';
import type { CycleTexts } from '../text/id/cycle';

export interface AssignmentSource {
  /** Id of the cycle. */
  readonly id: string;
  /** Active and inactive; supervisor links already checked: one that is bad or missing is undefined, and told of there. */
  readonly employees: readonly Employee[];
  readonly jobs: readonly Job[];
  /** Codes of the competencies that only some jobs are rated on. */
  readonly technical: readonly string[];
  readonly secret: string;
  readonly layout: FormLayout;
  /** Raters who have a supervisor's form already, by id: theirs stays of its kind when the team grows or shrinks. */
  readonly formerly?: ReadonlyMap<string, 'person' | 'team'>;
}

/** From how many people on the mixed layout gives a team a form of its own. */
const largeTeam = 3;

/** Whether a rater is asked about all people in one form. @param formerly of which kind the rater's form is, if there is one */
export const isTeamForm = (
  layout: FormLayout,
  people: number,
  formerly: 'person' | 'team' | undefined,
): boolean =>
  layout === 'mixed' ? (formerly ?? (people < largeTeam ? 'person' : 'team')) === 'team' : layout === 'team';

/**
 * Every active employee rates himself or herself, and is rated by the direct supervisor where there is one. The same
 * roster gives the same codes.
 * @returns assignments in roster order (self before supervisor), and warnings that do not stop them
 */
export function makeAssignments(
  source: AssignmentSource,
  texts: CycleTexts,
): { readonly assignments: readonly Assignment[]; readonly warnings: readonly Problem[] } {
  const people = source.employees.filter(({ active }) => active);
  const byNip = new Map(people.map((person) => [person.nip, person]));
  const jobs = byName(source.jobs, ({ name }) => [[name]]);
  const warnings: Problem[] = [];
  const assignments: Assignment[] = [];
  const known = (rater: Employee): [Rater, Assignment['channel']] => [
    { id: rater.nip, name: fullName(rater), email: rater.email },
    rater.email === undefined ? 'code' : 'email',
  ];
  const supervisorOf = ({ supervisor }: Employee): [Rater, Assignment['channel']] | undefined => {
    if (supervisor?.kind === 'outside') return [outsideRater(supervisor.title), 'paper'];
    const employee = supervisor && byNip.get(supervisor.nip);
    return employee && known(employee);
  };
  const sizes = new Map<string, number>();
  for (const person of people) {
    const [rater] = supervisorOf(person) ?? [];
    if (rater !== undefined) sizes.set(rater.id, (sizes.get(rater.id) ?? 0) + 1);
  }
  const byTeam = (rater: Rater): boolean =>
    isTeamForm(source.layout, sizes.get(rater.id) ?? 0, source.formerly?.get(rater.id));
  for (const person of people) {
    const job = jobs.find(person.job);
    if (job === undefined || Object.keys(job.required).length === 0)
      warnings.push(
        problem(
          'warning',
          'job-without-standard',
          { tab: jobsTab.name, nip: person.nip },
          texts.jobWithoutStandard(person.job),
        ),
      );
    const assign = (role: Role, rater: Rater, channel: Assignment['channel']) => {
      const ratee = { nip: person.nip, name: fullName(person) };
      assignments.push({
        cycle: source.id,
        code: assignmentCode(source.secret, source.id, assignmentKey({ role, rater, ratee })),
        ...(role === 'supervisor' && byTeam(rater)
          ? { team: assignmentCode(source.secret, source.id, `team|${rater.id}`) }
          : {}),
        role,
        rater,
        ratee,
        job: person.job,
        jobKind: job?.kind ?? person.jobKind,
        unit: person.unit,
        required: job?.required ?? {},
        technical: source.technical.filter((code) => job?.required[code] !== undefined),
        channel,
        state: 'active',
        endedAt: undefined,
        remindedOn: undefined,
        extendedTo: undefined,
      });
    };
    assign('self', ...known(person));
    const supervisor = supervisorOf(person);
    if (supervisor !== undefined) assign('supervisor', ...supervisor);
  }
  return { assignments, warnings };
}
