// Objections as sentences: whose turn it is and until when, who has done what, and the trail that stands on the person's page.
import { objectionRight, raterName } from '../cycle/cycle';
import { dayPart, momentOf } from '../moment';
import { isPending, type Objection } from '../objection/objection';
import { clockOf, turnOf } from '../objection/turn';
import { viewOf } from '../summary/person-view';
import { hasLapsed, type RatedPerson } from '../summary/rated-people';
import type { Viewer } from '../visibility/visibility';
import { isInTime } from '../working-days';
import { deciderOf, namedFor } from './decider';
import { currentPeople, type Office } from './office';
import { type Case, nameIn } from './take-steps';

/** 'dicatat oleh … atas nama …' where an officer recorded it. */
export const doneWords = (
  { at, by, recordedBy, paper = '' }: NonNullable<Objection['decided']>,
  { texts: { objection: texts } }: Office,
): string => (recordedBy === undefined ? texts.done(by, at) : texts.recorded(by, recordedBy, at, paper));

/** What was done in a case, by whom and until when, in the order it was done; whom HR has named to decide with it. */
export function caseSteps(office: Office, { person, objection }: Case): readonly string[] {
  const { cycle, settings, texts } = office;
  const words = texts.objection.step;
  const { lodged, answered, decided } = objection;
  if (cycle === undefined) return [];
  const first = clockOf({ lodged, answered: undefined }, cycle, settings.holidays);
  const { decideBy } = clockOf(objection, cycle, settings.holidays);
  const steps = [
    { at: lodged.at, said: words.lodged(doneWords(lodged, office), first.answerBy, first.decideBy) },
    ...(answered === undefined
      ? []
      : [
          {
            at: answered.at,
            said: words.answered(
              doneWords(answered, office),
              decideBy,
              !isInTime(answered.at, first.answerBy),
            ),
          },
        ]),
    ...namedFor(office, person.nip)
      .filter(({ at }) => decided === undefined || at <= decided.at)
      .map(({ at, by, recordedBy = '', words: reason }) => ({
        at,
        said: words.named(by.name, recordedBy, dayPart(at), reason),
      })),
    ...(decided === undefined ? [] : [{ at: decided.at, said: words.decided(doneWords(decided, office)) }]),
  ];
  return [...steps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ said }) => said);
}

/** Who decides on a person's objections, by name. */
const deciderName = (office: Office, person: RatedPerson): string => {
  const found = deciderOf(office, person);
  return found.found ? found.decider.name || raterName(found.decider) : office.texts.objection.next.nobody;
};

/** Who decides on a person's objections, and by what right, as the person is told. */
export function decidedBy(office: Office, person: RatedPerson): string {
  const found = deciderOf(office, person);
  const words = office.texts.objection.decidedBy;
  if (!found.found) return words.nobody;
  const name = deciderName(office, person);
  if (found.named === undefined) return words.above(name);
  const { recordedBy = '', at, words: reason } = found.named;
  return words.named(name, recordedBy, dayPart(at), reason);
}

/** The competencies objected to, by name. */
export const objectedTo = (office: Office, { points }: Objection): string => {
  const name = nameIn(office);
  return points.map(({ competency }) => name(competency)).join(', ');
};

/** Whose turn it is and until when. @param today ISO day */
export function nextWords(office: Office, person: RatedPerson, objection: Objection, today: string): string {
  const { next } = office.texts.objection;
  if (office.cycle === undefined) return '';
  if (hasLapsed(person) && isPending(objection)) return next.lapsed;
  const { holidays } = office.settings;
  const turn = turnOf(objection, office.cycle, holidays, today);
  const { answerBy } = clockOf(objection, office.cycle, holidays);
  return [
    ...(turn.awaited === 'nothing'
      ? [next.nothing(dayPart(objection.decided?.at ?? ''))]
      : turn.awaited === 'answer'
        ? [next.answer(person.rater?.name ?? '', turn.until)]
        : [
            ...(objection.answered === undefined ? [next.unanswered(answerBy)] : []),
            next.decision(deciderName(office, person), turn.until, today > turn.until),
          ]),
    ...(person.waiting === undefined ? [] : [next.waiting(dayPart(momentOf(person.waiting.time)))]),
  ].join(' ');
}

/** The person as rated by earlier supervisors, as far as a reader may see it: who rates anew, not before the own rating. */
function formerFor(
  { cycle }: Office,
  person: RatedPerson,
  viewer: Viewer,
  today: string,
): readonly RatedPerson[] {
  if (cycle === undefined) return [];
  return viewer === 'supervisor'
    ? person.former.filter(() => viewOf(person, viewer, cycle, today).earlier)
    : person.former.filter((one) => viewOf(one, viewer, cycle, today).rating);
}

/**
 * What became of a person's objections: a sentence a competency that was decided on, and one an objection that was not. Those to
 * the rating of an earlier supervisor come first and say so.
 * @param today ISO day
 */
export const objectionTrail = (
  office: Office,
  person: RatedPerson,
  viewer: Viewer,
  today: string,
): readonly string[] => [
  ...formerFor(office, person, viewer, today).flatMap((one) =>
    trailOf(office, one, today).map((words) =>
      office.texts.objection.earlierRating(one.rater?.name ?? '', words),
    ),
  ),
  ...trailOf(office, person, today),
];

/** Whether the person has been able to see a result that was changed since and is not published anew. */
export const isHidden = ({ awaitsAnew, publishedOn }: RatedPerson): boolean =>
  awaitsAnew && publishedOn === undefined;

/** The trail; before there is any, the person is told of the right to object while there is time. */
export function objectionLines(
  office: Office,
  person: RatedPerson,
  viewer: Viewer,
  today: string,
): readonly string[] {
  const { changedAnew } = office.texts.objection;
  const trail = [
    ...(viewer === 'employee' && isHidden(person) ? [`${changedAnew.message} ${changedAnew.action}`] : []),
    ...objectionTrail(office, person, viewer, today),
  ];
  const { objectUntil = '' } = person;
  const right = office.cycle && objectionRight(office.cycle);
  return trail.length === 0 && viewer === 'employee' && right !== undefined && today <= objectUntil
    ? [office.texts.objection.right(right, objectUntil)]
    : trail;
}

function trailOf(office: Office, person: RatedPerson, today: string): readonly string[] {
  const texts = office.texts.objection;
  const name = nameIn(office);
  return person.objections.flatMap((objection) => {
    const { decided } = objection;
    if (decided === undefined)
      return [texts.trailPending(objectedTo(office, objection), nextWords(office, person, objection, today))];
    return objection.points.flatMap(({ competency, from, decision }) =>
      decision === undefined
        ? []
        : [texts.trail(name(competency), from, decision.to, doneWords(decided, office), decision.reason)],
    );
  });
}

/** The objections of the cycle in force that are not decided, with their person. */
export const pendingCases = (office: Office) =>
  currentPeople(office).flatMap((person) =>
    person.objections.filter(isPending).map((objection) => ({ person, objection })),
  );

/** Who may still object to a result of the cycle in force, each with the last day. @param today ISO day */
export const stillWithin = (office: Office, today: string): readonly string[] =>
  currentPeople(office).flatMap(({ name, publishedOn, supervisor, objectUntil = '' }) =>
    publishedOn !== undefined && supervisor !== undefined && today <= objectUntil
      ? [office.texts.objection.until(name, objectUntil)]
      : [],
  );
