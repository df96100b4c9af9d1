// Whom to tell by mail that it is their turn in an objection, that it was decided, or who was named to decide; nobody is told of the same twice.
import type { Rater } from '../cycle/cycle';
import { daysBetween } from '../day';
import { fingerprint } from '../fingerprint';
import { dayPart } from '../moment';
import { isPending, type ObjectionStep } from '../objection/objection';
import { clockOf, type Turn, turnOf } from '../objection/turn';
import type { RatedPerson } from '../summary/rated-people';
import type { ComposedMail } from '../tracking/compose-mail';
import { composeNotice } from '../tracking/compose-notice';
import { mailAddress } from '../tracking/mail-address';
import { isInTime } from '../working-days';
import { deciderOf, lawfulSuperior, namedFor } from './decider';
import { lostObjections } from './lost-objections';
import { currentPeople, type Office, ofCycle } from './office';
import type { Case } from './take-steps';

/** Days between two mails to whoever lets the time to decide pass. */
const overdueEvery = 7;

interface ObjectionMail {
  /** Stands for the mail in places where no name may stand. */
  readonly id: string;
  readonly address: string;
  readonly mail: ComposedMail;
  /** What Keberatan says of it afterwards. */
  readonly told: ObjectionStep;
}

/** What somebody is to be told. */
interface Notice {
  readonly who: Rater | undefined;
  readonly number: number;
  /** As Keberatan has it. */
  readonly about: string;
  /** Told apart from the same told before. */
  readonly since?: string | undefined;
  readonly subject: string;
  readonly sentences: readonly string[];
}

/**
 * Where rows are gone nobody can tell what was told: nothing is, until they are back.
 * @param now local moment @param today its ISO day
 */
export function objectionMails(office: Office, now: string, today: string): readonly ObjectionMail[] {
  const lost = new Set(lostObjections(office, 'error').map(({ place }) => place.nip));
  return currentPeople(office)
    .filter(({ nip }) => !lost.has(nip))
    .flatMap((person) =>
      [
        ...namingNotices(office, person),
        ...person.objections.flatMap((objection) => caseNotices(office, { person, objection }, today)),
      ].flatMap((notice) => mailOf(office, person, notice, now) ?? []),
    );
}

/**
 * What whoever comes next in a case is to be told; a supervisor who is late, that an answer still counts; of the decision, the person
 * and the supervisor whose level it was about.
 */
function caseNotices(office: Office, { person, objection }: Case, today: string): readonly Notice[] {
  const { cycle, settings, texts } = office;
  if (cycle === undefined) return [];
  const { number, points, told } = objection;
  const { subject, body, where } = texts.objection.mail;
  const turn = turnOf(objection, cycle, settings.holidays, today);
  const { answerBy } = clockOf(objection, cycle, settings.holidays);
  const count = points.length;
  const notice = (who: Rater | undefined, about: keyof typeof subject, words: string): Notice | undefined =>
    who === undefined || told.some((one) => one.about === about && one.id === who.id)
      ? undefined
      : { who, number, about, subject: subject[about], sentences: [words, where] };
  const notices =
    turn.awaited === 'nothing'
      ? [
          notice(person.selfAssignment?.rater, 'decided', body.decided(person.name, count)),
          notice(person.rater, 'decided', body.decidedYours(person.name, count)),
        ]
      : turn.awaited === 'answer'
        ? [notice(person.rater, 'lodged', body.lodged(person.name, count, turn.until))]
        : [
            ...(objection.answered === undefined
              ? [notice(person.rater, 'answer overdue', body['answer overdue'](person.name, count, answerBy))]
              : []),
            decisionNotice(office, { person, objection }, turn, today, notice),
          ];
  return notices.flatMap((one) => one ?? []);
}

