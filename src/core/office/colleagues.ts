// Colleagues and members of the team in an office: whom somebody may name, what is decided of it, who is asked, and what a group may be told as.
import {
  type ColleagueAnswer,
  type ColleagueRole,
  colleagueRoles,
  type GroupFigure,
  groupFigures,
  groupKey,
  groupPrint,
  openWords,
  sealWords,
} from '../colleagues/colleague-answer';
import {
  isNamed,
  leastNominees,
  mostNominees,
  type NominationState,
  type NominationStep,
  standing,
} from '../colleagues/nomination';
import { type Cycle, ratedCodes } from '../cycle/cycle';
import { type Problem, problem, type Wording } from '../problem';
import { failure, type Result, success } from '../result';
import { fullName } from '../roster/employee';
import { viewOf } from '../summary/person-view';
import type { RatedPerson } from '../summary/rated-people';
import { colleagueAnswersTab } from '../tab/colleague-answers-tab';
import { nominationsTab } from '../tab/nominations-tab';
import { raterKey } from '../tracking/reminder-plan';
import { type User, viewerOf } from './access';
import { lostRows } from './kept-rows';
import { currentPeople, type Office, ofCycle } from './office';
import { standsBelow } from './second-raters';

/** Groups as they stood when the result of their person was published first, each by its key: outside the workbook that anybody may edit. */
export type FrozenGroups = ReadonlyMap<string, string>;

/** The cycle that asks colleagues; undefined where none is in force that does. */
export const asking = ({ cycle }: Office): Cycle | undefined =>
  cycle?.terms?.colleagues ? cycle : undefined;

/** How everybody who was ever named stands in the cycle in force. */
export const namedIn = (office: Office): readonly NominationStep[] =>
  standing(ofCycle(office.nominations, office.cycle));

const answersIn = (office: Office): readonly ColleagueAnswer[] =>
  ofCycle(office.colleagueAnswers, office.cycle);

const pair = ({ nip, rater }: Pick<NominationStep, 'nip' | 'rater'>): string => `${nip}|${rater}`;

/** Pairs that have an answer. */
export const answeredPairs = (office: Office): ReadonlySet<string> => new Set(answersIn(office).map(pair));

/** Whether a pair has. */
export const hasAnswered = (
  answered: ReadonlySet<string>,
  step: Pick<NominationStep, 'nip' | 'rater'>,
): boolean => answered.has(pair(step));

const activeNips = ({ employees }: Office): ReadonlySet<string> =>
  new Set(employees.flatMap(({ nip, active }) => (active ? [nip] : [])));

/** Who is asked now: approved, still there, and not above the person. */
export function askedNow(office: Office): readonly NominationStep[] {
  const active = activeNips(office);
  const rated = new Set(currentPeople(office).map(({ nip }) => nip));
  const isBelow = standsBelow(ofCycle(office.assignments, office.cycle));
  return namedIn(office).filter(
    ({ state, nip, rater }) =>
      // Whoever has come to stand above since would read what the group says.
      state === 'approved' && active.has(rater) && rated.has(nip) && !isBelow(nip, rater),
  );
}

/** About how many people somebody is asked, or would be. */
export function loadOf(office: Office): (rater: string) => number {
  const counts = new Map<string, number>();
  for (const step of namedIn(office).filter(isNamed))
    counts.set(step.rater, (counts.get(step.rater) ?? 0) + 1);
  return (rater) => counts.get(rater) ?? 0;
}

/** How much of it waits for a user: people to speak of, and people whose nominees to decide on. */
export function colleaguesWaiting(office: Office, user: User): number | undefined {
  if (asking(office) === undefined || user.role === 'nobody') return undefined;
  const answered = answeredPairs(office);
  const own = askedNow(office).filter(
    (step) => step.rater === user.person?.id && !hasAnswered(answered, step),
  ).length;
  const named = new Set(namedIn(office).flatMap(({ nip, state }) => (state === 'named' ? [nip] : [])));
  return (
    own + currentPeople(office).filter((one) => named.has(one.nip) && decidesFor(user, one, office)).length
  );
}

