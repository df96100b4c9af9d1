// Everyone a cycle rates, with the answer sheets in force and what they come to.
import { type Assignment, type Cycle, type Rater, type ResultRole, ratedCodes } from '../cycle/cycle';
import { decidedLevels, type Objection, type ObjectionStep, objectionsOf } from '../objection/objection';
import { objectUntil } from '../objection/turn';
import type { AcceptedAnswer } from '../response/answer';
import type { Settings } from '../settings/settings';
import { type PersonSummary, summarisePerson } from './person-summary';
import { publishedAnswer, sameLevels, sinceWhen } from './published-answer';

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
  /** Another answer of the supervisor to a rating that was objected to: it counts once it is published, which it is not before the decision. */
  readonly waiting: AcceptedAnswer | undefined;
  /** Answers of supervisors who were replaced meanwhile, oldest first: kept and shown, never part of the summary. */
  readonly earlier: readonly EarlierAnswer[];
  /** Who else was asked to rate the person, and what they said: shown beside the result, never part of it. */
  readonly seconds: readonly SecondRating[];
  /** What the supervisor in charge had said before the self-rating could be seen, where other levels were given after it. */
  readonly blind: AcceptedAnswer | undefined;
  /** What was answered before the answers in force, oldest first. */
  readonly before: Readonly<Record<ResultRole, readonly AcceptedAnswer[]>>;
  /** ISO day on which HR published the result; a rating by a new supervisor, or changed afterwards, is published anew. */
  readonly publishedOn: string | undefined;
  /** It was published, as it stands now or as it was before a change. */
  readonly wasPublished: boolean;
  /** A result was published and the rating is another since, or was meanwhile: it waits to be published anew. */
  readonly awaitsAnew: boolean;
  /** The person's objections to the rating of this supervisor, oldest first. */
  readonly objections: readonly Objection[];
  /** The person as rated by each supervisor who was replaced, where there were objections to that rating; of them none has any. */
  readonly former: readonly RatedPerson[];
  /** The last ISO day on which the person may object; undefined before publication, and where none was promised. */
  readonly objectUntil: string | undefined;
  /** With the levels that were decided on in place of the supervisor's. */
  readonly summary: PersonSummary;
}

/** Whether somebody else is the supervisor since: what was not decided by then is decided no more. */
export const hasLapsed = ({ supervisorAssignment }: Pick<RatedPerson, 'supervisorAssignment'>): boolean =>
  supervisorAssignment?.state === 'replaced';

/** Objections, and by what their days are counted. */
interface ObjectionFacts {
  readonly steps: readonly ObjectionStep[];
  readonly holidays: readonly string[];
}

/** What a supervisor said before somebody else became the supervisor. */
interface EarlierAnswer {
  readonly rater: Rater;
  readonly answer: AcceptedAnswer;
}

interface SecondRating {
  readonly rater: Rater;
  /** Undefined until it comes in, and for whoever may not see it. */
  readonly answer: AcceptedAnswer | undefined;
}