/** To whoever decides: that it is time to; that an answer came after all; and, again and again, that the time is over. */
function decisionNotice(
  office: Office,
  { person, objection }: Case,
  turn: Extract<Turn, { readonly until: string }>,
  today: string,
  once: (who: Rater | undefined, about: 'answered' | 'late answer', words: string) => Notice | undefined,
): Notice | undefined {
  const { cycle, settings, texts } = office;
  const { body, subject, where } = texts.objection.mail;
  const { number, points, told, answered } = objection;
  const decider = deciderOf(office, person);
  if (cycle === undefined || !decider.found) return undefined;
  const who = decider.decider;
  const said = (words: keyof typeof body) => body[words](person.name, points.length, turn.until);
  const first = once(who, 'answered', said(answered === undefined ? 'unanswered' : 'answered'));
  if (first !== undefined) return first;
  const asked = told.find(({ about, id }) => about === 'answered' && id === who.id);
  const { answerBy } = clockOf(objection, cycle, settings.holidays);
  if (answered !== undefined && !isInTime(answered.at, answerBy) && asked && asked.at <= answered.at) {
    const late = once(who, 'late answer', said('late answer'));
    if (late !== undefined) return late;
  }
  const [last] = told
    .flatMap(({ about, id, at }) => (about === 'overdue' && id === who.id ? at : []))
    .slice(-1);
  const due = last === undefined || daysBetween(dayPart(last), today) >= overdueEvery;
  return today > turn.until && due
    ? {
        who,
        number,
        about: 'overdue',
        since: last,
        subject: subject.overdue,
        sentences: [said('overdue'), where],
      }
    : undefined;
}

/** Whom HR has named last, told to all it concerns; before publication the result itself tells it. */
function namingNotices(office: Office, person: RatedPerson): readonly Notice[] {
  const { texts, settings, objections } = office;
  const [last, earlier] = [...namedFor(office, person.nip)].reverse();
  if (last === undefined || !person.wasPublished) return [];
  const rows = ofCycle(objections, office.cycle);
  const since = rows.slice(rows.lastIndexOf(last) + 1);
  const words = texts.objection.mail.named;
  const by = words.by(last.recordedBy ?? '', dayPart(last.at), last.words);
  const known = (id: string) => office.employees.find(({ nip }) => nip === id);
  const reached = (rater: Rater | undefined): Rater | undefined =>
    rater && { ...rater, email: rater.email ?? known(rater.id)?.email };
  const before = earlier?.by ?? lawfulSuperior(office, person);
  const former = before?.id === last.by.id || !person.objections.some(isPending) ? undefined : before;
  const to: readonly (readonly [about: string, who: Rater | undefined, sentences: readonly string[]])[] = [
    [
      'named: person',
      person.selfAssignment?.rater,
      [words.person(last.by.name, by), words.wrong(settings.contact)],
    ],
    ['named: supervisor', person.rater, [words.supervisor(person.name, last.by.name, by)]],
    ['named: decider', { ...last.by, email: undefined }, [words.decider(person.name, by)]],
    [
      'named: former',
      former && { email: undefined, ...former },
      [words.former(person.name, last.by.name, by)],
    ],
  ];
  return to.flatMap(([about, who, sentences]) =>
    who === undefined || since.some((one) => one.nip === person.nip && one.about === about)
      ? []
      : [{ who: reached(who), number: 0, about, since: last.at, subject: words.subject, sentences }],
  );
}

function mailOf(office: Office, person: RatedPerson, notice: Notice, now: string): ObjectionMail | undefined {
  const { cycle, settings, texts } = office;
  const { who, number, about, since = '', subject, sentences } = notice;
  const address = mailAddress(who?.email);
  if (cycle === undefined || who === undefined || address === undefined) return undefined;
  const { nip } = person;
  return {
    id: `keberatan:${fingerprint([cycle.id, nip, String(number), about, who.id, since]).slice(0, 10)}`,
    address,
    mail: composeNotice({ to: who.name, subject, sentences }, settings.office, texts.tracking),
    told: {
      cycle: cycle.id,
      nip,
      code: number === 0 ? '' : (person.supervisorAssignment?.code ?? ''),
      number,
      step: 'told',
      about,
      at: now,
      by: { id: who.id, name: who.name },
      recordedBy: undefined,
      from: undefined,
      to: undefined,
      words: '',
    },
  };
}
