// Who is to be reminded: raters with something open that can still be answered, an address, and no reminder today.
import type { Assignment, Rater } from '../cycle/cycle';
import { fingerprint } from '../fingerprint';
import type { OpenAssignment } from './open-assignments';

/** What is needed to ask for an answer. */
interface Askable {
  readonly due: string;
  readonly link: string;
}

/** One mail to be sent. */
export interface Reminder {
  /** Stands for the rater in places where no name may stand. */
  readonly id: string;
  readonly rater: Rater;
  readonly address: string;
  readonly items: readonly (OpenAssignment & Askable)[];
}

/** Ten characters that stand for a rater of a cycle. */
export const raterKey = ({ cycle, rater }: Pick<Assignment, 'cycle' | 'rater'>): string =>
  fingerprint([cycle, rater.id]).slice(0, 10);

/** What can still be answered: it has a form, and its day has not passed. */
export const askable = (one: OpenAssignment): Reminder['items'] =>
  one.link === undefined || one.due === undefined || (one.daysLeft ?? 0) < 0
    ? []
    : [{ ...one, due: one.due, link: one.link }];

/**
 * The mails of a run of reminders, one a rater, in the order of Daftar Penilai.
 * @param since ISO day on which the run was begun: whoever was reminded then or later has been reached
 */
export function reminderPlan(
  assignments: readonly Assignment[],
  open: readonly OpenAssignment[],
  since: string,
): readonly Reminder[] {
  const reached = new Set(
    assignments.filter(({ remindedOn }) => remindedOn !== undefined && remindedOn >= since).map(raterKey),
  );
  const byRater = new Map<string, OpenAssignment[]>();
  for (const one of open) {
    const key = raterKey(one.assignment);
    if (!reached.has(key)) byRater.set(key, [...(byRater.get(key) ?? []), one]);
  }
  return [...byRater].flatMap(([id, own]): Reminder[] => {
    const items = own.flatMap(askable);
    const [first] = items;
    return first?.address === undefined
      ? []
      : [{ id, rater: first.assignment.rater, address: first.address, items }];
  });
}

/** The assignments after these raters were reminded: what was open to them bears the day. */
export function markReminded(
  assignments: readonly Assignment[],
  open: readonly OpenAssignment[],
  ids: ReadonlySet<string>,
  day: string,
): readonly Assignment[] {
  const codes = new Set(
    open
      .flatMap(askable)
      .flatMap(({ assignment }) => (ids.has(raterKey(assignment)) ? [assignment.code] : [])),
  );
  return assignments.map((assignment) =>
    codes.has(assignment.code) && (assignment.remindedOn ?? '') < day
      ? { ...assignment, remindedOn: day }
      : assignment,
  );
}