/** One entry per ratee of the cycle, in the order of the assignments. */
export function ratedPeople(
  cycle: Cycle,
  assignments: readonly Assignment[],
  answers: readonly AcceptedAnswer[],
  settings: Pick<Settings, 'bands' | 'capAtStandard' | 'leastCoverage'>,
  { steps, holidays }: ObjectionFacts = { steps: [], holidays: [] },
): readonly RatedPerson[] {
  const byCode = new Map<string, AcceptedAnswer[]>();
  for (const answer of answers) {
    const same = byCode.get(answer.code);
    if (same === undefined) byCode.set(answer.code, [answer]);
    else same.push(answer);
  }
  const objectionsBy = new Map<string, Objection[]>();
  for (const one of objectionsOf(steps))
    if (one.cycle === cycle.id) objectionsBy.set(one.nip, [...(objectionsBy.get(one.nip) ?? []), one]);
  const inForce = new Map(answers.filter((answer) => answer.inForce).map((answer) => [answer.code, answer]));
  const byRatee = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    if (assignment.cycle !== cycle.id) continue;
    const mine = byRatee.get(assignment.ratee.nip);
    if (mine === undefined) byRatee.set(assignment.ratee.nip, [assignment]);
    else mine.push(assignment);
  }
  return [...byRatee].map(([nip, mine]) => {
    // Who was withdrawn stays with what was answered; what was never answered is no longer asked for.
    const seconds = mine.flatMap(({ role, state, code, rater }): SecondRating[] => {
      const answer = inForce.get(code);
      const asked = state === 'active' || (state === 'withdrawn' && answer !== undefined);
      return role === 'second' && asked ? [{ rater, answer }] : [];
    });
    const holding = (role: ResultRole) => {
      const own = mine.filter((assignment) => assignment.role === role);
      return (
        own.find(({ state }) => state === 'active') ??
        own.find(({ state, code }) => state === 'withdrawn' && inForce.has(code))
      );
    };
    const selfAssignment = holding('self');
    const answerOf = (assignment: Assignment | undefined) =>
      assignment === undefined ? undefined : inForce.get(assignment.code);
    const versions = (assignment: Assignment | undefined) => byCode.get(assignment?.code ?? '') ?? [];
    const before = (assignment: Assignment | undefined) =>
      versions(assignment)
        .filter(({ inForce }) => !inForce)
        .sort((a, b) => a.time - b.time);
    const self = answerOf(selfAssignment);
    const replaced = mine.filter(({ role, state }) => role === 'supervisor' && state === 'replaced');
    const ratedBy = (
      supervisorAssignment: Assignment | undefined,
      former: readonly RatedPerson[],
    ): RatedPerson => {
      const frozen = supervisorAssignment ?? selfAssignment ?? mine[0];
      const objections = (objectionsBy.get(nip) ?? []).filter(
        ({ code }) => code === supervisorAssignment?.code,
      );
      const publication: Partial<Assignment> = supervisorAssignment ?? selfAssignment ?? {};
      const decided = decidedLevels(objections);
      const {
        inForce: supervisor,
        waiting,
        publishedOn,
      } = publishedAnswer(
        publication,
        { latest: answerOf(supervisorAssignment), before: before(supervisorAssignment) },
        { objected: objections.length > 0, decided },
      );
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
        waiting,
        earlier: replaced
          .flatMap(({ code, rater }) => {
            const answer = inForce.get(code);
            return answer === undefined ? [] : [{ rater, answer }];
          })
          .sort((a, b) => a.answer.time - b.answer.time),
        seconds,
        blind: blindAnswer(versions(supervisorAssignment), supervisor, versions(selfAssignment)),
        before: { self: before(selfAssignment), supervisor: before(supervisorAssignment) },
        publishedOn,
        wasPublished: publication.publishedOn !== undefined,
        awaitsAnew:
          waiting !== undefined ||
          (supervisor !== undefined &&
            publishedOn === undefined &&
            mine.some((one) => one.publishedOn !== undefined)),
        objections,
        former,
        objectUntil: laterDay(
          publishedOn === undefined ? undefined : publication.objectUntil,
          objectUntil(cycle, publishedOn, holidays),
        ),
        summary: summarisePerson({
          nip,
          codes: ratedCodes(cycle, frozen?.technical ?? []),
          required: frozen?.required ?? {},
          self: self?.levels,
          supervisor: supervisor?.levels,
          decided,
          bands: settings.bands,
          cap: settings.capAtStandard,
          leastCoverage: settings.leastCoverage,
        }),
      };
    };
    return ratedBy(
      holding('supervisor'),
      replaced.map((one) => ratedBy(one, [])).filter(({ objections }) => objections.length > 0),
    );
  });
}

/**
 * The last answer of the supervisor before both ratings were in: from then on the self-rating can be seen. Undefined unless
 * the one in force came later and gives other levels.
 */
function blindAnswer(
  ratings: readonly AcceptedAnswer[],
  inForce: AcceptedAnswer | undefined,
  selfRatings: readonly AcceptedAnswer[],
): AcceptedAnswer | undefined {
  if (inForce === undefined || selfRatings.length === 0) return undefined;
  const first = (all: readonly AcceptedAnswer[]) => Math.min(...all.map(({ time }) => time));
  const opened = Math.max(first(ratings), first(selfRatings));
  const [blind] = ratings.filter(({ time }) => time <= opened).sort((a, b) => b.time - a.time);
  const later = blind !== undefined && inForce.time > opened;
  return later && !sameLevels(blind.levels, inForce.levels) ? blind : undefined;
}

/** What was told stands; a holiday that is known later makes it no shorter. */
const laterDay = (told: string | undefined, counted: string | undefined): string | undefined =>
  told === undefined || (counted !== undefined && counted > told) ? counted : told;

/** What the supervisor in charge has said, whatever a calibration meeting decided on it. */
export const ownRating = ({
  supervisor,
  before,
}: Pick<RatedPerson, 'supervisor' | 'before'>): AcceptedAnswer | undefined =>
  supervisor?.knownBy === 'meeting'
    ? before.supervisor.filter(({ knownBy }) => knownBy !== 'meeting').pop()
    : supervisor;

/** The moment since which the levels in force stand, as a serial number: the same levels sent again are no change. */
export function levelsSince(
  person: Pick<RatedPerson, ResultRole | 'before'>,
  role: ResultRole,
): number | undefined {
  const inForce = person[role];
  return inForce && sinceWhen(inForce, person.before[role]);
}