/** Why nothing can be named, decided or answered any more; undefined while it can. @param frozen of the cycle */
function shut(
  office: Office,
  person: RatedPerson,
  today: string,
  frozen: FrozenGroups,
  secret: string,
): (Wording & { readonly code: string }) | undefined {
  const texts = office.texts.colleagues;
  const cycle = asking(office);
  if (cycle === undefined) return { code: 'not-asked', ...texts.off };
  if (
    cycle.status === 'closed' ||
    (cycle.supervisorDeadline !== undefined && today > cycle.supervisorDeadline)
  )
    return { code: 'closed', ...texts.closed };
  const isFrozen = colleagueRoles.some((role) => frozen.has(groupKey(cycle.id, person.nip, role, secret)));
  return isFrozen || person.publishedOn !== undefined ? { code: 'published', ...texts.published } : undefined;
}

/** What an office is asked with: the day, what is frozen, and the workbook's secret. */
export interface Known {
  readonly today: string;
  /** Local moment. */
  readonly now: string;
  readonly frozen: FrozenGroups;
  readonly secret: string;
}

export const shutWords = (office: Office, person: RatedPerson, known: Known): string | undefined =>
  shut(office, person, known.today, known.frozen, known.secret)?.message;

const place = { tab: nominationsTab.name };

/** Stands for somebody of the office on a screen that shows no NIP. */
export const whoIs = (cycle: string, nip: string): string =>
  raterKey({ cycle, rater: { id: nip, name: '', email: undefined } });

/** As what somebody would speak of a person; undefined where that one may not be named. */
function roleOf(office: Office, person: RatedPerson): (rater: string) => ColleagueRole | undefined {
  const isBelow = standsBelow(ofCycle(office.assignments, office.cycle));
  return (rater) =>
    rater === person.nip || isBelow(person.nip, rater)
      ? undefined
      : isBelow(rater, person.nip)
        ? 'report'
        : 'peer';
}

/** Whom a person may name: everybody active in the office who is neither the person nor above, with the role. */
export function choicesFor(
  office: Office,
  person: RatedPerson,
): readonly {
  readonly who: string;
  readonly name: string;
  readonly job: string;
  readonly role: ColleagueRole;
}[] {
  const role = roleOf(office, person);
  const taken = new Set(
    namedIn(office).flatMap((one) =>
      one.nip === person.nip && one.state !== 'withdrawn' ? [one.rater] : [],
    ),
  );
  return office.employees.flatMap((one) => {
    const as = role(one.nip);
    return !one.active || as === undefined || taken.has(one.nip)
      ? []
      : [{ who: whoIs(office.cycle?.id ?? '', one.nip), name: fullName(one), job: one.job, role: as }];
  });
}

/** The steps with which a person names these; every obstacle at once. @param who as `whoIs` has them */
export function nominated(
  office: Office,
  person: RatedPerson,
  who: readonly string[],
  known: Known,
): Result<readonly NominationStep[]> {
  const texts = office.texts.colleagues;
  const closed = shut(office, person, known.today, known.frozen, known.secret);
  if (closed !== undefined) return failure(problem('error', closed.code, place, closed));
  const cycle = office.cycle?.id ?? '';
  const byKey = new Map(office.employees.map((one) => [whoIs(cycle, one.nip), one]));
  const role = roleOf(office, person);
  const before = namedIn(office).filter(({ nip }) => nip === person.nip);
  const problems: Problem[] = [];
  const steps: NominationStep[] = [];
  const stop = (code: string, words: Wording) => problems.push(problem('error', code, place, words));
  for (const [at, key] of who.entries()) {
    const one = byKey.get(key);
    const as = one && role(one.nip);
    const there = before.find(({ rater }) => rater === one?.nip);
    if (one === undefined || !one.active) stop('outside', texts.outside);
    else if (one.nip === person.nip) stop('oneself', texts.oneself);
    else if (as === undefined) stop('above', texts.above(fullName(one)));
    else if (who.indexOf(key) < at || (there !== undefined && isNamed(there)))
      stop('twice', texts.twice(fullName(one)));
    else if (there?.state === 'refused') stop('refused-before', texts.refusedBefore(fullName(one)));
    else
      steps.push({
        ...{ cycle, nip: person.nip, rater: one.nip, role: as, state: 'named' },
        ...{ by: person.nip, at: known.now },
      });
  }
  for (const as of colleagueRoles) {
    const count = [...before, ...steps].filter((one) => one.role === as && isNamed(one)).length;
    if (steps.some((one) => one.role === as) && count > mostNominees)
      stop('too-many', texts.tooMany(texts.groups[as], mostNominees));
  }
  if (who.length === 0) stop('nothing-entered', texts.nobodyChosen);
  return problems.length > 0 ? failure(...problems) : success(steps);
}

