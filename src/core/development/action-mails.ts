// Reminding of development actions whose day is near or past: one mail to each person and each supervisor, whatever the number of actions.
import { fingerprint } from '../fingerprint';
import type { DevelopmentTexts } from '../text/id/development';
import { type DevelopmentAction, isToRemind } from './development-action';

/** Whose action it is, and whom a reminder of it goes to. */
export interface ReachedPerson {
  readonly nip: string;
  readonly name: string;
  /** Undefined where none is known, as for the next. */
  readonly email: string | undefined;
  readonly supervisorEmail: string | undefined;
}

const prefix = 'rencana:';

interface ActionMail {
  /** Stands for the mail in places where no name may stand. */
  readonly id: string;
  readonly to: string;
  readonly body: string;
  /** The actions it speaks of. */
  readonly actions: ReadonlySet<DevelopmentAction>;
}

/**
 * @param most mails that may go out: what would need more waits for the next day
 * @param today ISO day
 */
export function actionMails(
  actions: readonly DevelopmentAction[],
  people: readonly ReachedPerson[],
  most: number,
  today: string,
  texts: DevelopmentTexts['mail'],
): readonly ActionMail[] {
  const byNip = new Map(people.map((person) => [person.nip, person]));
  const lines = new Map<
    string,
    { readonly own: string[]; readonly team: string[]; readonly of: Set<DevelopmentAction> }
  >();
  for (const action of actions) {
    const person = byNip.get(action.nip);
    if (person === undefined || action.due === undefined || !isToRemind(action, today)) continue;
    const { name, email, supervisorEmail } = person;
    const addresses = [...new Set([email, supervisorEmail].flatMap((address) => address ?? []))];
    const fresh = addresses.filter((address) => !lines.has(address));
    if (addresses.length === 0 || lines.size + fresh.length > most) continue;
    for (const address of fresh) lines.set(address, { own: [], team: [], of: new Set() });
    const line = texts.line(action.what, action.due);
    lines.get(email ?? '')?.own.push(line);
    if (supervisorEmail !== email) lines.get(supervisorEmail ?? '')?.team.push(texts.ofPerson(name, line));
    for (const address of addresses) lines.get(address)?.of.add(action);
  }
  const part = (heading: string, of: readonly string[]) =>
    of.length === 0 ? [] : [[heading, ...of.map((line) => `- ${line}`)].join('\n')];
  return [...lines].map(([to, { own, team, of }]) => ({
    id: `${prefix}${fingerprint([to, [...of].map(({ id, due, remindedOn = '' }) => [id, due, remindedOn])]).slice(0, 10)}`,
    to,
    body: [...part(texts.own, own), ...part(texts.team, team), texts.ending].join('\n\n'),
    actions: of,
  }));
}
