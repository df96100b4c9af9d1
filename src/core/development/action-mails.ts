// Reminding of development actions whose day is near or past: one mail to each person and each supervisor, whatever the number of actions.
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

interface ActionMail {
  readonly to: string;
  readonly body: string;
}

/** The mails of a day, and the actions they speak of. */
export interface ActionMails {
  readonly mails: readonly ActionMail[];
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
): ActionMails {
  const byNip = new Map(people.map((person) => [person.nip, person]));
  const lines = new Map<string, { readonly own: string[]; readonly team: string[] }>();
  const told = new Set<DevelopmentAction>();
  for (const action of actions) {
    const person = byNip.get(action.nip);
    if (person === undefined || action.due === undefined || !isToRemind(action, today)) continue;
    const { name, email, supervisorEmail } = person;
    const addresses = [...new Set([email, supervisorEmail].flatMap((address) => address ?? []))];
    const fresh = addresses.filter((address) => !lines.has(address));
    if (addresses.length === 0 || lines.size + fresh.length > most) continue;
    for (const address of fresh) lines.set(address, { own: [], team: [] });
    const line = texts.line(action.what, action.due);
    lines.get(email ?? '')?.own.push(line);
    if (supervisorEmail !== email) lines.get(supervisorEmail ?? '')?.team.push(texts.ofPerson(name, line));
    told.add(action);
  }
  const part = (heading: string, of: readonly string[]) =>
    of.length === 0 ? [] : [[heading, ...of.map((line) => `- ${line}`)].join('\n')];
  return {
    actions: told,
    mails: [...lines].map(([to, { own, team }]) => ({
      to,
      body: [...part(texts.own, own), ...part(texts.team, team), texts.ending].join('\n\n'),
    })),
  };
}
