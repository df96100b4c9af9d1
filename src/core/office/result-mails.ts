// Telling people by mail that their result is published, that it is gone again, and that the days to object are about to end.
import type { Assignment } from '../cycle/cycle';
import { addDays, daysBetween } from '../day';
import { fingerprint } from '../fingerprint';
import type { RatedPerson } from '../summary/rated-people';
import type { ComposedMail } from '../tracking/compose-mail';
import { composeNotice } from '../tracking/compose-notice';
import { mailAddress } from '../tracking/mail-address';
import { decidedBy } from './objection-words';
import { currentPeople, type Office } from './office';

/** Days before the last one to object on which a person is reminded of it. */
const remindedBefore = 3;

/** Days in which a result is still told of where nobody may object to it. */
const toldWithin = 7;

type Kind = 'published' | 'hidden' | 'ending';

export interface ResultMail {
  /** Stands for the mail in places where no name may stand. */
  readonly id: string;
  readonly address: string;
  readonly mail: ComposedMail;
  readonly cycle: string;
  readonly nip: string;
  /** What Daftar Penilai says afterwards. */
  readonly marks: Pick<Assignment, 'toldOn' | 'endingToldOn'>;
}

/** The address at which a person is told of the own result. */
export const resultAddress = ({ employees }: Office, person: RatedPerson): string | undefined =>
  mailAddress(person.selfAssignment?.rater.email ?? employees.find(({ nip }) => nip === person.nip)?.email);

/** What has been told of a person's result: that is noted beside all of the person's assignments in force. */
const toldOf = ({ selfAssignment, supervisorAssignment }: RatedPerson): ResultMail['marks'] =>
  selfAssignment ?? supervisorAssignment ?? {};

function owedTo(person: RatedPerson, today: string): Kind | undefined {
  const { publishedOn, objectUntil } = person;
  const { toldOn, endingToldOn } = toldOf(person);
  if (publishedOn === undefined) return toldOn === undefined ? undefined : 'hidden';
  if (toldOn === undefined)
    return today <= (objectUntil ?? addDays(publishedOn, toldWithin)) ? 'published' : undefined;
  const left = objectUntil === undefined ? -1 : daysBetween(today, objectUntil);
  const isEnding = left >= 0 && left <= remindedBefore && toldOn < today && endingToldOn === undefined;
  return isEnding && person.objections.length === 0 ? 'ending' : undefined;
}

/** The mails owed now, in the order of the cycle. @param today ISO day */
export const resultMails = (office: Office, today: string): readonly ResultMail[] =>
  currentPeople(office).flatMap((person) => {
    const kind = owedTo(person, today);
    return kind === undefined ? [] : (mailOf(office, person, kind, today) ?? []);
  });

function mailOf(office: Office, person: RatedPerson, kind: Kind, today: string): ResultMail | undefined {
  const { cycle, settings, texts } = office;
  const address = resultAddress(office, person);
  if (cycle === undefined || address === undefined) return undefined;
  const { subject, ...words } = texts.resultMail;
  const { nip, name, publishedOn = '', objectUntil } = person;
  const where = words.where(settings.pageAddress);
  const wrong = words.questions(settings.contact);
  const sentences = {
    published: () => [
      words.published(cycle.name, publishedOn),
      where,
      ...(objectUntil === undefined ? [] : [words.mayObject(objectUntil), decidedBy(office, person)]),
      words.counts,
      wrong,
    ],
    hidden: () => [words.hidden(cycle.name), wrong],
    ending: () => [words.ending(cycle.name, objectUntil ?? ''), where, wrong],
  }[kind]();
  const { publishedLevels = {} } = person.supervisorAssignment ?? {};
  return {
    id: `hasil:${fingerprint([cycle.id, nip, kind, publishedOn, objectUntil ?? '', JSON.stringify(publishedLevels)]).slice(0, 10)}`,
    address,
    mail: composeNotice({ to: name, subject: subject[kind], sentences }, settings.office, texts.tracking),
    cycle: cycle.id,
    nip,
    marks: {
      toldOn: kind === 'hidden' ? undefined : kind === 'ending' ? toldOf(person).toldOn : today,
      endingToldOn: kind === 'ending' ? today : undefined,
    },
  };
}

/** The assignments after these mails went. */
export function markTold(
  assignments: readonly Assignment[],
  went: readonly ResultMail[],
): readonly Assignment[] {
  const marks = new Map(went.map(({ cycle, nip, marks: own }) => [`${cycle}|${nip}`, own]));
  return assignments.map((one) => {
    const own = one.state === 'replaced' ? undefined : marks.get(`${one.cycle}|${one.ratee.nip}`);
    return own === undefined ? one : { ...one, ...own };
  });
}
