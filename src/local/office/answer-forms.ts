// Sends the answers of an office through the forms, each as the address it names, as people would.
import type { PersonalLink } from '../../contract/links';
import { nameKey } from '../../core/names';
import { readNip } from '../../core/nip';
import type { LocalHost } from '../host/local-host';
import type { GivenAnswer } from './read-office';

/** An answer the form itself did not take. */
export interface RefusedAnswer {
  readonly row: number;
  readonly email: string;
  readonly rater: string;
  readonly ratee: string;
  readonly message: string;
}

/** An answer on its way; `code` is the made-up one where there is no assignment. */
export interface SentAnswer {
  readonly rater: string;
  readonly ratee: string;
  readonly code: string;
}

const roles: Readonly<Record<string, 'self' | 'supervisor'>> = {
  diri: 'self',
  self: 'self',
  atasan: 'supervisor',
  supervisor: 'supervisor',
};

/** Someone however written: a NIP by its digits, "Wali kota" as WALI KOTA. */
const personKey = (written: string): string => {
  const reading = readNip(written);
  return reading.ok ? reading.value.nip : nameKey(written);
};

const assignmentKey = (role: string | undefined, rater: string, ratee: string): string =>
  `${role}|${personKey(rater)}|${personKey(ratee)}`;

/** The personal link of whoever gives an answer; undefined where there is no such assignment. */
export function linkFinder(
  links: readonly PersonalLink[],
): (answer: Pick<GivenAnswer, 'role' | 'rater' | 'ratee'>) => PersonalLink | undefined {
  const byAssignment = new Map(links.map((link) => [assignmentKey(link.role, link.rater, link.ratee), link]));
  return ({ role, rater, ratee }) => byAssignment.get(assignmentKey(roles[role], rater, ratee));
}

/** What the answer says, for the question of each competency of the form at hand. */
function choices(host: LocalHost, address: string, answer: GivenAnswer): Record<string, string> {
  const form = host.forms.find(({ publishedId }) => address.includes(publishedId));
  const given: Record<string, string> = {};
  for (const [code, level] of answer.levels) {
    const item = form?.items.find(({ title }) => title.startsWith(`${code} `));
    if (item === undefined) continue;
    const words = item.choices ?? [];
    const word = level === '' ? words[words.length - 1] : words.find((one) => one.startsWith(`${level} `));
    given[String(item.id)] = word ?? level;
  }
  return given;
}

/**
 * Submits every answer in the order of the file, moving the clock to its moment. Where there is no such assignment the
 * form is filled with a made-up code; without an address HR enters the answer.
 * @param clock moves the host's clock to a local moment; an unreadable one leaves it where it is
 * @param event 'suppressed' keeps the news of each from the script, as when Google misses one: a refresh takes the answers in
 * @returns who answered about whom by place in the order of submission, and what forms refused
 */
export function answerForms(
  host: LocalHost,
  links: readonly PersonalLink[],
  answers: readonly GivenAnswer[],
  clock: (moment: string) => void,
  event: 'normal' | 'suppressed' = 'normal',
): { sent: readonly SentAnswer[]; refused: readonly RefusedAnswer[] } {
  const linkOf = linkFinder(links);
  const anyLink = new Map(links.map((link) => [link.role, link.link]));
  const refused: RefusedAnswer[] = [];
  const sent: SentAnswer[] = [];
  answers.forEach((answer, index) => {
    const { row, rater, ratee } = answer;
    const email = answer.email || host.owner;
    const refuse = (message: string) => refused.push({ row, email, rater, ratee, message });
    const role = roles[answer.role];
    const own = linkOf(answer)?.link;
    const address = own ?? (role === undefined ? undefined : anyLink.get(role));
    if (address === undefined) {
      refuse(`no form for role "${answer.role}"`);
      return;
    }
    clock(answer.moment);
    const madeUp = `XXXX-XXXX-XXXX-${String(index).padStart(4, '0')}`;
    const typed = own === undefined ? madeUp : answer.code;
    const code = typed === undefined ? {} : { 'Kode pengisian': typed };
    const outcome = host.submitForm({
      form: address,
      email,
      answers: { ...choices(host, address, answer), ...code },
      event,
    });
    if (outcome.ok) sent.push({ rater, ratee, code: madeUp });
    else
      refuse(
        outcome.problems.map(({ title, message }) => [title, message].filter(Boolean).join(': ')).join('; '),
      );
  });
  return { sent, refused };
}
