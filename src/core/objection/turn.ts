// Whose turn it is in an objection, and until when: the clocks that all who have to do with it see.
import type { Cycle } from '../cycle/cycle';
import { dayPart } from '../moment';
import { type Counting, lastDayOf } from '../working-days';
import type { Objection } from './objection';

/** Days of a cycle that an earlier version opened and that says none of them. */
const usual = { answerDays: 7, decisionDays: 14 };

/** Whether an answer or a decision is waited for; the last ISO day for it, after which one need not wait for an answer any more. */
export type Turn =
  | { readonly awaited: 'answer' | 'decision'; readonly until: string }
  | { readonly awaited: 'nothing' };

const countingOf = ({ terms }: Pick<Cycle, 'terms'>, holidays: readonly string[]): Counting => ({
  count: terms?.objectionCount ?? 'calendar',
  holidays,
});

/**
 * The last ISO day on which a person may object; undefined where the cycle has promised none.
 * @param publishedOn ISO day on which the result was published to the person
 */
export const objectUntil = (
  cycle: Pick<Cycle, 'terms'>,
  publishedOn: string | undefined,
  holidays: readonly string[],
): string | undefined =>
  publishedOn === undefined || cycle.terms === undefined
    ? undefined
    : lastDayOf(publishedOn, cycle.terms.objectionDays, countingOf(cycle, holidays));

/** @param today ISO day: a supervisor who lets the time pass holds nobody up */
export function turnOf(
  { lodged, answered, decided }: Objection,
  cycle: Pick<Cycle, 'terms'>,
  holidays: readonly string[],
  today: string,
): Turn {
  if (decided !== undefined) return { awaited: 'nothing' };
  const { answerDays = usual.answerDays, decisionDays = usual.decisionDays } = cycle.terms ?? {};
  const counting = countingOf(cycle, holidays);
  const answerBy = lastDayOf(dayPart(lodged.at), answerDays, counting);
  if (answered === undefined && today <= answerBy) return { awaited: 'answer', until: answerBy };
  const from = answered === undefined ? answerBy : dayPart(answered.at);
  return { awaited: 'decision', until: lastDayOf(from, decisionDays, counting) };
}
