// What may be written into Keberatan, by whom and when: each step as it is kept, or everything that stands in its way.
import { isBlank } from '../clean-text';
import { type Rater, ratedCodes } from '../cycle/cycle';
import { isPending, type Objection, type ObjectionStep } from '../objection/objection';
import { clockFrom, clockOf, decisionDay, turnOf } from '../objection/turn';
import { type Problem, problem, type Wording } from '../problem';
import { failure, type Result, refusal, success } from '../result';
import { hasLapsed, type RatedPerson } from '../summary/rated-people';
import { tabNames } from '../tab-names';
import { isInTime } from '../working-days';
import { type User, viewerOf } from './access';
import { deciderNamed, deciderOf, isOutside, isPartyTo, unfitToBeNamed } from './decider';
import { competenciesOf, currentPeople, type Office, ofCycle } from './office';

type Steps = Result<readonly ObjectionStep[]>;

const place = { tab: tabNames.objections };

/** Who asks, and when: local moment and its ISO day. */
interface Asking {
  readonly user: User;
  readonly now: string;
  readonly today: string;
}

/** A person of the cycle in force with one of the objections. */
export interface Case {
  readonly person: RatedPerson;
  readonly objection: Objection;
}

/** By the person's NIP and the number among the person's objections. */
export function findCase(
  office: Office,
  { nip, number }: { readonly nip: string; readonly number: number },
): Case | undefined {
  return casesIn(currentPeople(office).filter((one) => one.nip === nip)).find(
    ({ objection }) => objection.number === number,
  );
}

/** All cases of people, those to the rating of an earlier supervisor with the person as that one rated. */
export const casesIn = (people: readonly RatedPerson[]): readonly Case[] =>
  people
    .flatMap((person) => [person, ...person.former])
    .flatMap((person) => person.objections.map((objection) => ({ person, objection })));

/** As whom somebody does a step: as oneself, or an officer for whoever has no NIP; undefined for anybody else. */
function actingAs(
  { user }: Asking,
  who: Rater | undefined,
  person: RatedPerson,
  office: Office,
): Pick<ObjectionStep, 'by' | 'recordedBy'> | undefined {
  if (who === undefined) return undefined;
  const by = { id: who.id, name: who.name };
  if (user.person?.id === who.id) return { by, recordedBy: undefined };
  return isOutside(who) && viewerOf(user, person, office) === 'hr'
    ? { by, recordedBy: user.email }
    : undefined;
}

/** A letter is needed where an officer records what somebody else has said. */
const paperMissing = (
  { recordedBy }: Pick<ObjectionStep, 'recordedBy'>,
  paper: string,
  { texts }: Office,
): readonly Problem[] =>
  recordedBy !== undefined && isBlank(paper)
    ? [problem('error', 'paper-missing', place, texts.objection.paperMissing)]
    : [];

/** The letter that a step keeps; nobody who acts in person names one. */
const paperOf = ({ recordedBy }: Pick<ObjectionStep, 'recordedBy'>, paper: string) =>
  recordedBy === undefined ? undefined : paper.trim();

/** What of the texts is there for each of these; the others are told of, in the order asked. */
function filled(
  asked: readonly string[],
  given: Readonly<Record<string, string>>,
  tell: (code: string) => Wording,
): Result<readonly (readonly [code: string, words: string])[]> {
  const problems = asked.flatMap((code): Problem[] =>
    isBlank(given[code] ?? '') ? [problem('error', 'words-missing', place, tell(code))] : [],
  );
  return problems.length > 0
    ? failure(...problems)
    : success(asked.map((code) => [code, (given[code] ?? '').trim()] as const));
}

/** What is said on competencies that the case is not about. */
const beyond = (
  office: Office,
  { points }: Objection,
  given: Readonly<Record<string, unknown>>,
): readonly Problem[] =>
  Object.keys(given)
    .filter((code) => !points.some(({ competency }) => competency === code))
    .map((code) => problem('error', 'not-asked', place, office.texts.objection.notInCase(code)));

/** Competencies of the cycle in force by name. */
export const nameIn = (office: Office): ((code: string) => string) => {
  const known = office.cycle === undefined ? [] : competenciesOf(office, office.cycle);
  return (code: string) => known.find((one) => one.code === code)?.name ?? code;
};

