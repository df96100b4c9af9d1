// Everyone a cycle rates, with the answer sheets in force and what they come to.
import { type Assignment, type Cycle, type Rater, ratedCodes } from '../cycle/cycle';
import type { AcceptedAnswer } from '../response/answer-sheet';
import type { Settings } from '../settings/settings';
import { type PersonSummary, summarisePerson } from './person-summary';

export interface RatedPerson {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly jobKind: string | undefined;
  readonly unit: string;
  /** Who rates as supervisor; undefined while nobody is assigned. */
  readonly rater: Rater | undefined;
  readonly selfAssignment: Assignment | undefined;
  readonly supervisorAssignment: Assignment | undefined;
  readonly self: AcceptedAnswer | undefined;
  readonly supervisor: AcceptedAnswer | undefined;
  /** The self-score stays hidden until the assigned supervisor has rated: blind on both sides. */
  readonly selfWithheld: boolean;
  readonly summary: PersonSummary;
}

/** One entry per ratee of the cycle, in the order of the assignments. */
export function ratedPeople(
  cycle: Cycle,
  assignments: readonly Assignment[],
  answers: readonly AcceptedAnswer[],
  settings: Pick<Settings, 'bands' | 'capAtStandard'>,
): readonly RatedPerson[] {
  const inForce = new Map(answers.filter((answer) => answer.inForce).map((answer) => [answer.code, answer]));
  const byRatee = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    if (assignment.cycle !== cycle.id) continue;
    const mine = byRatee.get(assignment.ratee.nip);
    if (mine === undefined) byRatee.set(assignment.ratee.nip, [assignment]);
    else mine.push(assignment);
  }
  return [...byRatee].map(([nip, mine]) => {
    const selfAssignment = mine.find(({ role }) => role === 'self');
    const supervisorAssignment = mine.find(({ role }) => role === 'supervisor');
    const frozen = supervisorAssignment ?? selfAssignment;
    const answerOf = (assignment: Assignment | undefined) =>
      assignment === undefined ? undefined : inForce.get(assignment.code);
    const self = answerOf(selfAssignment);
    const supervisor = answerOf(supervisorAssignment);
    return {
      nip,
      name: frozen?.ratee.name ?? '',
      job: frozen?.job ?? '',
      jobKind: frozen?.jobKind,
      unit: frozen?.unit ?? '',
      rater: supervisorAssignment?.rater,
      selfAssignment,
      supervisorAssignment,
      self,
      supervisor,
      selfWithheld: supervisorAssignment !== undefined && supervisor === undefined,
      summary: summarisePerson({
        nip,
        codes: ratedCodes(cycle, frozen?.technical ?? []),
        required: frozen?.required ?? {},
        self: self?.levels,
        supervisor: supervisor?.levels,
        bands: settings.bands,
        cap: settings.capAtStandard,
      }),
    };
  });
}
