// Whose turn it is in an objection, and until when: the clocks that all who have to do with it see.
import type { Cycle } from '../cycle/cycle';
import { dayPart } from '../moment';
import { type Counting, isInTime, lastDayOf } from '../working-days';
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

/** The last ISO days to answer and to decide. */
interface Clock {
  readonly answerBy: string;
  readonly decideBy: string;
}

/**
 * The clock of an objection as it is told when it is lodged: who lets the time for an answer pass holds nobody up.
 * @param day ISO day on which it is lodged
 */
export function clockFrom(day: string, { terms }: Pick<Cycle, 'terms'>, holidays: readonly string[]): Clock {
  const { answerDays = usual.answerDays, decisionDays = usual.decisionDays } = terms ?? {};
  const counting = countingOf({ terms }, holidays);
  const answerBy = lastDayOf(day, answerDays, counting);
  return { answerBy, decideBy: lastDayOf(answerBy, decisionDays, counting) };
}

/**
 * The clock of an objection as it was told. Rows of earlier versions hold no days: there it is counted.
 * An answer that comes in time brings the decision nearer; one that comes late puts it off for nobody.
 */
export function clockOf(
  { lodged, answered }: Pick<Objection, 'lodged' | 'answered'>,
  cycle: Pick<Cycle, 'terms'>,
  holidays: readonly string[],
): Clock {
  const counted = clockFrom(dayPart(lodged.at), cycle, holidays);
  const { answerBy = counted.answerBy, decideBy = counted.decideBy } = lodged;
  return {
    answerBy,
    decideBy:
      answered === undefined
        ? decideBy
        : (answered.decideBy ?? decisionDay(answered.at, { answerBy, decideBy }, cycle, holidays)),
  };
}

/** The last ISO day to decide once the answer is in. @param at local moment of the answer @param told with the objection */
export const decisionDay = (
  at: string,
  told: Clock,
  { terms }: Pick<Cycle, 'terms'>,
  holidays: readonly string[],
): string => {
  if (!isInTime(at, told.answerBy)) return told.decideBy;
  const counted = lastDayOf(
    dayPart(at),
    terms?.decisionDays ?? usual.decisionDays,
    countingOf({ terms }, holidays),
  );
  // Holidays that became known meanwhile put off nothing that was told.
  return counted < told.decideBy ? counted : told.decideBy;
};

/** @param today ISO day */
export function turnOf(
  objection: Pick<Objection, 'lodged' | 'answered' | 'decided'>,
  cycle: Pick<Cycle, 'terms'>,
  holidays: readonly string[],
  today: string,
): Turn {
  const { answered, decided } = objection;
  if (decided !== undefined) return { awaited: 'nothing' };
  const { answerBy, decideBy } = clockOf(objection, cycle, holidays);
  return answered === undefined && today <= answerBy
    ? { awaited: 'answer', until: answerBy }
    : { awaited: 'decision', until: decideBy };
}