/** An objection of whoever asks, to levels of the own result. @param reasons by competency */
export function lodge(office: Office, asking: Asking, reasons: Readonly<Record<string, string>>): Steps {
  const { cycle } = office;
  const texts = office.texts.objection;
  const person = currentPeople(office).find(({ nip }) => nip === asking.user.person?.id);
  const code = person?.supervisorAssignment?.code;
  if (cycle === undefined || person?.supervisor === undefined || code === undefined || !person.publishedOn)
    return refusal('not-yet', place, office.texts.access.notYet);
  const { objectUntil, objections, supervisor } = person;
  if (objectUntil === undefined) return refusal('no-objections', place, texts.notPromised);
  if (!isInTime(asking.now, objectUntil))
    return refusal('objection-late', place, texts.late(objectUntil, office.settings.contact));
  const codes = Object.keys(reasons);
  if (codes.length === 0) return refusal('nothing-entered', place, texts.nothingChosen);
  const asked = ratedCodes(cycle, person.supervisorAssignment?.technical ?? []);
  const name = nameIn(office);
  const problems = codes.flatMap((one): Problem[] => {
    if (!asked.includes(one))
      return [problem('error', 'not-asked', place, office.texts.response.notAsked(one))];
    const before = objections.find(({ points }) => points.some(({ competency }) => competency === one));
    return before === undefined
      ? []
      : [problem('error', 'objected-before', place, texts.objectedBefore(name(one), isPending(before)))];
  });
  const words = filled(codes, reasons, (one) => texts.reasonMissing(name(one)));
  if (problems.length > 0 || !words.ok) return failure(...problems, ...(words.ok ? [] : words.problems));
  // Of all there ever were: one to the rating of a supervisor before keeps its number.
  const numbers = ofCycle(office.objections, cycle).flatMap((one) =>
    one.nip === person.nip ? one.number : [],
  );
  const number = 1 + Math.max(0, ...numbers);
  const by = { id: person.nip, name: person.name };
  const clock = clockFrom(asking.today, cycle, office.settings.holidays);
  return success(
    words.value.map(([about, reason]) => ({
      ...clock,
      cycle: cycle.id,
      nip: person.nip,
      code,
      number,
      step: 'lodged',
      about,
      at: asking.now,
      by,
      recordedBy: undefined,
      from: supervisor.levels[about],
      to: undefined,
      words: reason,
    })),
  );
}

/** What the supervisor says to an objection. @param answers by competency @param paper the letter, where an officer records it */
export function answer(
  office: Office,
  asking: Asking,
  found: Case,
  answers: Readonly<Record<string, string>>,
  paper = '',
): Steps {
  const { cycle, settings } = office;
  const texts = office.texts.objection;
  const { objection, person } = found;
  const as = actingAs(asking, person.rater, person, office);
  if (as === undefined) return refusal('not-your-turn', place, texts.notYourTurn);
  if (hasLapsed(person)) return refusal('objection-lapsed', place, texts.lapsed);
  if (objection.decided !== undefined) return refusal('decided-before', place, texts.decidedBefore);
  if (objection.answered !== undefined) return refusal('answered-before', place, texts.answeredBefore);
  const name = nameIn(office);
  const codes = objection.points.map(({ competency }) => competency);
  const words = filled(codes, answers, (code) => texts.answerMissing(name(code)));
  const amiss = [...beyond(office, objection, answers), ...paperMissing(as, paper, office)];
  if (amiss.length > 0 || !words.ok) return failure(...amiss, ...(words.ok ? [] : words.problems));
  const terms = cycle ?? {};
  const told = clockOf(objection, terms, settings.holidays);
  const decideBy = decisionDay(asking.now, told, terms, settings.holidays);
  return success(
    words.value.map(([about, said]) => ({
      ...stepOf(objection, 'answered', asking.now),
      ...as,
      paper: paperOf(as, paper),
      decideBy,
      about,
      from: undefined,
      to: undefined,
      words: said,
    })),
  );
}

const stepOf = ({ cycle, nip, code, number }: Objection, step: ObjectionStep['step'], at: string) => ({
  cycle,
  nip,
  code,
  number,
  step,
  at,
});

/** What is decided on one competency; no level where it stays not observed. */
export interface Decided {
  readonly level?: number | undefined;
  readonly reason: string;
}