/** Whether a user decides whom a person named: the direct supervisor, or HR; nobody in an own case. */
export const decidesFor = (user: User, person: RatedPerson, office: Office): boolean => {
  const as = viewerOf(user, person, office);
  return as === 'supervisor' || as === 'hr';
};

/**
 * Whether a user may take back, of a person, one who is named. Once that one is asked HR alone can: that an answer is in already, which then
 * forbids it, is nobody else's to know.
 */
export const mayWithdraw = (
  user: User,
  person: RatedPerson,
  office: Office,
  { state }: Pick<NominationStep, 'state'>,
): boolean =>
  state === 'approved'
    ? viewerOf(user, person, office) === 'hr'
    : state === 'named' && (user.person?.id === person.nip || decidesFor(user, person, office));

/** The steps with which a user decides on some whom a person named. */
export function decidedNominees(
  office: Office,
  user: User,
  person: RatedPerson,
  { who, state }: { readonly who: readonly string[]; readonly state: Exclude<NominationState, 'named'> },
  known: Known,
): Result<readonly NominationStep[]> {
  const texts = office.texts.colleagues;
  const closed = shut(office, person, known.today, known.frozen, known.secret);
  if (closed !== undefined) return failure(problem('error', closed.code, place, closed));
  const cycle = office.cycle?.id ?? '';
  const named = namedIn(office).filter((one) => one.nip === person.nip && isNamed(one));
  const answered = answeredPairs(office);
  const active = activeNips(office);
  const problems: Problem[] = [];
  const steps: NominationStep[] = [];
  const stop = (code: string, words: Wording) => problems.push(problem('error', code, place, words));
  for (const key of new Set(who)) {
    const there = named.find(({ rater }) => whoIs(cycle, rater) === key);
    if (there === undefined || (state !== 'withdrawn' && there.state !== 'named'))
      stop('not-named', texts.notNamed);
    else if (
      state === 'withdrawn' ? !mayWithdraw(user, person, office, there) : !decidesFor(user, person, office)
    )
      stop('not-yours', texts.notYours);
    else if (there.rater === user.person?.id) stop('own-case', texts.ownCase);
    else if (hasAnswered(answered, there)) stop('answered-before', texts.answeredAlready);
    else if (state === 'approved' && !active.has(there.rater)) stop('left', texts.left);
    else steps.push({ ...there, state, by: user.person?.id ?? user.email, at: known.now });
  }
  if (state === 'approved')
    for (const role of colleagueRoles) {
      const now = new Set(steps.map(({ rater }) => rater));
      const count = named.filter(
        (one) =>
          one.role === role && active.has(one.rater) && (one.state === 'approved' || now.has(one.rater)),
      ).length;
      if (steps.some((one) => one.role === role) && count < leastNominees)
        stop('too-few', texts.tooFewNamed(texts.groups[role], leastNominees, count));
    }
  if (who.length === 0) stop('nothing-entered', texts.nobodyChosen);
  return problems.length > 0 ? failure(...problems) : success(steps);
}

/** One answer as it is handed in. */
interface HandedIn {
  /** Of the person spoken of. */
  readonly who: string;
  /** By competency; 0 for what was not observed. */
  readonly levels: Readonly<Record<string, number>>;
  readonly comment: string;
}

/** The competencies that somebody is asked about of a person. */
export const codesOf = (cycle: Cycle, person: RatedPerson): readonly string[] =>
  ratedCodes(cycle, (person.supervisorAssignment ?? person.selfAssignment)?.technical ?? []);

const isWhole = (levels: HandedIn['levels'], codes: readonly string[], { highestLevel }: Cycle): boolean =>
  codes.every((code) => levels[code] !== undefined) &&
  Object.entries(levels).every(
    ([code, level]) => codes.includes(code) && level >= 0 && level <= highestLevel,
  );

