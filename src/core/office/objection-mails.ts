// Whom to tell by mail that it is their turn in an objection, or that it was decided; nobody is told of the same twice.
import type { Rater } from '../cycle/cycle';
import { fingerprint } from '../fingerprint';
import type { ObjectionStep } from '../objection/objection';
import { turnOf } from '../objection/turn';
import type { ComposedMail } from '../tracking/compose-mail';
import { composeNotice } from '../tracking/compose-notice';
import { mailAddress } from '../tracking/mail-address';
import { deciderOf } from './decider';
import { currentPeople, type Office } from './office';
import type { Case } from './take-steps';

const prefix = 'keberatan:';

/** Whether an id in the ledger of mails is of one of these. */
export const isObjectionMail = (id: string): boolean => id.startsWith(prefix);

interface ObjectionMail {
  /** Stands for the mail in places where no name may stand. */
  readonly id: string;
  readonly address: string;
  readonly mail: ComposedMail;
  /** What Keberatan says of it afterwards. */
  readonly told: ObjectionStep;
}

/** @param now local moment @param today its ISO day */
export function objectionMails(office: Office, now: string, today: string): readonly ObjectionMail[] {
  return currentPeople(office).flatMap((person) =>
    person.objections.flatMap((objection) => mailOf(office, { person, objection }, now, today) ?? []),
  );
}

/** Who comes next, and on what ground. */
function nextOf(
  office: Office,
  found: Case,
  awaited: 'answer' | 'decision' | 'nothing',
): { readonly who: Rater | undefined; readonly about: 'lodged' | 'answered' | 'decided' } {
  const { person } = found;
  if (awaited === 'answer') return { who: person.rater, about: 'lodged' };
  if (awaited === 'nothing') return { who: person.selfAssignment?.rater, about: 'decided' };
  const decider = deciderOf(office, person);
  return { who: decider.found ? decider.decider : undefined, about: 'answered' };
}

function mailOf(office: Office, found: Case, now: string, today: string): ObjectionMail | undefined {
  const { cycle, settings, texts } = office;
  if (cycle === undefined) return undefined;
  const { person, objection } = found;
  const { nip, number, points, code } = objection;
  const turn = turnOf(objection, cycle, settings.holidays, today);
  const { who, about: ground } = nextOf(office, found, turn.awaited);
  const address = mailAddress(who?.email);
  if (who === undefined || address === undefined) return undefined;
  const wasTold = (of: string) => objection.told.some(({ about, id }) => about === of && id === who.id);
  // Who has let the time for deciding pass is told once more.
  const late = turn.awaited === 'decision' && today > turn.until && wasTold(ground);
  const about = late ? 'overdue' : ground;
  if (wasTold(about)) return undefined;
  const { subject, body, where } = texts.objection.mail;
  const until = turn.awaited === 'nothing' ? '' : turn.until;
  return {
    id: `${prefix}${fingerprint([cycle.id, nip, String(number), about, who.id]).slice(0, 10)}`,
    address,
    mail: composeNotice(
      {
        to: who.name,
        subject: subject[about],
        sentences: [body[about](person.name, points.length, until), where],
      },
      settings.office,
      texts.tracking,
    ),
    told: {
      cycle: cycle.id,
      nip,
      code,
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
