// Why an answer is held, as its row tells it: with the days and the date it is about, and what HR can do.
import type { Assignment, Cycle } from '../cycle/cycle';
import { dueDay } from '../cycle/due-day';
import { daysBetween } from '../day';
import { dayPart, momentOf } from '../moment';
import type { QuarantinedAnswer } from '../response/answer';
import type { Texts } from '../text/texts';

/** @param assignment the one of its code; undefined where there is none */
export function heldReason(
  { reason, time }: Pick<QuarantinedAnswer, 'reason' | 'time'>,
  assignment: Assignment | undefined,
  cycle: Cycle | undefined,
  { response }: Texts,
): { readonly words: string; readonly action: string } {
  const due = assignment && cycle && dueDay(assignment, cycle);
  const late = due === undefined ? 0 : daysBetween(due, dayPart(momentOf(time)));
  // A deadline moved and a period opened again since: the day told would be another than the one it was held for.
  const words =
    reason === 'deadline-passed' && due !== undefined && late > 0
      ? response.late(late, due)
      : reason === 'cycle-closed' && cycle?.status === 'closed' && cycle.closedAt !== undefined
        ? response.afterClosing(dayPart(cycle.closedAt))
        : response.reason[reason];
  return { words, action: response.remedy[reason] };
}