/** What somebody answers, sealed; every obstacle at once. @param chance a random id a call */
export function sealedViews(
  office: Office,
  user: User,
  views: readonly HandedIn[],
  known: Known,
  chance: () => string,
): Result<readonly ColleagueAnswer[]> {
  const texts = office.texts.colleagues;
  const cycle = asking(office);
  const at = { tab: colleagueAnswersTab.name };
  if (cycle === undefined) return failure(problem('error', 'not-asked', at, texts.off));
  const asked = askedNow(office).filter(({ rater }) => rater === user.person?.id);
  const people = new Map(currentPeople(office).map((one) => [whoIs(cycle.id, one.nip), one]));
  const answered = answeredPairs(office);
  const lost = new Set(lostAnswers(office));
  const problems: Problem[] = [];
  const answers: ColleagueAnswer[] = [];
  const stop = (code: string, words: Wording) => problems.push(problem('error', code, at, words));
  for (const [index, { who, levels, comment }] of views.entries()) {
    const person = people.get(who);
    const step = asked.find(({ nip }) => nip === person?.nip);
    if (person === undefined || step === undefined) {
      stop('not-asked', texts.notAsked);
      continue;
    }
    const closed = shut(office, person, known.today, known.frozen, known.secret);
    const id = chance();
    const sealed = sealWords(
      {
        levels: Object.fromEntries(Object.entries(levels).filter(([, level]) => level > 0)),
        comment: comment.trim(),
      },
      known.secret,
      id,
    );
    if (closed !== undefined) stop(closed.code, closed);
    else if (hasAnswered(answered, step) || views.findIndex((one) => one.who === who) < index)
      stop('answered-before', texts.answeredBefore(person.name));
    else if (lost.has(person.nip)) stop('answer-lost', texts.lost(person.name));
    else if (!isWhole(levels, codesOf(cycle, person), cycle))
      stop('incomplete', texts.incomplete(person.name));
    else if (sealed === undefined) stop('comment-long', texts.commentLong(person.name));
    else answers.push({ cycle: cycle.id, nip: person.nip, rater: step.rater, role: step.role, id, sealed });
  }
  if (views.length === 0) stop('nothing-entered', texts.nothingEntered);
  return problems.length > 0 ? failure(...problems) : success(answers);
}

/** NIPs of those of whom answers are gone, or were typed over. */
const lostAnswers = (office: Office): readonly string[] =>
  lostRows(office.assignments, colleagueAnswersTab, office.colleagueAnswers).flatMap(({ cycle, nip }) =>
    cycle === office.cycle?.id ? [nip] : [],
  );

const groupOf = (office: Office, nip: string, role: ColleagueRole): readonly ColleagueAnswer[] =>
  answersIn(office).filter((one) => one.nip === nip && one.role === role);

/** Groups of these people that were asked, by key, as they stand now: to be kept when their results are published. */
export function groupsNow(office: Office, nips: ReadonlySet<string>, secret: string): FrozenGroups {
  const cycle = asking(office);
  if (cycle === undefined) return new Map();
  const lost = new Set(lostAnswers(office));
  const asked = namedIn(office).filter(({ state, nip }) => state === 'approved' && nips.has(nip));
  return new Map(
    asked.map(({ nip, role }) => [
      groupKey(cycle.id, nip, role, secret),
      // What was incomplete when it was published is told never.
      lost.has(nip) ? '-' : groupPrint(groupOf(office, nip, role), secret),
    ]),
  );
}

/** What a group is told as. */
export interface ToldGroup {
  readonly role: ColleagueRole;
  readonly figures?: readonly GroupFigure[];
  readonly comments?: readonly string[];
  /** Why nothing is told. */
  readonly withheld?: string;
}

/**
 * What a user is told of the groups of a person: how they stood at the first publication, and nothing else ever. A row that was deleted or
 * altered since withholds the group, so that no difference tells what one has answered.
 */
export function toldGroups(
  office: Office,
  user: User,
  person: RatedPerson,
  known: Known,
): readonly ToldGroup[] {
  const { frozen, secret, today } = known;
  const cycle = asking(office);
  const viewer = viewerOf(user, person, office);
  if (cycle === undefined || viewer === undefined || !viewOf(person, viewer, cycle, today).colleagues)
    return [];
  const texts = office.texts.colleagues;
  const asked = namedIn(office).filter(({ state, nip }) => state === 'approved' && nip === person.nip);
  return colleagueRoles
    .filter((role) => asked.some((one) => one.role === role))
    .map((role): ToldGroup => {
      const print = frozen.get(groupKey(cycle.id, person.nip, role, secret));
      const group = groupOf(office, person.nip, role);
      // Whoever knows one answer of a group could work out more of the others.
      if (group.some(({ rater }) => rater === user.person?.id)) return { role, withheld: texts.ownAnswer };
      if (print === undefined) return { role, withheld: texts.unreadable };
      if (print !== groupPrint(group, secret)) return { role, withheld: texts.altered };
      if (group.some((one) => openWords(one, secret) === undefined))
        return { role, withheld: texts.unreadable };
      const told = groupFigures(group, codesOf(cycle, person), secret);
      return told === undefined ? { role, withheld: texts.tooFew } : { role, ...told };
    });
}