/** The decision; final. @param decisions by competency @param paper the letter, where an officer records it */
export function decide(
  office: Office,
  asking: Asking,
  found: Case,
  decisions: Readonly<Record<string, Decided>>,
  paper = '',
): Steps {
  const { cycle, settings } = office;
  const texts = office.texts.objection;
  const { objection, person } = found;
  const decider = deciderOf(office, person);
  if (cycle === undefined || !decider.found)
    return refusal('no-decider', place, texts.noDecider(person.name));
  if (isPartyTo({ id: asking.user.person?.id ?? '', name: '', email: asking.user.email }, person, office))
    return refusal('own-case', place, office.texts.access.ownCase);
  const as = actingAs(asking, decider.decider, person, office);
  if (as === undefined) return refusal('not-your-turn', place, texts.notYourTurn);
  if (hasLapsed(person)) return refusal('objection-lapsed', place, texts.lapsed);
  if (objection.decided !== undefined) return refusal('decided-before', place, texts.decidedBefore);
  const turn = turnOf(objection, cycle, settings.holidays, asking.today);
  if (turn.awaited === 'answer') return refusal('answer-awaited', place, texts.answerAwaited(turn.until));
  const name = nameIn(office);
  const codes = objection.points.map(({ competency }) => competency);
  const reasons = Object.fromEntries(codes.map((code) => [code, decisions[code]?.reason ?? '']));
  const words = filled(codes, reasons, (code) => texts.groundMissing(name(code)));
  const strange = [...beyond(office, objection, decisions), ...paperMissing(as, paper, office)];
  const levels = objection.points.flatMap(({ competency, from }): Problem[] => {
    const level = decisions[competency]?.level;
    const fits = level === undefined ? from === undefined : level >= 1 && level <= cycle.highestLevel;
    return fits
      ? []
      : [problem('error', 'level-missing', place, texts.levelMissing(name(competency), cycle.highestLevel))];
  });
  if (strange.length + levels.length > 0 || !words.ok)
    return failure(...strange, ...levels, ...(words.ok ? [] : words.problems));
  return success(
    words.value.map(([about, ground]) => ({
      ...stepOf(objection, 'decided', asking.now),
      ...as,
      paper: paperOf(as, paper),
      about,
      from: objection.points.find(({ competency }) => competency === about)?.from,
      to: decisions[about]?.level,
      words: ground,
    })),
  );
}

/**
 * An officer names who decides on objections of a person, where the supervisor's superior cannot; or that one again.
 * @param typed a NIP, address, name or post of the roster, or the title of somebody without a NIP
 * @param reason kept, and told to those concerned
 */
export function nameDecider(
  office: Office,
  { user, now }: Asking,
  nip: string,
  typed: string,
  reason: string,
): Result<ObjectionStep> {
  const texts = office.texts.objection;
  const at = { ...place, nip };
  const person = currentPeople(office).find((one) => one.nip === nip);
  if (person === undefined || office.cycle === undefined)
    return refusal('unknown-person', { nip }, office.texts.access.unknownPerson);
  if (viewerOf(user, person, office) !== 'hr') return refusal('own-case', at, office.texts.access.ownCase);
  const noReason = isBlank(reason) ? [problem('error', 'words-missing', at, texts.namingReasonMissing)] : [];
  const meant = deciderNamed(typed, office);
  if (!meant.told)
    return failure(
      problem('error', 'decider-unknown', at, texts.deciderUnknown[meant.why](typed)),
      ...noReason,
    );
  const decider = meant.rater;
  // Whoever names others names nobody who is himself or herself.
  const own = decider.id === user.person?.id || decider.email === user.email;
  const unfit = own ? ({ why: 'own-case' } as const) : unfitToBeNamed(decider, person, office);
  const words =
    unfit === undefined
      ? undefined
      : unfit.why === 'lawful'
        ? texts.deciderLawful(person.name, unfit.decider.name)
        : texts.deciderUnfit(decider.name, person.name, unfit.why);
  const refused =
    unfit === undefined || words === undefined ? [] : [problem('error', `decider-${unfit.why}`, at, words)];
  if (refused.length + noReason.length > 0) return failure(...refused, ...noReason);
  return success({
    cycle: office.cycle.id,
    nip,
    code: person.supervisorAssignment?.code ?? '',
    number: 0,
    step: 'named',
    about: '',
    at: now,
    by: { id: decider.id, name: decider.name },
    recordedBy: user.email,
    from: undefined,
    to: undefined,
    words: reason.trim(),
  });
}
